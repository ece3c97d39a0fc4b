import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedAs } from '../../shared/tools/poll/answers.ts';
import { binsOf } from '../../shared/tools/poll/bins.ts';
import { apart, streamsOf } from '../../shared/tools/poll/flow.ts';
import { spreadOf } from '../../shared/tools/poll/spread.ts';
import { seeded } from '../support/seed.ts';

describe('numbers in bins', () => {
  const numbers = fc.oneof(
    fc.array(fc.integer({ min: -500, max: 5000 }), { minLength: 1, maxLength: 60 }),
    fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }).map(countedAs), {
      minLength: 1,
      maxLength: 60,
    }),
  );
  const right = fc.option(
    fc.record({
      value: fc.integer({ min: -100, max: 1000 }),
      tolerance: fc.integer({ min: 0, max: 50 }),
    }),
    { nil: undefined },
  );

  it('count every number once, side by side, at most twelve', () => {
    fc.assert(
      fc.property(numbers, right, (values, its) => {
        const bins = binsOf(values, its);
        expect(bins.reduce((all, bin) => all + bin.count, 0)).toBe(values.length);
        expect(bins.length).toBeLessThanOrEqual(13);
        bins.slice(1).forEach((bin, at) => expect(bin.from).toBe(bins[at]?.to));
        for (const { from, to, count } of bins) {
          const inside = values.filter((v) => v >= (from ?? -Infinity) && v < (to ?? Infinity));
          expect(inside.length).toBe(count);
        }
      }),
      seeded(300),
    );
  });

  it('hold what is right between their closed edges', () => {
    fc.assert(
      fc.property(numbers, right, (values, its) => {
        fc.pre(its !== undefined);
        const closed = binsOf(values, its).filter(
          ({ from, to }) => from !== undefined && to !== undefined,
        );
        expect(closed[0]!.from).toBeLessThanOrEqual(its!.value - its!.tolerance);
        expect(closed.at(-1)!.to).toBeGreaterThan(its!.value + its!.tolerance);
      }),
      seeded(200),
    );
  });

  it('put whole numbers in the middle of their columns', () => {
    expect(binsOf([3, 4, 4, 6])).toEqual([
      { from: 2.5, to: 3.5, count: 1 },
      { from: 3.5, to: 4.5, count: 2 },
      { from: 4.5, to: 5.5, count: 0 },
      { from: 5.5, to: 6.5, count: 1 },
    ]);
  });

  it('keep one answer far away apart, in an open bin', () => {
    const bins = binsOf([300, 320, 350, 360, 380, 400, 420, 1_000_000]);
    expect(bins.at(-1)).toEqual({ from: 440, count: 1 });
    expect(bins[0]?.from).toBe(300);
  });

  it('of nothing are none', () => expect(binsOf([])).toEqual([]));
});

describe('the streams between two rounds', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 8 });
  it('are as wide as their counts, on one scale, and lie below each other', () => {
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        const ids = one.map((_, at) => `o${String(at)}`);
        const of = (from: readonly number[]) =>
          Object.fromEntries(ids.map((id, at) => [id, from[at] ?? 0]));
        const streams = streamsOf(ids, of(one), of(other));
        const wide = streams.flatMap(({ before, after, left, right }) => [
          [before, left.to - left.from] as const,
          [after, right.to - right.from] as const,
        ]);
        const scales = wide.filter(([count]) => count > 0).map(([count, high]) => high / count);
        for (const scale of scales) expect(scale).toBeCloseTo(scales[0]!, 9);
        for (const side of ['left', 'right'] as const) {
          streams.forEach((stream, at) => {
            expect(stream[side].from).toBeGreaterThanOrEqual(streams[at - 1]?.[side].to ?? -1e-9);
            expect(stream[side].to).toBeLessThanOrEqual(1 + 1e-9);
          });
        }
      }),
      seeded(200),
    );
  });

  it('say how many more or fewer', () => {
    const [a, b] = streamsOf(['a', 'b'], { a: 9 }, { a: 4, b: 6 });
    expect([a?.change, b?.change]).toEqual([-5, 6]);
  });

  it('have labels that keep apart, in order, inside', () => {
    const wanted = fc
      .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 })
      .map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(wanted, (all) => {
        const high = Math.min(0.17, 1 / all.length);
        const middles = apart(all, high);
        middles.forEach((middle, at) => {
          expect(middle).toBeGreaterThanOrEqual((middles[at - 1] ?? -high / 2) + high - 1e-9);
          expect(middle).toBeLessThanOrEqual(1 - high / 2 + 1e-9);
        });
      }),
      seeded(200),
    );
    expect(apart([0.2, 0.8], 0.1)).toEqual([0.2, 0.8]);
  });
});

describe('what a class says on a scale', () => {
  it.each([
    [{ 3: 9 }, 3, 'near'],
    [{ 3: 6, 4: 8, 5: 3 }, 65 / 17, 'near'],
    [{ 1: 2, 2: 6, 3: 8, 4: 7, 5: 3 }, 81 / 26, 'different'],
    [{ 1: 10, 5: 10 }, 3, 'far'],
  ] as const)('%j: average and words', (counts, average, kind) => {
    const spread = spreadOf(counts, 1, 5);
    expect(spread.average).toBeCloseTo(average);
    expect(spread.kind).toBe(kind);
  });
  it('nobody has no average', () => expect(spreadOf({}, 1, 5).average).toBeUndefined());
  it('half at each end is as far apart as it can be', () =>
    expect(spreadOf({ 0: 4, 10: 4 }, 0, 10).apart).toBeCloseTo(1));
});
