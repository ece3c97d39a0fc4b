import type { Parameters } from 'fast-check';

/**
 * So many runs, from a seed that a failure prints (fast-check names it) and that `KRING_SEED` gives back.
 */
export function seeded(numRuns: number): Pick<Parameters<unknown>, 'numRuns' | 'seed'> {
  const seed = seedOf();
  return seed === undefined ? { numRuns } : { numRuns, seed };
}

/** @throws when `KRING_SEED` is no whole number */
export function seedOf(): number | undefined {
  const given = process.env['KRING_SEED'];
  if (!given) return undefined;
  const seed = Number(given);
  if (!Number.isSafeInteger(seed)) throw new Error(`KRING_SEED is no whole number: ${given}`);
  return seed;
}
