import { fromDecimal, rational, type Rational } from './rational.ts';
import type { Reading } from './read-decimal.ts';

/**
 * A decimal number that goes on: `0,333...`, `0,(3)`.
 *
 * Digits that repeat are read as repeating for ever; three times the same digit, or twice the same group,
 * leaves no doubt. Without that the digits are only the first ones.
 * @param digits one comma or point, and at least one decimal
 * @param period how many of the last decimals stand in brackets or under a bar
 */
export function readDots(digits: string, period?: number): readonly Reading[] {
  const plain = digits.replace(',', '.').replace(/^\./, '0.');
  const [whole = '0', decimals = ''] = plain.split('.');
  if (period !== undefined) {
    const first = decimals.slice(0, decimals.length - period);
    const latex = `${whole}.${first}\\overline{${decimals.slice(-period)}}`;
    return [{ value: repeating(whole, decimals, period), latex }];
  }
  const latex = `${plain}\\ldots`;
  const cut: Reading = { value: fromDecimal(plain), latex, goesOn: decimals.length };
  const seen = repeats(decimals);
  if (!seen) return [cut];
  const forEver: Reading = { value: repeating(whole, decimals, seen.period), latex };
  return seen.clear ? [forEver] : [forEver, { ...cut, other: 'likely' }];
}

/** The shortest group of digits that closes the decimals at least twice. */
function repeats(decimals: string): { period: number; clear: boolean } | undefined {
  for (let period = 1; period * 2 <= decimals.length; period += 1) {
    const group = decimals.slice(-period);
    if (!decimals.endsWith(group + group)) continue;
    return { period, clear: period > 1 || decimals.endsWith(group.repeat(3)) };
  }
  return undefined;
}

/** `decimals` of which the last `period` go on for ever. */
function repeating(whole: string, decimals: string, period: number): Rational {
  const first = decimals.slice(0, decimals.length - period);
  const nines = rational('9'.repeat(period), first.length);
  return fromDecimal(`${whole}.${first}`).add(rational(decimals.slice(-period)).div(nines));
}
