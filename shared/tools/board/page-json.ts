import { fromBase64, toBase64 } from 'lib0/buffer';
import type * as Y from 'yjs';
import { elementsOf, readElement } from './document.ts';
import { checkGeometry, checkLatex, checkSource, checkStyle, needs } from './element-check.ts';
import { compareOrder, type BoardElement } from './element.ts';
import { decodeInk } from './ink.ts';
import { maxElements } from './limits.ts';
import type { ElementSnapshot, PageSnapshot } from './snapshot-schema.ts';

/** Everything on the page that can be read, in painting order. */
export function readPage(doc: Y.Doc): PageSnapshot {
  const elements: BoardElement[] = [];
  for (const [id, map] of elementsOf(doc)) {
    const element = readElement(id, map);
    if (element !== undefined) elements.push(element);
  }
  elements.sort(compareOrder);
  return { version: 1, elements: elements.slice(0, maxElements).map(toSnapshot) };
}

export function toSnapshot(element: BoardElement): ElementSnapshot {
  const { ink, geometry, style, source, ...rest } = element;
  return {
    ...rest,
    geometry: [...geometry],
    style: { ...style },
    ...(ink === undefined ? {} : { ink: toBase64(ink) }),
    ...(source === undefined ? {} : { source: { ...source } }),
  };
}

/** @returns undefined when the kept element cannot be shown: ink that does not decode, no source. */
export function fromSnapshot(kept: ElementSnapshot): BoardElement | undefined {
  const geometry = checkGeometry(kept.geometry, kept.type);
  const style = checkStyle(kept.style);
  if (geometry === undefined || style === undefined) return undefined;
  const { id, type, order, author, locked } = kept;
  const element = { id, type, geometry, style, order, author, locked };
  switch (needs(type)) {
    case 'ink': {
      const ink = kept.ink === undefined ? undefined : bytesOf(kept.ink);
      return ink && decodeInk(ink) ? { ...element, ink } : undefined;
    }
    case 'text':
      return { ...element, text: kept.text ?? '' };
    case 'latex': {
      const latex = checkLatex(kept.latex);
      return latex === undefined ? undefined : { ...element, latex };
    }
    case 'source': {
      const source = checkSource(kept.source, type);
      return source && { ...element, source };
    }
    default:
      return element;
  }
}

function bytesOf(base64: string): Uint8Array | undefined {
  try {
    return fromBase64(base64);
  } catch {
    return undefined;
  }
}
