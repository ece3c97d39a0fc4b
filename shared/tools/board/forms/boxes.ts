import { boxHit, type Form, type PathSink } from './form.ts';
import type { BoardElement } from '../element.ts';

function traceBox(sink: PathSink, { geometry }: BoardElement): void {
  const [, , w, h] = geometry;
  sink.moveTo(0, 0);
  sink.lineTo(w, 0);
  sink.lineTo(w, h);
  sink.lineTo(0, h);
  sink.closePath();
}

const solidBox = (paint: Form['paint']): Form => ({
  paint,
  trace: traceBox,
  hit: (element, point, tolerance) => (boxHit(element, point, tolerance) ? 'solid' : 'miss'),
});

/** Words only: nothing is drawn around them. */
export const textForm = solidBox('none');
export const stickyForm = solidBox('box');
/** Drawn by who can set mathematics. */
export const formulaForm = solidBox('none');
/** The picture itself is painted by who can load it. */
export const imageForm = solidBox('none');
/** Shown by the page as living content, not painted. */
export const exerciseForm = solidBox('none');
