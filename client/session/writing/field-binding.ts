import * as Y from 'yjs';
import { isComposing } from '../../elements/composing.ts';
import { ShownText } from './shown-text.ts';
import { applyChanges, changesOf } from './text-diff.ts';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

export interface FieldBindingOptions {
  /** Holds the transaction around what was typed; without it the binding opens its own. */
  readonly write?: (change: () => void) => void;
  /** Ctrl+Z takes back what was typed in this field and nothing of anybody else. Off where a tool has an undo of its own. */
  readonly undo?: boolean;
  /** The field shows something else than before, by whoever. */
  readonly changed?: () => void;
}

/**
 * Binds a field to a shared text. What is typed is written at once, also while a letter is being composed;
 * what others write appears without moving the caret, and waits while a letter is being composed.
 */
export class FieldBinding {
  readonly text: Y.Text;
  readonly control: TextControl;
  readonly #options: FieldBindingOptions;
  readonly #off = new AbortController();
  readonly #history: Y.UndoManager | undefined;
  #shown: ShownText;
  #composing = false;
  #writing = false;

  constructor(control: TextControl, text: Y.Text, options: FieldBindingOptions = {}) {
    this.text = text;
    this.control = control;
    this.#options = options;
    const value = text.toString();
    if (control.value !== value) control.value = value;
    this.#shown = new ShownText(value);
    const { signal } = this.#off;
    control.addEventListener('input', this.#typed, { signal });
    control.addEventListener('compositionstart', () => (this.#composing = true), { signal });
    control.addEventListener('compositionend', this.#composed, { signal });
    if (options.undo !== false) {
      this.#history = new Y.UndoManager(text, { trackedOrigins: new Set([this]) });
      (control as HTMLElement).addEventListener('keydown', this.#key, { signal });
      (control as HTMLElement).addEventListener('beforeinput', this.#native, { signal });
    }
    text.observe(this.#remote);
  }

  /** What stands in the field is written; after this the field goes its own way. */
  destroy(): void {
    this.#typed();
    this.#off.abort();
    this.text.unobserve(this.#remote);
    this.#history?.destroy();
  }

  #typed = (): void => {
    const control = this.control;
    if (control.readOnly || control.disabled) return;
    const { value } = control;
    const changes = this.#shown.typed(value, control.selectionEnd ?? value.length);
    if (changes.length === 0) return;
    const change = (): void => applyChanges(this.text, changes);
    this.#writing = true;
    if (this.#options.write) this.#options.write(change);
    else this.text.doc?.transact(change, this);
    this.#writing = false;
    this.#options.changed?.();
  };

  #composed = (): void => {
    this.#composing = false;
    this.#typed();
    this.#show();
  };

  #remote = (event: Y.YTextEvent, { origin }: Y.Transaction): void => {
    if (this.#writing) return;
    this.#shown.heard(event.delta);
    if (!this.#composing) this.#show();
    if (origin !== this.#history || this.#history === undefined) return;
    // One's own undo shows where it was.
    const last = changesOf(event.delta).at(-1);
    const caret = last ? last.at + last.insert.length : 0;
    this.control.setSelectionRange(caret, caret);
  };

  /** Brings the field up to date; a caret stays after the letter that it follows. */
  #show(): void {
    const control = this.control;
    const value = this.text.toString();
    if (control.value !== value) {
      const start = this.#shown.placeOf(control.selectionStart ?? 0);
      const end = this.#shown.placeOf(control.selectionEnd ?? 0);
      const { scrollTop, selectionDirection } = control;
      control.value = value;
      // In Safari a selection in a field takes the focus there.
      if (focused(control)) control.setSelectionRange(start, end, selectionDirection ?? 'none');
      control.scrollTop = scrollTop;
    }
    this.#shown = new ShownText(value);
    this.#options.changed?.();
  }

  #key = (event: KeyboardEvent): void => {
    if (isComposing(event) || event.altKey || !(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    if (key === 'z' || key === 'y') this.#back(event, key === 'y' || event.shiftKey);
  };

  /** From a menu, or by shaking a tablet. */
  #native = (event: InputEvent): void => {
    if (event.inputType === 'historyUndo') this.#back(event, false);
    if (event.inputType === 'historyRedo') this.#back(event, true);
  };

  #back(event: Event, again: boolean): void {
    event.preventDefault();
    if (this.control.readOnly) return;
    if (again) this.#history?.redo();
    else this.#history?.undo();
  }
}

const focused = (control: HTMLElement): boolean =>
  (control.getRootNode() as Document | ShadowRoot).activeElement === control;
