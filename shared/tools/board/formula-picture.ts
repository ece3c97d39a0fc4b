import type { Geometry } from './element.ts';

/** A run of signs; place and size in em of the formula, the place on the base line. */
interface Signs {
  readonly kind: 'signs';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** As in CSS. */
  readonly family: string;
  readonly style: string;
  readonly weight: string;
}
/** The line of a fraction, the frame around a result. */
interface Bar {
  readonly kind: 'bar';
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
/** What has no sign of its own, such as a long root: filled, or with a width drawn as a line. */
interface Outline {
  readonly kind: 'outline';
  /** An SVG path in its own units. */
  readonly d: string;
  /** From those units to em: `[a, b, c, d, e, f]` as in SVG. */
  readonly matrix: readonly [number, number, number, number, number, number];
  /** Nothing of it is seen outside of this. */
  readonly clip: Omit<Bar, 'kind'>;
  /** In its own units. */
  readonly width?: number;
}
export type Mark = Signs | Bar | Outline;

/** How a formula is drawn, without the engine that set it: one drawing for the screen and for paper. Lengths in em. */
export interface FormulaPicture {
  readonly w: number;
  readonly h: number;
  readonly marks: readonly Mark[];
}

/** World units of one em, so that all of the formula stands in the box. */
export const emIn = ([, , w, h]: Geometry, picture: Pick<FormulaPicture, 'w' | 'h'>): number =>
  Math.min(w / picture.w, h / picture.h);

/** The size of the box that holds it, with one em of this many world units. */
export const boxFor = (
  picture: Pick<FormulaPicture, 'w' | 'h'>,
  em: number,
): { w: number; h: number } => ({ w: Math.ceil(picture.w * em), h: Math.ceil(picture.h * em) });
