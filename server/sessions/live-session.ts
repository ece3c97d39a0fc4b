import {
  neverLimited,
  SYSTEM,
  type Command,
  type Engine,
  type Event,
  type PersonId,
  type SessionState,
} from '../../shared/engine/index.ts';
import type { Ack } from '../../shared/wire/protocol.ts';
import type { Log } from '../log.ts';
import { refusals } from '../refusals.ts';
import type { Loaded, SessionLog } from './session-log.ts';
import type { SessionTime } from './session-time.ts';

export type Facts = Readonly<Record<string, unknown>>;

export interface LiveOptions {
  readonly engine: Engine;
  readonly sessionLog: SessionLog;
  readonly time: SessionTime;
  readonly newId: () => string;
  readonly log: Log;
  /** The events are on disk and the state stands on them. */
  onChange(live: LiveSession, events: readonly Event[]): void;
}

const SNAPSHOT_EVERY = 200;
const MOST_WAITING = 500;
const MOST_CONFLICTS = 8;

/** One session in memory: commands go through one queue, in the order in which they came. */
export class LiveSession {
  readonly id: string;
  readonly #options: LiveOptions;
  #loaded: Loaded;
  #snapshotAt: number;
  #tail: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(loaded: Loaded, options: LiveOptions) {
    this.id = loaded.state.id;
    this.#loaded = loaded;
    this.#snapshotAt = loaded.seq;
    this.#options = options;
  }

  get state(): SessionState {
    return this.#loaded.state;
  }

  get seq(): number {
    return this.#loaded.seq;
  }

  get busy(): boolean {
    return this.#waiting > 0;
  }

  /**
   * The answer comes after the commit (law 2). `command.data` was validated.
   * @param accepted called once its events are on disk; not for a command that has no effect, or has had it
   */
  async submit(
    by: PersonId | typeof SYSTEM,
    command: Command,
    facts?: Facts,
    accepted?: () => void,
  ): Promise<Ack> {
    if (this.#waiting >= MOST_WAITING && !neverLimited.has(command.type))
      return { ok: false, refusal: refusals.often };
    try {
      return await this.enter(() => this.#run(by, command, facts, accepted));
    } catch (error) {
      const fields = { err: error, session: this.id, type: command.type };
      this.#options.log.error(fields, 'a command failed');
      return { ok: false, refusal: refusals.notSaved };
    }
  }

  /** Runs work alone, after everything that was submitted before. */
  enter<T>(work: () => Promise<T>): Promise<T> {
    this.#waiting += 1;
    const result = this.#tail.then(work).finally(() => (this.#waiting -= 1));
    this.#tail = result.catch(() => undefined);
    return result;
  }

  async #run(
    by: PersonId | typeof SYSTEM,
    command: Command,
    facts?: Facts,
    accepted?: () => void,
  ): Promise<Ack> {
    for (let attempt = 0; attempt < MOST_CONFLICTS; attempt += 1) {
      const decided = this.#decide(by, command, facts);
      if (!decided.ok) return { ok: false, refusal: decided.refusal };
      if (decided.events.length === 0) return { ok: true };
      // Folded before it is written: an event that cannot be folded must never reach the log.
      const next = decided.events.reduce(
        (state, event) => this.#options.engine.evolve(state, event),
        this.state,
      );
      const saved = await this.#options.sessionLog.append(this.id, this.seq, decided.events);
      if (saved === 'gone') return { ok: false, refusal: refusals.ended };
      if (saved === 'saved') {
        accepted?.();
        const seq = this.seq + decided.events.length;
        const at = decided.events.at(-1)!.at;
        this.#stand({ state: next, seq, at }, decided.events);
        return { ok: true };
      }
      if (!(await this.#reload())) return { ok: false, refusal: refusals.ended };
    }
    return { ok: false, refusal: refusals.notSaved };
  }

  #decide(by: PersonId | typeof SYSTEM, command: Command, facts?: Facts) {
    const actor = by === SYSTEM ? SYSTEM : this.state.people[by];
    if (!actor) return { ok: false as const, refusal: refusals.noSeat };
    const { engine, time, newId } = this.#options;
    return engine.decide(this.state, command, actor, {
      now: time.now(),
      newId,
      ...(facts && { facts }),
    });
  }

  #stand(loaded: Loaded, events: readonly Event[]): void {
    this.#loaded = loaded;
    if (loaded.seq - this.#snapshotAt >= SNAPSHOT_EVERY) this.#saveSnapshot(loaded);
    this.#options.onChange(this, events);
  }

  /** Another node wrote: its events are as true as ours. */
  async #reload(): Promise<boolean> {
    const loaded = await this.#options.sessionLog.load(this.id);
    if (!loaded) return false;
    this.#stand(loaded, []);
    return true;
  }

  #saveSnapshot(loaded: Loaded): void {
    this.#snapshotAt = loaded.seq;
    // Inside the queue, so that the end of the session cannot overtake it.
    void this.enter(() => this.#options.sessionLog.snapshot(loaded)).catch((error: unknown) => {
      this.#options.log.warn({ err: error, session: this.id }, 'a snapshot was not saved');
    });
  }
}
