import type { PersonId } from '../../shared/engine/index.ts';
import type { Text } from '../../shared/wire/text.ts';
import type { View } from '../../shared/wire/view.ts';
import type { Spot } from './spots.ts';

/**
 * Something in a view that somebody else did and that this person wants to notice. A tool says what is there now; it is
 * news when its key was not there before. No content: the words say who did what kind of thing, and where.
 */
export interface Arrival {
  /** Of ids alone, and another one when the same happens again. */
  readonly key: string;
  /** Where it is to be seen; absent where it stands on every screen. */
  readonly spot?: Spot;
  /** Whoever did it, where everybody here may know. */
  readonly person?: PersonId;
  /** After the name; a sentence of its own where nobody is named. Without a full stop. */
  readonly what: Text;
  /** Which one, after it: *at exercise 2*. */
  readonly where?: Text;
}

/** What of a tool is there for this person to notice, read from their own view and nothing else. */
export type Arrivals = (view: View) => readonly Arrival[];

/** A document in which something that others add is news. */
export interface Watched {
  readonly name: string;
  readonly arrival: Omit<Arrival, 'key'>;
}

let now: readonly Arrival[] = [];
const changed = new EventTarget();

/** What arrived and was not seen yet, the latest last. */
export const unseen = (): readonly Arrival[] => now;

export function setUnseen(arrivals: readonly Arrival[]): void {
  const same = (one: Arrival, at: number): boolean => one.key === now[at]?.key;
  if (arrivals.length === now.length && arrivals.every(same)) return;
  now = arrivals;
  changed.dispatchEvent(new Event('change'));
}

/** @returns stops it */
export function onUnseen(fn: () => void): () => void {
  changed.addEventListener('change', fn);
  return () => changed.removeEventListener('change', fn);
}
