import type { Text } from '../../../i18n/index.ts';
import type { OpenPage } from '../open-page.ts';
import type { Contact, Gesture, Sample } from './gesture.ts';

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
  start(board: OpenPage, at: Contact): Gesture | undefined;
  /** A second click on the same place. */
  twice?(board: OpenPage, at: Contact): void;
  hover?(board: OpenPage, at: Sample): string | undefined;
  /** Makes one in the middle of the view: for who draws with the keyboard. @returns its id */
  place?(board: OpenPage): string | undefined;
}
