import { evaluate } from './formula-evaluate.ts';
import { lettersOf, type Tree } from './formula-tree.ts';

export type Domain = 'real' | 'positive';

/** What numbers can say of two formulas. `partly`: equal where both exist, but they exist elsewhere. */
export type Sampled = 'equal' | 'different' | 'partly' | 'near' | 'few';

const points = 60;
const enough = 8;

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

/** A point near 0, about 1 or about 10, so that one awkward range cannot hide a difference. */
export function drawPoint(
  letters: readonly string[],
  random: () => number,
  domain: Domain,
): Map<string, number> {
  const spread = [0.9, 3, 12][Math.floor(random() * 3)] ?? 3;
  return new Map(
    letters.map((letter) => {
      const size = spread * (0.05 + 0.95 * random());
      return [letter, domain === 'positive' || random() < 0.5 ? size : -size];
    }),
  );
}

/** Compares two formulas at seeded points; points where either has no moderate real value are skipped. */
export function sample(key: Tree, answer: Tree, domain: Domain): Sampled {
  const letters = [...lettersOf(key, lettersOf(answer))].sort();
  const random = seeded(JSON.stringify(key));
  const tally = { both: 0, onlyOne: 0, equal: 0, different: 0, near: 0 };
  const rounds = letters.length === 0 ? 1 : points;
  for (let i = 0; i < rounds; i += 1) {
    const at = drawPoint(letters, random, domain);
    const a = evaluate(key, at);
    const b = evaluate(answer, at);
    if (usable(a) !== usable(b)) tally.onlyOne += 1;
    if (!usable(a) || !usable(b)) continue;
    tally.both += 1;
    const gap = distance(a, b);
    if (gap < 1e-8) tally.equal += 1;
    else if (gap > 1e-5) tally.different += 1;
    if (gap >= 1e-8 && gap < 0.01) tally.near += 1;
  }
  return verdictOf(tally, rounds);
}

interface Tally {
  both: number;
  onlyOne: number;
  equal: number;
  different: number;
  near: number;
}

function verdictOf(tally: Tally, rounds: number): Sampled {
  if (tally.both < Math.min(enough, rounds)) return 'few';
  if (tally.equal === tally.both) return tally.onlyOne > rounds / 10 ? 'partly' : 'equal';
  if (tally.near + tally.equal === tally.both) return 'near';
  return tally.different > 0 ? 'different' : 'few';
}

const usable = (x: number) => Number.isFinite(x) && Math.abs(x) < 1e12;

/** 0 for equal; relative for large numbers, absolute for those below 1e-3. */
export const distance = (a: number, b: number) =>
  Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b), 1e-3);
