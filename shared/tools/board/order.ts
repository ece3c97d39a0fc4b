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

/** A key that this scheme could have made; a damaged page must not make the next stroke fail. */
export function isOrder(key: string): boolean {
  try {
    generateKeyBetween(key, null, { jitterBits: 0 });
    return true;
  } catch {
    return false;
  }
}

function sound(key: string | undefined): string | null {
  return key !== undefined && isOrder(key) ? key : null;
}
