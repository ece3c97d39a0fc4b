import { power, root } from './formula-power.ts';
import {
  add,
  Digits,
  digitsOf,
  divide,
  exact,
  multiply,
  negate,
  signOf,
  whole,
  wholeOf,
  zero,
  type Real,
} from './formula-real.ts';
import { Refusal } from './formula-refusal.ts';
import { nameOf, type Tree } from './formula-tree.ts';

export type Letters = ReadonlyMap<string, Real>;

const pi = Digits.acos(-1);
const euler = Digits.exp(1);

/**
 * The value of a formula for given letters, or undefined where it has none. A closed table: nothing that a pupil
 * types is ever run, and one call costs at most one visit per part.
 * @throws Refusal for what is no number (an interval, a relation)
 */
export function evaluate(tree: Tree, letters: Letters): Real | undefined {
  const rule = rules[tree.op];
  if (!rule) throw new Refusal('beyond');
  if (tree.op === 'letter' || tree.op === 'call') return letters.get(nameOf(tree));
  if (tree.of.length === 0) return rule(tree, []);
  const parts: Real[] = [];
  for (const part of tree.of) {
    const value = evaluate(part, letters);
    if (value === undefined) return undefined;
    parts.push(value);
  }
  return rule(tree, parts);
}

type Rule = (tree: Tree, parts: readonly Real[]) => Real | undefined;

const one =
  (fn: (x: Real) => Real | undefined): Rule =>
  (_tree, [x]) =>
    x && fn(x);
const two =
  (fn: (x: Real, y: Real) => Real | undefined): Rule =>
  (_tree, [x, y]) =>
    x && y && fn(x, y);
const folded =
  (fn: (x: Real, y: Real) => Real | undefined): Rule =>
  (_tree, [first, ...others]) =>
    others.reduce<Real | undefined>((left, x) => left && fn(left, x), first);

const rules: Readonly<Partial<Record<Tree['op'], Rule>>> = {
  number: ({ text }) => numeral(text),
  letter: () => undefined,
  call: () => undefined,
  constant: ({ text }) => (text === 'π' ? pi : text === 'e' ? euler : undefined),
  sum: folded(add),
  negative: one(negate),
  product: folded(multiply),
  quotient: two(divide),
  power: two(power),
  root: (_tree, [x, degree]) => x && root(x, degree ?? whole(2)),
  mixed: (_tree, [w, n, d]) => {
    const part = n && d && divide(n, d);
    return w && part && add(w, part);
  },
  absolute: one((x) => (signOf(x) < 0 ? negate(x) : x)),
  factorial: one(factorial),
  percent: one((x) => divide(x, whole(100))),
  degrees: one((x) => multiply(x, pi.div(180))),
  function: (tree, [x, base]) => x && applied(tree.text, x, base),
};

/** @param text digits, a point, and perhaps a part in brackets that repeats */
export function numeral(text: string): Real {
  const [, head = '0', tail = '', repeat = ''] = /^(\d*)\.?(\d*)(?:\((\d+)\))?$/.exec(text) ?? [];
  const scale = 10n ** BigInt(tail.length);
  const start = exact(BigInt(head + tail || '0'), scale);
  if (repeat === '') return start;
  return add(start, exact(BigInt(repeat), scale * (10n ** BigInt(repeat.length) - 1n))) ?? start;
}

function factorial(x: Real): Real | undefined {
  const n = wholeOf(x);
  if (n === undefined || n < 0 || n > 170) return undefined;
  let result = 1n;
  for (let i = 2n; i <= BigInt(n); i += 1n) result *= i;
  return exact(result);
}

type Digit = ReturnType<typeof digitsOf>;

/** Sine and the like of a number this large would need more digits than there are. */
const turns = 1e9;
const circular =
  (fn: (x: Digit) => Digit) =>
  (x: Digit): Digit | undefined =>
    x.abs().lt(turns) ? fn(x) : undefined;
const ratio = (top: Digit, bottom: Digit): Digit | undefined =>
  bottom.abs().lt('1e-36') ? undefined : top.div(bottom);

const functions: Readonly<Record<string, (x: Digit) => Digit | undefined>> = {
  sin: circular((x) => x.sin()),
  cos: circular((x) => x.cos()),
  tan: (x) => (x.abs().lt(turns) ? ratio(x.sin(), x.cos()) : undefined),
  cot: (x) => (x.abs().lt(turns) ? ratio(x.cos(), x.sin()) : undefined),
  sec: (x) => (x.abs().lt(turns) ? ratio(new Digits(1), x.cos()) : undefined),
  csc: (x) => (x.abs().lt(turns) ? ratio(new Digits(1), x.sin()) : undefined),
  arcsin: (x) => (x.abs().lte(1) ? x.asin() : undefined),
  arccos: (x) => (x.abs().lte(1) ? x.acos() : undefined),
  arctan: (x) => x.atan(),
  sinh: (x) => (x.abs().lt(1000) ? x.sinh() : undefined),
  cosh: (x) => (x.abs().lt(1000) ? x.cosh() : undefined),
  tanh: (x) => (x.abs().lt(1000) ? x.tanh() : undefined),
};

function applied(name: string, x: Real, base: Real | undefined): Real | undefined {
  if (name === 'ln' || name === 'log')
    return logarithm(x, name === 'ln' ? euler : (base ?? whole(10)));
  const value = functions[name]?.(digitsOf(x));
  if (!value) return undefined;
  // A quarter turn has a cosine of 1e-44, which is none.
  return value.abs().lt('1e-36') && !digitsOf(x).abs().lt('1e-20') ? zero : value;
}

function logarithm(x: Real, base: Real): Real | undefined {
  if (signOf(x) <= 0 || signOf(base) <= 0) return undefined;
  const bottom = digitsOf(base).ln();
  if (bottom.isZero()) return undefined;
  const value = digitsOf(x).ln().div(bottom);
  const near = value.round();
  // log 1000 is 3, not 2.999...: found by going back.
  if (value.sub(near).abs().lt('1e-36') && near.abs().lt(400)) {
    const back = power(base, exact(BigInt(near.toFixed(0))));
    if (back && digitsOf(back).sub(digitsOf(x)).abs().lte(digitsOf(x).mul('1e-36')))
      return whole(near.toNumber());
  }
  return value;
}
