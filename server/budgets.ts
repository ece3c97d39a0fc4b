import type { Clock } from './clock.ts';
import { TokenBucket, type Allowance } from './token-bucket.ts';

/** More keys than a house has people and addresses; whoever forges keys pushes out only the ones asked longest ago. */
const MOST_KEYS = 100_000;

/** One token bucket for each key, such as a person or an address. A key without a bucket has spent nothing. */
export class Budgets {
  readonly #clock: Pick<Clock, 'monotonic'>;
  readonly #allowance: Allowance;
  readonly #buckets = new Map<string, TokenBucket>();

  constructor(clock: Pick<Clock, 'monotonic'>, allowance: Allowance) {
    this.#clock = clock;
    this.#allowance = allowance;
  }

  /** False when there is not enough; then nothing is taken. */
  take(key: string, cost = 1): boolean {
    return this.#of(key).take(cost, this.#clock.monotonic());
  }

  /** Takes it even when it is not there yet. @returns milliseconds until it is */
  borrow(key: string, cost = 1): number {
    return this.#of(key).borrow(cost, this.#clock.monotonic());
  }

  giveBack(key: string, cost = 1): void {
    this.#buckets.get(key)?.giveBack(cost);
  }

  /** Milliseconds until this much is there. */
  wait(key: string, cost = 1): number {
    return this.#buckets.get(key)?.wait(cost, this.#clock.monotonic()) ?? 0;
  }

  #of(key: string): TokenBucket {
    const known = this.#buckets.get(key);
    const bucket = known ?? new TokenBucket(this.#allowance, this.#clock.monotonic());
    // The last one asked stands last.
    if (known) this.#buckets.delete(key);
    this.#buckets.set(key, bucket);
    if (this.#buckets.size > MOST_KEYS) this.#forget();
    return bucket;
  }

  /** A full bucket is what a new one would be; if none is full, the one asked longest ago goes. */
  #forget(): void {
    const now = this.#clock.monotonic();
    for (const [key, bucket] of this.#buckets) if (bucket.full(now)) this.#buckets.delete(key);
    const oldest = this.#buckets.keys().next().value;
    if (this.#buckets.size > MOST_KEYS && oldest !== undefined) this.#buckets.delete(oldest);
  }
}
