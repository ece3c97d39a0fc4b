import type { Condition, Sign } from './formula-condition.ts';
import type { Letters } from './formula-evaluate.ts';
import {
  degree,
  opposite,
  rationalOf,
  sumOf,
  times,
  valueAt,
  type Polynomial,
} from './formula-polynomial.ts';
import { compare, divide, add, exact, signOf, whole, type Real } from './formula-real.ts';
import { polynomialRoots } from './formula-roots.ts';

/** A condition in one letter, solved: where it can change, and whether it holds at a place. */
export interface OnLine {
  readonly places: readonly Real[];
  holds(place: Real, between: boolean): boolean;
}

/**
 * Solves a condition for one letter, the others being known. Exact for everything that is a quotient of
 * polynomials; undefined for the rest.
 */
export function onLine(condition: Condition, name: string, at: Letters): OnLine | undefined {
  if (condition.is === 'link') return solvedLink(condition, name, at);
  const parts = condition.of.map((part) => onLine(part, name, at));
  if (parts.some((part) => part === undefined)) return undefined;
  const known = parts as OnLine[];
  return {
    places: known.flatMap((part) => part.places),
    holds(place, between) {
      const test = (part: OnLine) => part.holds(place, between);
      if (condition.is === 'not') return !known.some(test);
      return condition.is === 'all' ? known.every(test) : known.some(test);
    },
  };
}

function solvedLink(
  { left, right, sign }: Condition & { is: 'link' },
  name: string,
  at: Letters,
): OnLine | undefined {
  const [a, b] = [rationalOf(left, name, at), rationalOf(right, name, at)];
  if (!a || !b) return undefined;
  const [up, down] = [times(a.top, b.bottom), times(b.top, a.bottom)];
  const top = up && down && sumOf(up, opposite(down));
  const bottom = times(a.bottom, b.bottom);
  if (!top || !bottom) return undefined;
  const poles = rootsOfAll([...a.excluded, ...b.excluded, bottom]);
  const zeros = top.length === 0 ? [] : polynomialRoots(top);
  if (!poles || !zeros) return undefined;
  return {
    places: [...zeros, ...poles],
    holds(place, between) {
      if (!between && poles.some((x) => compare(x, place) === 0)) return false;
      if (top.length === 0) return suits(sign, 0);
      if (!between && zeros.some((x) => compare(x, place) === 0)) return suits(sign, 0);
      return suits(sign, signAt(top, place) * signAt(bottom, place));
    },
  };
}

const signAt = (p: Polynomial, x: Real): number => {
  const value = degree(p) < 0 ? undefined : valueAt(p, x);
  return value ? signOf(value) : 0;
};

function rootsOfAll(polynomials: readonly Polynomial[]): readonly Real[] | undefined {
  const all = polynomials.map((p) => polynomialRoots(p));
  return all.some((roots) => roots === undefined) ? undefined : all.flatMap((roots) => roots ?? []);
}

function suits(sign: Sign, order: number): boolean {
  if (sign === '=') return order === 0;
  if (sign === '≠') return order !== 0;
  if (order === 0) return sign === '≤' || sign === '≥';
  return order < 0 === (sign === '<' || sign === '≤');
}

export interface Likeness {
  readonly same: boolean;
  /** Somewhere one of them holds: two conditions that nothing meets say little of each other. */
  readonly somewhere: boolean;
}

/** Whether two conditions hold at the same places: at each where one can change, between these, and beyond. */
export function alike(a: OnLine, b: OnLine, positive: boolean): Likeness {
  const places = distinct([...a.places, ...b.places]).filter((x) => !positive || signOf(x) > 0);
  const tests = [
    ...places.map((place) => ({ place, between: false })),
    ...gaps(places, positive).map((place) => ({ place, between: true })),
  ];
  const pairs = tests.map(({ place, between }) => [
    a.holds(place, between),
    b.holds(place, between),
  ]);
  return {
    same: pairs.every(([x, y]) => x === y),
    somewhere: pairs.some(([x, y]) => x || y),
  };
}

function distinct(places: readonly Real[]): readonly Real[] {
  const sorted = [...places].sort(compare);
  return sorted.filter((x, i) => i === 0 || compare(x, sorted[i - 1] as Real) !== 0);
}

/** A place between each two, before the first and after the last. */
function gaps(places: readonly Real[], positive: boolean): readonly Real[] {
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return [exact(7n, 5n)];
  const middle = (a: Real, b: Real) => {
    const sum = add(a, b);
    return sum && divide(sum, whole(2));
  };
  const inner = places.slice(1).map((x, i) => middle(places[i] as Real, x));
  const outer = [positive ? divide(first, whole(2)) : add(first, whole(-1)), add(last, whole(1))];
  return [...inner, ...outer].filter((x) => x !== undefined);
}
