import type { ColourName } from './palette.ts';

export const elementTypes = [
  'ink',
  'text',
  'sticky',
  'rectangle',
  'ellipse',
  'line',
  'arrow',
  'image',
  'exercise',
  'highlight',
  'formula',
] as const;
export type ElementType = (typeof elementTypes)[number];

/**
 * `[x, y, width, height, rotation]` in world units; rotation in radians around the middle.
 * A line or arrow runs from (x, y) to (x + width, y + height), so only there a size may be negative.
 */
export type Geometry = readonly [number, number, number, number, number];

export interface Style {
  readonly colour: ColourName;
  /** Line width in world units. */
  readonly width: number;
  /** `soft`: filled with the light shade of the colour. */
  readonly fill?: 'soft';
  /** Height of the letters in world units. */
  readonly size?: number;
  /** A text whose box follows its words; absent once a person gave it a width. */
  readonly auto?: true;
}

/** What an image or an exercise card shows; the content itself is never in the document. */
export type Source = { readonly hash: string; readonly url: string } | { readonly item: string };

export interface BoardElement {
  readonly id: string;
  readonly type: ElementType;
  readonly geometry: Geometry;
  readonly style: Style;
  /** Fractional key; painted from low to high, equal keys by id. */
  readonly order: string;
  /** Person id of who made it. */
  readonly author: string;
  readonly locked: boolean;
  /** Encoded stroke (`ink.ts`), only on `ink` and `highlight`. */
  readonly ink?: Uint8Array;
  /** Only on `text` and `sticky`. */
  readonly text?: string;
  /** Only on `formula`: what is drawn in its box, as large as fits. */
  readonly latex?: string;
  readonly source?: Source;
}

/** An element before it has a place in the order. */
export type NewElement = Omit<BoardElement, 'order' | 'locked'>;

export const hasText = (type: ElementType): boolean => type === 'text' || type === 'sticky';
/** Made of letters, which have a size. */
export const hasLetters = (type: ElementType): boolean => hasText(type) || type === 'formula';
/** Opens to be written in. */
export const isWritten = ({ text, latex }: Pick<BoardElement, 'text' | 'latex'>): boolean =>
  (text ?? latex) !== undefined;
/** Drawn by hand, as a stroke. */
export const isStroke = (type: ElementType): boolean => type === 'ink' || type === 'highlight';
export const isSegment = (type: ElementType): boolean => type === 'line' || type === 'arrow';

/** Total and the same for everyone: first by key, then by id. */
export function compareOrder(
  a: { order: string; id: string },
  b: { order: string; id: string },
): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
