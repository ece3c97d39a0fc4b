import type { Clock } from '../../server/clock.ts';

interface Timer {
  readonly time: number;
  readonly fn: () => void;
}

/** A clock that stands still until a test moves it. */
export class TestClock implements Clock {
  #time: number;
  /** By how much somebody has set the clock of the machine. */
  #set = 0;
  readonly #timers = new Set<Timer>();

  constructor(now = 1_790_000_000_000) {
    this.#time = now;
  }

  now(): number {
    return this.#time + this.#set;
  }

  monotonic(): number {
    return this.#time;
  }

  after(milliseconds: number, fn: () => void): () => void {
    const timer = { time: this.#time + milliseconds, fn };
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  }

  /** Sets the clock of the machine forward, or back, while no time passes. */
  set(milliseconds: number): void {
    this.#set += milliseconds;
  }

  /** Moves on and calls what is due, in order of time. What it sets off may still be under way afterwards. */
  advance(milliseconds: number): void {
    const end = this.#time + milliseconds;
    for (;;) {
      const due = [...this.#timers].filter(({ time }) => time <= end);
      const next = due.sort((a, b) => a.time - b.time)[0];
      if (!next) break;
      this.#timers.delete(next);
      this.#time = Math.max(this.#time, next.time);
      next.fn();
    }
    this.#time = end;
  }
}
