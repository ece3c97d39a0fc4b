/** Numbers from `from` up to and without `to`; without one of them it is open at that side. */
export interface Bin {
  readonly from?: number;
  readonly to?: number;
  readonly count: number;
}

/** What is right, and how far beside it still is. */
export interface Right {
  readonly value: number;
  readonly tolerance: number;
}

const most = 10;

/**
 * Numbers in bins of one round width, at most twelve. What lies far outside the rest stands together in an open bin at
 * that end, so that one answer of a million does not press all the others into one column. What is right is always
 * inside.
 */
export function binsOf(values: readonly number[], right?: Right): Bin[] {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  if (sorted.length === 0) return [];
  const [low, high] = within(sorted, right);
  const whole = sorted.every(Number.isInteger);
  const step = roundStep(low, high, whole);
  // Whole numbers one by one have their column around them.
  const shift = whole && step === 1 ? 0.5 : 0;
  const edge = (at: number): number => Number((at * step - shift).toPrecision(12));
  const first = Math.floor((low + shift) / step);
  const last = Math.floor((high + shift) / step) + 1;
  const closed = Array.from({ length: last - first }, (_, at) => ({
    from: edge(first + at),
    to: edge(first + at + 1),
  }));
  const ends = { start: edge(first), end: edge(last) };
  const bins: Bin[] = closed.map((bin) => ({ ...bin, count: between(sorted, bin.from, bin.to) }));
  const below = between(sorted, -Infinity, ends.start);
  const above = between(sorted, ends.end, Infinity);
  if (below > 0) bins.unshift({ to: ends.start, count: below });
  if (above > 0) bins.push({ from: ends.end, count: above });
  return bins;
}

const between = (sorted: readonly number[], from: number, to: number): number =>
  sorted.filter((value) => value >= from && value < to).length;

/** From where to where they lie, and what is right with them; without what is far away (Tukey's fences), if any is. */
function within(sorted: readonly number[], right: Right | undefined): [low: number, high: number] {
  const at = (part: number): number => sorted[Math.round(part * (sorted.length - 1))] ?? 0;
  const fence = 1.5 * (at(0.75) - at(0.25));
  const fenced = sorted.filter((value) => value >= at(0.25) - fence && value <= at(0.75) + fence);
  const wide = at(1) - at(0);
  const near = wide <= 3 * ((fenced.at(-1) ?? 0) - (fenced[0] ?? 0));
  const inside = near || (wide < most && sorted.every(Number.isInteger)) ? sorted : fenced;
  const band = right ? [right.value - right.tolerance, right.value + right.tolerance] : [];
  const all = [inside[0] ?? at(0.5), inside.at(-1) ?? at(0.5), ...band];
  return [Math.min(...all), Math.max(...all)];
}

/** 1, 2 or 5 times a power of ten. */
function roundStep(low: number, high: number, whole: boolean): number {
  const width = (high - low) / (most - 1) || Math.abs(low) / 20 || 1;
  const power = 10 ** Math.floor(Math.log10(width));
  const step = ([1, 2, 5].find((times) => times * power >= width * (1 - 1e-9)) ?? 10) * power;
  return whole ? Math.max(1, step) : Number(step.toPrecision(12));
}
