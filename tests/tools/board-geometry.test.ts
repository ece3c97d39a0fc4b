import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BoardElement, ElementType, Geometry } from '../../shared/tools/board/element.ts';
import { hitElement } from '../../shared/tools/board/forms/index.ts';
import {
  boundsOf,
  boxTakes,
  encloses,
  frameOf,
  mapGeometry,
  toLocal,
  union,
} from '../../shared/tools/board/geometry.ts';
import { packInk } from '../../shared/tools/board/ink.ts';
import { pullBox } from '../../client/tools/board/selection.ts';
import { seeded } from '../support/seed.ts';

const number = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
const geometry = fc.tuple(
  number(-1000, 1000),
  number(-1000, 1000),
  number(1, 500),
  number(1, 500),
  fc.double({ min: -3, max: 3, noNaN: true }),
);

function element(type: ElementType, at: Geometry, more: Partial<BoardElement> = {}): BoardElement {
  const style = { colour: 'ink', width: 4 } as const;
  return { id: 'a', type, geometry: at, style, order: 'a0', author: 'p', locked: false, ...more };
}

test('the bounds hold every corner of the turned frame', () => {
  fc.assert(
    fc.property(geometry, ([x, y, w, h, r]) => {
      const bounds = boundsOf(element('rectangle', [x, y, w, h, r]));
      const [cx, cy] = [x + w / 2, y + h / 2];
      for (const [dx, dy] of [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
      ] as const) {
        const px = cx + (dx * w * Math.cos(r)) / 2 - (dy * h * Math.sin(r)) / 2;
        const py = cy + (dx * w * Math.sin(r)) / 2 + (dy * h * Math.cos(r)) / 2;
        expect(encloses(bounds, { x: px, y: py, w: 0, h: 0 })).toBe(true);
      }
    }),
    seeded(100),
  );
});

test('a point in the middle is local to the middle, however the element is turned', () => {
  fc.assert(
    fc.property(geometry, ([x, y, w, h, r]) => {
      const local = toLocal([x, y, w, h, r], { x: x + w / 2, y: y + h / 2 });
      expect(local.x).toBeCloseTo(w / 2);
      expect(local.y).toBeCloseTo(h / 2);
    }),
    seeded(100),
  );
});

test('moving and stretching there and back gives the same place within a step', () => {
  fc.assert(
    fc.property(geometry, number(-300, 300), number(1, 4), ([x, y, w, h], d, s) => {
      const from = { x: 0, y: 0, w: 100, h: 50 };
      const to = { x: d, y: -d, w: 100 * s, h: 50 * s };
      const back = mapGeometry(mapGeometry([x, y, w, h, 0], from, to), to, from);
      [x, y, w, h].forEach((value, i) =>
        expect(Math.abs(back[i]! - value)).toBeLessThanOrEqual(1 / 8),
      );
    }),
    seeded(100),
  );
});

test('an empty outline is solid on its line and hollow inside; a filled one is solid all over', () => {
  for (const type of ['rectangle', 'ellipse'] as const) {
    const empty = element(type, [0, 0, 100, 80, 0]);
    expect(hitElement(empty, { x: 50, y: 0 }, 3)).toBe('solid');
    expect(hitElement(empty, { x: 50, y: 40 }, 3)).toBe('hollow');
    expect(hitElement(empty, { x: 150, y: 40 }, 3)).toBe('miss');
    const filled = { ...empty, style: { ...empty.style, fill: 'soft' as const } };
    expect(hitElement(filled, { x: 50, y: 40 }, 3)).toBe('solid');
  }
  expect(hitElement(element('ellipse', [0, 0, 100, 80, 0]), { x: 4, y: 4 }, 1)).toBe('miss');
});

test('ink and lines are hit along their way, not in their box', () => {
  const { geometry: at, ink } = packInk([
    [0, 0, 0.5],
    [100, 100, 0.5],
  ]);
  const stroke = element('ink', at, { ink });
  expect(hitElement(stroke, { x: 50, y: 52 }, 2)).toBe('solid');
  expect(hitElement(stroke, { x: 80, y: 20 }, 2)).toBe('miss');
  const backwards = element('arrow', [100, 100, -100, -50, 0]);
  expect(hitElement(backwards, { x: 50, y: 75 }, 2)).toBe('solid');
  expect(frameOf(backwards.geometry)).toEqual({ x: 0, y: 50, w: 100, h: 50 });
  expect(boxTakes({ x: -1, y: 49, w: 102, h: 52 }, backwards)).toBe(true);
});

test('a pulled box keeps its opposite corner and never turns inside out', () => {
  const box = { x: 10, y: 10, w: 100, h: 50 };
  const handles = fc.constantFrom(-1 as const, 0 as const, 1 as const);
  fc.assert(
    fc.property(
      handles,
      handles,
      number(-400, 400),
      number(-400, 400),
      fc.boolean(),
      (h, v, dx, dy, keep) => {
        const next = pullBox(box, { h, v }, dx, dy, keep);
        expect(Math.min(next.w, next.h)).toBeGreaterThan(0);
        if (h < 0) expect(next.x + next.w).toBeCloseTo(110);
        else expect(next.x).toBe(10);
        if (v < 0) expect(next.y + next.h).toBeCloseTo(60);
        else expect(next.y).toBe(10);
        if (keep && h !== 0 && v !== 0) expect(next.w / next.h).toBeCloseTo(2);
      },
    ),
    seeded(100),
  );
});

test('the box around nothing is nothing', () => {
  expect(union([])).toBeUndefined();
});
