import type { Language } from '../../wire/text.ts';
import { decimalsOf, type Rational } from './rational.ts';
import type { DecimalSign } from './read-decimal.ts';
import type { Amount, ReadNumber } from './read-number.ts';
import { readUnit, type Unit } from './read-unit.ts';

export const decimalSign = (language: Language): DecimalSign => (language === 'nl' ? ',' : '.');

/** LaTeX of an answer as it was read. Reading it again gives the same value and unit. */
export function numberLatex(read: ReadNumber, language: Language): string {
  const latex = [read, ...read.more].map(amountLatex).join('\\ ');
  return language === 'nl' ? latex.replace(/(?<=\d)\.(?=[\d\\])/g, '{,}') : latex;
}

function amountLatex({ readings: [first], unit }: Amount): string {
  return unit === '' ? first.latex : `${first.latex}\\ ${unitLatex(unit)}`;
}

/** A unit of school in its own signs; other words as they stand, without what LaTeX minds. */
function unitLatex(typed: string): string {
  const read = readUnit(typed);
  const unit = read?.units[0];
  if (unit && (!read.folded || read.units.length === 1)) return symbolsOf(unit);
  return `\\text{${typed.replace(/[^\p{L}\p{N} ./'-]/gu, '')}}`;
}

function symbolsOf(unit: Unit): string {
  const side = (sign: 1 | -1) =>
    unit
      .filter(({ power }) => Math.sign(power) === sign)
      .map(
        ({ shown, power }) =>
          symbol(shown) + (Math.abs(power) === 1 ? '' : `^{${Math.abs(power)}}`),
      )
      .join('\\cdot ');
  const [above, below] = [side(1), side(-1)];
  return below === '' ? above : `${above || '1'}/${below}`;
}

/** Signs that stand in formulas under another name. */
const signs: Readonly<Record<string, string>> = {
  '%': '\\%',
  '‰': '\\text{promille}',
  '€': '\\text{euro}',
  '°': '^{\\circ}',
  Ω: '\\Omega ',
  µ: '\\mu ',
};

const symbol = (shown: string): string =>
  shown
    .split(/([%‰€°Ωµ])/)
    .filter((part) => part !== '')
    .map((part) => signs[part] ?? `\\text{${part}}`)
    .join('');

/** A value in plain text that can be read in one way only: 2500, 2,5 or 1/3. */
export function plainValue(value: Rational, language: Language): string {
  if (decimalsOf(value) > 12) return value.toFraction();
  const text = value.toString();
  return language === 'nl' ? text.replace('.', ',') : text;
}
