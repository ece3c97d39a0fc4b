import type { Box, Point } from '../../../../shared/tools/board/geometry.ts';
import { t } from '../../../i18n/index.ts';
import type { Cursor } from '../../../link/doc-link.ts';
import { readPointed } from '../binding/pointing.ts';
import type { OpenPage } from '../open-page.ts';

const words = {
  works: (name: string) => ({
    nl: `${name} werkt buiten je beeld. Ga erheen`,
    en: `${name} works out of your sight. Go there`,
  }),
};
/** CSS pixels between a mark and the edges: above and below lie the bars. */
const inset = { x: 12, top: 64, bottom: 84 };
/** More than this would be a row of marks and no signpost. */
const most = 8;
const arrow = 'M2 1 L12 7 L2 13 L5 7 Z';

/** How much of the smaller of two boxes the other shows, from 0 to 1. */
function overlap(a: Box, b: Box): number {
  const w = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x);
  const h = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y);
  return w <= 0 || h <= 0 ? 0 : (w * h) / Math.min(a.w * a.h, b.w * b.h);
}

/** Who works on this page out of sight: a mark at the edge, in their direction; a press on it goes there. */
export class Beyond {
  readonly #board: OpenPage;
  readonly #root: HTMLElement;
  readonly #marks = new Map<string, HTMLButtonElement>();

  constructor(board: OpenPage, root: HTMLElement) {
    this.#board = board;
    this.#root = root;
  }

  destroy(): void {
    for (const mark of this.#marks.values()) mark.remove();
    this.#marks.clear();
  }

  update(): void {
    const out = new Map<string, { cursor: Cursor; at: Point }>();
    if (this.#board.camera.width > 0)
      for (const cursor of this.#board.link.cursors.values()) {
        const at = this.#whereabouts(cursor);
        if (at === undefined) continue;
        // Of somebody with two pages open, one is enough in sight.
        if (at === 'in sight') out.set(cursor.person, { cursor, at: { x: NaN, y: NaN } });
        else if (!out.has(cursor.person)) out.set(cursor.person, { cursor, at });
      }
    const shown = [...out].filter(([, { at }]) => !Number.isNaN(at.x)).slice(0, most);
    for (const [person, { cursor, at }] of shown) this.#place(person, cursor, at);
    const people = new Set(shown.map(([person]) => person));
    for (const [person, mark] of this.#marks) {
      if (people.has(person)) continue;
      mark.remove();
      this.#marks.delete(person);
    }
  }

  #whereabouts({ person, cursor }: Cursor): Point | 'in sight' | undefined {
    // Who has no name cannot be said to be anywhere.
    if (person === '' || person === this.#board.me) return undefined;
    const { point, view } = readPointed(cursor);
    const at = point ?? (view && { x: view.x + view.w / 2, y: view.y + view.h / 2 });
    if (!at) return undefined;
    // A large screen and a phone that show the same corner look at the same thing.
    if (!point && view && overlap(view, this.#board.camera.view) >= 0.5) return 'in sight';
    const { x, y } = this.#board.camera.toScreen(at);
    const { width, height } = this.#board.camera;
    return x >= 0 && y >= 0 && x <= width && y <= height ? 'in sight' : at;
  }

  #place(person: string, { name, mark }: Cursor, at: Point): void {
    const { camera } = this.#board;
    const button = this.#marks.get(person) ?? this.#make(person, mark);
    const { x, y } = camera.toScreen(at);
    const label = t(words.works(name));
    if (button.ariaLabel !== label) {
      button.ariaLabel = label;
      button.lastElementChild!.textContent = name;
    }
    button.dataset['at'] = `${String(at.x)} ${String(at.y)}`;
    const left = x > camera.width / 2 ? 'auto' : `${String(Math.max(inset.x, x))}px`;
    const right =
      x > camera.width / 2 ? `${String(Math.max(inset.x, camera.width - x))}px` : 'auto';
    const top = Math.min(Math.max(y, inset.top), Math.max(inset.top, camera.height - inset.bottom));
    Object.assign(button.style, { left, right, top: `${String(top)}px` });
    const angle = Math.atan2(y - camera.height / 2, x - camera.width / 2);
    button.style.setProperty('--towards', `${String(angle)}rad`);
  }

  #make(person: string, mark: number): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.style.setProperty('--seat', `var(--k-seat-${Math.abs(Math.trunc(mark)) % 8}, #1f6fb4)`);
    button.innerHTML = `<svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true"><path d="${arrow}"/></svg><span></span>`;
    button.addEventListener('click', () => {
      const [x = 0, y = 0] = (button.dataset['at'] ?? '').split(' ').map(Number);
      this.#board.camera.centreOn({ x, y });
      this.#board.moved();
      this.#board.focus();
    });
    this.#root.append(button);
    this.#marks.set(person, button);
    return button;
  }
}
