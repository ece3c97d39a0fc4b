import { numeral } from './formula-evaluate.ts';
import { isExact } from './formula-real.ts';
import { has, lettersOf, type Tree } from './formula-tree.ts';

/** How a formula is written, compared with the form that was asked. Values are equal already. */
export type Form = 'same' | 'other' | 'unsure';

/**
 * The same form: the same parts, in any order, with any brackets and signs that change nothing. Another form: a
 * step is left to be done that the key has done (`2x·3x`, `√8`, `3/(-4)`), or it is built otherwise. What remains
 * is for a person.
 */
export function compareForm(key: Tree, answer: Tree): Form {
  if (canonical(key) === canonical(answer)) return 'same';
  const done = stepsLeft(key);
  if ([...stepsLeft(answer)].some((step) => !done.has(step))) return 'other';
  const [own, given] = [shapeOf(key), shapeOf(answer)];
  if (
    own !== given &&
    !(own === 'fraction' && given === 'mixed') &&
    !(own === 'mixed' && given === 'fraction')
  )
    return 'other';
  if (own === 'product' && factorsOf(answer) < factorsOf(key)) return 'other';
  if (solvedFor(key) && !solvedFor(answer)) return 'other';
  return lettersOf(key).size === 0 && own === given ? 'other' : 'unsure';
}

/** One text for all ways to write the same form. */
export function canonical(tree: Tree): string {
  const { sign, text } = signed(tree, false);
  return sign < 0 ? `-${text}` : text;
}

interface Signed {
  readonly sign: 1 | -1;
  readonly text: string;
}

const times = (a: 1 | -1, b: 1 | -1): 1 | -1 => (a === b ? 1 : -1);

/** @param factor inside a product a sum gives its sign away: (1-x)(-x-2) is (x-1)(x+2) */
function signed(tree: Tree, factor: boolean): Signed {
  switch (tree.op) {
    case 'number':
      return { sign: 1, text: plainDigits(tree.text) };
    case 'sum':
      return sumText(tree, factor);
    case 'negative':
    case 'product':
    case 'quotient':
      return productText(tree);
    case 'relation':
      return { sign: 1, text: relationText(tree) };
    case 'or':
    case 'and':
    case 'set':
    case 'union':
    case 'intersection':
      return { sign: 1, text: `${tree.op}(${tree.of.map(canonical).sort().join(' ')})` };
    default: {
      const parts = tree.of.map(canonical).join(' ');
      return {
        sign: 1,
        text: tree.of.length === 0 ? tree.text : `${tree.op}${tree.text}(${parts})`,
      };
    }
  }
}

const plainDigits = (text: string): string =>
  text.includes('(')
    ? text
    : text
        .replace(/^0+(?=\d)/, '')
        .replace(/(\.\d*?)0+$/, '$1')
        .replace(/\.$/, '');

function sumText(tree: Tree, factor: boolean): Signed {
  const terms = flattened(tree).map((part) => signed(part, false));
  terms.sort((a, b) => (a.text < b.text ? -1 : 1));
  const sign = factor ? (terms[0]?.sign ?? 1) : 1;
  const text = terms.map((term) => (times(term.sign, sign) < 0 ? '-' : '+') + term.text).join('');
  return { sign, text: `(${text})` };
}

const flattened = (tree: Tree): readonly Tree[] =>
  tree.op === 'sum' ? tree.of.flatMap(flattened) : [tree];

interface Factors {
  sign: 1 | -1;
  readonly top: string[];
  readonly bottom: string[];
}

function productText(tree: Tree): Signed {
  const factors: Factors = { sign: 1, top: [], bottom: [] };
  collect(tree, factors);
  const top = factors.top.filter((text) => text !== '1').sort();
  const bottom = factors.bottom.filter((text) => text !== '1').sort();
  const above = top.length === 0 ? '1' : top.join('*');
  if (bottom.length === 0 && top.length < 2) return { sign: factors.sign, text: above };
  return {
    sign: factors.sign,
    text: `[${above}${bottom.length > 0 ? `/${bottom.join('*')}` : ''}]`,
  };
}

function collect(tree: Tree, into: Factors): void {
  const [first, second] = tree.of;
  if (tree.op === 'negative' && first) {
    into.sign = times(into.sign, -1);
    collect(first, into);
  } else if (tree.op === 'product') {
    for (const part of tree.of) collect(part, into);
  } else if (tree.op === 'quotient' && first && second) {
    collect(first, into);
    // A minus below stays there: it is a sign that a step is left.
    for (const part of second.op === 'product' ? second.of : [second])
      into.bottom.push(canonical(part));
  } else {
    const { sign, text } = signed(tree, true);
    into.sign = times(into.sign, sign);
    into.top.push(text);
  }
}

function relationText(tree: Tree): string {
  const sides = tree.of.map(canonical);
  const [left = '', right = ''] = sides;
  if (sides.length !== 2) return sides.join(tree.text);
  if (tree.text === '=' || tree.text === '≠') return [left, right].sort().join(tree.text);
  const turned = { '>': '<', '≥': '≤' }[tree.text];
  return turned ? `${right}${turned}${left}` : `${left}${tree.text}${right}`;
}

function shapeOf(tree: Tree): string {
  const [first] = tree.of;
  if (tree.op === 'negative' && first) return shapeOf(first);
  if (tree.op === 'quotient' && lettersOf(tree).size === 0) return 'fraction';
  if (tree.op === 'product' || tree.op === 'power' || tree.op === 'quotient') return 'product';
  return tree.op;
}

/** How many factors with letters, a square counted twice. */
function factorsOf(tree: Tree): number {
  if (tree.op === 'product' || tree.op === 'negative')
    return tree.of.reduce((sum, part) => sum + factorsOf(part), 0);
  const [base, exponent] = tree.of;
  if (tree.op === 'power' && base && exponent?.op === 'number')
    return factorsOf(base) * Number(exponent.text);
  return lettersOf(tree).size === 0 ? 0 : 1;
}

/** `y = ...` without y behind it. */
const solvedFor = (tree: Tree): boolean => {
  const [left, right] = tree.of;
  if (tree.op !== 'relation' || !left || !right) return false;
  const alone = (a: Tree, b: Tree) => a.op === 'letter' && !lettersOf(b).has(a.text);
  return alone(left, right) || alone(right, left);
};

/** Names of steps that a formula leaves to be done. */
export function stepsLeft(tree: Tree, found = new Set<string>()): Set<string> {
  for (const [name, test] of steps) if (test(tree)) found.add(name);
  for (const part of tree.of) stepsLeft(part, found);
  return found;
}

const valueOf = (tree: Tree | undefined): bigint | undefined => {
  const inner = tree?.op === 'negative' ? tree.of[0] : tree;
  if (inner?.op !== 'number') return undefined;
  const real = numeral(inner.text);
  return isExact(real) && real.d === 1n ? real.n : undefined;
};
const numeric = (tree: Tree): boolean =>
  lettersOf(tree).size === 0 &&
  !has(tree, ({ op }) => op === 'root' || op === 'constant' || op === 'function');
const isNumeral = (tree: Tree): boolean =>
  tree.op === 'number' ||
  tree.op === 'mixed' ||
  (tree.op === 'negative' && isNumeral(tree.of[0] as Tree));
const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
const twice = (texts: readonly string[]): boolean => new Set(texts).size < texts.length;
const factorsIn = (tree: Tree): readonly Tree[] =>
  tree.op === 'product'
    ? tree.of.flatMap(factorsIn)
    : tree.op === 'negative'
      ? factorsIn(tree.of[0] as Tree)
      : [tree];
const baseOf = (tree: Tree): string => canonical(tree.op === 'power' ? (tree.of[0] as Tree) : tree);
const bases = (tree: Tree): readonly string[] =>
  factorsIn(tree)
    .filter((part) => !isNumeral(part))
    .map(baseOf);
/** The letters of a term, without its number in front. */
const kindOf = (tree: Tree): string =>
  factorsIn(tree)
    .filter((part) => !numeric(part))
    .map(canonical)
    .sort()
    .join('*');
const coefficient = (tree: Tree): bigint =>
  factorsIn(tree)
    .map(valueOf)
    .find((n) => n !== undefined) ?? 1n;

const steps: readonly (readonly [string, (tree: Tree) => boolean])[] = [
  ['numbers to multiply', (t) => t.op === 'product' && factorsIn(t).filter(isNumeral).length > 1],
  ['powers to join', (t) => t.op === 'product' && twice(bases(t))],
  ['terms to join', (t) => t.op === 'sum' && twice(flattened(t).map(kindOf))],
  ['a fraction to simplify', simplifies],
  ['a minus below', (t) => t.op === 'quotient' && t.of[1]?.op === 'negative'],
  [
    'a power of a power',
    (t) => t.op === 'power' && ['power', 'product'].includes(t.of[0]?.op ?? ''),
  ],
  [
    'a power to work out',
    (t) =>
      t.op === 'power' &&
      valueOf(t.of[0]) !== undefined &&
      t.of[0]?.text !== '10' &&
      valueOf(t.of[1]) !== undefined,
  ],
  ['an exponent 1 or 0', (t) => t.op === 'power' && /^[01]$/.test(t.of[1]?.text ?? '')],
  [
    'a square below the root',
    (t) => t.op === 'root' && t.of.length === 1 && hasSquare(valueOf(t.of[0])),
  ],
  [
    'a root below',
    (t) => t.op === 'quotient' && t.of[1] !== undefined && has(t.of[1], ({ op }) => op === 'root'),
  ],
  [
    'a number to put in front',
    (t) => t.op === 'product' && t.of.some((part) => part.op === 'sum' && content(part) > 1n),
  ],
  [
    'nothing to add or multiply',
    (t) =>
      (t.op === 'sum' && t.of.some(({ text }) => text === '0')) ||
      (t.op === 'product' && t.of.some(({ text }) => text === '1' || text === '0')),
  ],
];

const content = (tree: Tree): bigint =>
  flattened(tree)
    .map((term) => {
      const n = coefficient(term);
      return n < 0n ? -n : n;
    })
    .reduce(gcd, 0n);

function simplifies(tree: Tree): boolean {
  const [top, bottom] = tree.of;
  if (tree.op !== 'quotient' || !top || !bottom) return false;
  const below = bases(bottom);
  if (bases(top).some((base) => below.includes(base))) return true;
  const [a, b] = [content(top), content(bottom)];
  return (
    has(tree, ({ op, text }) => op === 'number' && text.includes('.')) ||
    (b === 1n && valueOf(bottom) !== undefined) ||
    gcd(a, b) > 1n
  );
}

function hasSquare(n: bigint | undefined): boolean {
  if (n === undefined || n < 4n || n > 1_000_000n) return false;
  for (let i = 2n; i * i <= n; i += 1n) if (n % (i * i) === 0n) return true;
  return false;
}
