/** Where a stream begins or ends in the picture: 0 is the top, 1 the bottom. */
export interface Reach {
  readonly from: number;
  readonly to: number;
}

/** What one option had in the first round and in the second. */
export interface Stream {
  readonly id: string;
  readonly before: number;
  readonly after: number;
  /** How many more in the second round; fewer is below 0. */
  readonly change: number;
  readonly left: Reach;
  readonly right: Reach;
}

/** Between two streams, as a part of the whole height. */
const gap = 0.035;

/**
 * The two rounds of a vote as two columns of the same scale. Nobody knows who went where, so each option flows into
 * itself and becomes wider or narrower.
 */
export function streamsOf(
  ids: readonly string[],
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
): Stream[] {
  const had = ids.map((id) => before[id] ?? 0);
  const has = ids.map((id) => after[id] ?? 0);
  const room = 1 - gap * Math.max(0, ids.length - 1);
  const each = room / Math.max(1, sum(had), sum(has));
  const left = column(had, each);
  const right = column(has, each);
  return ids.map((id, at) => {
    const [was, is] = [had[at] ?? 0, has[at] ?? 0];
    return {
      id,
      before: was,
      after: is,
      change: is - was,
      left: left[at] ?? nowhere,
      right: right[at] ?? nowhere,
    };
  });
}

const nowhere: Reach = { from: 0, to: 0 };

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** One below the other, the column in the middle of the height. */
function column(counts: readonly number[], each: number): Reach[] {
  const height = sum(counts) * each + gap * (counts.length - 1);
  let from = (1 - height) / 2;
  return counts.map((count) => {
    const reach = { from, to: from + count * each };
    from = reach.to + gap;
    return reach;
  });
}

/**
 * Where labels stand that each belong at a height: as near to it as they can, none over another, in the same order.
 * @param wanted the middles, 0..1, from the top down
 * @param high the height of one label; they have room if `wanted.length * high <= 1`
 * @returns the middles
 */
export function apart(wanted: readonly number[], high: number): number[] {
  const middles: number[] = [];
  for (const [at, want] of wanted.entries()) {
    const least = at === 0 ? high / 2 : (middles[at - 1] ?? 0) + high;
    middles.push(Math.max(want, least));
  }
  let most = 1 - high / 2;
  for (let at = middles.length - 1; at >= 0; at -= 1) {
    middles[at] = Math.min(middles[at] ?? 0, most);
    most = (middles[at] ?? 0) - high;
  }
  return middles;
}
