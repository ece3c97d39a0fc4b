import { ComputeEngine } from '@cortex-js/compute-engine';
import { compareEquations } from '../../../shared/tools/exercises/formula-equation.ts';
import {
  depthOf,
  looksUnfinished,
  plainLatex,
} from '../../../shared/tools/exercises/formula-latex.ts';
import { sample, type Domain } from '../../../shared/tools/exercises/formula-sample.ts';
import {
  bare,
  hasError,
  headOf,
  lettersOf,
  partsOf,
  sidesOf,
  type Tree,
} from '../../../shared/tools/exercises/formula-tree.ts';
import type { FormulaItem } from '../../../shared/tools/exercises/item.ts';
import type { Mark } from '../../../shared/tools/exercises/mark.ts';
import { markNotes } from '../../../shared/tools/exercises/mark-notes.ts';
import { formulaNotes as notes } from './formula-notes.ts';
import { kasCompare } from './kas.ts';

const engine = new ComputeEngine();
const deepest = 60;

interface Formula {
  readonly latex: string;
  readonly tree: Tree;
}

type Key = FormulaItem['key'];

const undecided: Mark = { verdict: 'undecided', note: markNotes.tutor };

/** Raw: no canonical form, so nothing is computed and `9^{9^{9}}` costs nothing. */
function parse(latex: string): Formula {
  return { latex, tree: bare(engine.parse(latex, { form: 'raw' }).json as Tree) };
}

/**
 * Judges a formula against the key. Slow on hostile input: call it in the worker only.
 *
 * Numbers decide: formulas are sampled, equations are solved and their solutions exchanged. KAS gives
 * a second opinion on equations, and the only one on form and inequalities. `wrong` needs a
 * counterexample that KAS does not contradict; anything less is `undecided`.
 */
export function markFormula(key: Key, answer: string): Mark {
  const plain = plainLatex(answer);
  if (plain === '') return { verdict: 'invalid', note: markNotes.empty };
  if (depthOf(plain) > deepest) return { verdict: 'invalid', note: markNotes.unreadable };
  if (looksUnfinished(plain)) return { verdict: 'invalid', note: notes.unfinished };
  try {
    const given = parse(plain);
    if (hasError(given.tree)) return { verdict: 'invalid', note: markNotes.unreadable };
    const wanted = parse(plainLatex(key.answer));
    if (hasError(wanted.tree)) return undecided;
    return { ...judge(key, wanted, given), read: plain };
  } catch {
    return { ...undecided, read: plain };
  }
}

const inequalities = new Set(['Less', 'LessEqual', 'Greater', 'GreaterEqual', 'NotEqual']);

function judge(key: Key, wanted: Formula, given: Formula): Mark {
  const domain = key.domain ?? 'real';
  if (otherCapitals(wanted.tree, given.tree)) return { verdict: 'invalid', note: notes.capitals };
  if (inequalities.has(headOf(wanted.tree) ?? '')) {
    const kas = kasCompare(wanted.latex, given.latex, key.compare === 'form');
    const right = kas === (key.compare === 'form' ? 'form' : 'equal');
    return right ? { verdict: 'right' } : undecided;
  }
  if (sidesOf(wanted.tree)) return judgeEquation(key, wanted, given, domain);
  return judgeExpression(key, wanted, given, domain);
}

function judgeEquation(key: Key, wanted: Formula, given: Formula, domain: Domain): Mark {
  const [own, other] = [sidesOf(wanted.tree), sidesOf(given.tree)];
  if (!own) return undecided;
  if (!other) {
    return headOf(given.tree) === 'Or' || inequalities.has(headOf(given.tree) ?? '')
      ? undecided
      : { verdict: 'invalid', note: notes.equation };
  }
  const solutions = compareEquations(own, other, domain);
  const kas = kasCompare(wanted.latex, given.latex, key.compare === 'form');
  if (solutions === 'different') return kas === 'equal' || kas === 'form' ? undecided : wrong;
  const same = solutions === 'same' || (solutions === 'alike' && kas === 'equal');
  if (key.compare === 'form')
    return same || kas === 'form' ? formMark(kas, wanted, given) : undecided;
  return same ? { verdict: 'right' } : undecided;
}

const wrong: Mark = { verdict: 'wrong' };

function judgeExpression(key: Key, wanted: Formula, answer: Formula, domain: Domain): Mark {
  const given = withoutName(answer, wanted);
  if (!given) return { verdict: 'invalid', note: notes.expression };
  if (inequalities.has(headOf(given.tree) ?? '')) return undecided;
  switch (sample(wanted.tree, given.tree, domain)) {
    case 'equal':
      if (key.compare !== 'form') return { verdict: 'right' };
      return formMark(kasCompare(wanted.latex, given.latex, true), wanted, given);
    case 'different':
      return wrong;
    case 'partly':
      return { verdict: 'undecided', note: notes.partly };
    case 'near':
      return { verdict: 'undecided', note: notes.near };
    case 'few':
      return undecided;
  }
}

/** Equal in value: is it the form that was asked? Sure only when the outermost operation differs. */
function formMark(kas: string, wanted: Formula, given: Formula): Mark {
  if (kas === 'form') return { verdict: 'right' };
  const sameShape = shapeOf(wanted.tree) === shapeOf(given.tree);
  if (kas !== 'equal' || (sameShape && shapeOf(wanted.tree) === 'product')) {
    return { verdict: 'undecided', note: notes.formUnsure };
  }
  return { verdict: 'wrong', note: notes.form };
}

function shapeOf(tree: Tree): string {
  const inner = bare(tree);
  const head = headOf(inner);
  if (head === 'Negate') return shapeOf(partsOf(inner)[0] as Tree);
  if (head === 'Multiply' || head === 'InvisibleOperator' || head === 'Power') return 'product';
  if (head === 'Subtract' || head === 'Add') return 'sum';
  return head ?? 'one';
}

/** `y = 2x + 1` for the key `2x + 1`: the name in front is dropped. Undefined for a real equation. */
function withoutName(given: Formula, wanted: Formula): Formula | undefined {
  const sides = sidesOf(given.tree);
  if (!sides) return given;
  const [name, value] = sides;
  const isName = typeof name === 'string' && !lettersOf(value).has(name);
  if (!isName || lettersOf(wanted.tree).has(name)) return undefined;
  return { latex: given.latex.slice(given.latex.indexOf('=') + 1), tree: bare(value) };
}

/** True when a letter of the answer is a letter of the key in the other case, and not itself in it. */
function otherCapitals(wanted: Tree, given: Tree): boolean {
  const own = lettersOf(wanted);
  return [...lettersOf(given)].some((letter) => {
    const other = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
    return letter.length === 1 && !own.has(letter) && own.has(other);
  });
}
