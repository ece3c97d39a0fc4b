import type { Cursor } from './formula-cursor.ts';
import { atom, startsAtom } from './formula-parse-atoms.ts';
import { Refusal } from './formula-refusal.ts';
import { joined, node, partsOf, type Op, type Tree } from './formula-tree.ts';

type Names = ReadonlySet<string>;

const unions: Readonly<Record<string, Op>> = {
  '∪': 'union',
  '∩': 'intersection',
  '∖': 'difference',
};

/** A value: sums, and sets of values joined with ∪, ∩ or ∖. */
export function expression(cursor: Cursor, functions: Names): Tree {
  return cursor.deeper(() => {
    let left = sum(cursor, functions);
    for (let sign = cursor.took('∪', '∩', '∖'); sign; sign = cursor.took('∪', '∩', '∖')) {
      left = node(unions[sign] as Op, [left, sum(cursor, functions)]);
    }
    return left;
  });
}

function sum(cursor: Cursor, functions: Names): Tree {
  const parts: Tree[] = [];
  let sign = cursor.took('+', '-', '±') ?? '+';
  let left: Tree | undefined;
  for (;;) {
    const term = signed(cursor, functions, sign === '-' ? '-' : '+');
    if (sign === '±') {
      left = node(
        'plusMinus',
        left || parts.length > 0 ? [joined('sum', parts.splice(0)), term] : [term],
      );
      parts.push(left);
    } else parts.push(term);
    const next = cursor.took('+', '-', '±');
    if (next === undefined) return joined('sum', parts);
    sign = next;
  }
}

/** A product with its sign; signs may follow each other: `3--2`, `3+-2`. */
function signed(cursor: Cursor, functions: Names, sign: '+' | '-'): Tree {
  if (cursor.is('-', '+')) {
    const next = cursor.take().text === '-' ? '-' : '+';
    const inner = cursor.deeper(() => signed(cursor, functions, next));
    return sign === '-' ? node('negative', [inner]) : inner;
  }
  const term = product(cursor, functions);
  return sign === '-' ? node('negative', [term]) : term;
}

/** Factors with a sign between them, from left to right; what stands side by side belongs together. */
function product(cursor: Cursor, functions: Names): Tree {
  let parts = [...sideBySide(cursor, functions)];
  for (;;) {
    const sign = multiplier(cursor);
    if (sign === undefined) return joined('product', parts);
    const right = cursor.is('-', '+')
      ? [signed(cursor, functions, cursor.take().text === '-' ? '-' : '+')]
      : sideBySide(cursor, functions);
    if (sign === '*') parts.push(...right);
    else parts = [node('quotient', [joined('product', parts), joined('product', right)])];
  }
}

function multiplier(cursor: Cursor): string | undefined {
  const sign = cursor.took('*', '/', ':');
  // A point that is no decimal sign multiplies: 2.x, a.b
  return sign ?? (cursor.took('.') === undefined ? undefined : '*');
}

/** `2x(x+1)`, `1\frac12`: what stands side by side, as far as it goes. */
export function sideBySide(cursor: Cursor, functions: Names): readonly Tree[] {
  const factors = [factor(cursor, functions)];
  while (startsAtom(cursor)) {
    const last = factors.at(-1) as Tree;
    if (cursor.next?.kind === 'number' && last.op === 'number') throw new Refusal('unreadable');
    const next = factor(cursor, functions);
    const mixed = mixedNumber(last, next);
    if (mixed) factors[factors.length - 1] = mixed;
    else factors.push(...(next.op === 'product' && next.text === 'open' ? next.of : [next]));
  }
  return factors;
}

const whole = (tree: Tree | undefined): boolean =>
  tree?.op === 'number' && /^[1-9]\d*$/.test(tree.text);

/** A whole number before a proper fraction: 1½. `last` must have been typed as digits, so not 2² or (3). */
function mixedNumber(last: Tree, next: Tree): Tree | undefined {
  const [n, d] = next.of;
  if (!whole(last) || next.op !== 'quotient' || !n || !d || !whole(n) || !whole(d))
    return undefined;
  return Number(n.text) < Number(d.text) ? node('mixed', [last, n, d]) : undefined;
}

/** One thing with its powers and what stands behind it: x², 5!, 4 %, 90°. */
export function factor(cursor: Cursor, functions: Names): Tree {
  return cursor.deeper(() => {
    let tree = atom(cursor, functions);
    for (let marks = 0; ; marks += 1) {
      const next = marked(cursor, tree, functions);
      if (!next) return tree;
      if (marks > 3) throw new Refusal('deep');
      tree = next;
    }
  });
}

function marked(cursor: Cursor, tree: Tree, functions: Names): Tree | undefined {
  if (cursor.took('!')) return node('factorial', [tree]);
  if (cursor.took('%')) return node('percent', [tree]);
  if (cursor.took('°', '∘')) return node('degrees', [tree]);
  if (!cursor.took('^')) return undefined;
  if (cursor.took('°', '∘')) return node('degrees', [tree]);
  if (cursor.is('{') && /^[°∘]$/.test(cursor.ahead(1)?.text ?? '')) {
    cursor.skip(2);
    cursor.need('}');
    return node('degrees', [tree]);
  }
  return node('power', [tree, script(cursor, functions)]);
}

/** What stands high or low: a group, or one thing with its sign. */
export function script(cursor: Cursor, functions: Names): Tree {
  if (cursor.took('{')) {
    const inner = expression(cursor, functions);
    cursor.need('}');
    return inner;
  }
  const minus = cursor.took('-', '+') === '-';
  const inner = cursor.deeper(() => atom(cursor, functions));
  return minus ? node('negative', [inner]) : inner;
}

/** For a function without brackets: sin 2x, and no further than the next function or bracket. */
export function openArgument(cursor: Cursor, functions: Names): Tree {
  const factors = [factor(cursor, functions)];
  while (startsAtom(cursor) && cursor.next?.kind !== 'function' && !cursor.is('(', '[', '|', '⟨')) {
    const last = factors.at(-1) as Tree;
    const next = factor(cursor, functions);
    const mixed = mixedNumber(last, next);
    if (mixed) factors[factors.length - 1] = mixed;
    else factors.push(...partsOf(next, 'product'));
  }
  return joined('product', factors);
}
