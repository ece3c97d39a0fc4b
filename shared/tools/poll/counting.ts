import { sameWord } from './answers.ts';
import type { Question } from './question.ts';
import { isWritten, type Totals } from './totals.ts';

/** A typed answer to an exercise, as it was marked. */
export interface Marked {
  /** As it is shown: a text with formulas. */
  readonly shown: string;
  /** A name that answers share when they say the same. */
  readonly same: string;
  readonly right: boolean;
}

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

/** Of an exercise: what says the same is one, by its commonest spelling, and so is all that is right. */
export function markedTotals(answers: readonly Marked[]): Totals {
  const groups = new Map<string, Map<string, number>>();
  for (const { shown, same, right } of answers) {
    const name = right ? 'right' : `same ${same}`;
    const spellings = groups.get(name) ?? new Map<string, number>();
    spellings.set(shown, (spellings.get(shown) ?? 0) + 1);
    groups.set(name, spellings);
  }
  const counts = new Map<string, number>();
  for (const spellings of groups.values()) {
    const label = commonest(spellings);
    counts.set(label, (counts.get(label) ?? 0) + sum(spellings));
  }
  const right = groups.get('right');
  return {
    n: answers.length,
    counts: Object.fromEntries([...counts].sort(byName)),
    ...(right && { right: [commonest(right)] }),
  };
}
