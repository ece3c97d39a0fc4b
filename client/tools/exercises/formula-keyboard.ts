import type { VirtualKeyboardLayout } from 'mathlive';
import { t } from '../../i18n/index.ts';

const words = {
  school: { nl: 'Rekenen', en: 'Maths' },
  fraction: { nl: 'breuk', en: 'fraction' },
  power: { nl: 'macht', en: 'power' },
  root: { nl: 'wortel', en: 'root' },
};

/** The keys that school formulas need, eight to a row, so that they stay wide on a small phone. */
export function schoolKeyboard(): VirtualKeyboardLayout {
  const fraction = { latex: '\\frac{#@}{#?}', tooltip: t(words.fraction), class: 'small' };
  const power = { latex: '#@^{#?}', tooltip: t(words.power) };
  const root = { latex: '\\sqrt{#0}', tooltip: t(words.root) };
  return {
    label: '123',
    tooltip: t(words.school),
    rows: [
      ['x', 'y', '7', '8', '9', fraction, '(', ')'],
      ['a', 'b', '4', '5', '6', power, '+', '-'],
      ['n', 'p', '1', '2', '3', root, '\\cdot', ':'],
      ['=', '\\pi', '0', '[.]', '\\%', '[left]', '[right]', '[backspace]'],
    ],
  };
}
