import type { BoardElement } from '../element.ts';
import type { Point } from '../geometry.ts';

/** What a `Path2D` understands and an SVG path can say: one drawing for the screen and for paper. */
export interface PathSink {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void;
  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void;
  closePath(): void;
}

/** `solid`: on the line or on something filled; `hollow`: inside an empty outline. */
export type Hit = 'solid' | 'hollow' | 'miss';

/** How one kind of element looks and feels. Coordinates are local: (0, 0) is the element's (x, y). */
export interface Form {
  /** `stroke` and `fill` use the stroke colour and the soft colour; `body` fills with the stroke colour, `glow` as a highlighter. */
  readonly paint: 'stroke' | 'fill-and-stroke' | 'body' | 'glow' | 'box' | 'none';
  /** @param coarse a cheap outline for a page seen from far away; always stroked */
  trace(sink: PathSink, element: BoardElement, coarse: boolean): void;
  hit(element: BoardElement, point: Point, tolerance: number): Hit;
}

export function boxHit(element: BoardElement, point: Point, tolerance: number): boolean {
  const [, , w, h] = element.geometry;
  return (
    point.x >= -tolerance &&
    point.y >= -tolerance &&
    point.x <= w + tolerance &&
    point.y <= h + tolerance
  );
}
