import {
  bits,
  Digits,
  digitsOf,
  divide,
  exact,
  isExact,
  isZero,
  negate,
  one,
  signOf,
  wholeOf,
  zero,
  type Exact,
  type Real,
} from './formula-real.ts';

/** `base` to the power `exponent`; a fraction with an odd denominator has a power of a negative number. */
export function power(base: Real, exponent: Real): Real | undefined {
  if (isZero(exponent)) return isZero(base) ? undefined : one;
  if (isZero(base)) return signOf(exponent) > 0 ? zero : undefined;
  const times = wholeOf(exponent);
  if (times !== undefined && isExact(base)) return wholePower(base, times);
  if (isExact(exponent)) {
    const rooted = exactRoot(base, exponent.d);
    if (rooted && exponent.d !== 1n) return power(rooted, { n: exponent.n, d: 1n });
    if (signOf(base) < 0) return ofNegative(base, exponent);
  }
  if (signOf(base) < 0) return undefined;
  return moderate(digitsOf(base), digitsOf(exponent));
}

function wholePower(base: Exact, times: number): Real | undefined {
  const size = bits(base) * Math.abs(times);
  if (size > 3000) {
    const value = moderate(digitsOf(base).abs(), new Digits(times));
    return value && signOf(base) < 0 && times % 2 !== 0 ? negate(value) : value;
  }
  const count = BigInt(Math.abs(times));
  const result = exact(base.n ** count, base.d ** count);
  return times < 0 ? divide(one, result) : result;
}

function ofNegative(base: Real, exponent: Exact): Real | undefined {
  if (exponent.d % 2n === 0n) return undefined;
  const value = power(negate(base), exponent);
  return value && exponent.n % 2n !== 0n ? negate(value) : value;
}

type Digit = ReturnType<typeof digitsOf>;

/** Not so large that its digits mean nothing. */
function moderate(base: Digit, exponent: Digit): Real | undefined {
  if (
    exponent.abs().gt(1e6) ||
    exponent
      .abs()
      .mul(Math.abs(base.e) + 1)
      .gt(1e6)
  )
    return undefined;
  const result = exponent.eq(0.5) ? base.sqrt() : base.pow(exponent);
  return result.isFinite() && !result.isZero() ? result : undefined;
}

/** The real root of this degree: an odd root of a negative number exists. */
export function root(x: Real, degree: Real): Real | undefined {
  const inverse = divide(one, degree);
  return inverse && power(x, inverse);
}

/** The root as a fraction, where it is one. */
function exactRoot(x: Real, degree: bigint): Exact | undefined {
  if (!isExact(x) || x.n < 0n || degree > 12n) return undefined;
  const [n, d] = [wholeRoot(x.n, degree), wholeRoot(x.d, degree)];
  return n === undefined || d === undefined ? undefined : { n, d };
}

function wholeRoot(n: bigint, degree: bigint): bigint | undefined {
  if (n < 2n) return n;
  let low = 1n;
  let high = 1n << BigInt(Math.ceil((n.toString(2).length + 1) / Number(degree)));
  while (low <= high) {
    const middle = (low + high) / 2n;
    const power = middle ** degree;
    if (power === n) return middle;
    if (power < n) low = middle + 1n;
    else high = middle - 1n;
  }
  return undefined;
}
