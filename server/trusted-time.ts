import type { Clock } from './clock.ts';
import type { Log } from './log.ts';
import type { Storage } from './storage/port.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** A clock is corrected by so much without anything being wrong, and so long a laptop naps. */
const TOLERANCE_MS = 5 * MINUTE_MS;

/**
 * How long the server must run evenly before it believes a clock that is this far ahead of what it can explain: an
 * eighth of that, at least ten minutes and at most a day. A night off asks for two hours, a week for a day.
 */
const graceFor = (gap: number): number => Math.min(Math.max(gap / 8, 10 * MINUTE_MS), DAY_MS);

export interface TrustedTimeOptions {
  readonly clock: Clock;
  readonly storage: Pick<Storage, 'trusted' | 'setTrusted'>;
  readonly log: Log;
  /** Whoever starts Kring says that the clock is right. */
  readonly sure?: boolean;
}

/**
 * The time on whose word something may be destroyed. A clock that was set forward looks the same as a server that was
 * off for a while, and only waiting can tell: a wrong clock is corrected, and to destroy a day later harms nobody.
 * Until then the time runs on from where it was, also over restarts. A clock that was set back is believed at once.
 */
export class TrustedTime {
  readonly #options: TrustedTimeOptions;
  #time: number;
  #even = 0;
  #said = false;
  /** When it was looked at last, in both readings. */
  #seen: { now: number; monotonic: number };

  private constructor(options: TrustedTimeOptions, time: number, even: number) {
    const { clock } = options;
    this.#options = options;
    this.#time = time;
    this.#even = even;
    this.#seen = { now: clock.now(), monotonic: clock.monotonic() };
  }

  static async open(options: TrustedTimeOptions): Promise<TrustedTime> {
    const { clock, storage, sure = false } = options;
    const before = sure ? undefined : await storage.trusted();
    const { time, even } = before ?? { time: clock.now(), even: 0 };
    const trusted = new TrustedTime(options, time, even);
    await trusted.look();
    return trusted;
  }

  /** By how many milliseconds the clock is ahead of what is believed; 0 while all is well. */
  get doubted(): number {
    this.#pass();
    return Math.max(0, this.#options.clock.now() - this.#time);
  }

  /** Milliseconds since 1970: what has its end before this may go. */
  now(): number {
    return this.#options.clock.now() - this.doubted;
  }

  /** Passes judgement on the clock and remembers it; to be called every few minutes. */
  async look(): Promise<void> {
    this.#pass();
    await this.#options.storage.setTrusted({
      time: Math.round(this.#time),
      even: Math.round(this.#even),
    });
  }

  #pass(): void {
    const { clock } = this.#options;
    const now = clock.now();
    const monotonic = clock.monotonic();
    const passed = monotonic - this.#seen.monotonic;
    const even = Math.abs(now - this.#seen.now - passed) <= TOLERANCE_MS;
    this.#seen = { now, monotonic };
    this.#time += passed;
    const gap = now - this.#time;
    this.#even = even ? this.#even + passed : 0;
    if (gap > TOLERANCE_MS && this.#even < graceFor(gap)) return this.#say(gap);
    this.#time = now;
    this.#even = 0;
    this.#said = false;
  }

  #say(gap: number): void {
    if (this.#said) return;
    this.#said = true;
    const minutes = (ms: number): number => Math.round(ms / MINUTE_MS);
    this.#options.log.warn(
      { ahead: minutes(gap), waits: minutes(graceFor(gap) - this.#even) },
      'The clock is this many minutes ahead of when Kring last ran. Nothing is destroyed on its word until Kring has run this many minutes more. If the clock is wrong, set it right; if it is right, nothing needs to be done (KRING_CLOCK=sure believes it at once).',
    );
  }
}
