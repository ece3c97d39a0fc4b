/** Further apart than this, the device's two clocks show that one of them was set, or that the device slept. */
const APART_MS = 2_000;

/**
 * The server's clock as this page knows it: told by the server, then counted by the clock of the device that nobody can
 * set. Timers on the screen go on evenly when the date or the time of the device is changed.
 */
export class ServerTime {
  #ahead = Date.now() - performance.now();
  #apart = this.#ahead;

  /** @param now what the server's clock said a moment ago, in milliseconds since 1970 */
  told(now: number): void {
    this.#ahead = now - performance.now();
    this.#apart = Date.now() - performance.now();
  }

  now(): number {
    return Math.round(performance.now() + this.#ahead);
  }

  /** Whether the server should be asked anew: in some browsers the clock that nobody can set stands still in sleep. */
  get stale(): boolean {
    return Math.abs(Date.now() - performance.now() - this.#apart) > APART_MS;
  }
}
