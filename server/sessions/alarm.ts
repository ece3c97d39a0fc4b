import {
  SYSTEM,
  type Deadline,
  type Engine,
  type SessionState,
} from '../../shared/engine/index.ts';
import type { Clock } from '../clock.ts';
import { refusals } from '../refusals.ts';
import type { LiveSession } from './live-session.ts';
import type { TrustedTime } from '../trusted-time.ts';
import type { SessionTime } from './session-time.ts';

/** A deadline that could not be written is tried again after this long. */
const RETRY_MS = 1_000;

/** Refusals that say nothing about the deadline itself. */
const passing = new Set([refusals.notSaved.code, refusals.often.code]);

const nameOf = (deadline: Deadline): string => `${deadline.id}@${deadline.at}`;

export interface AlarmOptions {
  readonly engine: Engine;
  readonly clock: Clock;
  readonly time: SessionTime;
  readonly trusted: Pick<TrustedTime, 'doubted'>;
  /** The session, loaded when it was not. */
  open(): Promise<LiveSession | undefined>;
}

/**
 * One timer per session, for the nearest of its deadlines. It outlives the session's stay in memory. The
 * command id follows from the deadline, so that it has one effect however often it rings (law 3).
 */
export class Alarm {
  readonly #options: AlarmOptions;
  /** Rung, refused or without effect: the state still names them, ringing again would change nothing. */
  #done: ReadonlySet<string> = new Set();
  #pending: readonly Deadline[] = [];
  #cancel: (() => void) | undefined;
  #ringing = false;

  constructor(options: AlarmOptions) {
    this.#options = options;
  }

  get time(): SessionTime {
    return this.#options.time;
  }

  set(state: SessionState): void {
    const all = this.#options.engine.deadlines(state);
    const names = new Set(all.map(nameOf));
    this.#done = new Set([...this.#done].filter((name) => names.has(name)));
    this.#pending = all.filter((deadline) => !this.#done.has(nameOf(deadline)));
    this.look();
  }

  /** Milliseconds until the nearest deadline, 0 when one is due; undefined without one. */
  wait(): number | undefined {
    if (this.#pending.length === 0) return undefined;
    return Math.max(0, Math.min(...this.#pending.map((deadline) => this.#left(deadline))));
  }

  /** Measures the wait again: a timer knows nothing of a clock that was set. */
  look(): void {
    if (this.#ringing) return;
    const wait = this.wait();
    this.stop();
    if (wait !== undefined) this.#ringAfter(wait);
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #ringAfter(milliseconds: number): void {
    this.stop();
    this.#cancel = this.#options.clock.after(milliseconds, () => void this.#ring());
  }

  /** Milliseconds. */
  #left({ at, ends }: Deadline): number {
    return at - this.time.now() + (ends ? this.#options.trusted.doubted : 0);
  }

  async #ring(): Promise<void> {
    this.#ringing = true;
    const rung = await this.#ringDue().catch(() => false);
    this.#ringing = false;
    if (rung) this.look();
    else this.#ringAfter(RETRY_MS);
  }

  /** False when something could not be written and is to be tried again. */
  async #ringDue(): Promise<boolean> {
    const live = await this.#options.open();
    if (!live) {
      this.#pending = [];
      return true;
    }
    this.set(live.state);
    let written = true;
    for (const deadline of this.#pending.filter((one) => this.#left(one) <= 0)) {
      const { type, data } = deadline;
      const ack = await live.submit(SYSTEM, { id: nameOf(deadline), type, data });
      if (!ack.ok && passing.has(ack.refusal.code)) written = false;
      else this.#done = new Set([...this.#done, nameOf(deadline)]);
    }
    this.set(live.state);
    return written;
  }
}
