import { fromDecimal, rational, type Rational } from './rational.ts';

/** The language of a session says which sign is the decimal sign. */
export type DecimalSign = ',' | '.';

/** One way to read a number. */
export interface Reading {
  readonly value: Rational;
  /** LaTeX with a point as the decimal sign; reading it gives `value` again. */
  readonly latex: string;
  /**
   * Absent for what stands there. Otherwise it is another way to read it: `likely` when people do write
   * it so, `unlikely` when it must be asked.
   */
  readonly other?: 'likely' | 'unlikely';
  /** Dots stand behind the digits: so many decimals are shown, and the number goes on. */
  readonly goesOn?: number;
}

/** Digits of which the grouping spaces are gone, such as `1.234,5` or `,5`. */
export const digitsShape = String.raw`(?:\d+(?:[.,]\d+)*|[.,]\d+)`;

/**
 * Reads digits with points and commas. In Dutch a lone comma is always the decimal sign. A lone point
 * before three digits groups thousands, or is the decimal sign of a calculator: a calculator leaves out
 * closing zeros, so `1.234` may be meant so without asking and `2.500` may not. In English the signs
 * change roles, but a point may also be the grouping of somebody who counts in Dutch.
 * @returns what stands there first; empty when this is no number
 */
export function readDecimal(text: string, sign: DecimalSign): readonly Reading[] {
  const points = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  if (points > 0 && commas > 0) return mixedSigns(text);
  const grouped = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(text);
  if (points + commas > 1) return grouped ? [whole(text)] : [];
  const decimal = asDecimal(text);
  if (!grouped) return [decimal];
  if (text.includes(sign)) {
    return sign === ',' ? [decimal] : [decimal, { ...whole(text), other: 'unlikely' }];
  }
  return [whole(text), { ...decimal, other: text.endsWith('0') ? 'unlikely' : 'likely' }];
}

/** A mantissa before a power of ten: nobody groups thousands there. */
export const readMantissa = (text: string, sign: DecimalSign): readonly Reading[] =>
  text.split(/[.,]/).length === 2 ? [asDecimal(text)] : readDecimal(text, sign);

function asDecimal(text: string): Reading {
  const plain = text.replace(',', '.').replace(/^\./, '0.');
  return { value: fromDecimal(plain), latex: spaced(plain) };
}

function whole(text: string): Reading {
  const digits = text.replace(/[.,]/g, '');
  return { value: rational(digits), latex: spaced(digits) };
}

/** Both signs: the last one is the decimal sign, the other one groups thousands. */
function mixedSigns(text: string): readonly Reading[] {
  const parts = /^([1-9]\d{0,2}(?:([.,])\d{3})+)([.,])(\d+)$/.exec(text);
  if (!parts || parts[2] === parts[3]) return [];
  const plain = `${(parts[1] ?? '').replace(/[.,]/g, '')}.${parts[4]}`;
  return [{ value: fromDecimal(plain), latex: spaced(plain) }];
}

/** From five digits on, thin spaces between the thousands. */
function spaced(plain: string): string {
  const [before = '', after] = plain.split('.');
  const groups = before.length < 5 ? before : before.replace(/\B(?=(?:\d{3})+$)/g, '\\,');
  return after === undefined ? groups : `${groups}.${after}`;
}
