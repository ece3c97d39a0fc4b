import { Type, type Static } from 'typebox';
import { Value } from 'typebox/value';
import type * as Y from 'yjs';
import { elementsOf, writeElement } from './document.ts';
import { checkGeometry, hashPattern, imageUrlPattern, itemPattern } from './element-check.ts';
import { compareOrder, elementTypes } from './element.ts';
import {
  maxAuthorLength,
  maxCoordinate,
  maxElements,
  maxIdLength,
  maxInkBytes,
  maxLatexLength,
  maxOrderLength,
  maxSize,
  maxSourceLength,
  maxTextLength,
} from './limits.ts';
import { moveGeometry } from './geometry.ts';
import { fromSnapshot } from './page-json.ts';
import { isOrder, ordersAbove, type RandomBit } from './order.ts';
import { colourNames } from './palette.ts';

const closed = { additionalProperties: false };
const coordinate = Type.Number({ minimum: -maxCoordinate, maximum: maxCoordinate });
const size = Type.Number({ minimum: -maxSize, maximum: maxSize });

export const ElementSnapshotSchema = Type.Object(
  {
    id: Type.String({ minLength: 1, maxLength: maxIdLength, pattern: '^[A-Za-z0-9_~-]+$' }),
    type: Type.Enum([...elementTypes]),
    geometry: Type.Tuple([
      coordinate,
      coordinate,
      size,
      size,
      Type.Number({ minimum: -7, maximum: 7 }),
    ]),
    style: Type.Object(
      {
        colour: Type.Enum([...colourNames]),
        width: Type.Number({ minimum: 0.25, maximum: 200 }),
        fill: Type.Optional(Type.Literal('soft')),
        size: Type.Optional(Type.Number({ minimum: 4, maximum: 400 })),
        auto: Type.Optional(Type.Literal(true)),
      },
      closed,
    ),
    order: Type.String({ maxLength: maxOrderLength }),
    author: Type.String({ maxLength: maxAuthorLength }),
    locked: Type.Boolean(),
    /** The stroke's bytes in base64. */
    ink: Type.Optional(Type.String({ maxLength: Math.ceil(maxInkBytes / 3) * 4 })),
    text: Type.Optional(Type.String({ maxLength: maxTextLength })),
    latex: Type.Optional(Type.String({ minLength: 1, maxLength: maxLatexLength })),
    source: Type.Optional(
      Type.Union([
        Type.Object(
          {
            hash: Type.String({ pattern: hashPattern }),
            url: Type.String({ maxLength: maxSourceLength, pattern: imageUrlPattern }),
          },
          closed,
        ),
        Type.Object({ item: Type.String({ pattern: itemPattern }) }, closed),
      ]),
    ),
  },
  closed,
);

/** A page as plain JSON: what is kept, printed, and laid on the table next time. Bottom element first. */
export const PageSnapshotSchema = Type.Object(
  {
    version: Type.Literal(1),
    elements: Type.Array(ElementSnapshotSchema, { maxItems: maxElements }),
  },
  closed,
);
export type ElementSnapshot = Static<typeof ElementSnapshotSchema>;
export type PageSnapshot = Static<typeof PageSnapshotSchema>;

/** Is this a page as it was kept, and nothing else? */
export const isPage = (value: unknown): value is PageSnapshot =>
  Value.Check(PageSnapshotSchema, value);

export type Laid =
  | {
      readonly ok: true;
      readonly ids: string[];
      /** Elements that could not be read. */ readonly skipped: number;
    }
  | { readonly ok: false; readonly reason: 'malformed' | 'full' };

/**
 * Puts a kept page on top of what is there, in one transaction.
 * Ids are kept where they are free, so that laying the same page twice at one moment gives it once.
 * @param options.author who the elements belong to from now on; without it their own authors stay
 * @param options.randomBit chance for the order keys; without it the keys carry no jitter
 */
export function layPage(
  doc: Y.Doc,
  snapshot: unknown,
  options: {
    author?: string;
    offset?: { x: number; y: number };
    randomBit?: RandomBit;
    origin?: unknown;
  } = {},
): Laid {
  if (!isPage(snapshot)) return { ok: false, reason: 'malformed' };
  const elements = elementsOf(doc);
  if (elements.size + snapshot.elements.length > maxElements) return { ok: false, reason: 'full' };
  const { x, y } = options.offset ?? { x: 0, y: 0 };
  const kept = snapshot.elements.map(fromSnapshot).filter((element) => element !== undefined);
  kept.sort(compareOrder);
  const orders = ordersAbove(topOrder(doc), kept.length, options.randomBit ?? (() => false));
  const ids: string[] = [];
  doc.transact(() => {
    kept.forEach((element, i) => {
      const id = freeId(elements, element.id);
      const author = options.author ?? element.author;
      const geometry = moveGeometry(element.geometry, x, y);
      if (checkGeometry(geometry, element.type) === undefined) return;
      writeElement(elements, { ...element, id, author, geometry, order: orders[i]! });
      ids.push(id);
    });
  }, options.origin);
  return { ok: true, ids, skipped: snapshot.elements.length - ids.length };
}

/** The highest order key on the page. */
export function topOrder(doc: Y.Doc): string | undefined {
  let top: string | undefined;
  for (const map of elementsOf(doc).values()) {
    const order = map.get?.('order');
    if (typeof order !== 'string' || order.length > maxOrderLength || !isOrder(order)) continue;
    if (top === undefined || order > top) top = order;
  }
  return top;
}

function freeId(elements: { has(id: string): boolean }, wanted: string): string {
  const stem = wanted.slice(0, maxIdLength - 6);
  for (let n = 2, id = wanted; ; n++) {
    if (!elements.has(id)) return id;
    id = `${stem}~${n}`;
  }
}
