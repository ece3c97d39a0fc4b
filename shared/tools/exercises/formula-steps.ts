import { canonical, flattened } from './formula-canonical.ts';
import { numeral } from './formula-evaluate.ts';
import { isExact } from './formula-real.ts';
import { has, lettersOf, type Tree } from './formula-tree.ts';

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
