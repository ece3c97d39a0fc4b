import type { Text } from '../../../i18n/index.ts';
import type { Point } from '../../../../shared/tools/board/geometry.ts';
import type { Board } from '../board.ts';

/** One moment of a pointer. */
export interface Sample {
  /** World units. */
  readonly world: Point;
  /** CSS pixels from the board's corner. */
  readonly screen: Point;
  /** 0..1; 0.5 for what cannot measure it. */
  readonly pressure: number;
}

export interface Contact extends Sample {
  readonly device: 'mouse' | 'pen' | 'touch';
  readonly shift: boolean;
  readonly alt: boolean;
}

/** What a tool does between pointer down and pointer up: the state of its machine. */
export interface Gesture {
  /** @param samples everything since the last call, also what the browser coalesced */
  move(samples: readonly Sample[], last: Contact): void;
  /** Where the pointer will probably be: may be drawn, never stored. */
  predict?(samples: readonly Sample[]): void;
  end(): void;
  /** Undoes what only this screen and live viewers saw. */
  cancel(): void;
  /** Called while the gesture lives; the context is in world units. */
  paint?(ctx: CanvasRenderingContext2D): void;
  /** Each frame: for what lives longer than the pointer moves. */
  tick?(now: number): void;
}

export type ToolOption = 'colour' | 'width' | 'fill' | 'size';

export interface Tool {
  readonly id: string;
  readonly name: Text;
  /** One letter. */
  readonly key: string;
  /** Text of an SVG file. */
  readonly icon: string;
  /** False for what only looks: these remain for a reader. */
  readonly writes: boolean;
  readonly cursor: string;
  readonly options: readonly ToolOption[];
  start(board: Board, at: Contact): Gesture | undefined;
  /** A second click on the same place. */
  twice?(board: Board, at: Contact): void;
  hover?(board: Board, at: Sample): string | undefined;
  /** Makes one in the middle of the view: for who draws with the keyboard. @returns its id */
  place?(board: Board): string | undefined;
}
