/** A token bucket: `perSecond` on average, `burst` at once. */
export class Bucket {
  readonly #perSecond: number;
  readonly #burst: number;
  #tokens: number;
  #at: number;

  constructor(perSecond: number, burst: number, now: number) {
    this.#perSecond = perSecond;
    this.#burst = burst;
    this.#tokens = burst;
    this.#at = now;
  }

  take(now: number): boolean {
    const refilled = this.#tokens + ((now - this.#at) / 1000) * this.#perSecond;
    this.#tokens = Math.min(this.#burst, refilled);
    this.#at = now;
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }
}
