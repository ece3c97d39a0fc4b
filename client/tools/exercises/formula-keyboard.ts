import type { VirtualKeyboardKeycap, VirtualKeyboardLayout } from 'mathlive';
import { t } from '../../i18n/index.ts';

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

const left = (): Key => ({ label: '[left]', tooltip: t(words.left) });
const right = (): Key => ({ label: '[right]', tooltip: t(words.right) });
const erase = (): Key => ({ label: '[backspace]', tooltip: t(words.erase), width: 1 });
const close = (): Key => ({ label: '[hide-keyboard]', tooltip: t(words.close), width: 1 });

/** The keys that school formulas need, eight to a row, so that they stay wide on a small phone. */
export function schoolKeyboard(): VirtualKeyboardLayout {
  const fraction = { latex: '\\frac{#@}{#?}', tooltip: t(words.fraction), class: 'small' };
  const power = { latex: '#@^{#?}', tooltip: t(words.power) };
  const root = { latex: '\\sqrt{#0}', tooltip: t(words.root) };
  const times = { latex: '\\cdot', tooltip: t(words.times) };
  const percent = { latex: '\\%', tooltip: t(words.percent) };
  const pi = { latex: '\\pi', tooltip: t(words.pi) };
  return {
    label: '123',
    tooltip: t(words.school),
    rows: [
      ['x', 'y', '7', '8', '9', fraction, '(', ')'],
      ['a', 'b', '4', '5', '6', power, '+', '-'],
      ['n', pi, '1', '2', '3', root, times, ':'],
      ['=', percent, '0', '[.]', left(), right(), erase(), close()],
    ],
  };
}

/** A letter alone: MathLive's own offers signs under it that no school has, with English words. */
const letter = (small: string): Key => ({
  label: small,
  class: 'hide-shift',
  shift: { label: small.toUpperCase() },
});

/** Letters in the order of the keyboards of Flanders, or of the English ones. */
export function letterKeyboard(language: 'nl' | 'en'): VirtualKeyboardLayout {
  const rows = language === 'nl' ? 'azertyuiop qsdfghjklm wxcvbn' : 'qwertyuiop asdfghjkl zxcvbnm';
  const [high = [], middle = [], low = []] = rows.split(' ').map((row) => [...row].map(letter));
  const shift = { label: '[shift]', tooltip: t(words.capitals) };
  const space = { label: ' ', tooltip: t(words.space), width: 1.5 as const };
  return {
    label: 'abc',
    tooltip: t(words.letters),
    rows: [
      high,
      middle,
      [shift, ...low, erase()],
      ['(', ')', '=', space, '[.]', ';', left(), right(), close()],
    ],
  };
}
