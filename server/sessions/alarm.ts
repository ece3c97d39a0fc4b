import {
  SYSTEM,
  type Deadline,
  type Engine,
  type SessionState,
} from '../../shared/engine/index.ts';
import type { Clock } from '../clock.ts';
import { refusals } from '../refusals.ts';
import type { LiveSession } from './live-session.ts';

/** A deadline that could not be written is tried again after this long. */
const RETRY_MS = 1_000;

/** Refusals that say nothing about the deadline itself. */
const passing = new Set([refusals.notSaved.code, refusals.often.code]);

const nameOf = (deadline: Deadline): string => `${deadline.id}@${deadline.at}`;

export interface AlarmOptions {
  readonly session: string;
  readonly engine: Engine;
  readonly clock: Clock;
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
  #cancel: (() => void) | undefined;

  constructor(options: AlarmOptions) {
    this.#options = options;
  }

  /** Milliseconds since 1970 of the nearest deadline. */
  nearest(state: SessionState): number | undefined {
    const times = this.#pending(state).map((deadline) => deadline.at);
    return times.length > 0 ? Math.min(...times) : undefined;
  }

  set(state: SessionState): void {
    this.stop();
    const at = this.nearest(state);
    if (at !== undefined) this.#ringAt(at);
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #ringAt(time: number): void {
    this.stop();
    this.#cancel = this.#options.clock.at(time, () => void this.#ring());
  }

  #pending(state: SessionState): Deadline[] {
    const all = this.#options.engine.deadlines(state);
    const names = new Set(all.map(nameOf));
    this.#done = new Set([...this.#done].filter((name) => names.has(name)));
    return all.filter((deadline) => !this.#done.has(nameOf(deadline)));
  }

  async #ring(): Promise<void> {
    const { clock, open } = this.#options;
    let live: LiveSession | undefined;
    try {
      live = await open();
    } catch {
      return this.#ringAt(clock.now() + RETRY_MS);
    }
    if (!live) return;
    const due = this.#pending(live.state).filter((deadline) => deadline.at <= clock.now());
    let failed = false;
    for (const deadline of due) {
      const { type, data } = deadline;
      const ack = await live.submit(SYSTEM, { id: nameOf(deadline), type, data });
      if (!ack.ok && passing.has(ack.refusal.code)) failed = true;
      else this.#done = new Set([...this.#done, nameOf(deadline)]);
    }
    if (failed) this.#ringAt(clock.now() + RETRY_MS);
    else this.set(live.state);
  }
}
