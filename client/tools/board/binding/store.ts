import RBush from 'rbush';
import type * as Y from 'yjs';
import {
  elementsOf,
  readElement,
  type ElementMap,
} from '../../../../shared/tools/board/document.ts';
import { compareOrder, type BoardElement } from '../../../../shared/tools/board/element.ts';
import { boundsOf, type Box } from '../../../../shared/tools/board/geometry.ts';
import { maxElements } from '../../../../shared/tools/board/limits.ts';

/** An element as the index knows it; a change makes a new one. */
export interface Item {
  readonly id: string;
  readonly element: BoardElement;
  readonly bounds: Box;
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
  /** Painting order as a number; only its relation to others means something. */
  rank: number;
}

export interface StoreChange {
  readonly added: readonly Item[];
  readonly changed: readonly { before: Item; after: Item }[];
  readonly removed: readonly Item[];
  /** False for what came from someone else or from the server. */
  readonly local: boolean;
}

/** The page's elements, readable and indexed by place; follows the document. */
export class ElementStore {
  readonly #elements: Y.Map<ElementMap>;
  readonly #items = new Map<string, Item>();
  readonly #tree = new RBush<Item>();
  readonly #listeners = new Set<(change: StoreChange) => void>();
  #sorted: Item[] | undefined;
  #top: Item | undefined;

  constructor(doc: Y.Doc) {
    this.#elements = elementsOf(doc);
    this.#elements.observeDeep(this.#observe);
    const items: Item[] = [];
    for (const [id, map] of this.#elements) {
      const element = readElement(id, map);
      if (element !== undefined && items.length < maxElements) items.push(toItem(element));
    }
    for (const item of items) this.#items.set(item.id, item);
    this.#tree.load(items);
    this.#rankAll();
  }

  destroy(): void {
    this.#elements.unobserveDeep(this.#observe);
    this.#listeners.clear();
  }

  onChange(listener: (change: StoreChange) => void): void {
    this.#listeners.add(listener);
  }

  get size(): number {
    return this.#items.size;
  }

  get(id: string): Item | undefined {
    return this.#items.get(id);
  }

  /** From bottom to top. */
  all(): readonly Item[] {
    this.#sorted ??= [...this.#items.values()].sort(byRank);
    return this.#sorted;
  }

  /** What may show inside the box, from bottom to top. */
  within(box: Box): Item[] {
    const found = this.#tree.search({
      minX: box.x,
      minY: box.y,
      maxX: box.x + box.w,
      maxY: box.y + box.h,
    });
    return found.sort(byRank);
  }

  /** The highest order key, for what comes on top. */
  get topOrder(): string | undefined {
    return this.#top?.element.order;
  }

  get topRank(): number {
    return this.#top?.rank ?? 0;
  }

  /** The box around everything, undefined on an empty page. */
  get extent(): Box | undefined {
    if (this.#items.size === 0) return undefined;
    const { minX, minY, maxX, maxY } = this.#tree.toJSON();
    return { x: minX, y: minY, w: maxX - minX, h: maxY - minY };
  }

  #observe = (events: Y.YEvent<Y.AbstractType<unknown>>[], transaction: Y.Transaction): void => {
    const touched = new Set<string>();
    for (const event of events) {
      if (event.path.length === 0) for (const id of event.keys.keys()) touched.add(id);
      else touched.add(String(event.path[0]));
    }
    const added: Item[] = [];
    const changed: { before: Item; after: Item }[] = [];
    const removed: Item[] = [];
    for (const id of touched) {
      const before = this.#items.get(id);
      const element = readElement(id, this.#elements.get(id));
      const full = before === undefined && this.#items.size >= maxElements;
      const after = element === undefined || full ? undefined : toItem(element);
      this.#replace(before, after);
      if (before !== undefined && after !== undefined) changed.push({ before, after });
      else if (after !== undefined) added.push(after);
      else if (before !== undefined) removed.push(before);
    }
    this.#order(added, changed, removed);
    const change: StoreChange = { added, changed, removed, local: transaction.local };
    for (const listener of this.#listeners) listener(change);
  };

  #replace(before: Item | undefined, after: Item | undefined): void {
    if (before !== undefined) {
      this.#tree.remove(before);
      this.#items.delete(before.id);
    }
    if (after !== undefined) {
      after.rank = before?.rank ?? 0;
      this.#tree.insert(after);
      this.#items.set(after.id, after);
    }
  }

  /** New elements nearly always come on top: only then is ranking everything again unnecessary. */
  #order(
    added: readonly Item[],
    changed: readonly { before: Item; after: Item }[],
    removed: readonly Item[],
  ): void {
    this.#sorted = undefined;
    const moved = changed.some(({ before, after }) => before.element.order !== after.element.order);
    const lost = this.#top !== undefined && removed.includes(this.#top);
    const rising = [...added].sort((a, b) => compareOrder(a.element, b.element));
    const first = rising[0];
    const onTop =
      first === undefined ||
      this.#top === undefined ||
      compareOrder(first.element, this.#top.element) > 0;
    if (moved || lost || !onTop) {
      this.#rankAll();
      return;
    }
    const kept = this.#top && this.#items.get(this.#top.id);
    let rank = kept?.rank ?? 0;
    for (const item of rising) item.rank = ++rank;
    this.#top = rising.at(-1) ?? kept;
  }

  #rankAll(): void {
    const all = [...this.#items.values()].sort((a, b) => compareOrder(a.element, b.element));
    all.forEach((item, i) => (item.rank = i + 1));
    this.#sorted = all;
    this.#top = all.at(-1);
  }
}

function byRank(a: Item, b: Item): number {
  return a.rank - b.rank;
}

function toItem(element: BoardElement): Item {
  const bounds = boundsOf(element);
  return {
    id: element.id,
    element,
    bounds,
    minX: bounds.x,
    minY: bounds.y,
    maxX: bounds.x + bounds.w,
    maxY: bounds.y + bounds.h,
    rank: 0,
  };
}
