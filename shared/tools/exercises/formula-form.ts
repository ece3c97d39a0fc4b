import { canonical } from './formula-canonical.ts';
import { stepsLeft } from './formula-steps.ts';
import { lettersOf, type Tree } from './formula-tree.ts';

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
