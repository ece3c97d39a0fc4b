import type { MathfieldElement } from 'mathlive';
import { schoolShortcuts } from './formula-shortcuts.ts';

/**
 * Makes keys mean what they mean on paper, after MathLive's own way with them proved to change what was typed.
 *
 * - A number that stands high or low goes on with the next digit (`x^10`) and ends at the next sign (`x^10+1`).
 * - A space leaves an exponent, a fraction or a root; elsewhere it stays, so `1 1/2` is one and a half.
 * - `[` and `]` stand for themselves and open nothing: `]2;5]`.
 * - No key opens a mode in which LaTeX is typed.
 */
export function schoolTyping(field: MathfieldElement): void {
  field.smartSuperscript = false;
  field.inlineShortcuts = { ...schoolShortcuts };
  field.keybindings = field.keybindings.filter(({ command }) => !String(command).includes('latex'));
  let key = '';
  const onKey = (event: KeyboardEvent): void => {
    key = event.key;
    pressed(field, event);
  };
  field.addEventListener('keydown', onKey, { capture: true });
  // The keyboard on the screen presses no key. While MathLive puts a bracket, the caret has to stay.
  field.addEventListener('beforeinput', ({ data }) => {
    if (data !== null && data !== key && !data.startsWith('\\left')) endScript(field, data);
    key = '';
  });
}

function pressed(field: MathfieldElement, event: KeyboardEvent): void {
  const altGr = event.getModifierState('AltGraph');
  if (event.key.length !== 1 || event.isComposing || field.readOnly || field.mode !== 'math')
    return;
  if ((event.ctrlKey || event.metaKey) && !altGr) return;
  if (event.key === ' ') space(field);
  else if (event.key === '[' || event.key === ']') {
    endScript(field, event.key);
    field.insert(event.key === '[' ? '\\lbrack' : '\\rbrack', { format: 'latex' });
  } else {
    endScript(field, event.key);
    return;
  }
  event.preventDefault();
  event.stopPropagation();
}

const latexAt = (field: MathfieldElement, from: number, to: number): string =>
  from < 0 || to > field.lastOffset ? '' : field.getValue(from, to, 'latex');

/** Out of a high or low number, when what comes now cannot belong to it. */
function endScript(field: MathfieldElement, key: string): void {
  if (key === '' || !field.selectionIsCollapsed) return;
  const script = numberInScript(field);
  if (script && ends(script, key)) field.position += 1;
  // What parts or compares values stands in no fraction, root or exponent.
  const first = !/[<>=!]$/.test(latexAt(field, field.position - 1, field.position));
  if (first && /^(?:[=<>;≤≥≠≈]|\\(?:le|ge|ne|approx)(?![a-z]))/.test(key))
    while (leftParent(field));
}

function ends({ high, named, negative }: Script, key: string): boolean {
  if (/^[\d.,]/.test(key) || key === '{,}' || (high && key === '^')) return false;
  // e^-2x and 10^-3(...) may go on; a sign after a number with a minus ends it.
  return named || !negative || /^(?:[-+*:·×]|\\cdot|\\times)/.test(key);
}

/** A number that stands high or low: of a named function, with a minus. */
interface Script {
  readonly high: boolean;
  readonly named: boolean;
  readonly negative: boolean;
}

/** The whole number in an exponent or index, when the caret is at its end. */
function numberInScript(field: MathfieldElement): Script | undefined {
  const end = field.position;
  let start = end;
  let content = '';
  for (;;) {
    const sign = latexAt(field, start - 1, start);
    if (!/^(?:\d|-|\{,\}|[.,])$/.test(sign)) break;
    content = sign + content;
    start -= 1;
  }
  if (!/^-?\d/.test(content) || start < 1) return undefined;
  // One atom more on each side is the whole exponent, and nothing else is.
  const around = latexAt(field, start - 1, end + 1).replace(/[{}]/g, '');
  const plain = content.replace(/[{}]/g, '');
  const [, name = '', mark] = /^(\\?.*)?([\^_])$/.exec(around.slice(0, -plain.length)) ?? [];
  if (!around.endsWith(plain) || mark === undefined) return undefined;
  return { high: mark === '^', named: name !== '', negative: content.startsWith('-') };
}

function space(field: MathfieldElement): void {
  const before = field.position;
  if (leftParent(field)) return;
  if (/[\dA-Za-z]$|^$/.test(latexAt(field, before - 1, before)) && before > 0) {
    field.insert('\\:', { format: 'latex' });
  }
}

/** Out of the exponent, fraction or root that the caret stands in; brackets are closed by their own key. */
function leftParent(field: MathfieldElement): boolean {
  const before = field.position;
  field.executeCommand('moveAfterParent');
  const after = field.position;
  if (after === before) return false;
  for (let from = before; from >= 0; from -= 1) {
    const whole = latexAt(field, from, after);
    if (whole === latexAt(field, from, before)) continue;
    if (!whole.startsWith('\\left')) return true;
    break;
  }
  field.position = before;
  return false;
}
