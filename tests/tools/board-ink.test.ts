import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decodeInk,
  encodeInk,
  inkBox,
  packInk,
  scaledInk,
  type InkPoint,
} from '../../shared/tools/board/ink.ts';
import { maxInkPoints } from '../../shared/tools/board/limits.ts';
import { seeded } from '../support/seed.ts';

const coordinate = fc.double({ min: -50_000, max: 50_000, noNaN: true });
const pressure = fc.double({ min: 0, max: 1, noNaN: true });
const point = fc.tuple(coordinate, coordinate, pressure) as fc.Arbitrary<InkPoint>;
const stroke = fc.array(point, { minLength: 1, maxLength: 200 });

test('a stroke comes back within 1/16 of a unit, so within the 1/8 steps it is kept in', () => {
  fc.assert(
    fc.property(stroke, (points) => {
      const back = decodeInk(encodeInk(points))!.points;
      for (const [x, y] of points) {
        const near = back.some(
          ([bx, by]) => Math.abs(bx - x) <= 1 / 16 && Math.abs(by - y) <= 1 / 16,
        );
        expect(near).toBe(true);
      }
    }),
    seeded(100),
  );
});

test('pressure is kept to 1/126 when it varies, and costs nothing when it does not', () => {
  const line = Array.from({ length: 50 }, (_, i): InkPoint => [i, i, 0.5]);
  const pressed = line.map(([x, y], i): InkPoint => [x, y, i / 49]);
  expect(decodeInk(encodeInk(line))!.pressed).toBe(false);
  expect(encodeInk(line).length).toBeLessThan(110);
  const back = decodeInk(encodeInk(pressed))!;
  expect(back.pressed).toBe(true);
  back.points.forEach((p, i) => expect(Math.abs(p[2] - i / 49)).toBeLessThanOrEqual(1 / 126));
});

test('no bytes at all make the decoder throw or give more points than the limit', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const ink = decodeInk(bytes);
      if (ink !== undefined) expect(ink.points.length).toBeLessThanOrEqual(maxInkPoints);
    }),
    seeded(100),
  );
  expect(decodeInk(new Uint8Array([0, 255, 255, 255, 255, 15]))).toBeUndefined();
  expect(decodeInk(new Uint8Array())).toBeUndefined();
});

test('a packed stroke starts at its own corner and its box is its points', () => {
  fc.assert(
    fc.property(stroke, (points) => {
      const { geometry, ink } = packInk(points);
      const box = inkBox(decodeInk(ink)!.points);
      expect(box).toEqual({ x: 0, y: 0, w: geometry[2], h: geometry[3] });
    }),
    seeded(100),
  );
});

test('resizing scales the points as they are read; the bytes stay', () => {
  const { geometry, ink } = packInk([
    [10, 10, 0.5],
    [30, 20, 0.5],
  ]);
  const read = scaledInk(decodeInk(ink)!, geometry[2] * 2, geometry[3] * 3);
  expect(read.map(([x, y]) => [x, y])).toEqual([
    [0, 0],
    [40, 30],
  ]);
  const flat = packInk([
    [0, 5, 0.5],
    [10, 5, 0.5],
  ]);
  expect(scaledInk(decodeInk(flat.ink)!, 20, 0).at(-1)).toEqual([20, 0, 0.5]);
});
