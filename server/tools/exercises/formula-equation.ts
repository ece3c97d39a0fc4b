import { isCollection } from '../../../shared/tools/exercises/formula-condition.ts';
import { compareSolutions } from '../../../shared/tools/exercises/formula-solutions.ts';
import { has, letter, lettersOf, type Tree } from '../../../shared/tools/exercises/formula-tree.ts';
import type { FormulaItem, Keyed } from '../../../shared/tools/exercises/item.ts';
import type { Mark } from '../../../shared/tools/exercises/mark.ts';
import { markNotes } from '../../../shared/tools/exercises/mark-notes.ts';
import { formulaNotes as notes } from './formula-notes.ts';
import { formMark, judgeValue } from './formula-value.ts';

type Key = Keyed<FormulaItem>['key'];

/** True for a key that is an equation, an inequality, or several of them. */
export const isCondition = (tree: Tree): boolean => has(tree, ({ op }) => op === 'relation');

/** Marks an answer to a key that is an equation or inequality, or a list of solutions. */
export function judgeEquation(key: Key, wanted: Tree, answer: Tree): Mark {
  if (!isCondition(answer) && !isCollection(answer)) return bare(key, wanted, answer);
  const given = withoutIndex(sameName(wanted, answer), lettersOf(wanted));
  const solutions = compareSolutions(wanted, given, key.domain ?? 'real');
  if (solutions === 'different') return { verdict: 'wrong' };
  if (solutions !== 'same') return { verdict: 'undecided', note: markNotes.tutor };
  return key.compare === 'form' ? formMark(wanted, given) : { verdict: 'right' };
}

/** A value alone answers a definition (`f(x) = 2x + 1`), but is no equation. */
function bare(key: Key, wanted: Tree, answer: Tree): Mark {
  if (wanted.op === 'relation' && wanted.of[0]?.op === 'call' && wanted.of.length === 2) {
    return judgeValue(key, wanted.of[1] as Tree, answer);
  }
  const equation = has(wanted, ({ op, text }) => op === 'relation' && text.includes('='));
  return { verdict: 'invalid', note: equation ? notes.equation : notes.inequality };
}

/** `f(x) = 2x + 1` for `y = 2x + 1`, and the other way round: what is defined has the key's name. */
function sameName(wanted: Tree, answer: Tree): Tree {
  const [own, given] = [wanted.of[0], answer.of[0]];
  if (wanted.op !== 'relation' || answer.op !== 'relation' || !own || !given) return answer;
  const callInstead = own.op === 'letter' && given.op === 'call';
  const letterInstead =
    own.op === 'call' &&
    (given.op === 'call' || (given.op === 'letter' && !lettersOf(wanted).has(given.text)));
  if (!callInstead && !letterInstead) return answer;
  return { ...answer, of: [own.op === 'letter' ? letter(own.text) : own, ...answer.of.slice(1)] };
}

/** x₁ and x₂ are values of the x of the key. */
function withoutIndex(tree: Tree, known: ReadonlySet<string>): Tree {
  const base = tree.op === 'letter' ? tree.text.replace(/_\{\d\}$/, '') : '';
  if (tree.op === 'letter') return known.has(tree.text) || !known.has(base) ? tree : letter(base);
  return { ...tree, of: tree.of.map((part) => withoutIndex(part, known)) };
}
