import { getStroke } from 'perfect-freehand';
import type { BoardElement } from '../element.ts';
import { distanceToSegment, type Point } from '../geometry.ts';
import { decodeInk, scaledInk, type InkPoint } from '../ink.ts';
import type { Form, Hit, PathSink } from './form.ts';

/** `even`: as wide everywhere, as a highlighter; `pressed`: as wide as a pen was pressed. */
export type Nib = 'plain' | 'pressed' | 'even';

const thinning: Record<Nib, number> = { plain: 0.35, pressed: 0.6, even: 0 };

/** The outline of a stroke, in the style that every stroke on the board has. */
export function traceStroke(
  sink: PathSink,
  points: InkPoint[],
  width: number,
  nib: Nib,
  finished: boolean,
): void {
  const outline = getStroke(points, {
    size: width * (nib === 'even' ? 1 : 1.6),
    thinning: thinning[nib],
    smoothing: 0.5,
    streamline: 0.35,
    simulatePressure: nib === 'plain',
    last: finished,
  });
  const first = outline[0];
  if (first === undefined) return;
  sink.moveTo(first[0], first[1]);
  for (let i = 0; i < outline.length; i++) {
    const [ax, ay] = outline[i]!;
    const [bx, by] = outline[(i + 1) % outline.length]!;
    sink.quadraticCurveTo(ax, ay, (ax + bx) / 2, (ay + by) / 2);
  }
  sink.closePath();
}

/** A thin polyline; at a quarter of the size nobody sees the difference, and it costs a tenth. */
function traceCoarse(sink: PathSink, points: InkPoint[]): void {
  const first = points[0];
  if (first === undefined) return;
  sink.moveTo(first[0], first[1]);
  const step = points.length > 24 ? 3 : 1;
  for (let i = step; i < points.length - 1; i += step) sink.lineTo(points[i]![0], points[i]![1]);
  const last = points[points.length - 1]!;
  sink.lineTo(last[0] + 0.01, last[1]);
}

function pointsOf(element: BoardElement): { points: InkPoint[]; pressed: boolean } | undefined {
  const ink = element.ink === undefined ? undefined : decodeInk(element.ink);
  if (ink === undefined) return undefined;
  return {
    points: scaledInk(ink, element.geometry[2], element.geometry[3]),
    pressed: ink.pressed,
  };
}

/** @param even as wide everywhere, whatever pressure the pen felt */
const strokeForm = (paint: Form['paint'], even: boolean): Form => ({
  paint,
  trace(sink, element, coarse) {
    const stroke = pointsOf(element);
    if (stroke === undefined) return;
    const nib = even ? 'even' : stroke.pressed ? 'pressed' : 'plain';
    if (coarse) traceCoarse(sink, stroke.points);
    else traceStroke(sink, stroke.points, element.style.width, nib, true);
  },
  hit(element, point: Point, tolerance): Hit {
    const points = pointsOf(element)?.points ?? [];
    const reach = element.style.width * (even ? 0.5 : 0.8) + tolerance;
    for (let i = 0; i < points.length; i++) {
      const a = points[Math.max(0, i - 1)]!;
      const b = points[i]!;
      if (distanceToSegment(point, { x: a[0], y: a[1] }, { x: b[0], y: b[1] }) <= reach) {
        return 'solid';
      }
    }
    return 'miss';
  },
});

export const inkForm = strokeForm('body', false);
export const highlightForm = strokeForm('glow', true);
