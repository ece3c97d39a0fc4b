import type { Clock } from '../clock.ts';

/**
 * The time of one session: what its events are stamped with and its deadlines are measured by. It follows the
 * machine's clock, but never goes back: when that is set back, time goes on evenly from where the session was, also
 * over a restart, so that a pen that was lent for a minute stays lent for a minute.
 */
export class SessionTime {
  readonly #clock: Clock;
  #time: number;
  #since: number;

  /** @param last when the session's newest event happened */
  constructor(clock: Clock, last: number) {
    this.#clock = clock;
    this.#time = last;
    this.#since = clock.monotonic();
  }

  /** Milliseconds since 1970, whole. */
  now(): number {
    const monotonic = this.#clock.monotonic();
    this.#time = Math.max(this.#clock.now(), this.#time + monotonic - this.#since);
    this.#since = monotonic;
    return Math.floor(this.#time);
  }
}
