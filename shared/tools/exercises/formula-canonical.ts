import type { Tree } from './formula-tree.ts';

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

/** The terms of a sum, those of sums inside it too. */
export const flattened = (tree: Tree): readonly Tree[] =>
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
