import { evaluate } from './formula-evaluate.ts';
import { compare, exact, gap, type Real } from './formula-real.ts';
import { lettersOf, type Tree } from './formula-tree.ts';

export type Domain = 'real' | 'positive';

/**
 * What values can say of two formulas. `partly`: equal where both exist, but they exist elsewhere. `near`: never
 * further apart than rounding takes them. `few`: too few points where both exist.
 */
export type Sampled = 'equal' | 'different' | 'partly' | 'near' | 'few';

const points = 14;
const enough = 5;

/** A small seeded generator (mulberry32), so that marking the same answer twice says the same. */
export function seeded(seed: string): () => number {
  let state = 0x9e3779b9;
  for (const sign of seed) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 0x85ebca6b) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A fraction between about 0 and 1, 1 and 4, or 3 and 30, so that one awkward range cannot hide a difference. */
export function drawReal(random: () => number, domain: Domain): Real {
  const [low, high] = (
    [
      [0.02, 0.98],
      [1, 4],
      [3, 30],
    ] as const
  )[Math.floor(random() * 3)] ?? [1, 4];
  const bottom = 89 + 2 * Math.floor(random() * 20);
  const top = Math.max(1, Math.round((low + (high - low) * random()) * bottom));
  const sign = domain === 'positive' || random() < 0.5 ? 1 : -1;
  return exact(BigInt(sign * top), BigInt(bottom));
}

export const drawPoint = (
  letters: readonly string[],
  random: () => number,
  domain: Domain,
): Map<string, Real> => new Map(letters.map((name) => [name, drawReal(random, domain)]));

/**
 * Compares two formulas at seeded points, where one exact difference is proof.
 * @param rounding how much of the answer rounding may have taken, 0 for none
 */
export function sample(key: Tree, answer: Tree, domain: Domain, rounding: number): Sampled {
  const letters = [...lettersOf(key, lettersOf(answer))].sort();
  const random = seeded(JSON.stringify(key));
  const rounds = letters.length === 0 ? 1 : points;
  const tally = { both: 0, onlyOne: 0, equal: 0, near: 0 };
  for (let i = 0; i < rounds; i += 1) {
    const at = drawPoint(letters, random, domain);
    const [a, b] = [evaluate(key, at), evaluate(answer, at)];
    if ((a === undefined) !== (b === undefined)) tally.onlyOne += 1;
    if (a === undefined || b === undefined) continue;
    tally.both += 1;
    if (compare(a, b) === 0) tally.equal += 1;
    else if (gap(a, b) <= rounding) tally.near += 1;
    else return 'different';
  }
  return verdictOf(tally, rounds);
}

function verdictOf(
  tally: { both: number; onlyOne: number; equal: number; near: number },
  rounds: number,
): Sampled {
  if (tally.both < Math.min(enough, rounds)) return 'few';
  if (tally.near > 0) return 'near';
  return tally.onlyOne > rounds / 10 ? 'partly' : 'equal';
}
