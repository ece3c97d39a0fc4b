import type { Tolerance } from './item.ts';
import { decimalsOf, fromNumber, rational, type Rational } from './rational.ts';
import type { Reading } from './read-decimal.ts';

/** The right value, in the unit that was typed. */
export interface NumberKey {
  readonly value: Rational;
  readonly tolerance: Tolerance;
  /** How a margin is said in the typed unit, where that is another than the item's. */
  readonly scale?: (difference: Rational) => Rational;
  /** The answer was converted to the unit of the key. */
  readonly slack?: boolean;
}

/**
 * `two`: it can be read in two ways, of which one is right. `digits`: it starts as the key does, with
 * too few digits to tell. `rounded`: the key in another unit, rounded.
 */
export type Asked = 'right' | 'wrong' | 'two' | 'digits' | 'rounded';

/** A key that was computed differs from the fraction it stands for in its last binary digits. */
const binary = rational('1').div(2n ** 50n);
/** A converted value carries the rounding of the library's factor. */
const converted = rational('1', -12);

/**
 * Judges every way to read a number. What stands there decides when it is right; another reading that
 * people do write counts when only it is right; a reading that they hardly write is asked about. When no
 * reading is right, nothing has to be asked.
 */
export function fits(readings: readonly Reading[], key: NumberKey): Asked {
  const said = readings.map((one) => ({ one, is: fitsOne(one, key) }));
  const is = (wanted: Asked) => said.some((each) => each.is === wanted);
  if (said.some(({ one, is: its }) => its === 'right' && one.other !== 'unlikely')) return 'right';
  if (is('right') || is('two')) return 'two';
  return said[0]?.is ?? 'wrong';
}

function fitsOne(one: Reading, key: NumberKey): Asked {
  const margin = within(one.value, key);
  if (one.goesOn !== undefined) {
    const begins = beginsAs(one.value, key.value, one.goesOn);
    if (begins && one.goesOn > 1) return 'right';
    if (begins) return 'digits';
    // `0,33...` is not 0,33, but may be meant so.
    if (margin) return isZero(key.tolerance) ? 'two' : 'right';
    return 'wrong';
  }
  if (margin) return 'right';
  return key.scale && isRounded(one.value, key.value) ? 'rounded' : 'wrong';
}

const isZero = (tolerance: Tolerance) =>
  ('absolute' in tolerance ? tolerance.absolute : tolerance.relative) === 0;

function within(value: Rational, { value: key, tolerance, scale, slack }: NumberKey): boolean {
  const size = key.abs();
  const margin =
    'absolute' in tolerance
      ? fromNumber(tolerance.absolute)
      : size.mul(fromNumber(tolerance.relative));
  const said = scale && 'absolute' in tolerance ? scale(margin).abs() : margin;
  const noise = size.mul(scale || slack ? converted : binary);
  return value.sub(key).abs().compare(said.add(noise)) <= 0;
}

/** The key has more decimals than were shown, and these first ones. */
function beginsAs(shown: Rational, key: Rational, decimals: number): boolean {
  if (decimalsOf(key) <= decimals) return false;
  const [low, size] = [shown.abs(), key.abs()];
  const sameSide = shown.s === key.s || shown.n === 0n;
  return sameSide && size.compare(low) >= 0 && size.compare(low.add(rational('1', -decimals))) < 0;
}

/** Rounded in the ordinary way, to at least two digits and within one percent. */
function isRounded(value: Rational, exact: Rational): boolean {
  const decimals = decimalsOf(value);
  if (decimals > 12 || value.n < 10n) return false;
  const gap = value.sub(exact).abs();
  const half = rational('1', -decimals).div(2);
  return gap.compare(half) <= 0 && gap.compare(exact.abs().div(100)) <= 0;
}
