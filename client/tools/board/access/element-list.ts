import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Localized, t } from '../../../i18n/index.ts';
import type { Item } from '../binding/store.ts';
import type { Board } from '../board.ts';
import { describe } from './describe.ts';

const words = {
  label: { nl: 'Alles op het bord', en: 'Everything on the board' },
  hint: {
    nl: 'Page Down en Page Up: volgende en vorige. Pijltjes: verplaatsen. Shift met pijltjes: groter of kleiner. Enter: tekst of formule bewerken. Delete: wissen.',
    en: 'Page Down and Page Up: next and previous. Arrows: move. Shift with arrows: resize. Enter: edit the text or formula. Delete: erase.',
  },
  empty: { nl: 'Het bord is nog leeg.', en: 'The board is still empty.' },
};

/** Lines around the focused one that stand in the page; the rest is only counted. */
const around = 25;

/**
 * The board as a list in reading order, for who does not see it or does not use a pointer.
 * Its keys are the board's own; here only the focus roves.
 */
@customElement('kring-board-list')
export class KringBoardList extends Localized(LitElement) {
  static override styles = css`
    :host {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `;

  @property({ attribute: false }) board: Board | undefined;
  @property({ attribute: false }) exercises: readonly { id: string; title: string }[] = [];
  /** Rises when the page changed. */
  @property({ type: Number }) version = 0;
  @state() private active: string | undefined;
  #reading: Item[] = [];
  #wantsFocus = false;

  /** Moves the focus to this element's line. */
  focusElement(id: string): void {
    this.active = id;
    this.#wantsFocus = true;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('version') && !changed.has('board')) return;
    const before = this.#reading.findIndex(({ id }) => id === this.active);
    this.#reading = readingOrder(this.board?.store.all() ?? []);
    if (this.#reading.some(({ id }) => id === this.active)) return;
    // The focused element went: its neighbour takes the focus, so that a person is not thrown out.
    const next = this.#reading[Math.min(Math.max(before, 0), this.#reading.length - 1)];
    if (this.active !== undefined && this.matches(':focus-within')) this.#wantsFocus = true;
    this.active = next?.id;
  }

  protected override render(): TemplateResult {
    if (this.#reading.length === 0) return html`<p>${t(words.empty)}</p>`;
    const at = Math.max(
      0,
      this.#reading.findIndex(({ id }) => id === this.active),
    );
    const first = Math.max(0, at - around);
    const shown = this.#reading.slice(first, at + around + 1);
    return html`<div id="hint">${t(words.hint)}</div>
      <div
        role="listbox"
        aria-label=${t(words.label)}
        aria-describedby="hint"
        aria-multiselectable="true"
        @keydown=${this.#key}
      >
        ${repeat(
          shown,
          ({ id }) => id,
          (item, i) => this.#line(item, first + i, first + i === at),
        )}
      </div>`;
  }

  protected override updated(): void {
    if (!this.#wantsFocus) return;
    this.#wantsFocus = false;
    this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  }

  #line({ id, element }: Item, at: number, active: boolean): TemplateResult {
    const board = this.board!;
    const names = new Map(
      [...board.link.cursors.values()].map(({ person, name }) => [person, name]),
    );
    return html`<div
      role="option"
      data-id=${id}
      tabindex=${active ? 0 : -1}
      aria-selected=${board.selected.has(id) ? 'true' : 'false'}
      aria-setsize=${this.#reading.length}
      aria-posinset=${at + 1}
      @focus=${() => this.#focused(id)}
    >
      ${describe(element, board.me, names, this.exercises, (latex) => board.look.formulas.spoken(latex)) || nothing}
    </div>`;
  }

  #focused(id: string): void {
    const board = this.board;
    this.active = id;
    if (board === undefined || board.editing !== undefined) return;
    if (board.tool.id !== 'select' && board.canWrite) board.setTool('select');
    if (!board.selected.has(id) || board.selected.size > 1) board.select([id]);
    board.reveal([id]);
  }

  #key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = this.#reading.findIndex(({ id }) => id === this.active);
    const last = this.#reading.length - 1;
    const to = { PageDown: at + 1, PageUp: at - 1, n: at + 1, b: at - 1, Home: 0, End: last }[
      event.key
    ];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = this.#reading[Math.min(last, Math.max(0, to))];
    if (next !== undefined) this.focusElement(next.id);
  };
}

/** Bands of a line of writing from top to bottom, and from left to right within a band. */
export function readingOrder(items: readonly Item[]): Item[] {
  const band = 48;
  const row = ({ element }: Item): number => Math.floor(element.geometry[1] / band);
  return [...items].sort(
    (a, b) => row(a) - row(b) || a.element.geometry[0] - b.element.geometry[0],
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-board-list': KringBoardList;
  }
}
