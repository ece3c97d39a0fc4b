import type { BoardElement } from '../../../../shared/tools/board/element.ts';
import { maxTextLength } from '../../../../shared/tools/board/limits.ts';
import { palette } from '../../../../shared/tools/board/palette.ts';
import {
  defaultTextSize,
  lineHeight,
  stickyPadding,
  textBox,
} from '../../../../shared/tools/board/text-layout.ts';
import { isComposing } from '../../../elements/composing.ts';
import { t } from '../../../i18n/index.ts';
import { FieldBinding } from '../../../session/writing/field-binding.ts';
import type { StoreChange } from '../binding/store.ts';
import type { Draft, OpenPage } from '../open-page.ts';
import { trimmed } from '../../../../shared/wire/trimmed.ts';

const words = {
  label: { nl: 'Tekst op het bord. Escape: klaar.', en: 'Text on the board. Escape: done.' },
};

/** Writes in an element, in its place. Every keystroke is the smallest change, so two people can write together. */
export class TextEditor {
  readonly #board: OpenPage;
  readonly #overlay: HTMLElement;
  #area: HTMLTextAreaElement | undefined;
  #element: BoardElement | Draft | undefined;
  #binding: FieldBinding | undefined;

  constructor(board: OpenPage, overlay: HTMLElement) {
    this.#board = board;
    this.#overlay = overlay;
  }

  get id(): string | undefined {
    return this.#element?.id;
  }

  open(element: BoardElement | Draft): void {
    this.close();
    this.#element = element;
    const area = document.createElement('textarea');
    area.className = `editor ${element.type}`;
    area.maxLength = maxTextLength;
    area.dir = 'auto';
    area.spellcheck = false;
    area.setAttribute('aria-label', t(words.label));
    this.#area = area;
    this.#bind();
    area.addEventListener('input', this.#first);
    area.addEventListener('compositionend', this.#first);
    area.addEventListener('keydown', this.#key);
    area.addEventListener('blur', this.#blur);
    window.visualViewport?.addEventListener('resize', this.#makeRoom);
    this.#overlay.append(area);
    this.#board.edits.history.split();
    this.#fit();
    area.focus({ preventScroll: true });
    area.setSelectionRange(area.value.length, area.value.length);
  }

  /** @param refocus gives the keyboard back to the board */
  close(refocus = false): void {
    const [area, element] = [this.#area, this.#element];
    if (area === undefined || element === undefined) return;
    area.removeEventListener('blur', this.#blur);
    window.visualViewport?.removeEventListener('resize', this.#makeRoom);
    this.#first();
    this.#binding?.destroy();
    this.#area = this.#element = this.#binding = undefined;
    area.remove();
    const kept = this.#board.store.get(element.id)?.element;
    if (kept?.type === 'text' && trimmed(kept.text ?? '') === '' && this.#board.canWrite)
      this.#board.edits.more(() => this.#board.edits.remove([element.id]));
    else if (kept !== undefined && refocus) this.#board.select([element.id]);
    this.#board.edits.history.split();
    this.#board.edited();
    if (refocus) this.#board.focus();
  }

  /** Someone else moved, styled or removed the element. */
  follow(change: StoreChange): void {
    const element = this.#element;
    if (element === undefined || this.#area === undefined) return;
    if (change.removed.some(({ id }) => id === element.id)) {
      // What was typed by the other is gone with the element; one's own undo brings it back.
      this.close();
      return;
    }
    const now = this.#board.store.get(element.id)?.element;
    if (now !== undefined && now !== element) {
      this.#element = now;
      this.#fit();
    }
  }

  #bind(): void {
    const text = this.#board.edits.text(this.#element!.id);
    if (text === undefined) return;
    this.#binding = new FieldBinding(this.#area!, text, {
      undo: false,
      write: (change) =>
        this.#board.edits.more(() => {
          change();
          this.#resize(text.toString());
        }),
      changed: () => this.#fit(),
    });
  }

  /** The first letter puts a draft into the page; one that is still being composed is not yet a letter. */
  #first = (event?: Event): void => {
    const text = this.#area?.value ?? '';
    if (this.#binding !== undefined || text === '' || !this.#board.canWrite) return;
    if (event instanceof InputEvent && event.isComposing) return;
    this.#board.edits.more(() => {
      this.#board.edits.add([{ ...this.#element!, text, author: this.#board.me }]);
      this.#resize(text);
    });
    this.#bind();
  };

  /** The box follows its words, in the same change. */
  #resize(text: string): void {
    const now = { ...this.#element!, text } as BoardElement;
    const { w, h } = textBox(now, this.#board.look.measure);
    const [x, y, oldW, oldH, rotation] = now.geometry;
    const geometry = [x, y, Math.ceil(w), Math.ceil(h), rotation] as const;
    this.#element = { ...this.#element!, text, geometry };
    if (Math.ceil(w) !== oldW || Math.ceil(h) !== oldH)
      this.#board.edits.setGeometry(now.id, geometry);
    this.#fit();
  }

  #fit(): void {
    const [area, element] = [this.#area, this.#element];
    if (area === undefined || element === undefined) return;
    const [x, y, w, h] = element.geometry;
    const size = element.style.size ?? defaultTextSize;
    const shades = palette[this.#board.look.theme];
    const colour =
      element.type === 'text' ? shades[element.style.colour].stroke : shades.ink.stroke;
    Object.assign(area.style, {
      left: `${x}px`,
      top: `${y}px`,
      width: `${element.style.auto ? Math.max(w + size, size * 2) : w}px`,
      height: `${Math.max(h, size * lineHeight)}px`,
      font: `${size}px / ${lineHeight} ${this.#board.look.font}`,
      color: colour,
      caretColor: colour,
      background: element.type === 'sticky' ? shades[element.style.colour].soft : 'none',
      padding: element.type === 'sticky' ? `${stickyPadding}px` : '0',
      whiteSpace: element.style.auto ? 'pre' : 'pre-wrap',
    });
  }

  #key = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const command = event.ctrlKey || event.metaKey;
    if (event.key === 'Escape' && !isComposing(event)) {
      event.preventDefault();
      this.close(true);
    } else if (command && event.key.toLowerCase() === 'z') {
      event.preventDefault();
      if (event.shiftKey) this.#board.redo();
      else this.#board.undo();
    } else if (command && event.key.toLowerCase() === 'y') {
      event.preventDefault();
      this.#board.redo();
    }
  };

  /** Another window is in front: the text stays open for when the person comes back. */
  #blur = (): void => {
    if (document.hasFocus()) this.close();
  };

  /** A keyboard on the screen must not lie over what is being written. */
  #makeRoom = (): void => {
    const view = window.visualViewport;
    if (view === null || this.#area === undefined) return;
    const hidden = this.#area.getBoundingClientRect().bottom + 16 - (view.offsetTop + view.height);
    if (hidden <= 0) return;
    this.#board.camera.pan(0, hidden);
    this.#board.moved();
  };
}
