import type { MathfieldElement } from 'mathlive';
import type * as Y from 'yjs';
import { latexTooBig } from '../../../shared/tools/exercises/latex-allowed.ts';
import { ShownText } from '../../session/writing/shown-text.ts';
import { applyChanges } from '../../session/writing/text-diff.ts';

/**
 * Binds a formula field to a shared text of LaTeX. MathLive tells of a change a turn later than it makes it,
 * so the field is read before anything is put into it; and nothing is while a letter is being composed.
 */
export class FormulaBinding {
  readonly text: Y.Text;
  readonly field: MathfieldElement;
  readonly #off = new AbortController();
  #shown = new ShownText('');
  /** The LaTeX as the field gave it last: what differs from it was typed. */
  #read = '';
  #composing = false;
  #writing = false;

  constructor(field: MathfieldElement, text: Y.Text) {
    this.field = field;
    this.text = text;
    const { signal } = this.#off;
    field.addEventListener('input', this.#typed, { signal });
    field.addEventListener('compositionstart', () => (this.#composing = true), { signal });
    field.addEventListener('compositionend', this.#composed, { signal });
    text.observe(this.#remote);
    this.#show();
  }

  /** What stands in the field is written; after this the field goes its own way. */
  destroy(): void {
    this.#composing = false;
    this.#typed();
    this.#off.abort();
    this.text.unobserve(this.#remote);
  }

  /** Writes what was typed and not told of yet. */
  read(): void {
    this.#typed();
  }

  #typed = (): void => {
    if (this.#composing || this.field.readOnly) return;
    const after = this.field.getValue('latex');
    if (after === this.#read) return;
    const caret = Math.min(after.length, latexBefore(this.field).length);
    const changes = this.#shown.typed(after, caret);
    this.#read = after;
    this.#writing = true;
    this.text.doc?.transact(() => applyChanges(this.text, changes), this);
    this.#writing = false;
  };

  #composed = (): void => {
    this.#composing = false;
    this.#typed();
    this.#show();
  };

  #remote = (event: Y.YTextEvent): void => {
    if (this.#writing) return;
    this.#shown.heard(event.delta);
    if (this.#composing) return;
    this.#typed();
    this.#show();
  };

  #show(): void {
    const value = this.text.toString();
    // Whoever shows this field says so and takes it away.
    if (latexTooBig(value)) return;
    if (this.field.getValue('latex') !== value) replaceFormula(this.field, value);
    this.#read = this.field.getValue('latex');
    this.#shown = new ShownText(value);
  }
}

const latexBefore = (field: MathfieldElement): string => field.getValue(0, field.position, 'latex');

/**
 * Puts another formula into the field without telling of it. The caret stays where it was counted from the
 * start, or from the end when what stands before it changed.
 */
export function replaceFormula(field: MathfieldElement, latex: string): void {
  const [caret, length, before] = [field.position, field.lastOffset, latexBefore(field)];
  // The last keys may yet become a sign together, and MathLive would then go back to the formula of before
  // them: moving the caret is its own way to let go of them.
  if (field.hasFocus()) field.executeCommand('moveToMathfieldEnd');
  field.setValue(latex, { silenceNotifications: true });
  // Its undo holds whole formulas, and would take away what somebody else wrote.
  field.resetUndo();
  const within = (offset: number): number => Math.max(0, Math.min(offset, field.lastOffset));
  field.position = within(caret);
  if (latexBefore(field) !== before) field.position = within(caret + field.lastOffset - length);
}
