import type { Text } from '../../wire/text.ts';
import { cleanLatex } from './formula-clean.ts';
import { readingsOf, type Reading } from './formula-numerals.ts';
import { parseFormula } from './formula-parse.ts';
import { printFormula } from './formula-print.ts';
import { Refusal, type Reason } from './formula-refusal.ts';
import type { Tree } from './formula-tree.ts';
import { markNotes } from './mark-notes.ts';

/** What to say of a formula that cannot be read. */
export const refusalNotes: Readonly<Record<Reason, Text>> = {
  unfinished: { nl: 'Deze formule is nog niet af.', en: 'This formula is not finished yet.' },
  unreadable: markNotes.unreadable,
  deep: {
    nl: 'Deze formule zit te diep in elkaar. Schrijf ze eenvoudiger.',
    en: 'This formula is nested too deep. Write it more simply.',
  },
  beyond: markNotes.tutor,
};

/** One way to read a formula. */
export interface ReadFormula {
  readonly tree: Tree;
  readonly reading: Reading;
}

/**
 * Every way in which this LaTeX can be read, the usual one first: a point or comma may group thousands, a comma may
 * part two numbers.
 * @param scientific false where E is a letter of the exercise
 * @throws Refusal when there is none
 */
export function readFormula(
  latex: string,
  functions: ReadonlySet<string>,
  scientific = true,
): readonly ReadFormula[] {
  const found: ReadFormula[] = [];
  let refused: unknown;
  for (const reading of readingsOf(latex, scientific)) {
    try {
      found.push({ tree: parseFormula(latex, { reading, functions }), reading });
    } catch (error) {
      refused ??= error;
    }
  }
  if (found.length === 0) throw refused;
  return found;
}

/**
 * How a formula is read, to show while it is written: the very tree that is marked, as LaTeX; or why it cannot be
 * read. Undefined for an empty one, and for mathematics that a person marks.
 */
export function readAs(
  latex: string,
  language: 'nl' | 'en',
  question = '',
): { readonly latex: string } | { readonly note: Text } | undefined {
  if (cleanLatex(latex) === '') return undefined;
  try {
    const [first] = readFormula(latex, declaredFunctions(question));
    return first && { latex: printFormula(first.tree, language) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.reason === 'beyond' ? undefined : { note: refusalNotes[error.reason] };
  }
}

/** Names that a text uses as functions: `f(x) =`, `g(t)=`. */
export function declaredFunctions(...texts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of texts) {
    const plain = text.slice(0, 5000).replace(/\\(?:left|right)(?![A-Za-z])/g, '');
    for (const [, name = '', inner] of plain.matchAll(
      /(?<![A-Za-z\\])([A-Za-z])\s*\(\s*([a-z])\s*\)\s*=/g,
    )) {
      if (name !== inner) found.add(name);
    }
  }
  return found;
}
