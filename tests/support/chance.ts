/** The seed that `KRING_SEED` gives back, or a fresh one; whoever uses it prints it when something fails. */
export function freshSeed(): number {
  const given = process.env['KRING_SEED'];
  if (!given) return Math.floor(Math.random() * 2 ** 31);
  const seed = Number(given);
  if (!Number.isSafeInteger(seed)) throw new Error(`KRING_SEED is no whole number: ${given}`);
  return seed;
}

/** Mulberry32: numbers from 0 up to 1, the same for the same seed. */
export function chance(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
