import type { VirtualKeyboardKeycap, VirtualKeyboardLayout } from 'mathlive';
import { t, type Language, type Text } from '../../i18n/index.ts';

const words = {
  school: { nl: 'Rekenen', en: 'Maths' },
  letters: { nl: 'Letters', en: 'Letters' },
  fraction: { nl: 'breuk', en: 'fraction' },
  power: { nl: 'macht', en: 'power' },
  root: { nl: 'wortel', en: 'root' },
  times: { nl: 'maal', en: 'times' },
  percent: { nl: 'procent', en: 'percent' },
  pi: { nl: 'pi', en: 'pi' },
  left: { nl: 'naar links', en: 'left' },
  right: { nl: 'naar rechts', en: 'right' },
  erase: { nl: 'wis', en: 'erase' },
  capitals: { nl: 'hoofdletters', en: 'capitals' },
  space: { nl: 'spatie', en: 'space' },
  close: { nl: 'sluit het toetsenbord', en: 'close the keyboard' },
};

type Key = Partial<VirtualKeyboardKeycap>;
type Row = (string | Key)[];

const left = (): Key => ({ label: '[left]', tooltip: t(words.left) });
const right = (): Key => ({ label: '[right]', tooltip: t(words.right) });
const erase = (): Key => ({ label: '[backspace]', tooltip: t(words.erase), width: 1 });
const close = (): Key => ({ label: '[hide-keyboard]', tooltip: t(words.close), width: 1 });

/** To the keys of another layer. */
const turn = (label: string, tooltip: Text, to: 'numbers' | 'letters'): Key => ({
  label,
  tooltip: t(tooltip),
  class: 'action',
  width: 1,
  command: ['switchKeyboardLayer', to],
});

/** Keys for numbers and formulas, and for letters; without MathLive's bar above them, so that it stays low. */
export function formulaKeyboard(language: Language): VirtualKeyboardLayout {
  return {
    label: '123',
    displayEditToolbar: false,
    layers: [
      { id: 'numbers', rows: numbers() },
      { id: 'letters', rows: letters(language) },
    ],
  };
}

/** The keys that school formulas need, eight to a row, so that they stay wide on a small phone. */
function numbers(): Row[] {
  const fraction = { latex: '\\frac{#@}{#?}', tooltip: t(words.fraction), class: 'small' };
  const power = { latex: '#@^{#?}', tooltip: t(words.power) };
  const root = { latex: '\\sqrt{#0}', tooltip: t(words.root) };
  const times = { latex: '\\cdot', tooltip: t(words.times) };
  const percent = { latex: '\\%', tooltip: t(words.percent) };
  const pi = { latex: '\\pi', tooltip: t(words.pi) };
  return [
    ['x', 'y', '7', '8', '9', fraction, '(', ')'],
    ['a', 'b', '4', '5', '6', power, '+', '-'],
    ['=', pi, '1', '2', '3', root, times, ':'],
    [turn('abc', words.letters, 'letters'), percent, '0', '[.]', left(), right(), erase(), close()],
  ];
}

/** A letter alone: MathLive's own offers signs under it that no school has, with English words. */
const letter = (small: string): Key => ({
  label: small,
  class: 'hide-shift',
  shift: { label: small.toUpperCase() },
});

/** In the order of the keyboards of Flanders, or of the English ones. */
function letters(language: Language): Row[] {
  const rows = language === 'nl' ? 'azertyuiop qsdfghjklm wxcvbn' : 'qwertyuiop asdfghjkl zxcvbnm';
  const [high = [], middle = [], low = []] = rows.split(' ').map((row) => [...row].map(letter));
  const shift = { label: '[shift]', tooltip: t(words.capitals) };
  const space = { label: ' ', tooltip: t(words.space), width: 1.5 as const };
  return [
    high,
    middle,
    [shift, ...low, erase()],
    [turn('123', words.school, 'numbers'), '(', ')', '=', space, '[.]', left(), right(), close()],
  ];
}
