import type * as Y from 'yjs';
import { elementsOf, writeElement } from './document.ts';
import { checkGeometry } from './element-check.ts';
import { compareOrder } from './element.ts';
import { maxElements, maxIdLength, maxOrderLength } from './limits.ts';
import { moveGeometry } from './geometry.ts';
import { fromSnapshot } from './page-json.ts';
import { isOrder, ordersAbove, type RandomBit } from './order.ts';
import { isPage } from './snapshot-schema.ts';

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
