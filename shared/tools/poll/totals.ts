import { at } from '../../engine/index.ts';
import type { Question } from './question.ts';

/** Nothing is shown of fewer answers than this (forms.md 0.9). */
export const FEWEST = 5;
/** From this share on nearly everybody says the same. */
const NEARLY_ALL = 0.9;
/** A sensitive cloud shows only what at least so many sent. */
export const FEWEST_SENDERS = 2;
export const MOST_CLOUD_WORDS = 40;

/** What a closed round came to: how many answered, and how often what was said. */
export interface Totals {
  readonly n: number;
  readonly counts: Readonly<Record<string, number>>;
  /** Of an exercise: which of them are right. */
  readonly right?: readonly string[];
}

/** Hands that an educator counted in the room, per option. */
export type Hands = Readonly<Record<string, number>>;

/** What anybody may see of a closed round. */
export type Shown =
  | { readonly kind: 'few' }
  /** Sensitive, and nearly all say this: no number. */
  | { readonly kind: 'nearly'; readonly what: string }
  | {
      readonly kind: 'counts';
      readonly n: number;
      readonly counts: Readonly<Record<string, number>>;
      /** Of an exercise, once the answer may be told: which of them are right. */
      readonly right?: readonly string[];
      /** The same: how many were right, also where nobody let it be seen how they wrote it. */
      readonly rightly?: number;
    };

/** Typed by people themselves: shown word by word. */
export const isWritten = ({ kind }: Pick<Question, 'kind'>): boolean =>
  kind === 'cloud' || kind === 'text' || kind === 'exercise';

/** Letters that could be a word; the names of signs in a formula are none. */
const couldBeWord = (typed: string): boolean =>
  /\p{L}{2}/u.test(typed.replace(/\\(?!text)[a-z]+/gi, ' '));

/**
 * Somebody looks at it before all see it: open answers, all that is sensitive, and of an exercise what could be a word.
 * A word of a cloud is shown until somebody hides it.
 */
export const approvedFirst = (
  { kind }: Pick<Question, 'kind'>,
  word: string,
  sensitive: boolean,
): boolean => sensitive || kind === 'text' || (kind === 'exercise' && couldBeWord(word));

export interface Showing {
  readonly sensitive: boolean;
  readonly hands?: Hands;
  /** Word -> whether a moderator lets it be seen; what nobody looked at is not. */
  readonly words?: Readonly<Record<string, boolean>>;
  /** What is right may be told. */
  readonly answer?: boolean;
}

/** What nearly all of them say, if there is such a thing. */
const saidByNearlyAll = ({ n, counts }: Totals): string | undefined =>
  Object.entries(counts).find(([, count]) => count >= n * NEARLY_ALL)?.[0];

/** Both together. */
function withHands({ n, counts }: Totals, hands: Hands): Totals {
  const names = new Set([...Object.keys(counts), ...Object.keys(hands)]);
  const both = [...names]
    .sort()
    .map((name) => [name, (at(counts, name) ?? 0) + (at(hands, name) ?? 0)] as const);
  return { n: n + raisedOf(hands), counts: Object.fromEntries(both) };
}
const raisedOf = (hands: Hands): number =>
  Object.values(hands).reduce((all, count) => all + count, 0);

/**
 * What may be shown of a closed round (forms.md 0.9): nothing of fewer than five answers, no number where nearly all
 * say the same of something sensitive. Hands were seen by everybody, and can be taken off again in one's head: they
 * never stand in for answers that are too few, and what they add does not make a number of what had none.
 */
export function shownOf(question: Pick<Question, 'kind'>, totals: Totals, showing: Showing): Shown {
  const { sensitive, hands = {}, words = {} } = showing;
  if (totals.n < FEWEST)
    return raisedOf(hands) > 0 && !sensitive
      ? { kind: 'counts', n: raisedOf(hands), counts: hands }
      : { kind: 'few' };
  const same = sensitive ? saidByNearlyAll(totals) : undefined;
  if (isWritten(question)) {
    if (same !== undefined)
      return at(words, same) === true ? { kind: 'nearly', what: same } : { kind: 'few' };
    const counts = seenWords(question, totals, sensitive, words);
    const told = showing.answer && question.kind === 'exercise';
    return { kind: 'counts', n: totals.n, counts, ...(told && toldOf(totals, counts)) };
  }
  const both = withHands(totals, hands);
  const all = sensitive ? saidByNearlyAll(both) : undefined;
  if (all !== undefined) return { kind: 'nearly', what: all };
  return same === undefined ? { kind: 'counts', ...both } : { kind: 'few' };
}

const toldOf = ({ counts, right = [] }: Totals, seen: Readonly<Record<string, number>>) => ({
  right: right.filter((word) => at(seen, word) !== undefined),
  rightly: right.reduce((sum, word) => sum + (at(counts, word) ?? 0), 0),
});

function seenWords(
  question: Pick<Question, 'kind'>,
  { counts }: Totals,
  sensitive: boolean,
  words: Readonly<Record<string, boolean>>,
): Record<string, number> {
  const seen = Object.entries(counts).filter(
    ([word, count]) =>
      (approvedFirst(question, word, sensitive)
        ? at(words, word) === true
        : at(words, word) !== false) &&
      (!sensitive || question.kind !== 'cloud' || count >= FEWEST_SENDERS),
  );
  const largest = seen.sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return Object.fromEntries(largest.slice(0, MOST_CLOUD_WORDS));
}
