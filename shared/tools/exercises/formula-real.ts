import { Decimal } from 'decimal.js';

/**
 * A real number: an exact fraction as long as that is possible, else 44 digits of it. Undefined stands for no
 * real number (√-1, 1/0). There is no size below which two numbers are the same: 3·10⁻¹⁹ is not 0.
 */
export type Real = Exact | Decimal;

export interface Exact {
  readonly n: bigint;
  /** Positive, and without a divisor in common with `n`. */
  readonly d: bigint;
}

export const Digits = Decimal.clone({ precision: 44, toExpNeg: -9e15, toExpPos: 9e15 });

/** Two numbers of 44 digits that agree in so many are the same. */
const agreed = new Digits('1e-26');
/** Where a sum loses more digits than this, it is zero. */
const lost = new Digits('1e-30');
/** A fraction with more bits than this is kept in digits. */
const widest = 1500;

export const isExact = (x: Real): x is Exact => !Decimal.isDecimal(x);

export function exact(n: bigint, d = 1n): Exact {
  if (d < 0n) return exact(-n, -d);
  const common = gcd(n < 0n ? -n : n, d);
  return common === 1n ? { n, d } : { n: n / common, d: d / common };
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y > 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}

export const whole = (n: number): Exact => ({ n: BigInt(n), d: 1n });
export const zero = whole(0);
export const one = whole(1);

export const digitsOf = (x: Real): Decimal =>
  isExact(x) ? new Digits(x.n.toString()).div(x.d.toString()) : x;

/** A fraction that has grown too wide goes on as digits. */
function kept(n: bigint, d: bigint): Real {
  const result = exact(n, d);
  return bits(result) > widest ? digitsOf(result) : result;
}

export const bits = (x: Exact): number =>
  (x.n < 0n ? -x.n : x.n).toString(16).length * 4 + x.d.toString(16).length * 4;

const finite = (x: Decimal): Real | undefined => (x.isFinite() ? x : undefined);

export function add(a: Real, b: Real): Real | undefined {
  if (isExact(a) && isExact(b)) return kept(a.n * b.d + b.n * a.d, a.d * b.d);
  const [x, y] = [digitsOf(a), digitsOf(b)];
  const sum = x.add(y);
  const size = Decimal.max(x.abs(), y.abs());
  return sum.abs().lt(size.mul(lost)) ? zero : finite(sum);
}

export const negate = (a: Real): Real => (isExact(a) ? { n: -a.n, d: a.d } : a.neg());

export function multiply(a: Real, b: Real): Real | undefined {
  if (isZero(a) || isZero(b)) return zero;
  return isExact(a) && isExact(b)
    ? kept(a.n * b.n, a.d * b.d)
    : finite(digitsOf(a).mul(digitsOf(b)));
}

export function divide(a: Real, b: Real): Real | undefined {
  if (isZero(b)) return undefined;
  if (isZero(a)) return zero;
  return isExact(a) && isExact(b)
    ? kept(a.n * b.d, a.d * b.n)
    : finite(digitsOf(a).div(digitsOf(b)));
}

export const isZero = (a: Real): boolean => (isExact(a) ? a.n === 0n : a.isZero());
export const signOf = (a: Real): number =>
  isExact(a) ? (a.n > 0n ? 1 : a.n < 0n ? -1 : 0) : a.isZero() ? 0 : a.isNegative() ? -1 : 1;

/** -1, 0 or 1. Equal is what agrees in 26 digits, at any size. */
export function compare(a: Real, b: Real): number {
  if (isExact(a) && isExact(b)) return signOf({ n: a.n * b.d - b.n * a.d, d: 1n });
  const [x, y] = [digitsOf(a), digitsOf(b)];
  const size = Decimal.max(x.abs(), y.abs());
  return x.sub(y).abs().lte(size.mul(agreed)) ? 0 : x.lt(y) ? -1 : 1;
}

/** How far apart, as a part of the larger: 0 for equal, at most 2. */
export function gap(a: Real, b: Real): number {
  if (compare(a, b) === 0) return 0;
  const [x, y] = [digitsOf(a), digitsOf(b)];
  return x.sub(y).abs().div(Decimal.max(x.abs(), y.abs())).toNumber();
}

/** The whole number that this is, when it is one of moderate size. */
export function wholeOf(a: Real): number | undefined {
  if (!isExact(a) || a.d !== 1n || a.n > 1_000_000n || a.n < -1_000_000n) return undefined;
  return Number(a.n);
}
