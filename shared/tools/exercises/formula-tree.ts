/** What stands in a formula: what it is, what it is made of, and its own text (digits, a name, signs). */
export interface Tree {
  readonly op: Op;
  readonly of: readonly Tree[];
  readonly text: string;
}

/**
 * `number`: digits with a point, `0.(3)` for a part that repeats. `letter`: also a word or a set's name.
 * `mixed`: whole, numerator, denominator. `root` and `log` may have a second part: degree, base.
 * `call`: a function that the item declares. `relation`: `text` holds its signs, one between each two parts.
 * `interval`: `text` is its two brackets as written in Flanders, `]` and `]` for left-open.
 */
export type Op =
  | 'number'
  | 'letter'
  | 'constant'
  | 'sum'
  | 'negative'
  | 'product'
  | 'quotient'
  | 'power'
  | 'root'
  | 'mixed'
  | 'absolute'
  | 'factorial'
  | 'percent'
  | 'degrees'
  | 'function'
  | 'call'
  | 'plusMinus'
  | 'relation'
  | 'or'
  | 'and'
  | 'list'
  | 'tuple'
  | 'set'
  | 'interval'
  | 'union'
  | 'intersection'
  | 'difference';

export const node = (op: Op, of: readonly Tree[], text = ''): Tree => ({ op, of, text });
export const number = (digits: string): Tree => node('number', [], digits);
export const letter = (name: string): Tree => node('letter', [], name);

/** The parts of a sum or product; another tree is its own only part. */
export const partsOf = (tree: Tree, op: Op): readonly Tree[] => (tree.op === op ? tree.of : [tree]);

/** One part is that part itself. */
export const joined = (op: Op, parts: readonly Tree[]): Tree =>
  parts.length === 1 ? (parts[0] as Tree) : node(op, parts);

/** The letters that stand for a number. A call of a declared function stands for one number too. */
export function lettersOf(tree: Tree, found = new Set<string>()): Set<string> {
  if (tree.op === 'letter' || tree.op === 'call') found.add(nameOf(tree));
  else for (const part of tree.of) lettersOf(part, found);
  return found;
}

/** A name that two letters or calls share only when they are the same. */
export function nameOf(tree: Tree): string {
  if (tree.op !== 'call') return tree.text;
  return `${tree.text}(${JSON.stringify(tree.of)})`;
}

export const has = (tree: Tree, test: (part: Tree) => boolean): boolean =>
  test(tree) || tree.of.some((part) => has(part, test));

export const same = (a: Tree, b: Tree): boolean =>
  a === b ||
  (a.op === b.op &&
    a.text === b.text &&
    a.of.length === b.of.length &&
    a.of.every((part, i) => same(part, b.of[i] as Tree)));
