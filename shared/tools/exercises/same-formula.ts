import { canonical } from './formula-canonical.ts';
import { evaluate } from './formula-evaluate.ts';
import { isExact, type Real } from './formula-real.ts';
import { Refusal } from './formula-refusal.ts';
import { drawPoint, seeded } from './formula-sample.ts';
import { lettersOf, type Tree } from './formula-tree.ts';

const points = 5;
/** Digits in which two values that are the same agree. */
const agreed = 24;

/**
 * A name that two formulas share when they say the same: the same values at the same places, or, with `form`, the same
 * form. May be slow on hostile input: call it in the worker only.
 */
export function sameFormula(tree: Tree, form: boolean): string {
  const kept = canonical(tree);
  if (form) return kept;
  const letters = [...lettersOf(tree)].sort();
  const random = seeded(letters.join());
  const places = Array.from({ length: letters.length === 0 ? 1 : points }, () =>
    drawPoint(letters, random, 'positive'),
  );
  try {
    const values = places.map((at) => evaluate(tree, at));
    if (values.some((value) => value === undefined)) return kept;
    return `${letters.join()}=${values.map((value) => printed(value as Real)).join()}`;
  } catch (error) {
    // An equation, a set, an interval: no value, and so its form.
    if (error instanceof Refusal) return kept;
    throw error;
  }
}

const printed = (value: Real): string =>
  isExact(value)
    ? `${value.n.toString()}/${value.d.toString()}`
    : value.toSignificantDigits(agreed).toString();
