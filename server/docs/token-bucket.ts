/** Allows `perSecond` on average and `burst` at once. Fractions count, so no timer is needed. */
export class TokenBucket {
  readonly perSecond: number;
  readonly burst: number;
  private left: number;
  private at: number;

  constructor(perSecond: number, burst: number, now: number) {
    this.perSecond = perSecond;
    this.burst = burst;
    this.left = burst;
    this.at = now;
  }

  /** False when there is not enough; then nothing is taken. */
  take(cost: number, now: number): boolean {
    if (now > this.at) {
      this.left = Math.min(this.burst, this.left + ((now - this.at) / 1000) * this.perSecond);
      this.at = now;
    }
    if (cost > this.left) return false;
    this.left -= cost;
    return true;
  }
}
