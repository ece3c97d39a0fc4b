import { readFormula } from '../../../shared/tools/exercises/formula-read.ts';
import { Refusal } from '../../../shared/tools/exercises/formula-refusal.ts';
import type { FormulaItem, Keyed } from '../../../shared/tools/exercises/item.ts';
import { sameFormula } from '../../../shared/tools/exercises/same-formula.ts';

/** A name that answers to this exercise share when they say the same; undefined for what cannot be read. */
export function sameAs(
  { compare }: Keyed<FormulaItem>['key'],
  answer: string,
  functions: ReadonlySet<string>,
): string | undefined {
  try {
    const [first] = readFormula(answer, functions);
    return first && sameFormula(first.tree, compare === 'form');
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
