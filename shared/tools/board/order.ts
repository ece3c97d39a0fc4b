import { generateKeyBetween, generateNKeysBetween } from 'jittered-fractional-indexing';

/** A source of chance, 50 % each; given by the caller because this folder has none of its own. */
export type RandomBit = () => boolean;

/** Enough that two people who draw at the same moment rarely collide; ties are settled by id. */
const jitterBits = 16;

/** A key between two neighbours; undefined stands for the very bottom or the very top. */
export function orderBetween(
  below: string | undefined,
  above: string | undefined,
  randomBit: RandomBit,
): string {
  return generateKeyBetween(sound(below), sound(above), { jitterBits, getRandomBit: randomBit });
}

/** `count` rising keys above `below`. */
export function ordersAbove(
  below: string | undefined,
  count: number,
  randomBit: RandomBit,
): string[] {
  return generateNKeysBetween(sound(below), null, count, { jitterBits, getRandomBit: randomBit });
}

/**
 * Could this scheme have made the key? A damaged page must not make the next stroke fail.
 * The first letter says how long the whole part is: `a` two, `b` three, `Z` two, `Y` three.
 */
export function isOrder(key: string): boolean {
  if (!/^[A-Za-z][0-9A-Za-z]+$/.test(key)) return false;
  const head = key.charCodeAt(0);
  const whole = head >= 97 ? head - 95 : 92 - head;
  if (key.length < whole || key === `A${'0'.repeat(26)}`) return false;
  return key.length === whole || !key.endsWith('0');
}

function sound(key: string | undefined): string | null {
  return key !== undefined && isOrder(key) ? key : null;
}
