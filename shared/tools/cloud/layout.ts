import { spiralFrom } from './spiral.ts';

/** A word of a cloud, and by how many people it was sent. */
export interface CloudWord {
  readonly text: string;
  readonly weight: number;
}

/** Width and height of a text at a type size of 1. */
export type Measure = (text: string) => { readonly width: number; readonly height: number };

/**
 * A word in its place. Lengths are in type sizes of a word that one person sent; x and y are its middle, and 0, 0 is
 * the middle of the cloud.
 */
export interface PlacedWord extends CloudWord {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Its type size. */
  readonly size: number;
}

export interface CloudOptions {
  readonly measure: Measure;
  /** The same seed and the same words make the same cloud. */
  readonly seed: number;
  /** Width by height of the place where it will stand. */
  readonly aspect: number;
  /** As it stands now. */
  readonly before?: readonly PlacedWord[];
}

/** Kept free around a word, in its own type sizes. */
const air = { x: 0.3, y: 0.1 };

/** Twice as many people make a word a step larger, whatever the others have: so no word changes by another's. */
export const sizeOf = (weight: number): number => 1 + 0.5 * Math.log2(Math.max(1, weight));

/**
 * Lays words out around the middle, the most sent ones first. A word that stands keeps its place when others come,
 * also when it grows, as long as there is room; only then it moves, no further than it must. The plane has no edges:
 * nothing is dropped, and the whole is made to fit by `scaleOf`.
 */
export function layCloud(words: readonly CloudWord[], options: CloudOptions): PlacedWord[] {
  const standing = new Map(options.before?.map((word) => [word.text, word]));
  const sorted = once(words).sort((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1));
  const stood = sorted.filter(({ text }) => standing.has(text));
  // Who did not grow keeps the place before all who did: between themselves they have room already.
  const grew = (word: CloudWord): number =>
    Number(word.weight > (standing.get(word.text)?.weight ?? 0));
  stood.sort((a, b) => grew(a) - grew(b));
  const placed: PlacedWord[] = [];
  for (const word of [...stood, ...sorted.filter(({ text }) => !standing.has(text))]) {
    const at = standing.get(word.text);
    placed.push(place(word, at ?? { x: 0, y: 0 }, placed, options));
  }
  return standing.size > 0 ? placed : centred(placed);
}

/** With as much on the left as on the right, and above as below. */
function centred(placed: readonly PlacedWord[]): PlacedWord[] {
  const middle = (axis: 'x' | 'y', length: 'width' | 'height'): number => {
    const ends = placed.flatMap((word) => [
      word[axis] - word[length] / 2,
      word[axis] + word[length] / 2,
    ]);
    return ends.length > 0 ? (Math.min(...ends) + Math.max(...ends)) / 2 : 0;
  };
  const [x, y] = [middle('x', 'width'), middle('y', 'height')];
  return placed.map((word) => ({ ...word, x: word.x - x, y: word.y - y }));
}

/** The same word twice counts together. */
function once(words: readonly CloudWord[]): CloudWord[] {
  const weights = new Map<string, number>();
  for (const { text, weight } of words) weights.set(text, (weights.get(text) ?? 0) + weight);
  return [...weights].map(([text, weight]) => ({ text, weight }));
}

/** The first free place on the way out from `from`. */
function place(
  word: CloudWord,
  from: { readonly x: number; readonly y: number },
  placed: readonly PlacedWord[],
  { measure, seed, aspect }: CloudOptions,
): PlacedWord {
  const size = sizeOf(word.weight);
  const { width, height } = measure(word.text);
  const body = { ...word, size, width: width * size, height: height * size };
  for (const spot of spiralFrom(from, `${String(seed)} ${word.text}`, aspect)) {
    const there = { ...body, ...spot };
    if (!placed.some((other) => overlap(there, other))) return there;
  }
  throw new Error('A spiral has no end.');
}

/** Whether two words come nearer than their air lets them. */
export function overlap(one: PlacedWord, other: PlacedWord): boolean {
  const size = Math.min(one.size, other.size);
  return (
    Math.abs(one.x - other.x) < (one.width + other.width) / 2 + air.x * size &&
    Math.abs(one.y - other.y) < (one.height + other.height) / 2 + air.y * size
  );
}

/** How much smaller it becomes at once, so that it does not shiver with each word that comes. */
const step = 1.15;

/**
 * By how much lengths are multiplied so that the whole cloud stands in a box around its middle.
 * @param largest never more than this
 */
export function scaleOf(
  cloud: readonly PlacedWord[],
  box: { readonly width: number; readonly height: number },
  largest: number,
): number {
  const reach = (axis: 'x' | 'y', length: 'width' | 'height'): number =>
    Math.max(0, ...cloud.map((word) => Math.abs(word[axis]) + word[length] / 2));
  const fits = Math.min(box.width / 2 / reach('x', 'width'), box.height / 2 / reach('y', 'height'));
  if (!(fits < largest)) return largest;
  const smaller = Math.ceil(Math.log(largest / fits) / Math.log(step) - 1e-9);
  return Math.min(fits, largest / step ** smaller);
}
