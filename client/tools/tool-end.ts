import type { Text } from '../../shared/wire/text.ts';

/** What a tool left for one person, as the server has it: the tool of this name made it. */
export type Left = Readonly<Record<string, unknown>>;

/** To whom the end is told. */
export interface EndReader {
  readonly leads: boolean;
  readonly responsible: boolean;
}

/** What people take along, in the words of the tool that made it. */
export interface Paper {
  readonly title: Text;
  readonly what: Text;
  /** How many days it stays, as the beginning of that sentence. */
  readonly gone: Text;
  /** On the button that saves it as a file to read. */
  readonly download: Text;
}

/** What a tool says at the end of a session about what it left, where its name alone would not tell. */
export interface ToolEnd {
  /** There is something to take along, and how it is called; otherwise it only tells how it ended. */
  paper?(left: Left, reader: EndReader): Paper | undefined;
  /** These people meet again to talk anew, and not to look back. */
  again?(left: Left): boolean;
}
