import type { Cursor } from './formula-cursor.ts';
import { atom, startsAtom, type Terms } from './formula-parse-atoms.ts';
import { Refusal } from './formula-refusal.ts';
import { joined, node, partsOf, type Op, type Tree } from './formula-tree.ts';

const unions: Readonly<Record<string, Op>> = {
  '∪': 'union',
  '∩': 'intersection',
  '∖': 'difference',
};

/** How a formula reads. @param functions names that the exercise declares as functions */
export function termsWith(functions: ReadonlySet<string>): Terms {
  const terms: Terms = {
    functions,
    expression: (cursor) => expression(cursor, terms),
    script: (cursor) => script(cursor, terms),
    openArgument: (cursor) => openArgument(cursor, terms),
  };
  return terms;
}

/** A value: sums, and sets of values joined with ∪, ∩ or ∖. */
function expression(cursor: Cursor, terms: Terms): Tree {
  return cursor.deeper(() => {
    let left = sum(cursor, terms);
    for (let sign = cursor.took('∪', '∩', '∖'); sign; sign = cursor.took('∪', '∩', '∖')) {
      left = node(unions[sign] as Op, [left, sum(cursor, terms)]);
    }
    return left;
  });
}

function sum(cursor: Cursor, terms: Terms): Tree {
  const parts: Tree[] = [];
  let sign = cursor.took('+', '-', '±') ?? '+';
  let left: Tree | undefined;
  for (;;) {
    const term = signed(cursor, terms, sign === '-' ? '-' : '+');
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
function signed(cursor: Cursor, terms: Terms, sign: '+' | '-'): Tree {
  if (cursor.is('-', '+')) {
    const next = cursor.take().text === '-' ? '-' : '+';
    const inner = cursor.deeper(() => signed(cursor, terms, next));
    return sign === '-' ? node('negative', [inner]) : inner;
  }
  const term = product(cursor, terms);
  return sign === '-' ? node('negative', [term]) : term;
}

/** Factors with a sign between them, from left to right; what stands side by side belongs together. */
function product(cursor: Cursor, terms: Terms): Tree {
  let parts = [...sideBySide(cursor, terms)];
  for (;;) {
    const sign = multiplier(cursor);
    if (sign === undefined) return joined('product', parts);
    const right = cursor.is('-', '+')
      ? [signed(cursor, terms, cursor.take().text === '-' ? '-' : '+')]
      : sideBySide(cursor, terms);
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
function sideBySide(cursor: Cursor, terms: Terms): readonly Tree[] {
  const factors = [factor(cursor, terms)];
  while (startsAtom(cursor)) {
    const last = factors.at(-1) as Tree;
    if (cursor.next?.kind === 'number' && last.op === 'number') throw new Refusal('unreadable');
    const next = factor(cursor, terms);
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
function factor(cursor: Cursor, terms: Terms): Tree {
  return cursor.deeper(() => {
    let tree = atom(cursor, terms);
    for (let marks = 0; ; marks += 1) {
      const next = marked(cursor, tree, terms);
      if (!next) return tree;
      if (marks > 3) throw new Refusal('deep');
      tree = next;
    }
  });
}

function marked(cursor: Cursor, tree: Tree, terms: Terms): Tree | undefined {
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
  return node('power', [tree, script(cursor, terms)]);
}

/** What stands high or low: a group, or one thing with its sign. */
function script(cursor: Cursor, terms: Terms): Tree {
  if (cursor.took('{')) {
    const inner = expression(cursor, terms);
    cursor.need('}');
    return inner;
  }
  const minus = cursor.took('-', '+') === '-';
  const inner = cursor.deeper(() => atom(cursor, terms));
  return minus ? node('negative', [inner]) : inner;
}

/** For a function without brackets: sin 2x, and no further than the next function or bracket. */
function openArgument(cursor: Cursor, terms: Terms): Tree {
  const factors = [factor(cursor, terms)];
  while (startsAtom(cursor) && cursor.next?.kind !== 'function' && !cursor.is('(', '[', '|', '⟨')) {
    const last = factors.at(-1) as Tree;
    const next = factor(cursor, terms);
    const mixed = mixedNumber(last, next);
    if (mixed) factors[factors.length - 1] = mixed;
    else factors.push(...partsOf(next, 'product'));
  }
  return joined('product', factors);
}
