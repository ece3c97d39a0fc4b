import type { Bin, Right } from '../../../shared/tools/poll/bins.ts';
import { formatNumber, t } from '../../i18n/index.ts';

const words = {
  under: { nl: 'minder dan', en: 'less than' },
  from: { nl: 'vanaf', en: 'from' },
  to: { nl: 'tot', en: 'to' },
};

/** As a part of the whole width. */
const leastBand = 0.024;

/** The numbers at the two ends of the columns, all of one width; an open bin is as wide as the others. */
export interface Axis {
  readonly from: number;
  readonly to: number;
}

export function axisOf(bins: readonly Bin[]): Axis {
  const step = widthOf(bins);
  const [first, last] = [bins[0], bins.at(-1)];
  return {
    from: first?.from ?? (first?.to ?? 0) - step,
    to: last?.to ?? (last?.from ?? 0) + step,
  };
}

/** Where a number is between the ends, 0..1. */
export function placeOn({ from, to }: Axis, value: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from || 1)));
}

/** Where the band of what is right begins and ends, 0..1; never so narrow that nobody sees it. */
export function bandOf(bins: readonly Bin[], { value, tolerance }: Right): Axis {
  const axis = axisOf(bins);
  // A whole number has its whole column.
  const around = tolerance + (singles(bins) ? 0.5 : 0);
  const [from, to] = [placeOn(axis, value - around), placeOn(axis, value + around)];
  const middle = (from + to) / 2;
  const half = Math.max((to - from) / 2, leastBand / 2);
  return { from: Math.max(0, middle - half), to: Math.min(1, middle + half) };
}

/** A word under the columns, at a part of the whole width. */
interface Said {
  readonly at: number;
  readonly said: string;
  /** Can be missed where there is little room. */
  readonly spare?: boolean;
}

/** What is written under the columns: the number of a column that has only one, else the edges between them. */
export function edgesOf(bins: readonly Bin[]): Said[] {
  const each = 1 / Math.max(1, bins.length);
  const single = singles(bins);
  const open = bins.flatMap(({ from, to }, at) => {
    if (from !== undefined && to !== undefined) return [];
    const edge = from === undefined ? `<${said(whole(to ?? 0))}` : `${said(whole(from))}+`;
    return [{ at: (at + 0.5) * each, said: edge }];
  });
  if (single) {
    const numbers = bins.map((bin, at) => ({ at: (at + 0.5) * each, said: binWords(bin) }));
    return [...thinned(numbers.filter((_, at) => isClosed(bins[at]))), ...open];
  }
  const edges = bins.flatMap((bin, at) => {
    const next = bins[at + 1];
    // The edge of an open bin stands under it in other words.
    const from = isClosed(bin) && (at === 0 || isClosed(bins[at - 1])) ? [at * each] : [];
    const last = isClosed(bin) && !next ? [1] : [];
    return [
      ...from.map((place) => ({ at: place, said: said(bin.from ?? 0) })),
      ...last.map((place) => ({ at: place, said: said(bin.to ?? 0) })),
    ];
  });
  return [...thinned(edges), ...open];
}

/** Of many every second one is spare, and so are those at the ends, beside which the open bins have theirs. */
const thinned = (all: readonly Said[]): Said[] =>
  all.map((one, at) => ({ ...one, spare: all.length > 5 && at % 2 === 0 }));

const isClosed = (bin: Bin | undefined): boolean => bin?.from !== undefined && bin.to !== undefined;

/** What is in a bin: "6", "100 tot 150", "minder dan 100". */
export function binWords({ from, to }: Bin): string {
  if (from === undefined) return `${t(words.under)} ${said(whole(to ?? 0))}`;
  if (to === undefined) return `${t(words.from)} ${said(whole(from))}`;
  if (isSingle({ from, to })) return said(from + 0.5);
  return `${said(from)} ${t(words.to)} ${said(to)}`;
}

const said = (value: number): string => formatNumber(value, { maximumFractionDigits: 6 });

/** Bins of whole numbers one by one end at a half; nobody says that half. */
const whole = (edge: number): number => (Math.abs(edge % 1) === 0.5 ? edge + 0.5 : edge);

const isSingle = ({ from, to }: { from: number; to: number }): boolean =>
  to - from === 1 && Math.abs(from % 1) === 0.5;

const singles = (bins: readonly Bin[]): boolean =>
  bins.some(({ from, to }) => from !== undefined && to !== undefined && isSingle({ from, to }));

function widthOf(bins: readonly Bin[]): number {
  const closed = bins.find(({ from, to }) => from !== undefined && to !== undefined);
  return closed?.from !== undefined && closed.to !== undefined ? closed.to - closed.from : 1;
}
