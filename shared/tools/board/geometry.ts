import { isSegment, isStroke, type BoardElement, type Geometry } from './element.ts';
import { snap } from './ink.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}
/** An upright box; width and height are never negative. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** The element's own box before rotation and without line width. */
export function frameOf(geometry: Geometry): Box {
  const [x, y, w, h] = geometry;
  return { x: Math.min(x, x + w), y: Math.min(y, y + h), w: Math.abs(w), h: Math.abs(h) };
}

/** Everything that the element may paint, upright, line width and arrow head included. */
export function boundsOf(element: Pick<BoardElement, 'type' | 'geometry' | 'style'>): Box {
  const margin = paintMargin(element);
  const frame = frameOf(element.geometry);
  const rotated = rotatedBox(frame, element.geometry[4]);
  return grow(rotated, margin);
}

function paintMargin({ type, style }: Pick<BoardElement, 'type' | 'style'>): number {
  if (isStroke(type)) return style.width * 1.2 + 1;
  if (type === 'arrow') return style.width * 4 + 8;
  if (type === 'sticky') return 10;
  return style.width / 2 + 2;
}

export function rotatedBox(box: Box, rotation: number): Box {
  if (rotation === 0) return box;
  const cos = Math.abs(Math.cos(rotation));
  const sin = Math.abs(Math.sin(rotation));
  const w = box.w * cos + box.h * sin;
  const h = box.w * sin + box.h * cos;
  return { x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h };
}

export const grow = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  w: box.w + 2 * by,
  h: box.h + 2 * by,
});

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

export const encloses = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.w <= outer.x + outer.w &&
  inner.y + inner.h <= outer.y + outer.h;

export function union(boxes: Iterable<Box>): Box | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.w);
    bottom = Math.max(bottom, box.y + box.h);
  }
  return left === Infinity ? undefined : { x: left, y: top, w: right - left, h: bottom - top };
}

export function boxBetween(a: Point, b: Point): Box {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    w: Math.abs(a.x - b.x),
    h: Math.abs(a.y - b.y),
  };
}

/** The point as the element sees it: rotation undone, measured from the element's (x, y). */
export function toLocal(geometry: Geometry, point: Point): Point {
  const [x, y, w, h, rotation] = geometry;
  if (rotation === 0) return { x: point.x - x, y: point.y - y };
  const [cx, cy] = [x + w / 2, y + h / 2];
  const [cos, sin] = [Math.cos(-rotation), Math.sin(-rotation)];
  const [dx, dy] = [point.x - cx, point.y - cy];
  return { x: cx + dx * cos - dy * sin - x, y: cy + dx * sin + dy * cos - y };
}

export function distanceToSegment(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((p.x - a.x) * dx + (p.y - a.y) * dy) / length;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

/**
 * The geometry after its surroundings were moved and stretched from one box to another: the one rule
 * for moving, resizing, and what others see of it while it happens.
 */
export function mapGeometry(geometry: Geometry, from: Box, to: Box): Geometry {
  const sx = from.w > 0 ? to.w / from.w : 1;
  const sy = from.h > 0 ? to.h / from.h : 1;
  const [x, y, w, h, rotation] = geometry;
  return [
    snap(to.x + (x - from.x) * sx),
    snap(to.y + (y - from.y) * sy),
    snap(w * sx),
    snap(h * sy),
    rotation,
  ];
}

export function moveGeometry(geometry: Geometry, dx: number, dy: number): Geometry {
  return [snap(geometry[0] + dx), snap(geometry[1] + dy), geometry[2], geometry[3], geometry[4]];
}

/** Does a box drawn by hand take the element? A line counts where it runs, not by its empty box. */
export function boxTakes(box: Box, element: BoardElement): boolean {
  if (!isSegment(element.type))
    return encloses(box, rotatedBox(frameOf(element.geometry), element.geometry[4]));
  const [x, y, w, h] = element.geometry;
  return encloses(box, frameOf([x, y, w, h, 0]));
}
