import { compareCollections } from '../../../shared/tools/exercises/formula-collections.ts';
import { isCollection } from '../../../shared/tools/exercises/formula-condition.ts';
import { compareForm } from '../../../shared/tools/exercises/formula-form.ts';
import { equalWithI } from '../../../shared/tools/exercises/formula-imaginary.ts';
import { roundingOf } from '../../../shared/tools/exercises/formula-rounding.ts';
import {
  sample,
  type Domain,
  type Sampled,
} from '../../../shared/tools/exercises/formula-sample.ts';
import { compareSolutions } from '../../../shared/tools/exercises/formula-solutions.ts';
import {
  has,
  letter,
  lettersOf,
  node,
  type Tree,
} from '../../../shared/tools/exercises/formula-tree.ts';
import type { FormulaItem, Keyed } from '../../../shared/tools/exercises/item.ts';
import type { Mark } from '../../../shared/tools/exercises/mark.ts';
import { markNotes } from '../../../shared/tools/exercises/mark-notes.ts';
import { formulaNotes as notes } from './formula-notes.ts';

type Key = Keyed<FormulaItem>['key'];

const wrong: Mark = { verdict: 'wrong' };

/** Marks an answer to a key that is a value: a number, an expression, a set, a pair, an interval. */
export function judgeValue(key: Key, wanted: Tree, answer: Tree): Mark {
  const domain = key.domain ?? 'real';
  if (isMany(wanted)) return judgeCollection(wanted, valueOf(answer, wanted) ?? answer, domain);
  const given = valueOf(answer, wanted);
  if (!given) return { verdict: 'invalid', note: notes.expression };
  if (isMany(given)) return judgeMany(key, wanted, given);
  if (['relation', 'and', 'difference'].includes(given.op)) return undecided;
  const sampled = sample(wanted, given, domain, roundingOf(wanted, given));
  if (sampled === 'equal' || (sampled === 'different' && equalWithI(wanted, given)))
    return equal(key, wanted, given);
  return sampled === 'different' ? different(wanted, given, domain) : unequal(sampled);
}

const undecided: Mark = { verdict: 'undecided', note: markNotes.tutor };

/** More than one value, or a set of them. */
const isMany = (tree: Tree): boolean =>
  isCollection(tree) ||
  ['tuple', 'list', 'or'].includes(tree.op) ||
  has(tree, ({ op }) => op === 'plusMinus');

function equal(key: Key, wanted: Tree, given: Tree): Mark {
  return key.compare === 'form' ? formMark(wanted, given) : { verdict: 'right' };
}

export function formMark(wanted: Tree, given: Tree): Mark {
  const form = compareForm(wanted, given);
  if (form === 'same') return { verdict: 'right' };
  return form === 'other'
    ? { verdict: 'wrong', note: notes.form }
    : { verdict: 'undecided', note: notes.formUnsure };
}

function unequal(sampled: Exclude<Sampled, 'equal' | 'different'>): Mark {
  if (sampled === 'few') return undecided;
  return { verdict: 'undecided', note: sampled === 'near' ? notes.near : notes.partly };
}

/** Wrong, unless only the sign for degrees is amiss. */
function different(wanted: Tree, given: Tree, domain: Domain): Mark {
  const isDegrees = ({ op }: Tree) => op === 'degrees';
  if (has(wanted, isDegrees) === has(given, isDegrees)) return wrong;
  const plain = sample(withoutDegrees(wanted), withoutDegrees(given), domain, 0);
  return plain === 'equal' ? { verdict: 'invalid', note: notes.degrees } : wrong;
}

function withoutDegrees(tree: Tree): Tree {
  const of = tree.of.map(withoutDegrees);
  return tree.op === 'degrees' ? (of[0] as Tree) : { ...tree, of };
}

/** Several values where the key is one: right when it is the only one of a set. */
function judgeMany(key: Key, wanted: Tree, given: Tree): Mark {
  if (given.op === 'set' && given.of.length === 1)
    return judgeValue(key, wanted, given.of[0] as Tree);
  const among = given.of.some(
    (part) => !isMany(part) && judgeValue(key, wanted, part).verdict === 'right',
  );
  return among ? { verdict: 'invalid', note: notes.oneValue } : wrong;
}

function judgeCollection(wanted: Tree, given: Tree, domain: Domain): Mark {
  if (
    isCondition(given) ||
    given.op === 'union' ||
    given.op === 'difference' ||
    wanted.op === 'union'
  ) {
    const solutions = compareSolutions(asCondition(wanted), asCondition(given), domain);
    if (solutions === 'none' || solutions === 'alike') return undecided;
    return { verdict: solutions === 'same' ? 'right' : 'wrong' };
  }
  const compared = compareCollections(wanted, given, domain);
  if (compared === 'equal') return { verdict: 'right' };
  if (compared === 'different') return wrong;
  if (compared !== 'other') return unequal(compared);
  if (wanted.op === 'interval' && given.op === 'tuple') return undecided;
  if (isMany(given) && given.op !== 'list') return wrong;
  return {
    verdict: 'invalid',
    note:
      wanted.op === 'interval' ? notes.interval : wanted.op === 'tuple' ? notes.pair : notes.set,
  };
}

const isCondition = (tree: Tree): boolean => has(tree, ({ op }) => op === 'relation');
const asCondition = (tree: Tree): Tree =>
  isCondition(tree) ? tree : node('relation', [letter('x'), tree], '∈');

/**
 * What an answer says that the value is: `y = 2x + 1`, `f(x) = 2x + 1`, `4 = x`, `12/3 = 4` where both are worth the
 * same. Undefined for an equation that names nothing.
 */
function valueOf(answer: Tree, wanted: Tree): Tree | undefined {
  if (answer.op === 'product' && answer.of.length === 2 && answer.of[1]?.op === 'tuple')
    return answer.of[1];
  if (answer.op !== 'relation') return answer;
  if (!/^[=≈]+$/.test(answer.text))
    return answer.text === '∈' && isMany(wanted) ? answer.of[1] : answer;
  const sides = answer.of;
  const [first, last] = [sides[0] as Tree, sides.at(-1) as Tree];
  const rest = isName(first, sides.slice(1), wanted)
    ? sides.slice(1)
    : isName(last, sides.slice(0, -1), wanted)
      ? sides.slice(0, -1)
      : sides;
  if (rest.length === 1) return rest[0];
  const value = rest.at(-1) as Tree;
  const steps =
    !isMany(wanted) &&
    rest.every((side) => !isMany(side) && sample(value, side, 'real', 0.01) !== 'different');
  return steps ? value : undefined;
}

/** A letter, a call or for a pair any letters, that stand in neither the key nor the value. */
function isName(side: Tree, others: readonly Tree[], wanted: Tree): boolean {
  const used = others.reduce((set, other) => lettersOf(other, set), lettersOf(wanted));
  if (side.op === 'call') return true;
  if (side.op === 'letter') return !used.has(side.text);
  return isMany(wanted) && side.op === 'product' && side.of.every((part) => part.op === 'letter');
}
