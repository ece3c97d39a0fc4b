import type * as Y from 'yjs';

/**
 * The answers of one tutee, as an item sees them.
 *
 * `writable` may change at any time (the pen is lent, a phase closes): the owner then gives the element
 * a new port, or the same one and asks it to update.
 */
export interface AnswerPort {
  readonly writable: boolean;
  /** Option ids for a choice, otherwise the text as typed. */
  read(itemId: string): unknown;
  /** @returns a function that stops telling of changes */
  subscribe(itemId: string, fn: () => void): () => void;
  /** The text of a number, text or formula answer, to be written keystroke by keystroke. */
  text(itemId: string): Y.Text | undefined;
  /** "Explain in words", where the port offers it. */
  explain?(itemId: string): Y.Text | undefined;
  setChoice(itemId: string, ids: string[]): void;
}
