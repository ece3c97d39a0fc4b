/** The door to the pure part of the board. */
export * from './limits.ts';
export { colourNames, palette, paper, type ColourName, type Theme } from './palette.ts';
export type { BoardElement, ElementType, Geometry, Source, Style } from './element.ts';
export { elementsOf, readElement, writeElement, type ElementMap } from './document.ts';
export { PageSnapshotSchema, type ElementSnapshot, type PageSnapshot } from './snapshot-schema.ts';
export { layPage, type Laid } from './snapshot.ts';
export { readPage } from './page-json.ts';
export type { FormulaPicture } from './formula-picture.ts';
export { pageToSvg, type SvgOptions } from './svg.ts';
export { decodeInk, encodeInk, packInk, type Ink, type InkPoint } from './ink.ts';
export { decodeLive, encodeLive, type LiveFrame } from './live.ts';
