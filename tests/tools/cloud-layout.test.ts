import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  layCloud,
  overlap,
  scaleOf,
  type CloudOptions,
  type CloudWord,
  type PlacedWord,
} from '../../shared/tools/cloud/layout.ts';
import { seeded } from '../support/seed.ts';

const options = (seed: number, aspect: number, before?: readonly PlacedWord[]): CloudOptions => ({
  measure: (text) => ({ width: text.length * 0.55, height: 1.12 }),
  seed,
  aspect,
  ...(before && { before }),
});

const text = fc.stringMatching(/^[a-zé]{1,12}( [a-z]{1,9})?$/);
const word = fc.record({ text, weight: fc.integer({ min: 1, max: 60 }) });
const words = (maxLength = 40) => fc.uniqueArray(word, { maxLength, selector: (one) => one.text });
const seed = fc.integer({ min: 0, max: 1000 });
const aspect = fc.double({ min: 0.4, max: 2.4, noNaN: true });

const pairs = (cloud: readonly PlacedWord[]): (readonly [PlacedWord, PlacedWord])[] =>
  cloud.flatMap((one, at) => cloud.slice(at + 1).map((other) => [one, other] as const));
const named = (cloud: readonly PlacedWord[]) => new Map(cloud.map((one) => [one.text, one]));
const spot = (one: PlacedWord | undefined) => one && [one.x, one.y];

function holds(cloud: readonly PlacedWord[], all: readonly CloudWord[]): void {
  expect(cloud.map((one) => one.text).sort()).toEqual(all.map((one) => one.text).sort());
  expect(pairs(cloud).filter(([one, other]) => overlap(one, other))).toEqual([]);
}

describe('a word cloud', () => {
  it('drops nothing and lays nothing over another', () => {
    fc.assert(
      fc.property(words(), seed, aspect, (all, its, wide) =>
        holds(layCloud(all, options(its, wide)), all),
      ),
      seeded(60),
    );
  });

  it('is the same each time, in whatever order its words came', () => {
    fc.assert(
      fc.property(words(), seed, aspect, (all, its, wide) => {
        const once = layCloud(all, options(its, wide));
        expect(layCloud([...all].reverse(), options(its, wide))).toEqual(once);
      }),
      seeded(40),
    );
  });

  it('keeps each word in its place when others come or go', () => {
    fc.assert(
      fc.property(words(), words(), seed, aspect, (first, more, its, wide) => {
        const before = layCloud(first, options(its, wide));
        const stood = named(before);
        const added = more.filter((one) => !stood.has(one.text));
        const now = [...first.slice(1), ...added];
        const after = layCloud(now, options(its, wide, before));
        holds(after, now);
        const places = named(after);
        for (const { text } of first.slice(1))
          expect(spot(places.get(text))).toEqual(spot(stood.get(text)));
      }),
      seeded(40),
    );
  });

  it('moves a word that grew only where it would lie over another, and nothing else', () => {
    fc.assert(
      fc.property(
        words(),
        seed,
        aspect,
        fc.integer({ min: 2, max: 9 }),
        (all, its, wide, times) => {
          fc.pre(all.length > 0);
          const before = layCloud(all, options(its, wide));
          const [grown, ...rest] = all;
          const now = [{ text: grown!.text, weight: grown!.weight * times }, ...rest];
          const after = layCloud(now, options(its, wide, before));
          holds(after, now);
          const [stood, places] = [named(before), named(after)];
          for (const { text } of rest) expect(places.get(text)).toEqual(stood.get(text));
          const large = { ...places.get(grown!.text)!, ...stood.get(grown!.text) };
          const { size, width, height } = places.get(grown!.text)!;
          const there = { ...large, size, width, height };
          const room = rest.every(({ text }) => !overlap(there, places.get(text)!));
          const stays = spot(places.get(grown!.text))?.join() === spot(large)?.join();
          expect(stays).toBe(room);
        },
      ),
      seeded(40),
    );
  });

  it('stands inside its box, and never larger than asked', () => {
    const side = fc.double({ min: 40, max: 2000, noNaN: true });
    fc.assert(
      fc.property(words(), seed, side, side, (all, its, width, height) => {
        const cloud = layCloud(all, options(its, width / height));
        const scale = scaleOf(cloud, { width, height }, 80);
        expect(scale).toBeGreaterThan(0);
        expect(scale).toBeLessThanOrEqual(80);
        for (const one of cloud) {
          expect((Math.abs(one.x) + one.width / 2) * scale).toBeLessThanOrEqual(width / 2 + 1e-6);
          expect((Math.abs(one.y) + one.height / 2) * scale).toBeLessThanOrEqual(height / 2 + 1e-6);
        }
      }),
      seeded(60),
    );
  });

  it('keeps its size while it fits, and then becomes a step smaller', () => {
    const one: PlacedWord = { text: 'a', weight: 1, size: 1, x: 0, y: 0, width: 2, height: 1 };
    const box = { width: 100, height: 100 };
    expect(scaleOf([one], box, 40)).toBe(40);
    expect(scaleOf([{ ...one, x: 0.3 }], box, 40)).toBeCloseTo(40 / 1.15);
    expect(scaleOf([], box, 40)).toBe(40);
  });

  it('counts a word that comes twice together', () => {
    const cloud = layCloud(
      [
        { text: 'moe', weight: 2 },
        { text: 'moe', weight: 1 },
      ],
      options(1, 1.8),
    );
    expect(cloud.map(({ text, weight }) => [text, weight])).toEqual([['moe', 3]]);
  });
});
