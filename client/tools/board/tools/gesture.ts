import type { Point } from '../../../../shared/tools/board/geometry.ts';

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
