/** Allows `perSecond` on average and `burst` at once. Fractions count, so no timer is needed. */
export class TokenBucket {
  readonly perSecond: number;
  readonly burst: number;
  private left: number;
  private at: number;

  /** Times are milliseconds of a clock that is never set back. */
  constructor(perSecond: number, burst: number, now: number) {
    this.perSecond = perSecond;
    this.burst = burst;
    this.left = burst;
    this.at = now;
  }

  private refill(now: number): void {
    this.left = Math.min(this.burst, this.left + ((now - this.at) / 1000) * this.perSecond);
    this.at = now;
  }

  /** False when there is not enough; then nothing is taken. */
  take(cost: number, now: number): boolean {
    this.refill(now);
    if (cost > this.left) return false;
    this.left -= cost;
    return true;
  }

  /** Whether anything is left: for what shows its price only afterwards. */
  solvent(now: number): boolean {
    this.refill(now);
    return this.left > 0;
  }

  /** Takes all of it, into debt if need be. */
  spend(cost: number): void {
    this.left -= cost;
  }

  full(now: number): boolean {
    this.refill(now);
    return this.left >= this.burst;
  }
}
