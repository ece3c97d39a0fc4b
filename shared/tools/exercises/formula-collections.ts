import { bothSigns } from './formula-condition.ts';
import { roundingOf } from './formula-rounding.ts';
import { sample, type Domain, type Sampled } from './formula-sample.ts';
import { has, type Tree } from './formula-tree.ts';

/** `other`: not the kind of thing that the key is, such as a number for a set. */
export type Collected = Sampled | 'other';

/** A set by its elements in any order, a pair or list in its order, an interval by its ends and brackets. */
export function compareCollections(key: Tree, answer: Tree, domain: Domain): Collected {
  const [own, given] = [elements(key), elements(answer)];
  if (own && given) return unordered(own, given, domain);
  if (key.op !== answer.op && !(isRow(key) && isRow(answer))) return 'other';
  if (key.of.length !== answer.of.length || key.text !== answer.text) return 'different';
  return worst(key.of.map((part, i) => compareValues(part, answer.of[i] as Tree, domain)));
}

const isRow = (tree: Tree): boolean => tree.op === 'tuple' || tree.op === 'list';

/** The elements of a set; values joined with *or* or ± are one too. */
function elements(tree: Tree): readonly Tree[] | undefined {
  if (tree.op === 'set' || tree.op === 'or') return tree.of.flatMap(bothSigns);
  return has(tree, ({ op }) => op === 'plusMinus') ? bothSigns(tree) : undefined;
}

function compareValues(key: Tree, answer: Tree, domain: Domain): Sampled {
  const ends = [key, answer].map((tree) =>
    has(tree, ({ op, text }) => op === 'constant' && text === '∞'),
  );
  if (ends[0] || ends[1])
    return ends[0] && ends[1] && (key.op === 'negative') === (answer.op === 'negative')
      ? 'equal'
      : 'different';
  return sample(key, answer, domain, roundingOf(key, answer));
}

function unordered(key: readonly Tree[], answer: readonly Tree[], domain: Domain): Sampled {
  const matched = (part: Tree, others: readonly Tree[]): Sampled => {
    const results = others.map((other) => compareValues(part, other, domain));
    return best(results);
  };
  if (key.length === 0 || answer.length === 0)
    return key.length === answer.length ? 'equal' : 'different';
  return worst([
    ...key.map((part) => matched(part, answer)),
    ...answer.map((part) => matched(part, key)),
  ]);
}

const order: readonly Sampled[] = ['equal', 'near', 'partly', 'few', 'different'];
const best = (all: readonly Sampled[]): Sampled =>
  order.find((one) => all.includes(one)) ?? 'different';
const worst = (all: readonly Sampled[]): Sampled =>
  order.findLast((one) => all.includes(one)) ?? 'different';
