import { conditionOf, type Condition } from './formula-condition.ts';
import { evaluate } from './formula-evaluate.ts';
import { alike, onLine } from './formula-line.ts';
import { compare, divide, gap, isZero, add, negate, type Real } from './formula-real.ts';
import { drawPoint, seeded, type Domain } from './formula-sample.ts';
import { letter, lettersOf, type Tree } from './formula-tree.ts';

/** `alike`: nothing tells them apart, but that is no proof. `none`: the answer is no condition at all. */
export type Solutions = 'same' | 'different' | 'alike' | 'none';

const slices = 4;

/**
 * Compares the solutions of two equations, inequalities or lists of solutions.
 *
 * One letter after the other is let free while the others are fractions drawn at random; then both are conditions
 * on a line, and are solved exactly. Where they part, that is proof. Where all slices agree, they are the same.
 */
export function compareSolutions(key: Tree, answer: Tree, domain: Domain): Solutions {
  const letters = [...lettersIn(key, lettersIn(answer))].sort();
  const subject = letter([...lettersIn(key)][0] ?? 'x');
  const [wanted, given] = [conditionOf(key, subject), conditionOf(answer, subject)];
  if (!wanted || !given) return 'none';
  const pairs = assigned(wanted, given);
  if (pairs) return pairs;
  const random = seeded(JSON.stringify(key));
  const tally = { unsolved: 0, met: 0 };
  for (const name of letters) {
    for (let i = 0; i < (letters.length === 1 ? 1 : slices); i += 1) {
      const at = drawPoint(
        letters.filter((other) => other !== name),
        random,
        domain,
      );
      const [own, other] = [onLine(wanted, name, at), onLine(given, name, at)];
      if (!own || !other) {
        tally.unsolved += 1;
        continue;
      }
      const likeness = alike(own, other, domain === 'positive');
      if (!likeness.same) return 'different';
      if (likeness.somewhere || letters.length === 1) tally.met += 1;
    }
  }
  if (tally.unsolved === 0 && tally.met > 0) return 'same';
  if (proportional(wanted, given, letters, random, domain)) return 'same';
  return refuted(wanted, given, letters, domain) ? 'different' : 'alike';
}

const lettersIn = (tree: Tree, found = new Set<string>()): Set<string> => {
  const all = lettersOf(tree);
  for (const name of all)
    if (!/^[ℝℕℤℚℂ]$|^(V|L|S|opl|Opl)$/.test(name) || all.size === 1) found.add(name);
  return found;
};

/** Both say what each letter is, for several letters: then the values are compared. */
function assigned(key: Condition, answer: Condition): Solutions | undefined {
  const [own, given] = [assignments(key), assignments(answer)];
  if (!own || !given || own.size < 2) return undefined;
  if (own.size !== given.size || ![...own.keys()].every((name) => given.has(name)))
    return 'different';
  const equal = [...own].every(([name, value]) => compare(value, given.get(name) as Real) === 0);
  return equal ? 'same' : 'different';
}

function assignments(condition: Condition): Map<string, Real> | undefined {
  if (condition.is !== 'all') return undefined;
  const found = new Map<string, Real>();
  for (const part of condition.of) {
    if (part.is !== 'link' || part.sign !== '=') return undefined;
    const [name, value] =
      part.left.op === 'letter' ? [part.left, part.right] : [part.right, part.left];
    const real = lettersOf(value).size === 0 ? evaluate(value, new Map()) : undefined;
    if (name.op !== 'letter' || !real || found.has(name.text)) return undefined;
    found.set(name.text, real);
  }
  return found;
}

const difference = (
  link: Condition & { is: 'link' },
  at: ReadonlyMap<string, Real>,
): Real | undefined => {
  const [a, b] = [evaluate(link.left, at), evaluate(link.right, at)];
  return a && b && add(a, negate(b));
};

/** The difference of the sides of one is always the same number of times that of the other. */
function proportional(
  key: Condition,
  answer: Condition,
  letters: readonly string[],
  random: () => number,
  domain: Domain,
): boolean {
  if (key.is !== 'link' || answer.is !== 'link' || key.sign !== '=' || answer.sign !== '=')
    return false;
  const ratios: Real[] = [];
  for (let i = 0; i < 16; i += 1) {
    const at = drawPoint(letters, random, domain);
    const [a, b] = [difference(key, at), difference(answer, at)];
    const ratio = a && b && !isZero(a) ? divide(b, a) : undefined;
    if (ratio) ratios.push(ratio);
  }
  const [first] = ratios;
  return (
    first !== undefined &&
    ratios.length >= 6 &&
    !isZero(first) &&
    ratios.every((r) => compare(r, first) === 0)
  );
}

/** A solution of one that plainly is none of the other, for one letter and an equation that cannot be solved. */
function refuted(
  key: Condition,
  answer: Condition,
  letters: readonly string[],
  domain: Domain,
): boolean {
  const [name] = letters;
  if (letters.length !== 1 || name === undefined) return false;
  return fails(key, answer, name, domain) || fails(answer, key, name, domain);
}

function fails(solved: Condition, other: Condition, name: string, domain: Domain): boolean {
  const line = onLine(solved, name, new Map());
  if (!line || other.is !== 'link' || other.sign !== '=') return false;
  return line.places
    .filter((x) => line.holds(x, false) && (domain === 'real' || compare(x, negate(x)) > 0))
    .some((x) => {
      const at = new Map([[name, x]]);
      const [a, b] = [evaluate(other.left, at), evaluate(other.right, at)];
      return a === undefined || b === undefined || gap(a, b) > 1e-6;
    });
}
