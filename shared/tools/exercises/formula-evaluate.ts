import { bare, headOf, isCall, partsOf, type Tree } from './formula-tree.ts';

/**
 * The value of a formula for given letters: a real number, or NaN where it has none.
 *
 * Throws `Unsupported` for anything outside this closed table. Our own table, instead of code that the
 * parser compiles: nothing a pupil types is ever run, and one call costs at most one visit per node.
 */
export class Unsupported extends Error {}

export type Letters = ReadonlyMap<string, number>;

export function evaluate(tree: Tree, letters: Letters): number {
  if (typeof tree === 'number') return tree;
  if (typeof tree === 'string') return symbol(tree, letters);
  if (!isCall(tree)) return Number(tree.num);
  const head = tree[0] as string;
  const parts = partsOf(tree);
  if (head === 'InvisibleOperator') return product(parts, letters);
  if (head === 'Power') return power(parts, letters);
  if (head === 'Apply') return inverse(parts, letters);
  const rule = rules[head];
  if (!rule) throw new Unsupported(head);
  return rule(parts.map((part) => evaluate(part, letters)));
}

function symbol(name: string, letters: Letters): number {
  const value = letters.get(name);
  if (value !== undefined) return value;
  if (name === 'Pi') return Math.PI;
  if (name === 'ExponentialE' || name === 'e') return Math.E;
  throw new Unsupported(name);
}

const first = (all: readonly number[]) => all[0] ?? NaN;
const second = (all: readonly number[]) => all[1] ?? NaN;
const one = (fn: (x: number) => number) => (all: readonly number[]) => {
  if (all.length !== 1) throw new Unsupported('arguments');
  return fn(first(all));
};

const functions: Record<string, (x: number) => number> = {
  Negate: (x) => -x,
  Sqrt: Math.sqrt,
  Square: (x) => x * x,
  Abs: Math.abs,
  Exp: Math.exp,
  Ln: Math.log,
  Lb: Math.log2,
  Lg: Math.log10,
  Sin: Math.sin,
  Cos: Math.cos,
  Tan: Math.tan,
  Cot: (x) => 1 / Math.tan(x),
  Sec: (x) => 1 / Math.cos(x),
  Csc: (x) => 1 / Math.sin(x),
  Arcsin: Math.asin,
  Arccos: Math.acos,
  Arctan: Math.atan,
  Sinh: Math.sinh,
  Cosh: Math.cosh,
  Tanh: Math.tanh,
  Floor: Math.floor,
  Ceil: Math.ceil,
  Factorial: factorial,
  Delimiter: (x) => x,
};

const rules: Record<string, (all: readonly number[]) => number> = {
  ...Object.fromEntries(Object.entries(functions).map(([name, fn]) => [name, one(fn)])),
  Add: (all) => all.reduce((sum, x) => sum + x, 0),
  Subtract: (all) => all.slice(1).reduce((left, x) => left - x, first(all)),
  Multiply: (all) => all.reduce((left, x) => left * x, 1),
  Divide: (all) => first(all) / second(all),
  Rational: (all) => first(all) / second(all),
  Colon: (all) => first(all) / second(all),
  Root: (all) => root(first(all), second(all)),
  Log: (all) => Math.log(first(all)) / (all.length > 1 ? Math.log(second(all)) : Math.LN10),
};

function factorial(n: number): number {
  if (!Number.isInteger(n) || n < 0 || n > 170) return NaN;
  let result = 1;
  for (let i = 2; i <= n; i += 1) result *= i;
  return result;
}

/** The real root: an odd root of a negative number exists. */
function root(x: number, degree: number): number {
  if (x < 0 && Number.isInteger(degree) && degree % 2 !== 0) return -Math.pow(-x, 1 / degree);
  return Math.pow(x, 1 / degree);
}

function power(parts: readonly Tree[], letters: Letters): number {
  const [base, exponent] = parts;
  if (base === undefined || exponent === undefined) throw new Unsupported('Power');
  const x = evaluate(base, letters);
  const fraction = bare(exponent);
  const [p, q] = partsOf(fraction);
  const isFraction = headOf(fraction) === 'Divide' || headOf(fraction) === 'Rational';
  if (x < 0 && isFraction && typeof p === 'number' && typeof q === 'number' && q % 2 !== 0) {
    return Math.pow(root(x, q), p);
  }
  return Math.pow(x, evaluate(exponent, letters));
}

/** `\sin^{-1} x` is the inverse function. */
function inverse(parts: readonly Tree[], letters: Letters): number {
  const [fn, argument] = parts;
  const name = fn && headOf(fn) === 'InverseFunction' ? partsOf(fn)[0] : undefined;
  const known = { Sin: Math.asin, Cos: Math.acos, Tan: Math.atan } as const;
  if (argument === undefined || typeof name !== 'string' || !(name in known)) {
    throw new Unsupported('Apply');
  }
  return known[name as keyof typeof known](evaluate(argument, letters));
}

/** Things side by side: a product, except a whole number before a fraction (1 1/2 is 1 + 1/2). */
function product(parts: readonly Tree[], letters: Letters): number {
  const [whole, fraction] = parts;
  if (parts.length === 2 && isWhole(whole) && fraction && headOf(fraction) === 'Divide') {
    const [n, d] = partsOf(fraction);
    if (isWhole(n) && isWhole(d)) return whole + n / d;
  }
  if (/^[fgh]$/.test(String(whole)) && parts.slice(1).some((p) => headOf(p) === 'Delimiter')) {
    throw new Unsupported('function');
  }
  return parts.reduce<number>((left, part) => left * evaluate(part, letters), 1);
}

const isWhole = (tree: Tree | undefined): tree is number =>
  typeof tree === 'number' && Number.isInteger(tree) && tree > 0;
