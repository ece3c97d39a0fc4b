import type { MathfieldElement } from 'mathlive';
import '../../../client/elements/kring-dialog.ts';
import '../../../client/tools/exercises/kring-formula-field.ts';
import type { KringFormulaField } from '../../../client/tools/exercises/kring-formula-field.ts';

/**
 * A page with one formula field, as a pupil meets it, low on the page and between two buttons; `latex()` is what would
 * be marked, `empty()` starts anew, `removeField()` takes the field away as a phase that closes does,
 * `inDialog()` has it in a dialog, as an editor has.
 */
const field = document.createElement('kring-formula-field');
field.label = 'Antwoord';
document.querySelector('#before')?.after(field);

function removeField(): void {
  field.remove();
}

function inDialog(): void {
  const dialog = document.createElement('kring-dialog');
  dialog.label = 'Oefening';
  dialog.append(field);
  document.body.append(dialog);
  dialog.open = true;
}

const editor = () => field.renderRoot.querySelector('math-field') as MathfieldElement | null;

function latex(): string {
  return editor()?.getValue('latex') ?? '';
}

/** A field that was never typed in: what a key does may hang on the keys before it. */
function empty(): void {
  editor()?.executeCommand('deleteAll');
  editor()?.resetUndo();
  editor()?.focus();
}

Object.assign(window, { latex, empty, removeField, inDialog });

declare global {
  interface Window {
    latex: typeof latex;
    empty: typeof empty;
    removeField: typeof removeField;
    inDialog: typeof inDialog;
  }
}

export type { KringFormulaField };
