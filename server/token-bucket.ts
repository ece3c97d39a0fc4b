/** What may be spent: `perSecond` on average and `burst` at once, in whatever one counts (requests, bytes). */
export interface Allowance {
  readonly perSecond: number;
  readonly burst: number;
}

/**
 * A token bucket (https://en.wikipedia.org/wiki/Token_bucket). Fractions count, so no timer is needed. Times are
 * milliseconds of a clock that never goes back.
 */
export class TokenBucket {
  readonly #allowance: Allowance;
  #left: number;
  #at: number;

  constructor(allowance: Allowance, now: number) {
    this.#allowance = allowance;
    this.#left = allowance.burst;
    this.#at = now;
  }

  /** False when there is not enough; then nothing is taken. */
  take(cost: number, now: number): boolean {
    this.#refill(now);
    if (cost > this.#left) return false;
    this.#left -= cost;
    return true;
  }

  /** Takes it even when it is not there yet. @returns milliseconds until it is */
  borrow(cost: number, now: number): number {
    this.#refill(now);
    this.#left -= cost;
    return this.#left >= 0 ? 0 : (-this.#left / this.#allowance.perSecond) * 1000;
  }

  /** Whether anything is left: for what shows its price only afterwards, and is then borrowed. */
  solvent(now: number): boolean {
    this.#refill(now);
    return this.#left > 0;
  }

  giveBack(cost: number): void {
    this.#left = Math.min(this.#allowance.burst, this.#left + cost);
  }

  /** Milliseconds until this much is there, if nobody else takes any. */
  wait(cost: number, now: number): number {
    this.#refill(now);
    return Math.max(0, ((cost - this.#left) / this.#allowance.perSecond) * 1000);
  }

  full(now: number): boolean {
    this.#refill(now);
    return this.#left >= this.#allowance.burst;
  }

  #refill(now: number): void {
    if (now <= this.#at) return;
    const { burst, perSecond } = this.#allowance;
    this.#left = Math.min(burst, this.#left + ((now - this.#at) / 1000) * perSecond);
    this.#at = now;
  }
}
