import { html, render, type TemplateResult } from 'lit';
import { t } from '../../../i18n/index.ts';
import type { OpenPage } from '../open-page.ts';

const words = {
  grip: { nl: 'Oefening: sleep hier om te verplaatsen', en: 'Exercise: drag here to move' },
};

/** Exercise cards: living content under the ink, so that one can draw on an exercise and still fill it in. */
export class Cards {
  readonly #board: OpenPage;
  readonly #root: HTMLElement;
  readonly #render: (item: string) => TemplateResult;
  readonly #shown = new Map<string, { box: HTMLElement; item: string }>();

  constructor(
    board: OpenPage,
    root: HTMLElement,
    renderExercise: (item: string) => TemplateResult,
  ) {
    this.#board = board;
    this.#root = root;
    this.#render = renderExercise;
  }

  destroy(): void {
    for (const { box } of this.#shown.values()) box.remove();
    this.#shown.clear();
  }

  /** Shows the exercises again in place, so that what is being typed in a card stays. */
  renew(): void {
    for (const { box, item } of this.#shown.values()) this.#fill(box, item);
  }

  update(): void {
    const wanted = new Set<string>();
    for (const { id, element } of this.#board.store.all()) {
      if (element.type !== 'exercise' || !element.source || !('item' in element.source)) continue;
      wanted.add(id);
      const card = this.#card(id, element.source.item);
      const [x, y, w, h] = (this.#board.lifting.moving.get(id)?.element ?? element).geometry;
      Object.assign(card.style, {
        transform: `translate(${x}px, ${y}px)`,
        width: `${w}px`,
        height: `${h}px`,
      });
    }
    for (const [id, { box }] of this.#shown) {
      if (wanted.has(id)) continue;
      box.remove();
      this.#shown.delete(id);
    }
  }

  #card(id: string, item: string): HTMLElement {
    const known = this.#shown.get(id);
    if (known?.item === item) return known.box;
    known?.box.remove();
    const box = document.createElement('article');
    box.className = 'card';
    this.#fill(box, item);
    this.#root.append(box);
    this.#shown.set(id, { box, item });
    return box;
  }

  #fill(box: HTMLElement, item: string): void {
    // The bar is where the card is held; what lies under it works as it does elsewhere.
    render(
      html`<div class="card-bar" title=${t(words.grip)}><span></span></div>
        <div class="card-body">${this.#render(item)}</div>`,
      box,
    );
  }
}
