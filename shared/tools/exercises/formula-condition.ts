import { has, node, type Tree } from './formula-tree.ts';

/** What must hold: one comparison of two formulas, or some of them joined. */
export type Condition =
  | { readonly is: 'link'; readonly left: Tree; readonly right: Tree; readonly sign: Sign }
  | { readonly is: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly is: 'not'; readonly of: readonly [Condition] };

export type Sign = '=' | '<' | '>' | '≤' | '≥' | '≠';

const link = (left: Tree, sign: Sign, right: Tree): Condition => ({
  is: 'link',
  left,
  right,
  sign,
});
const joinedAs = (is: 'all' | 'any', of: readonly Condition[]): Condition =>
  of.length === 1 ? (of[0] as Condition) : { is, of };

/**
 * An answer as a condition: relations and what joins them, and sets, intervals or bare values as what `subject`
 * must be. Undefined for what is none.
 */
export function conditionOf(tree: Tree, subject: Tree): Condition | undefined {
  switch (tree.op) {
    case 'relation':
      return chain(tree, subject);
    case 'or':
      return all('any', tree.of, (part) => conditionOf(part, subjectOf(tree.of) ?? subject));
    case 'and':
    case 'list': {
      const of = tree.of.map((part) => conditionOf(part, subjectOf(tree.of) ?? subject));
      if (of.some((one) => one === undefined)) return undefined;
      return joinedAs(apart(of as Condition[]) ? 'any' : 'all', of as Condition[]);
    }
    default:
      return member(subject, tree);
  }
}

function all(
  is: 'all' | 'any',
  parts: readonly Tree[],
  read: (part: Tree, i: number) => Condition | undefined,
): Condition | undefined {
  const of = parts.map(read);
  return of.some((one) => one === undefined) ? undefined : joinedAs(is, of as Condition[]);
}

/** In `x = 4 of -4` the second value is one of x too. */
function subjectOf(parts: readonly Tree[]): Tree | undefined {
  const first = parts.find((part) => part.op === 'relation');
  return first?.of[0]?.op === 'letter' ? first.of[0] : undefined;
}

/** `x=4 en x=-4`, `x=4, x=-4`: nothing is both, so the writer lists solutions. */
function apart(of: readonly Condition[]): boolean {
  const names = of.map((one) => (one.is === 'link' && one.sign === '=' ? solved(one) : undefined));
  return names.every((name) => name !== undefined && name === names[0]);
}

const solved = (one: { left: Tree; right: Tree }): string | undefined =>
  one.left.op === 'letter' ? one.left.text : one.right.op === 'letter' ? one.right.text : undefined;

function chain(tree: Tree, subject: Tree): Condition | undefined {
  const signs = [...tree.text];
  return all('all', tree.of.slice(1), (right, i) => {
    return linked(tree.of[i] as Tree, signs[i] as string, right, subject);
  });
}

function linked(left: Tree, sign: string, right: Tree, subject: Tree): Condition | undefined {
  if (sign === '∈' || sign === '∉') {
    const inside = member(left, right);
    return inside && (sign === '∈' ? inside : { is: 'not', of: [inside] });
  }
  if (isSetName(left) && isCollection(right)) return member(subject, right);
  if (isCollection(right)) return sign === '=' ? member(left, right) : undefined;
  if (has(right, (part) => part.op === 'plusMinus')) {
    return sign === '='
      ? joinedAs(
          'any',
          bothSigns(right).map((value) => link(left, '=', value)),
        )
      : undefined;
  }
  return link(left, sign === '≈' ? '=' : (sign as Sign), right);
}

const isSetName = (tree: Tree): boolean =>
  tree.op === 'letter' && /^(V|L|S|opl|Opl)$/.test(tree.text);

export const isCollection = (tree: Tree): boolean =>
  ['set', 'interval', 'union', 'intersection', 'difference'].includes(tree.op) ||
  (tree.op === 'letter' && /^[ℝℕℤℚℂ]$/.test(tree.text));

/** That `subject` lies in a set, an interval or what these are joined to, or equals a value. */
function member(subject: Tree, tree: Tree): Condition | undefined {
  const [a, b] = tree.of;
  switch (tree.op) {
    case 'set':
      return {
        is: 'any',
        of: tree.of.flatMap(bothSigns).map((value) => link(subject, '=', value)),
      };
    case 'interval':
      return a && b && between(subject, a, b, tree.text);
    case 'union':
    case 'intersection':
      return all(tree.op === 'union' ? 'any' : 'all', tree.of, (part) => member(subject, part));
    case 'difference': {
      const [inside, outside] = [a && member(subject, a), b && member(subject, b)];
      return inside && outside && { is: 'all', of: [inside, { is: 'not', of: [outside] }] };
    }
    case 'tuple':
    case 'relation':
    case 'or':
    case 'and':
    case 'list':
      return undefined;
    default:
      if (tree.op === 'letter' && isCollection(tree))
        return tree.text === 'ℝ' ? { is: 'all', of: [] } : undefined;
      return joinedAs(
        'any',
        bothSigns(tree).map((value) => link(subject, '=', value)),
      );
  }
}

const endless = (tree: Tree): boolean =>
  has(tree, (part) => part.text === '∞' && part.op === 'constant');

function between(subject: Tree, low: Tree, high: Tree, brackets: string): Condition {
  return {
    is: 'all',
    of: [
      ...(endless(low) ? [] : [link(subject, brackets.startsWith('[') ? '≥' : '>', low)]),
      ...(endless(high) ? [] : [link(subject, brackets.endsWith(']') ? '≤' : '<', high)]),
    ],
  };
}

/** A value with ± as its two values; another as itself. More than one ± is left as it is. */
export function bothSigns(tree: Tree): readonly Tree[] {
  if (!has(tree, (part) => part.op === 'plusMinus')) return [tree];
  return [withSign(tree, false), withSign(tree, true)];
}

function withSign(tree: Tree, minus: boolean): Tree {
  const of = tree.of.map((part) => withSign(part, minus));
  if (tree.op !== 'plusMinus') return of.length === 0 ? tree : { ...tree, of };
  const last = of.at(-1) as Tree;
  const signed = minus ? node('negative', [last]) : last;
  return of.length === 1 ? signed : node('sum', [of[0] as Tree, signed]);
}
