import { evaluate, type Letters } from './formula-evaluate.ts';
import {
  add,
  divide,
  exact,
  isExact,
  isZero,
  multiply,
  negate,
  one,
  wholeOf,
  zero,
  type Exact,
  type Real,
} from './formula-real.ts';
import { has, nameOf, type Tree } from './formula-tree.ts';

/** Coefficients of a polynomial in one letter, the constant first; no zero at the end. */
export type Polynomial = readonly Real[];

/** A quotient of polynomials. `excluded`: where one of these is zero, the formula has no value. */
export interface Rational {
  readonly top: Polynomial;
  readonly bottom: Polynomial;
  readonly excluded: readonly Polynomial[];
}

const highest = 24;

export const trimmed = (p: readonly (Real | undefined)[]): Polynomial | undefined => {
  if (p.some((c) => c === undefined)) return undefined;
  const all = p as readonly Real[];
  const last = all.findLastIndex((c) => !isZero(c));
  return all.slice(0, last + 1);
};

export const degree = (p: Polynomial): number => p.length - 1;

export function sumOf(p: Polynomial, q: Polynomial): Polynomial | undefined {
  const length = Math.max(p.length, q.length);
  return trimmed(Array.from({ length }, (_, i) => add(p[i] ?? zero, q[i] ?? zero)));
}

export const opposite = (p: Polynomial): Polynomial => p.map(negate);

export function times(p: Polynomial, q: Polynomial): Polynomial | undefined {
  if (p.length === 0 || q.length === 0) return [];
  if (degree(p) + degree(q) > highest) return undefined;
  const out: (Real | undefined)[] = Array.from({ length: p.length + q.length - 1 }, () => zero);
  p.forEach((a, i) =>
    q.forEach((b, j) => {
      const [before, product] = [out[i + j], multiply(a, b)];
      out[i + j] = before && product && add(before, product);
    }),
  );
  return trimmed(out);
}

export const valueAt = (p: Polynomial, x: Real): Real | undefined =>
  p.reduceRight<Real | undefined>((value, c) => {
    const product = value && multiply(value, x);
    return product && add(product, c);
  }, zero);

export const isExactPolynomial = (p: Polynomial): p is readonly Exact[] => p.every(isExact);

export const derivative = (p: Polynomial): Polynomial =>
  p.slice(1).map((c, i) => multiply(c, exact(BigInt(i + 1))) ?? zero);

/** The formula as a quotient of polynomials in `name`, the other letters being known. Undefined when it is none. */
export function rationalOf(tree: Tree, name: string, at: Letters): Rational | undefined {
  const isName = (part: Tree) =>
    (part.op === 'letter' || part.op === 'call') && nameOf(part) === name;
  if (isName(tree)) return { top: [zero, one], bottom: [one], excluded: [] };
  if (!has(tree, isName)) {
    const value = evaluate(tree, at);
    return value && { top: trimmed([value]) ?? [], bottom: [one], excluded: [] };
  }
  const part = (i: number) => {
    const inner = tree.of[i];
    return inner && rationalOf(inner, name, at);
  };
  switch (tree.op) {
    case 'sum':
      return tree.of.map((_, i) => part(i)).reduce((a, b) => a && b && plus(a, b));
    case 'negative':
      return scaled(part(0), negate(one));
    case 'percent':
      return scaled(part(0), exact(1n, 100n));
    case 'product':
      return tree.of.map((_, i) => part(i)).reduce((a, b) => a && b && product(a, b));
    case 'quotient': {
      const [a, b] = [part(0), part(1)];
      const inverse = b && inverted(b);
      return a && inverse && product(a, inverse);
    }
    case 'power':
      return raised(part(0), tree.of[1] && evaluate(tree.of[1], at));
    default:
      return undefined;
  }
}

function plus(a: Rational, b: Rational): Rational | undefined {
  const [left, right] = [times(a.top, b.bottom), times(b.top, a.bottom)];
  const top = left && right && sumOf(left, right);
  const bottom = times(a.bottom, b.bottom);
  return top && bottom && { top, bottom, excluded: [...a.excluded, ...b.excluded] };
}

function product(a: Rational, b: Rational): Rational | undefined {
  const [top, bottom] = [times(a.top, b.top), times(a.bottom, b.bottom)];
  return top && bottom && { top, bottom, excluded: [...a.excluded, ...b.excluded] };
}

/** One divided by it; nowhere when it is zero everywhere. */
const inverted = (a: Rational): Rational | undefined =>
  a.top.length === 0
    ? undefined
    : {
        top: a.bottom,
        bottom: a.top,
        excluded: [...a.excluded, ...(degree(a.top) > 0 ? [a.top] : [])],
      };

const scaled = (a: Rational | undefined, factor: Real): Rational | undefined =>
  a && { ...a, top: trimmed(a.top.map((c) => multiply(c, factor))) ?? [] };

function raised(base: Rational | undefined, exponent: Real | undefined): Rational | undefined {
  const count = exponent && wholeOf(exponent);
  if (!base || count === undefined || Math.abs(count) > highest) return undefined;
  let result: Rational | undefined = { top: [one], bottom: [one], excluded: base.excluded };
  const factor = count < 0 ? inverted(base) : base;
  for (let i = 0; i < Math.abs(count); i += 1) result = result && factor && product(result, factor);
  return result;
}

/** Quotient and remainder of two exact polynomials; `q` is not zero. */
export function division(
  p: readonly Exact[],
  q: readonly Exact[],
): { quotient: Exact[]; rest: Exact[] } {
  const rest = [...p];
  const quotient: Exact[] = [];
  const lead = q.at(-1) as Exact;
  for (let shift = p.length - q.length; shift >= 0; shift -= 1) {
    const factor = divide(rest[shift + q.length - 1] as Exact, lead) as Exact;
    quotient.unshift(factor);
    q.forEach((c, i) => {
      const before = rest[shift + i] as Exact;
      rest[shift + i] = exact(
        before.n * c.d * factor.d - c.n * factor.n * before.d,
        before.d * c.d * factor.d,
      );
    });
  }
  return { quotient, rest: (trimmed(rest) ?? []) as Exact[] };
}
