import {
  degree,
  derivative,
  division,
  isExactPolynomial,
  trimmed,
  type Polynomial,
} from './formula-polynomial.ts';
import { root as rootOf } from './formula-power.ts';
import {
  add,
  compare,
  digitsOf,
  divide,
  exact,
  multiply,
  negate,
  signOf,
  whole,
  type Exact,
  type Real,
} from './formula-real.ts';

/**
 * All real roots, each once, in order; fractions stay exact. Undefined when it cannot be said: zero everywhere, or
 * a high degree with coefficients that are no fractions.
 */
export function realRoots(p: Polynomial): readonly Real[] | undefined {
  if (p.length === 0) return undefined;
  if (degree(p) === 0) return [];
  if (degree(p) === 1) {
    const x = divide(negate(p[0] as Real), p[1] as Real);
    return x && [x];
  }
  if (degree(p) === 2) return quadratic(p as readonly [Real, Real, Real]);
  if (!isExactPolynomial(p)) return undefined;
  const simple = squareFree(p);
  return degree(simple) < 3 ? realRoots(simple) : isolated(simple);
}

function quadratic([c, b, a]: readonly [Real, Real, Real]): readonly Real[] | undefined {
  const [square, product] = [multiply(b, b), multiply(multiply(a, c) ?? a, whole(-4))];
  const inner = square && product && add(square, product);
  if (!inner) return undefined;
  if (signOf(inner) < 0) return [];
  const side = rootOf(inner, whole(2));
  const double = multiply(a, whole(2));
  if (!side || !double) return undefined;
  const both = [negate(side), side].map((s) => {
    const top = add(s, negate(b));
    return top && divide(top, double);
  });
  const found = both.filter((x) => x !== undefined).sort(compare);
  return signOf(inner) === 0 ? found.slice(0, 1) : found;
}

/** The same roots, each once. */
function squareFree(p: readonly Exact[]): readonly Exact[] {
  let [a, b] = [primitive(p), primitive(derivative(p) as readonly Exact[])];
  while (b.length > 0) [a, b] = [b, primitive(division(a, b).rest)];
  return degree(a) < 1 ? primitive(p) : primitive(division(p, a).quotient);
}

/** Times a positive number, so that the coefficients are small whole numbers. */
function primitive(p: readonly Exact[]): Exact[] {
  if (p.length === 0) return [];
  const bottom = p.reduce((all, c) => (all / gcd(all, c.d)) * c.d, 1n);
  const tops = p.map((c) => (c.n * bottom) / c.d);
  const common = tops.reduce((all, n) => gcd(all, n < 0n ? -n : n), 0n) || 1n;
  return tops.map((n) => exact(n / common));
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/** Sturm's theorem: how often the signs of his chain change tells how many roots lie between two numbers. */
function isolated(p: readonly Exact[]): readonly Real[] {
  const chain = [primitive(p), primitive(derivative(p) as readonly Exact[])];
  for (;;) {
    const rest = division(chain.at(-2) as Exact[], chain.at(-1) as Exact[]).rest;
    if (rest.length === 0) break;
    chain.push(primitive(rest.map(negate) as Exact[]));
  }
  const changes = (x: Exact) => {
    const signs = chain.map((q) => signAt(q, x)).filter((s) => s !== 0);
    return signs.filter((s, i) => i > 0 && s !== signs[i - 1]).length;
  };
  const lead = p.at(-1) as Exact;
  const sizes = p.map((c) => Math.abs(digitsOf(c).div(digitsOf(lead)).toNumber()));
  const bound = BigInt(Math.ceil(Math.min(Math.max(...sizes), 1e200))) + 2n;
  return between(p, changes, exact(-bound), exact(bound));
}

/** Halves what lies between, until each root is alone, and then until it is known. */
function between(
  p: readonly Exact[],
  changes: (x: Exact) => number,
  low: Exact,
  high: Exact,
): readonly Real[] {
  const open: [Exact, Exact, number, number][] = [[low, high, changes(low), changes(high)]];
  const found: Real[] = [];
  for (let next = open.pop(); next; next = open.pop()) {
    const [a, b, atA, atB] = next;
    if (atA === atB) continue;
    const middle = exact(a.n * b.d + b.n * a.d, 2n * a.d * b.d);
    if (atA - atB === 1) {
      found.push(refined(p, a, b));
      continue;
    }
    const atMiddle = changes(middle);
    open.push([a, middle, atA, atMiddle], [middle, b, atMiddle, atB]);
  }
  return found.sort(compare);
}

/** The one root in (low, high], to 40 digits, or exactly when it is a fraction. */
function refined(p: readonly Exact[], low: Exact, high: Exact): Real {
  const q = primitive(p);
  const sign = (x: Exact) => signAt(q, x);
  if (sign(high) === 0) return high;
  const atHigh = sign(high);
  let [a, b] = [low, high];
  for (let i = 0; i < 170; i += 1) {
    const middle = exact(a.n * b.d + b.n * a.d, 2n * a.d * b.d);
    const here = sign(middle);
    if (here === 0) return middle;
    if (here === atHigh) b = middle;
    else a = middle;
    if (i % 25 === 24) {
      const fraction = simplest(a, b);
      if (sign(fraction) === 0) return fraction;
    }
  }
  return digitsOf(b);
}

/** The sign of a polynomial with whole coefficients at a fraction; no division, so it stays quick. */
function signAt(p: readonly Exact[], x: Exact): number {
  let value = 0n;
  let scale = 1n;
  for (let i = p.length - 1; i >= 0; i -= 1) {
    value = value * x.n + (p[i] as Exact).n * scale;
    scale *= x.d;
  }
  return value > 0n ? 1 : value < 0n ? -1 : 0;
}

/** The fraction with the smallest denominator between two: where a root is a fraction, it is this one. */
function simplest(low: Exact, high: Exact): Exact {
  let [h0, h1]: [bigint, bigint] = [0n, 1n];
  let [k0, k1]: [bigint, bigint] = [1n, 0n];
  let [a, b] = [low, high];
  for (let i = 0; i < 200; i += 1) {
    const floor = a.n >= 0n ? a.n / a.d : -((-a.n + a.d - 1n) / a.d);
    const next = floor * a.d < a.n ? floor + 1n : floor;
    if (next * b.d <= b.n) return exact(next * h1 + h0, next * k1 + k0);
    [h0, h1] = [h1, floor * h1 + h0];
    [k0, k1] = [k1, floor * k1 + k0];
    const [below, above] = [a.n - floor * a.d, b.n - floor * b.d];
    [a, b] = [exact(b.d, above), exact(a.d, below)];
  }
  return low;
}

export const polynomialRoots = (p: Polynomial): readonly Real[] | undefined =>
  realRoots(trimmed(p) ?? []);
