import Fraction from 'fraction.js';

/** An exact fraction of two big integers. */
export type Rational = Fraction;

/** Powers of ten beyond this are no answer to anything, and cost memory. */
export const LARGEST_EXPONENT = 400;

/** The integer `digits`, times ten to the power `exponent`. */
export function rational(digits: string, exponent = 0): Rational {
  const whole = BigInt(digits);
  const scale = 10n ** BigInt(Math.abs(exponent));
  return exponent < 0 ? new Fraction(whole, scale) : new Fraction(whole * scale, 1n);
}

/** A decimal number with a point, such as `12.50`, `.5` or `-1.6e-19`, exactly as it is written. */
export function fromDecimal(text: string): Rational {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
  const [whole = '', part = ''] = mantissa.split('.');
  return rational(`${whole}${part}` || '0', Number(exponent) - part.length);
}

/**
 * A number as its writer meant it: 0.1 is one tenth, not the binary number nearest to it.
 * @param value finite
 */
export const fromNumber = (value: number): Rational => fromDecimal(String(value));

/** How many decimals a value has; Infinity when they never end. */
export function decimalsOf({ d }: Rational): number {
  let rest = d;
  const count = (prime: bigint) => {
    let times = 0;
    for (; rest % prime === 0n; rest /= prime) times += 1;
    return times;
  };
  const decimals = Math.max(count(2n), count(5n));
  return rest === 1n ? decimals : Infinity;
}
