import type { BoardElement } from '../../../../shared/tools/board/element.ts';
import { boxFor, emIn } from '../../../../shared/tools/board/formula-picture.ts';
import { maxLatexLength } from '../../../../shared/tools/board/limits.ts';
import { defaultTextSize } from '../../../../shared/tools/board/text-layout.ts';
import { cutText } from '../../../../shared/wire/text-cut.ts';
import { trimmed } from '../../../../shared/wire/trimmed.ts';
import { isComposing } from '../../../elements/composing.ts';
import { t } from '../../../i18n/index.ts';
import '../../exercises/kring-formula-field.ts';
import type { KringFormulaField } from '../../exercises/kring-formula-field.ts';
import type { Draft, OpenPage } from '../open-page.ts';

const words = {
  label: {
    nl: 'Formule op het bord. Enter: klaar. Escape: laat het zo.',
    en: 'Formula on the board. Enter: done. Escape: leave it.',
  },
  keys: {
    nl: 'Enter: zet ze op het bord. Escape: laat het zo.',
    en: 'Enter: put it on the board. Escape: leave it.',
  },
  taps: { nl: 'Klaar? Tik ernaast.', en: 'Done? Tap beside it.' },
};

/** Room around it, in CSS pixels. */
const margin = 12;

/** Writes a formula in its place. It is written whole, when one is done: of two who do so at once the last one stands. */
export class FormulaEditor {
  readonly #board: OpenPage;
  readonly #overlay: HTMLElement;
  readonly #room = new ResizeObserver(() => this.#intoView());
  #panel: HTMLElement | undefined;
  #field: KringFormulaField | undefined;
  #element: BoardElement | Draft | undefined;

  constructor(board: OpenPage, overlay: HTMLElement) {
    this.#board = board;
    this.#overlay = overlay;
  }

  get id(): string | undefined {
    return this.#element?.id;
  }

  open(element: BoardElement | Draft): void {
    this.#element = element;
    const panel = document.createElement('div');
    panel.className = 'editor formula';
    const field = document.createElement('kring-formula-field');
    field.label = t(words.label);
    field.value = element.latex ?? '';
    const keys = document.createElement('p');
    keys.textContent = t(matchMedia('(pointer: coarse)').matches ? words.taps : words.keys);
    panel.append(field, keys);
    panel.tabIndex = -1;
    panel.addEventListener('keydown', this.#key);
    panel.addEventListener('focusout', this.#left);
    // What draws it comes while it is typed.
    void this.#board.look.formulas.picture(field.value || 'x');
    [this.#panel, this.#field] = [panel, field];
    this.#overlay.append(panel);
    this.#place();
    this.#room.observe(panel);
    this.#room.observe(this.#overlay.parentElement!);
    panel.focus({ preventScroll: true });
    void field.writeOn();
  }

  /** @param refocus gives the keyboard back to the board */
  close(refocus = false): void {
    const [field, element] = [this.#field, this.#element];
    if (!field || !element) return;
    const latex = cutText(trimmed(field.value), maxLatexLength);
    this.#leave(refocus);
    if (latex !== (element.latex ?? '')) void this.#write(element, latex);
    else if (refocus) this.#board.select([element.id]);
  }

  /** Someone else moved or styled the element; what they removed comes back when it is written. */
  follow(): void {
    const now = this.#element && this.#board.store.get(this.#element.id)?.element;
    if (!now || now === this.#element) return;
    this.#element = now;
    this.#place();
  }

  #leave(refocus: boolean): void {
    this.#room.disconnect();
    this.#panel?.removeEventListener('focusout', this.#left);
    this.#panel?.remove();
    this.#panel = this.#field = this.#element = undefined;
    this.#board.edited();
    if (refocus) this.#board.focus();
  }

  /** In one step: the formula, and a box of its size. An empty one goes, or does not come. */
  async #write(element: BoardElement | Draft, latex: string): Promise<void> {
    const board = this.#board;
    const size = latex === '' ? undefined : await this.#boxOf(element, latex);
    if (!board.canWrite) return;
    const there = board.store.get(element.id)?.element;
    if (size === undefined) {
      if (there) board.remove([element.id]);
      return;
    }
    const [x, y, , , rotation] = (there ?? element).geometry;
    const geometry = [x, y, size.w, size.h, rotation] as const;
    if (there) board.edits.step(() => board.edits.setFormula(element.id, latex, geometry));
    else board.add([{ ...element, latex, geometry }]);
    board.edits.history.split();
    board.select([element.id]);
  }

  /** As large as it was; what could not be set gets a box that its source would take. */
  async #boxOf(element: BoardElement | Draft, latex: string): Promise<{ w: number; h: number }> {
    const { formulas } = this.#board.look;
    const before = element.latex ? await formulas.picture(element.latex) : undefined;
    const em = before ? emIn(element.geometry, before) : (element.style.size ?? defaultTextSize);
    const picture = (await formulas.picture(latex)) ?? { w: latex.length * 0.6, h: 1.4 };
    return boxFor(picture, em);
  }

  #place(): void {
    if (!this.#panel || !this.#element) return;
    const [x, y] = this.#element.geometry;
    Object.assign(this.#panel.style, { left: `${String(x)}px`, top: `${String(y)}px` });
    this.#intoView();
  }

  /** Not behind a bar or an edge of the board, nor under a keyboard on the screen, which takes room off the board. */
  #intoView(): void {
    const [panel, element, { camera }] = [this.#panel, this.#element, this.#board];
    if (!panel || !element) return;
    const [x, y] = element.geometry;
    const size = { w: panel.offsetWidth / camera.zoom, h: panel.offsetHeight / camera.zoom };
    const { version } = camera;
    camera.reveal({ x, y, ...size }, camera.clear, margin);
    if (camera.version !== version) this.#board.moved();
  }

  #key = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.defaultPrevented && event.key === 'Escape') return;
    if (isComposing(event)) return;
    if (event.key === 'Enter') this.close(true);
    else if (event.key === 'Escape') {
      const { id } = this.#element!;
      this.#leave(true);
      this.#board.select([id]);
    } else return;
    event.preventDefault();
  };

  /** A press on the keyboard on the screen takes the focus and gives it back; another window is no other place. */
  #left = (): void => {
    const panel = this.#panel;
    setTimeout(() => {
      if (!panel || panel !== this.#panel || !document.hasFocus()) return;
      const at = document.activeElement;
      if (!panel.matches(':focus-within') && at !== null && at !== document.body) this.close();
    });
  };
}
