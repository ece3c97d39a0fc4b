import { isSegment, isStroke, type BoardElement } from '../../../shared/tools/board/element.ts';
import {
  frameOf,
  rotatedBox,
  union,
  type Box,
  type Point,
} from '../../../shared/tools/board/geometry.ts';

/** Which side or corner of the selection is held: -1 left/top, 0 neither, 1 right/bottom. */
export interface Handle {
  readonly h: -1 | 0 | 1;
  readonly v: -1 | 0 | 1;
}
/** One end of a single line or arrow. */
export type Grip = Handle | { readonly end: 'start' | 'stop' };

const corners: Handle[] = [
  { h: -1, v: -1 },
  { h: 1, v: -1 },
  { h: 1, v: 1 },
  { h: -1, v: 1 },
];
const sides: Handle[] = [
  { h: 0, v: -1 },
  { h: 1, v: 0 },
  { h: 0, v: 1 },
  { h: -1, v: 0 },
];

export function boxOf(elements: readonly BoardElement[]): Box | undefined {
  return union(elements.map(({ geometry }) => rotatedBox(frameOf(geometry), geometry[4])));
}

/** Where the selection can be held, in world units. */
export function gripsOf(
  elements: readonly BoardElement[],
  zoom: number,
): { grip: Grip; at: Point }[] {
  const [only] = elements;
  if (elements.length === 1 && only !== undefined && isSegment(only.type)) {
    const [x, y, w, h] = only.geometry;
    return [
      { grip: { end: 'start' }, at: { x, y } },
      { grip: { end: 'stop' }, at: { x: x + w, y: y + h } },
    ];
  }
  const box = boxOf(elements);
  if (box === undefined) return [];
  const roomy =
    Math.min(box.w, box.h) * zoom > 60 &&
    !elements.some(({ type }) => isStroke(type) || type === 'formula');
  return [...corners, ...(roomy ? sides : [])].map((grip) => ({
    grip,
    at: { x: box.x + (box.w * (grip.h + 1)) / 2, y: box.y + (box.h * (grip.v + 1)) / 2 },
  }));
}

/** The box after one of its handles was pulled; it never turns inside out. */
export function pullBox(box: Box, handle: Handle, dx: number, dy: number, keepShape: boolean): Box {
  const smallest = 4;
  let w = Math.max(smallest, box.w + dx * handle.h);
  let h = Math.max(smallest, box.h + dy * handle.v);
  if (box.w === 0) w = 0;
  if (box.h === 0) h = 0;
  if (keepShape && handle.h !== 0 && handle.v !== 0 && box.w > 0 && box.h > 0) {
    const scale = Math.max(w / box.w, h / box.h);
    w = box.w * scale;
    h = box.h * scale;
  }
  return {
    x: handle.h < 0 ? box.x + box.w - w : box.x,
    y: handle.v < 0 ? box.y + box.h - h : box.y,
    w,
    h,
  };
}
