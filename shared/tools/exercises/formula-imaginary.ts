import {
  isExactPolynomial,
  division,
  opposite,
  rationalOf,
  sumOf,
  times,
} from './formula-polynomial.ts';
import { exact, one, zero } from './formula-real.ts';
import { drawPoint, seeded } from './formula-sample.ts';
import { lettersOf, type Tree } from './formula-tree.ts';

const i = 'i';
const square = [one, zero, one].map((c) => exact(c.n, c.d));

/** Whether two formulas with i are equal as complex numbers: their difference is a multiple of i² + 1. */
export function equalWithI(key: Tree, answer: Tree): boolean {
  const letters = lettersOf(key, lettersOf(answer));
  if (!lettersOf(key).has(i) && !lettersOf(answer).has(i)) return false;
  const random = seeded(JSON.stringify(key));
  const others = [...letters].filter((name) => name !== i).sort();
  return Array.from({ length: 4 }, () => drawPoint(others, random, 'real')).every((at) => {
    const [a, b] = [rationalOf(key, i, at), rationalOf(answer, i, at)];
    const [up, down] = [a && b && times(a.top, b.bottom), a && b && times(b.top, a.bottom)];
    const gap = up && down && sumOf(up, opposite(down));
    if (!gap || !isExactPolynomial(gap)) return false;
    return gap.length === 0 || (gap.length > 2 && division(gap, square).rest.length === 0);
  });
}
