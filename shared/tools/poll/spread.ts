/** How many gave which step of a scale: `{ 1: 2, 2: 7 }`. */
export type StepCounts = Readonly<Record<number, number>>;

/** What the answers on a scale are together. */
export interface Spread {
  readonly count: number;
  /** Undefined where nobody answered. */
  readonly average: number | undefined;
  /** 0: all gave the same; 1: half of them one end, half the other. */
  readonly apart: number;
  /** In words: near to each other, different, or far apart. */
  readonly kind: 'near' | 'different' | 'far';
}

export function spreadOf(counts: StepCounts, from: number, to: number): Spread {
  const steps = stepsOf(from, to);
  const many = (step: number): number => counts[step] ?? 0;
  const count = steps.reduce((all, step) => all + many(step), 0);
  if (count === 0) return { count, average: undefined, apart: 0, kind: 'near' };
  const average = steps.reduce((all, step) => all + step * many(step), 0) / count;
  const variance = steps.reduce((all, step) => all + (step - average) ** 2 * many(step), 0) / count;
  const apart = to > from ? Math.sqrt(variance) / ((to - from) / 2) : 0;
  return { count, average, apart, kind: apart < 0.4 ? 'near' : apart < 0.68 ? 'different' : 'far' };
}

export const stepsOf = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
