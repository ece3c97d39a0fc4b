import type { Clock } from '../clock.ts';

/**
 * Whatever happens in a class of three hundred, nobody is sent more than twenty frames a second: thirteen of these, and
 * the answers to what they do themselves, of which there is room for seven.
 */
export const PACE_MS = 80;

/** Lets a thing happen at once, and then no more often than the pace; what is held back happens once, at its end. */
export class Pace {
  readonly #clock: Pick<Clock, 'monotonic' | 'after'>;
  readonly #happen: () => void;
  #last = -Infinity;
  #cancel: (() => void) | undefined;

  constructor(clock: Pick<Clock, 'monotonic' | 'after'>, happen: () => void) {
    this.#clock = clock;
    this.#happen = happen;
  }

  /** Whether it may happen now, and then counts as having; otherwise `happen` is called when it may. */
  take(): boolean {
    const now = this.#clock.monotonic();
    const wait = this.#last + PACE_MS - now;
    if (wait <= 0) {
      this.stop();
      this.#last = now;
      return true;
    }
    this.#cancel ??= this.#clock.after(wait, () => {
      this.#cancel = undefined;
      this.#last = this.#clock.monotonic();
      this.#happen();
    });
    return false;
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}
