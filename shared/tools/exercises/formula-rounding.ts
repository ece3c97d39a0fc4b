import { digitsOf } from './formula-real.ts';
import { numeral } from './formula-evaluate.ts';
import { has, type Tree } from './formula-tree.ts';

/** No rounding that school asks for takes more than this part of a number. */
const most = 0.01;

/**
 * How much of the answer rounding may have taken, as a part of it: 0 where the key has no decimals that go on, or
 * the answer none that could be rounded.
 */
export function roundingOf(key: Tree, answer: Tree): number {
  if (!has(key, goesOn)) return 0;
  return Math.min(most, 1.01 * lastPlaces(answer));
}

const goesOn = ({ op, text }: Tree): boolean =>
  ['quotient', 'root', 'constant', 'function', 'mixed', 'power', 'degrees'].includes(op) ||
  (op === 'number' && text.replace(/^0\.0*|\D|^0+/g, '').length > 3 && text.includes('.'));

function lastPlaces(tree: Tree): number {
  const own = tree.op === 'number' ? lastPlace(tree.text) : 0;
  return tree.of.reduce((sum, part) => sum + lastPlaces(part), own);
}

/** One unit of the last decimal, or of a whole number of three digits, as a part of the number. */
function lastPlace(text: string): number {
  if (text.includes('(')) return 0;
  const decimals = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  const value = digitsOf(numeral(text)).toNumber();
  if (value === 0 || (decimals === 0 && text.length < 3)) return 0;
  return 10 ** -decimals / value;
}
