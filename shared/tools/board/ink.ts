import { ByteReader, ByteWriter } from './bytes.ts';
import { maxInkPoints } from './limits.ts';

/** `[x, y, pressure]`: world units, pressure 0..1. */
export type InkPoint = [number, number, number];

export interface Ink {
  readonly points: InkPoint[];
  /** True when a pen measured the pressure; otherwise the line's width follows its speed. */
  readonly pressed: boolean;
}

/** Steps per world unit: finer than a pen can aim, small enough for one byte a coordinate. */
export const inkSteps = 8;
const pressureSteps = 63;

/**
 * Packs a stroke: a flag, the number of points, then differences of 1/8 unit as zigzag varints, and
 * pressures only when they vary. Repeated positions are dropped.
 */
export function encodeInk(points: readonly InkPoint[]): Uint8Array {
  const kept = quantise(points).slice(0, maxInkPoints);
  const pressed = varies(kept);
  const out = new ByteWriter();
  out.byte(pressed ? 1 : 0);
  out.uint(kept.length);
  let [x, y, p] = [0, 0, 0];
  for (const point of kept) {
    out.int(point[0] - x);
    out.int(point[1] - y);
    if (pressed) out.int(point[2] - p);
    [x, y, p] = point;
  }
  return out.finish();
}

/** @returns undefined for bytes that no `encodeInk` wrote. */
export function decodeInk(bytes: Uint8Array): Ink | undefined {
  const reader = new ByteReader(bytes);
  const flags = reader.byte();
  const count = reader.uint();
  const pressed = flags === 1;
  if (flags > 1 || count === 0 || count > maxInkPoints) return undefined;
  if (reader.left < count * (pressed ? 3 : 2)) return undefined;
  const points: InkPoint[] = new Array<InkPoint>(count);
  let [x, y, p] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    x += reader.int();
    y += reader.int();
    if (pressed) p += reader.int();
    const pressure = pressed ? Math.min(1, Math.max(0, p / pressureSteps)) : 0.5;
    points[i] = [x / inkSteps, y / inkSteps, pressure];
  }
  return reader.ok ? { points, pressed } : undefined;
}

/** Box around the points themselves, without the line's width. */
export function inkBox(points: readonly InkPoint[]): {
  x: number;
  y: number;
  w: number;
  h: number;
} {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  if (points.length === 0) return { x: 0, y: 0, w: 0, h: 0 };
  return { x: left, y: top, w: right - left, h: bottom - top };
}

/** The stroke as an element keeps it: its place in the geometry, its points relative to that place. */
export function packInk(points: readonly InkPoint[]): {
  geometry: [number, number, number, number, number];
  ink: Uint8Array;
} {
  const snapped = points.map(([x, y, p]): InkPoint => [snap(x), snap(y), p]);
  const box = inkBox(snapped);
  const local = snapped.map(([x, y, p]): InkPoint => [x - box.x, y - box.y, p]);
  return { geometry: [box.x, box.y, box.w, box.h, 0], ink: encodeInk(local) };
}

/** The stroke's points for a box that may have been resized since: the points never change, the scale does. */
export function scaledInk(ink: Ink, width: number, height: number): InkPoint[] {
  const natural = inkBox(ink.points);
  const sx = natural.w > 0 ? width / natural.w : 1;
  const sy = natural.h > 0 ? height / natural.h : 1;
  if (Math.abs(sx - 1) < 1e-6 && Math.abs(sy - 1) < 1e-6) return ink.points;
  return ink.points.map(([x, y, p]): InkPoint => [x * sx, y * sy, p]);
}

export const snap = (value: number): number => Math.round(value * inkSteps) / inkSteps;

function quantise(points: readonly InkPoint[]): InkPoint[] {
  const out: InkPoint[] = [];
  let last: InkPoint | undefined;
  for (const [x, y, p] of points) {
    const next: InkPoint = [
      Math.round(x * inkSteps),
      Math.round(y * inkSteps),
      Math.round(Math.min(1, Math.max(0, p)) * pressureSteps),
    ];
    if (last !== undefined && last[0] === next[0] && last[1] === next[1]) continue;
    out.push(next);
    last = next;
  }
  return out;
}

/** A mouse reports the same pressure for every point; only a pen's is worth its bytes. */
function varies(points: readonly InkPoint[]): boolean {
  const first = points[0]?.[2];
  return points.some((point) => point[2] !== first);
}
