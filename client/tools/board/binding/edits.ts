import type * as Y from 'yjs';
import { elementsOf, textOf, writeElement } from '../../../../shared/tools/board/document.ts';
import type {
  BoardElement,
  Geometry,
  NewElement,
  Style,
} from '../../../../shared/tools/board/element.ts';
import { maxElements } from '../../../../shared/tools/board/limits.ts';
import { orderBetween, ordersAbove, type RandomBit } from '../../../../shared/tools/board/order.ts';
import type { ElementStore } from './store.ts';
import { OwnHistory } from './undo.ts';

const randomBit: RandomBit = () => crypto.getRandomValues(new Uint8Array(1))[0]! < 128;

/** Changes to the page by this person: each call is one tracked transaction. */
export class Edits {
  readonly history: OwnHistory;
  readonly #doc: Y.Doc;
  readonly #store: ElementStore;
  readonly #origin = { by: 'board' };

  constructor(doc: Y.Doc, store: ElementStore, onHistory: () => void) {
    this.#doc = doc;
    this.#store = store;
    this.history = new OwnHistory(doc, this.#origin, onHistory);
  }

  /** Everything inside is one step to undo, together with what follows until the next `split`. */
  step(change: () => void): void {
    this.history.split();
    this.#doc.transact(change, this.#origin);
  }

  /** Part of the step that is going on. */
  more(change: () => void): void {
    this.#doc.transact(change, this.#origin);
  }

  /** On top of the page. @returns the ids, or none when the page is full. */
  add(elements: readonly NewElement[]): string[] {
    if (this.#store.size + elements.length > maxElements) return [];
    const orders = ordersAbove(this.#store.topOrder, elements.length, randomBit);
    this.more(() => {
      elements.forEach((element, i) => {
        writeElement(elementsOf(this.#doc), { ...element, order: orders[i]!, locked: false });
      });
    });
    return elements.map((element) => element.id);
  }

  setGeometry(id: string, geometry: Geometry): void {
    this.more(() =>
      elementsOf(this.#doc)
        .get(id)
        ?.set('geometry', [...geometry]),
    );
  }

  /** A formula and the box that it needs. */
  setFormula(id: string, latex: string, geometry: Geometry): void {
    this.more(() => {
      elementsOf(this.#doc).get(id)?.set('latex', latex);
      this.setGeometry(id, geometry);
    });
  }

  setStyle(id: string, change: Partial<Style>): void {
    const style = this.#store.get(id)?.element.style;
    if (style === undefined) return;
    const next = Object.entries({ ...style, ...change }).filter(([, value]) => value !== undefined);
    this.more(() => elementsOf(this.#doc).get(id)?.set('style', Object.fromEntries(next)));
  }

  setLock(id: string, locked: boolean): void {
    this.more(() => {
      const element = elementsOf(this.#doc).get(id);
      if (locked) element?.set('lock', true);
      else element?.delete('lock');
    });
  }

  /** Above everything or below everything, keeping their order among themselves. */
  reorder(elements: readonly BoardElement[], to: 'front' | 'back'): void {
    const all = this.#store.all();
    let below = to === 'front' ? this.#store.topOrder : undefined;
    const above = to === 'front' ? undefined : all[0]?.element.order;
    this.more(() => {
      for (const { id } of elements) {
        below = orderBetween(below, above, randomBit);
        elementsOf(this.#doc).get(id)?.set('order', below);
      }
    });
  }

  remove(ids: Iterable<string>): void {
    this.more(() => {
      for (const id of ids) elementsOf(this.#doc).delete(id);
    });
  }

  text(id: string): Y.Text | undefined {
    return textOf(elementsOf(this.#doc), id);
  }

  isOwn(transaction: Y.Transaction): boolean {
    return transaction.origin === this.#origin;
  }

  destroy(): void {
    this.history.destroy();
  }
}
