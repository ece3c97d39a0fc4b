import { readPointed } from '../binding/pointing.ts';
import type { OpenPage } from '../open-page.ts';

const arrow = 'M1 1 L1 15 L5 11.5 L7.6 17.4 L10 16.3 L7.4 10.6 L12.5 10.2 Z';

/** Where the others point, with their name in the colour of their seat. */
export class Cursors {
  readonly #board: OpenPage;
  readonly #root: HTMLElement;
  readonly #shown = new Map<number, HTMLElement>();

  constructor(board: OpenPage, root: HTMLElement) {
    this.#board = board;
    this.#root = root;
  }

  destroy(): void {
    for (const element of this.#shown.values()) element.remove();
    this.#shown.clear();
  }

  /** @param jump true when the view itself moved: then cursors do not glide */
  update(jump: boolean): void {
    this.#root.classList.toggle('jump', jump);
    for (const [connection, { name, mark, cursor }] of this.#board.link.cursors) {
      const at = readPointed(cursor).point;
      if (at === undefined) {
        this.#remove(connection);
        continue;
      }
      const element = this.#shown.get(connection) ?? this.#make(connection, mark);
      const label = element.lastElementChild!;
      if (label.textContent !== name) label.textContent = name;
      const { x, y } = this.#board.camera.toScreen(at);
      element.style.transform = `translate(${x}px, ${y}px)`;
    }
    for (const connection of [...this.#shown.keys()]) {
      if (!this.#board.link.cursors.has(connection)) this.#remove(connection);
    }
  }

  #make(connection: number, mark: number): HTMLElement {
    const element = document.createElement('div');
    element.className = 'cursor';
    element.style.setProperty('--seat', `var(--k-seat-${Math.abs(Math.trunc(mark)) % 8}, #1f6fb4)`);
    element.innerHTML = `<svg width="14" height="19" viewBox="0 0 14 19" aria-hidden="true"><path d="${arrow}"/></svg><span></span>`;
    this.#root.append(element);
    this.#shown.set(connection, element);
    return element;
  }

  #remove(connection: number): void {
    this.#shown.get(connection)?.remove();
    this.#shown.delete(connection);
  }
}
