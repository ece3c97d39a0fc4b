import type { Clock } from '../../server/clock.ts';

interface Timer {
  readonly time: number;
  readonly fn: () => void;
}

/** A clock that stands still until a test moves it. */
export class TestClock implements Clock {
  #now: number;
  readonly #timers = new Set<Timer>();

  constructor(now = 1_790_000_000_000) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  at(time: number, fn: () => void): () => void {
    const timer = { time, fn };
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  }

  /** Moves on and calls what is due, in order of time. What it sets off may still be under way afterwards. */
  advance(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const due = [...this.#timers].filter(({ time }) => time <= end);
      const next = due.sort((a, b) => a.time - b.time)[0];
      if (!next) break;
      this.#timers.delete(next);
      this.#now = Math.max(this.#now, next.time);
      next.fn();
    }
    this.#now = end;
  }
}
