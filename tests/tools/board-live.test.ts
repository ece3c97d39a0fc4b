import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decodeLive,
  encodeLive,
  grabFrames,
  pointsPerFrame,
  type LiveFrame,
} from '../../shared/tools/board/live.ts';
import { maxFrameBytes } from '../../shared/tools/board/limits.ts';
import type { InkPoint } from '../../shared/tools/board/ink.ts';
import { seeded } from '../support/seed.ts';

const frames: LiveFrame[] = [
  {
    kind: 'stroke',
    id: 's1',
    colour: 'blue',
    width: 4,
    as: 'ink',
    pressed: false,
    seq: 12,
    points: [
      [1, 2, 0.5],
      [-3.125, 4, 0.5],
    ],
  },
  {
    kind: 'stroke',
    id: 's2',
    colour: 'seat-7',
    width: 20,
    as: 'highlight',
    pressed: true,
    seq: 0,
    points: [[1, 2, 1]],
  },
  {
    kind: 'stroke',
    id: 's3',
    colour: 'seat-1',
    width: 1,
    as: 'point',
    pressed: false,
    seq: 0,
    points: [],
  },
  { kind: 'drop', id: 's1' },
  { kind: 'grab', id: 'g', elements: ['a', 'b', 'c'] },
  { kind: 'drag', id: 'g', from: { x: 0, y: 0, w: 10, h: 10 }, to: { x: -5, y: 5, w: 20, h: 20 } },
];

test.each(frames)('a $kind frame comes back as it was sent', (frame) => {
  expect(decodeLive(encodeLive(frame))).toEqual(frame);
});

test('no bytes make the reader throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void decodeLive(bytes)),
    seeded(100),
  );
  const whole = encodeLive(frames[0]!);
  for (let end = 0; end < whole.length; end++) {
    expect(decodeLive(whole.subarray(0, end))).toBeUndefined();
  }
  expect(decodeLive(new Uint8Array([...whole, 0]))).toBeUndefined();
});

test('the largest frames stay under what one may send', () => {
  const far = Array.from({ length: pointsPerFrame }, (_, i): InkPoint => [
    i % 2 ? 99_999 : -99_999,
    i % 2 ? -99_999 : 99_999,
    1,
  ]);
  const stroke = { ...frames[0], points: far, pressed: true } as LiveFrame;
  expect(encodeLive(stroke).length).toBeLessThanOrEqual(16 * 1024);
  const ids = Array.from({ length: 3_000 }, (_, i) => `${'x'.repeat(34)}${i + 100_000}`);
  const grabs = grabFrames('g', ids);
  for (const frame of grabs) expect(encodeLive(frame).length).toBeLessThanOrEqual(maxFrameBytes);
  expect(grabs.flatMap((frame) => (frame.kind === 'grab' ? frame.elements : []))).toEqual(ids);
});
