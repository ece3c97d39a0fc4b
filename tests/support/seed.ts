import type { Parameters } from 'fast-check';

/**
 * What chance chooses in a run of the tests, in properties and in random plays: fresh each time, printed when a test
 * fails, and given back by `KRING_SEED`. The configuration of the tests draws it once, so that all files share it.
 */
export const seed: number = given();

/** Whether the run is only a first look (`npm run test:quick`): properties are tried a few times. */
const quick = process.env['KRING_QUICK'] === '1';

interface Runs extends Parameters<unknown> {
  readonly numRuns: number;
  readonly seed: number;
}

/** For a property: so many runs from the seed of this run of the tests. */
export function seeded(numRuns: number): Runs {
  return { numRuns: quick ? Math.min(numRuns, 20) : numRuns, seed };
}

/** What a property must have come by to prove anything; a first look only asks for something, so that chance cannot fail it. */
export const evidence = (least: number): number => (quick ? 0 : least);

/** For a property that needs its evidence (that walks reach something): always these runs. */
export function pinned(numRuns: number, its: number): Runs {
  return { numRuns, seed: its };
}

/** @throws when `KRING_SEED` is no whole number of 32 bits */
function given(): number {
  const text = process.env['KRING_SEED'] ?? '';
  const number = Number(text);
  if (text === '' || !Number.isInteger(number) || Math.abs(number) > 0x7fffffff)
    throw new Error(`KRING_SEED is no whole number of 32 bits: ${text}`);
  return number;
}
