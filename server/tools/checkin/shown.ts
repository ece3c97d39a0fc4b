/** How often each answer was given: `{ "1": 0, "5": 3 }`. */
export type Counts = Readonly<Record<string, number>>;

/** What anybody may see of a question that counts without a name (forms.md 0.9). Empty: too few answers yet. */
export type SeenTotals =
  { readonly total: number; readonly counts: Counts } | { readonly nearlyAll: string } | object;

/** Under this many answers nothing is shown; from this share on, no numbers. */
const FEWEST = 5;
const NEARLY_ALL = 0.9;

const total = (counts: Counts): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** The answer that all or nearly all gave; undefined when there is none. */
const nearlyAll = (counts: Counts): string | undefined =>
  Object.entries(counts).find(([, count]) => count > 0 && count >= NEARLY_ALL * total(counts))?.[0];

export function sum(one: Counts, other: Counts): Counts {
  const answers = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return Object.fromEntries(
    answers.map((answer) => [answer, (one[answer] ?? 0) + (other[answer] ?? 0)]),
  );
}

/** Shown in words only, or not at all: nothing can be taken away from it. */
const isWithoutNumbers = (counts: Counts): boolean =>
  total(counts) === 0 || nearlyAll(counts) !== undefined;

/**
 * Whether the answers that wait may join what is shown. Two displays differ by five answers at least, and never by
 * answers that are nearly all the same: the difference would say what each of them was.
 */
export function mayShow(waiting: Counts, shown: Counts): boolean {
  if (total(waiting) < FEWEST) return false;
  const alike = nearlyAll(waiting) !== undefined;
  return !alike || (isWithoutNumbers(shown) && isWithoutNumbers(sum(shown, waiting)));
}

export function seen(shown: Counts): SeenTotals {
  if (total(shown) < FEWEST) return {};
  const same = nearlyAll(shown);
  return same === undefined ? { total: total(shown), counts: shown } : { nearlyAll: same };
}
