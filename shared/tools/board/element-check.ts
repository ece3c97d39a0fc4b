import {
  elementTypes,
  hasText,
  isSegment,
  isStroke,
  type ElementType,
  type Geometry,
  type Source,
  type Style,
} from './element.ts';
import { maxCoordinate, maxIdLength, maxLatexLength, maxSize, maxSourceLength } from './limits.ts';
import { isColourName } from './palette.ts';

/**
 * Checks by hand what `snapshot-schema.ts` also says as a schema: ten thousand elements are read when a page
 * opens, and anyone with write rights may have put anything in the document.
 */
export function checkType(value: unknown): ElementType | undefined {
  return elementTypes.find((type) => type === value);
}

export function checkId(id: string): boolean {
  return id.length > 0 && id.length <= maxIdLength && /^[A-Za-z0-9_~-]+$/.test(id);
}

export function checkGeometry(value: unknown, type: ElementType): Geometry | undefined {
  if (!Array.isArray(value) || value.length !== 5) return undefined;
  const [x, y, w, h, rotation] = value as unknown[];
  const smallest = isSegment(type) ? -maxSize : 0;
  if (!within(x, -maxCoordinate, maxCoordinate) || !within(y, -maxCoordinate, maxCoordinate))
    return;
  if (!within(w, smallest, maxSize) || !within(h, smallest, maxSize)) return;
  if (!within(rotation, -7, 7)) return;
  return [x, y, w, h, rotation];
}

export function checkStyle(value: unknown): Style | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { colour, width, fill, size, auto } = value as Record<string, unknown>;
  if (!isColourName(colour) || !within(width, 0.25, 200)) return undefined;
  if (size !== undefined && !within(size, 4, 400)) return undefined;
  return {
    colour,
    width,
    ...(fill === 'soft' ? { fill } : {}),
    ...(size === undefined ? {} : { size }),
    ...(auto === true ? { auto } : {}),
  };
}

/**
 * Images may only come from the own server or from memory: an address of elsewhere would tell a
 * stranger who looks at the page.
 */
export const imageUrlPattern = String.raw`^(?:/(?!/)[A-Za-z0-9._~/?=&%-]*|blob:[A-Za-z0-9:/._-]+)$`;
export const hashPattern = '^[A-Za-z0-9_-]{1,128}$';
export const itemPattern = '^[A-Za-z0-9_.:/-]{1,200}$';
const imageUrl = new RegExp(imageUrlPattern);
const imageHash = new RegExp(hashPattern);
const exerciseItem = new RegExp(itemPattern);

export function checkSource(value: unknown, type: ElementType): Source | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { hash, url, item } = value as Record<string, unknown>;
  if (type === 'exercise') {
    return typeof item === 'string' && exerciseItem.test(item) ? { item } : undefined;
  }
  if (typeof hash !== 'string' || !imageHash.test(hash)) return undefined;
  if (typeof url !== 'string' || url.length > maxSourceLength || !imageUrl.test(url))
    return undefined;
  return { hash, url };
}

/** Something to draw, of a bounded length; whether it can be drawn shows when it is. */
export function checkLatex(value: unknown): string | undefined {
  const fits = typeof value === 'string' && value !== '' && value.length <= maxLatexLength;
  return fits ? value : undefined;
}

/** What each type cannot do without. */
export function needs(type: ElementType): 'ink' | 'text' | 'latex' | 'source' | undefined {
  if (isStroke(type)) return 'ink';
  if (hasText(type)) return 'text';
  if (type === 'formula') return 'latex';
  return type === 'image' || type === 'exercise' ? 'source' : undefined;
}

function within(value: unknown, low: number, high: number): value is number {
  return typeof value === 'number' && value >= low && value <= high;
}
