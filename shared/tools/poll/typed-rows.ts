import type { Shown } from './totals.ts';

/** What was typed, and how often; without `typed` it is all that stands in no row of its own. */
export interface TypedRow {
  readonly id: string;
  readonly typed?: string;
  readonly count: number;
  readonly right: boolean;
}

const MOST_ROWS = 8;
/** No answer is called so: an answer is never empty. */
export const OTHERS = '';

/** The answers to an exercise, the commonest first; what is right has a row, and the rest is counted together. */
export function typedRows({
  n,
  counts,
  right = [],
}: Extract<Shown, { kind: 'counts' }>): TypedRow[] {
  const all = Object.entries(counts).sort(
    ([a, many], [b, more]) => more - many || (a < b ? -1 : 1),
  );
  const first = new Set(all.slice(0, MOST_ROWS).map(([typed]) => typed));
  const rows = all
    .filter(([typed]) => first.has(typed) || right.includes(typed))
    .map(([typed, count]) => ({ id: typed, typed, count, right: right.includes(typed) }));
  const others = n - rows.reduce((sum, { count }) => sum + count, 0);
  return others > 0 ? [...rows, { id: OTHERS, count: others, right: false }] : rows;
}
