import { at } from '../../engine/index.ts';
import { sameWord } from './answers.ts';
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
    };

export const isWritten = ({ kind }: Pick<Question, 'kind'>): boolean =>
  kind === 'cloud' || kind === 'text';

/** Counts what lay in a box; the order in which it lay there leaves no trace. */
export function totalsOf(
  question: Pick<Question, 'kind'>,
  answers: readonly (readonly string[])[],
): Totals {
  const spelt = new Map<string, Map<string, number>>();
  for (const said of answers.flat()) {
    const key = isWritten(question) ? sameWord(said) : said;
    const spellings = spelt.get(key) ?? new Map<string, number>();
    spellings.set(said, (spellings.get(said) ?? 0) + 1);
    spelt.set(key, spellings);
  }
  const counts = [...spelt.values()].map(
    (spellings) => [commonest(spellings), sum(spellings)] as const,
  );
  return { n: answers.length, counts: Object.fromEntries(counts.sort(byName)) };
}

const byName = ([a]: readonly [string, number], [b]: readonly [string, number]): number =>
  a < b ? -1 : 1;
const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((all, count) => all + count, 0);
const commonest = (spellings: ReadonlyMap<string, number>): string =>
  [...spellings].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))[0]![0];

export interface Showing {
  readonly sensitive: boolean;
  readonly hands?: Hands;
  /** Word -> whether a moderator lets it be seen; what nobody looked at is not. */
  readonly words?: Readonly<Record<string, boolean>>;
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
    return { kind: 'counts', n: totals.n, counts: seenWords(question, totals, sensitive, words) };
  }
  const both = withHands(totals, hands);
  const all = sensitive ? saidByNearlyAll(both) : undefined;
  if (all !== undefined) return { kind: 'nearly', what: all };
  return same === undefined ? { kind: 'counts', ...both } : { kind: 'few' };
}

function seenWords(
  question: Pick<Question, 'kind'>,
  { counts }: Totals,
  sensitive: boolean,
  words: Readonly<Record<string, boolean>>,
): Record<string, number> {
  // An open answer is read by somebody before all see it; a word of a cloud only where the lesson is sensitive.
  const approveFirst = sensitive || question.kind === 'text';
  const seen = Object.entries(counts).filter(
    ([word, count]) =>
      (approveFirst ? at(words, word) === true : at(words, word) !== false) &&
      (!sensitive || question.kind === 'text' || count >= FEWEST_SENDERS),
  );
  const largest = seen.sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return Object.fromEntries(largest.slice(0, MOST_CLOUD_WORDS));
}
