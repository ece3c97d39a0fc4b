import type { BoardElement, ElementType } from '../element.ts';
import { toLocal, type Point } from '../geometry.ts';
import { exerciseForm, formulaForm, imageForm, stickyForm, textForm } from './boxes.ts';
import type { Form, Hit } from './form.ts';
import { highlightForm, inkForm } from './ink.ts';
import { arrowForm, lineForm } from './segments.ts';
import { ellipseForm, rectangleForm } from './shapes.ts';

export type { Form, Hit, PathSink } from './form.ts';
export { traceStroke, type Nib } from './ink.ts';

/** One line for each kind of element. */
export const forms: Record<ElementType, Form> = {
  ink: inkForm,
  text: textForm,
  sticky: stickyForm,
  rectangle: rectangleForm,
  ellipse: ellipseForm,
  line: lineForm,
  arrow: arrowForm,
  image: imageForm,
  exercise: exerciseForm,
  highlight: highlightForm,
  formula: formulaForm,
};

/** @param tolerance how far beside the element still counts, in world units */
export function hitElement(element: BoardElement, point: Point, tolerance: number): Hit {
  return forms[element.type].hit(element, toLocal(element.geometry, point), tolerance);
}
