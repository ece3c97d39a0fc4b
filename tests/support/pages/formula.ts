import type { MathfieldElement } from 'mathlive';
import '../../../client/tools/exercises/kring-formula-field.ts';
import type { KringFormulaField } from '../../../client/tools/exercises/kring-formula-field.ts';

/** A page with one formula field, as a pupil meets it; `latex()` is what would be marked, `empty()` starts anew. */
const field = document.createElement('kring-formula-field');
field.label = 'Antwoord';
document.querySelector('main')?.append(field);

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

Object.assign(window, { latex, empty });

declare global {
  interface Window {
    latex: typeof latex;
    empty: typeof empty;
  }
}

export type { KringFormulaField };
