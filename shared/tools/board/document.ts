import * as Y from 'yjs';
import {
  checkGeometry,
  checkId,
  checkLatex,
  checkSource,
  checkStyle,
  checkType,
  needs,
} from './element-check.ts';
import { isOrder } from './order.ts';
import { cutText } from '../../wire/text-cut.ts';
import { hasText, type BoardElement, type ElementType } from './element.ts';
import { maxAuthorLength, maxInkBytes, maxOrderLength, maxTextLength } from './limits.ts';

/** One element in the document: keys that change together share one value. */
export type ElementMap = Y.Map<unknown>;

/** The page's elements by id. */
export function elementsOf(doc: Y.Doc): Y.Map<ElementMap> {
  return doc.getMap<ElementMap>('elements');
}

/** @returns undefined for what is damaged, too large or of a kind that this version does not know. */
export function readElement(id: string, map: unknown): BoardElement | undefined {
  if (!(map instanceof Y.Map) || !checkId(id)) return undefined;
  const type = checkType(map.get('type'));
  if (type === undefined) return undefined;
  const geometry = checkGeometry(map.get('geometry'), type);
  const style = checkStyle(map.get('style'));
  const order = shortString(map.get('order'), maxOrderLength);
  const author = shortString(map.get('author'), maxAuthorLength);
  if (!geometry || !style || order === undefined || author === undefined) return undefined;
  if (!isOrder(order)) return undefined;
  const content = readContent(map, type);
  if (content === undefined) return undefined;
  return { id, type, geometry, style, order, author, locked: map.get('lock') === true, ...content };
}

function readContent(
  map: ElementMap,
  type: ElementType,
): Pick<BoardElement, 'ink' | 'text' | 'latex' | 'source'> | undefined {
  switch (needs(type)) {
    case 'ink': {
      const ink = map.get('ink');
      return ink instanceof Uint8Array && ink.length <= maxInkBytes ? { ink } : undefined;
    }
    case 'text': {
      const text = map.get('text');
      if (!(text instanceof Y.Text)) return undefined;
      return {
        text: cutText(text.toString(), maxTextLength),
      };
    }
    case 'latex': {
      const latex = checkLatex(map.get('latex'));
      return latex === undefined ? undefined : { latex };
    }
    case 'source': {
      const source = checkSource(map.get('source'), type);
      return source && { source };
    }
    default:
      return {};
  }
}

/** Adds the element under its id. Call it inside a transaction. */
export function writeElement(elements: Y.Map<ElementMap>, element: BoardElement): void {
  const map: ElementMap = new Y.Map();
  map.set('type', element.type);
  map.set('geometry', [...element.geometry]);
  map.set('style', { ...element.style });
  map.set('order', element.order);
  map.set('author', element.author);
  if (element.locked) map.set('lock', true);
  if (element.ink !== undefined) map.set('ink', element.ink);
  if (hasText(element.type)) map.set('text', new Y.Text(element.text ?? ''));
  if (element.latex !== undefined) map.set('latex', element.latex);
  if (element.source !== undefined) map.set('source', { ...element.source });
  elements.set(element.id, map);
}

/** The words of an element as they are shared, for the editor; undefined where there are none. */
export function textOf(elements: Y.Map<ElementMap>, id: string): Y.Text | undefined {
  const text = elements.get(id)?.get('text');
  return text instanceof Y.Text ? text : undefined;
}

function shortString(value: unknown, max: number): string | undefined {
  return typeof value === 'string' && value.length <= max ? value : undefined;
}
