import { evaluate } from './formula-evaluate.ts';
import { drawPoint, seeded, type Domain } from './formula-sample.ts';
import { lettersOf, type Tree } from './formula-tree.ts';

/** `same`: one is the other times a number. `alike`: no solution tells them apart, but no proof. */
export type Solutions = 'same' | 'different' | 'alike' | 'few';

type Sides = readonly [Tree, Tree];
type Point = Map<string, number>;

/**
 * Compares the solutions of two equations.
 *
 * Difference of sides D. If D_answer / D_key is one constant, they are the same equation. Otherwise
 * solutions of each are sought and put into the other: one that fails there is proof that they differ.
 */
export function compareEquations(key: Sides, answer: Sides, domain: Domain): Solutions {
  const all = [...key, ...answer].reduce((set, t) => lettersOf(t, set), new Set<string>());
  const letters = [...all].sort();
  if (letters.length === 0) return 'few';
  const random = seeded(JSON.stringify(key));
  const ratio = constantRatio(key, answer, letters, random, domain);
  if (ratio) return 'same';
  const own = solutions(key, letters, random, domain);
  const given = solutions(answer, letters, random, domain);
  if (own.some((at) => !holds(answer, at)) || given.some((at) => !holds(key, at))) {
    return 'different';
  }
  return own.length + given.length === 0 ? 'few' : 'alike';
}

const gap = (sides: Sides, at: Point) => evaluate(sides[0], at) - evaluate(sides[1], at);

function constantRatio(
  key: Sides,
  answer: Sides,
  letters: readonly string[],
  random: () => number,
  domain: Domain,
): boolean {
  const ratios: number[] = [];
  for (let i = 0; i < 40; i += 1) {
    const at = drawPoint(letters, random, domain);
    const a = gap(key, at);
    const b = gap(answer, at);
    if (!Number.isFinite(a) || !Number.isFinite(b) || Math.abs(a) < 1e-6) continue;
    ratios.push(b / a);
  }
  const first = ratios[0];
  if (first === undefined || ratios.length < 8 || Math.abs(first) < 1e-9) return false;
  return ratios.every((r) => Math.abs(r - first) < 1e-7 * Math.abs(first));
}

/** A solution holds when the two sides are as close as their own size allows. */
function holds(sides: Sides, at: Point): boolean {
  const a = evaluate(sides[0], at);
  const b = evaluate(sides[1], at);
  if (!Number.isFinite(a) || !Number.isFinite(b)) return true;
  return Math.abs(a - b) < 1e-5 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Some solutions, found by a change of sign along one letter with the others fixed. */
function solutions(
  sides: Sides,
  letters: readonly string[],
  random: () => number,
  domain: Domain,
): Point[] {
  const found: Point[] = [];
  const own = [...lettersOf(sides[0], lettersOf(sides[1]))].sort();
  for (let round = 0; round < 8 && found.length < 24; round += 1) {
    const along = own[round % Math.max(1, own.length)];
    if (along === undefined) return found;
    const at = drawPoint(letters, random, domain);
    const low = domain === 'positive' ? 0.001 : -60.37;
    for (const x of crossings((v) => gap(sides, new Map(at).set(along, v)), low, 60.41)) {
      found.push(new Map(at).set(along, x));
    }
  }
  return found;
}

function crossings(fn: (x: number) => number, low: number, high: number): number[] {
  const steps = 240;
  const found: number[] = [];
  let left = low;
  let atLeft = fn(left);
  for (let i = 1; i <= steps; i += 1) {
    const right = low + ((high - low) * i) / steps;
    const atRight = fn(right);
    if (Number.isFinite(atLeft) && Number.isFinite(atRight) && atLeft * atRight < 0) {
      const x = bisect(fn, left, right, atLeft);
      if (x !== undefined) found.push(x);
    }
    left = right;
    atLeft = atRight;
  }
  return found;
}

/** Undefined for a jump (1/x changes sign without being zero). */
function bisect(fn: (x: number) => number, a: number, b: number, atA: number): number | undefined {
  let [low, high] = [a, b];
  for (let i = 0; i < 80; i += 1) {
    const middle = (low + high) / 2;
    if (fn(middle) * atA > 0) low = middle;
    else high = middle;
  }
  const x = (low + high) / 2;
  return Math.abs(fn(x)) < 1e-6 * Math.max(1, Math.abs(atA)) ? x : undefined;
}
