import { cleanLatex } from '../../../shared/tools/exercises/formula-clean.ts';
import { printFormula } from '../../../shared/tools/exercises/formula-print.ts';
import {
  readFormula,
  refusalNotes,
  type ReadFormula,
} from '../../../shared/tools/exercises/formula-read.ts';
import { Refusal } from '../../../shared/tools/exercises/formula-refusal.ts';
import { lettersOf, same, type Tree } from '../../../shared/tools/exercises/formula-tree.ts';
import type { FormulaItem, Keyed } from '../../../shared/tools/exercises/item.ts';
import type { Mark } from '../../../shared/tools/exercises/mark.ts';
import type { Language } from '../../../shared/wire/text.ts';
import { markNotes } from '../../../shared/tools/exercises/mark-notes.ts';
import { isCondition, judgeEquation } from './formula-equation.ts';
import { formulaNotes as notes } from './formula-notes.ts';
import { carriesUnit } from './formula-units.ts';
import { judgeValue } from './formula-value.ts';

type Key = Keyed<FormulaItem>['key'];

const undecided: Mark = { verdict: 'undecided', note: markNotes.tutor };

/**
 * Judges a formula against the key. May be slow on hostile input: call it in the worker only.
 *
 * Both are read by the same parser. `right` and `wrong` need proof: exact values at points, exact solutions, a form
 * that is the same or has a step left. What no rule decides is `undecided`. `read` is the tree that was judged.
 * @param functions names that the exercise uses as functions
 */
export function markFormula(
  key: Key,
  answer: string,
  functions: ReadonlySet<string>,
  language: Language,
): Mark {
  const clean = cleanLatex(answer);
  if (clean === '') return { verdict: 'invalid', note: markNotes.empty };
  const wanted = attempt(() => readFormula(key.answer, functions));
  const scientific = !wanted.ok || !wanted.value.some(({ tree }) => lettersOf(tree).has('E'));
  const given = attempt(() => readFormula(answer, functions, scientific));
  if (!given.ok) {
    if (given.reason !== 'beyond') return { verdict: 'invalid', note: refusalNotes[given.reason] };
    return clean === cleanLatex(key.answer) ? { verdict: 'right' } : undecided;
  }
  const read = (tree: Tree) => printFormula(tree, language);
  const [first] = given.value;
  if (!wanted.ok) return { ...undecided, read: read((first as ReadFormula).tree) };
  const { mark, tree } = bestOf(key, wanted.value, given.value);
  return { ...mark, read: read(tree) };
}

type Attempt<T> = { ok: true; value: T } | { ok: false; reason: Refusal['reason'] };

function attempt<T>(read: () => T): Attempt<T> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, reason: error.reason };
    throw error;
  }
}

/**
 * The mark of the reading that fits. What can be read in two ways is right in either, except where one of them is
 * a number that hardly anybody writes: 2.500 for 2.5 is asked again.
 */
function bestOf(
  key: Key,
  wanted: readonly ReadFormula[],
  given: readonly ReadFormula[],
): { mark: Mark; tree: Tree } {
  // Where both can be read as one number or as two, both are read the same way.
  const twoWays = [wanted, given].filter((all) =>
    all.some(({ reading }) => reading.comma === 'list'),
  ).length;
  const marks = given.flatMap((reading) =>
    wanted
      .filter((own) => own.reading.comma !== 'thousands' && own.reading.point === 'decimal')
      .filter(
        (own) =>
          twoWays < 2 || (own.reading.comma === 'list') === (reading.reading.comma === 'list'),
      )
      .map((own) => ({
        mark: judge(key, own.tree, reading.tree),
        tree: reading.tree,
        reading: reading.reading,
      })),
  );
  const usual = marks[0] ?? { mark: undecided, tree: (given[0] as ReadFormula).tree };
  const right = marks.find(({ mark }) => mark.verdict === 'right');
  if (!right)
    return usual.mark.verdict === 'invalid'
      ? (marks.find(({ mark }) => mark.verdict !== 'invalid') ?? usual)
      : usual;
  const grouped = given.some(({ reading }) => reading.point === 'thousands');
  if (
    grouped &&
    right.reading.point === 'decimal' &&
    /\.\d\d0$|\.\d00$/.test(lastNumber(right.tree))
  )
    return { ...right, mark: { verdict: 'invalid', note: notes.twoWays } };
  return right;
}

/** The number in a tree with three decimals, where it has one. */
function lastNumber(tree: Tree): string {
  if (tree.op === 'number') return /\.\d{3}$/.test(tree.text) ? tree.text : '';
  return tree.of.map(lastNumber).find((text) => text !== '') ?? '';
}

function judge(key: Key, wanted: Tree, answer: Tree): Mark {
  if (otherCapitals(wanted, answer)) return { verdict: 'invalid', note: notes.capitals };
  if (same(wanted, answer)) return { verdict: 'right' };
  if (carriesUnit(wanted, answer)) return { verdict: 'invalid', note: notes.unit };
  try {
    return isCondition(wanted)
      ? judgeEquation(key, wanted, answer)
      : judgeValue(key, wanted, answer);
  } catch (error) {
    if (error instanceof Refusal) return undecided;
    throw error;
  }
}

/** True when a letter of the answer is a letter of the key in the other case, and not itself in it. */
function otherCapitals(wanted: Tree, given: Tree): boolean {
  const own = lettersOf(wanted);
  return [...lettersOf(given)].some((name) => {
    const other = name === name.toLowerCase() ? name.toUpperCase() : name.toLowerCase();
    return name.length === 1 && !own.has(name) && own.has(other);
  });
}
