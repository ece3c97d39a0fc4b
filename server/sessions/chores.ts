import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';

/** Work that comes back, or comes once but later; all of it ends with the process. */
export class Chores {
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #planned = new Set<() => void>();
  readonly #working = new Set<Promise<void>>();
  #stopped = false;

  constructor(clock: Clock, log: Log) {
    this.#clock = clock;
    this.#log = log;
  }

  /** Now, and again each time this many milliseconds after it was done. Fulfils after the first time. */
  async every(interval: number, work: () => Promise<void>): Promise<void> {
    if (this.#stopped) return;
    const done = work().catch((error: unknown) => {
      this.#log.error({ err: error }, 'a regular chore failed');
    });
    this.#working.add(done);
    await done;
    this.#working.delete(done);
    this.after(interval, () => void this.every(interval, work));
  }

  /** Once, after this many milliseconds. */
  after(delay: number, work: () => void): void {
    if (this.#stopped) return;
    const cancel = this.#clock.after(delay, () => {
      this.#planned.delete(cancel);
      work();
    });
    this.#planned.add(cancel);
  }

  /** Fulfils when what was under way is done; nothing starts any more. */
  async stop(): Promise<void> {
    this.#stopped = true;
    for (const cancel of this.#planned) cancel();
    await Promise.all(this.#working);
  }
}
