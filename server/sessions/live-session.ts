import type { SYSTEM } from '../../shared/engine/index.ts';
import {
  neverLimited,
  type Command,
  type Engine,
  type PersonId,
  type SessionState,
} from '../../shared/engine/index.ts';
import type { Ack, Answer, PatchFrame } from '../../shared/wire/protocol.ts';
import type { Log } from '../log.ts';
import { refusals } from '../refusals.ts';
import { decideTogether, type Batch, type Decided, type Submitted } from './batch.ts';
import { Line } from './line.ts';
import type { Loaded, SessionLog } from './session-log.ts';
import type { SessionTime } from './session-time.ts';
import type { Frames, Viewer } from './viewers.ts';

export interface LiveOptions {
  readonly engine: Engine;
  readonly sessionLog: SessionLog;
  readonly time: SessionTime;
  readonly newId: () => string;
  readonly log: Log;
  /**
   * The events are on disk and the state stands on them; their answers come next.
   * @returns what goes with the answers to those who asked
   */
  onChange(live: LiveSession, asking: ReadonlySet<Viewer>): Frames;
}

/** What goes with a command. */
type Given = Pick<Submitted, 'facts' | 'viewer'>;

const SNAPSHOT_EVERY = 200;
const MOST_WAITING = 2_000;
const MOST_TOGETHER = 200;
const MOST_CONFLICTS = 8;

/**
 * One session in memory: commands go through one line, in the order in which they came. While some are on their way to
 * the disk the next ones gather; then all that gathered are decided, each on the events of those before it, and written
 * at once. Nothing is decided on what may yet be lost without being decided again when it is (decision 0020).
 */
export class LiveSession {
  readonly id: string;
  readonly #options: LiveOptions;
  readonly #line: Line;
  #loaded: Loaded;
  #snapshotAt: number;

  constructor(loaded: Loaded, options: LiveOptions) {
    this.id = loaded.state.id;
    this.#loaded = loaded;
    this.#snapshotAt = loaded.seq;
    this.#options = options;
    this.#line = new Line({
      most: MOST_TOGETHER,
      together: (commands) => this.#together(commands),
    });
  }

  get state(): SessionState {
    return this.#loaded.state;
  }

  get seq(): number {
    return this.#loaded.seq;
  }

  get busy(): boolean {
    return this.#line.length > 0;
  }

  /**
   * The answer comes after the commit (law 2), and so does a refusal that rests on what others did just before.
   * `command.data` was validated. Never rejects.
   */
  submit(by: PersonId | typeof SYSTEM, command: Command, given: Given = {}): Promise<Answer> {
    if (this.#line.length >= MOST_WAITING && !neverLimited.has(command.type))
      return Promise.resolve({ ok: false, refusal: refusals.often });
    return new Promise((answer) => this.#line.push({ by, command, ...given, answer }));
  }

  /** Runs work alone, after everything that was submitted before. */
  enter<T>(work: () => Promise<T>): Promise<T> {
    return this.#line.enter(work);
  }

  async #together(commands: readonly Submitted[]): Promise<void> {
    let waiting = commands;
    for (let conflicts = 0; waiting.length > 0 && conflicts < MOST_CONFLICTS;) {
      const batch = this.#decide(waiting);
      for (const { of, ack } of batch.certain) of.answer(ack);
      const saved = batch.state === this.state ? 'saved' : await this.#save(batch);
      if (saved === 'conflict') conflicts += 1;
      waiting = saved === 'saved' ? [] : await this.#again(batch, saved);
    }
    for (const one of waiting) one.answer(notSaved);
  }

  #decide(commands: readonly Submitted[]): Batch {
    const { engine, time, newId } = this.#options;
    const failed = (error: unknown, command: Command): void => this.#failed(error, command.type);
    return decideTogether({ engine, newId, failed, now: () => time.now() }, this.state, commands);
  }

  /** Writes a batch; when it stands, it is published and answered. */
  async #save(batch: Batch): Promise<'saved' | 'conflict' | 'gone' | 'failed'> {
    const { events, state, pending } = batch;
    const { seq } = this;
    try {
      // What only the process knows is written nowhere.
      const saved =
        events.length > 0 ? await this.#options.sessionLog.append(this.id, seq, events) : 'saved';
      if (saved !== 'saved') return saved;
    } catch (error) {
      this.#failed(error, events[0]!.type);
      return 'failed';
    }
    this.#loaded = { state, seq: seq + events.length, at: events.at(-1)?.at ?? this.#loaded.at };
    this.#answer(pending, this.#changed(viewersOf(pending)));
    return 'saved';
  }

  /** The first answer over a connection brings what changed in its view, so that no other one comes before it. */
  #answer(pending: readonly Decided[], frames: Frames): void {
    const left = new Map<Viewer | undefined, PatchFrame>(frames);
    for (const { of, ack } of pending) {
      const patch = left.get(of.viewer);
      left.delete(of.viewer);
      of.answer(patch ? { ...ack, patch } : ack);
    }
  }

  /** Answers those of whom nothing more can come. @returns those that are decided again, on what truly stands */
  async #again(
    { pending }: Batch,
    why: 'conflict' | 'gone' | 'failed',
  ): Promise<readonly Submitted[]> {
    if (why === 'failed') {
      // What was refused because of an event that is lost may be accepted now.
      for (const { of, events } of pending) if (events.length > 0) of.answer(notSaved);
      return pending.filter(({ events }) => events.length === 0).map(({ of }) => of);
    }
    try {
      if (why === 'conflict' && (await this.#reload())) return pending.map(({ of }) => of);
      for (const { of } of pending) of.answer({ ok: false, refusal: refusals.ended });
    } catch (error) {
      this.#failed(error, 'reload');
      for (const { of } of pending) of.answer(notSaved);
    }
    return [];
  }

  /** Another node wrote: its events are as true as ours. */
  async #reload(): Promise<boolean> {
    const loaded = await this.#options.sessionLog.load(this.id);
    if (!loaded) return false;
    const { here } = this.state;
    this.#loaded = { ...loaded, state: { ...loaded.state, ...(here && { here }) } };
    this.#changed(new Set());
    return true;
  }

  #changed(asking: ReadonlySet<Viewer>): Frames {
    if (this.seq - this.#snapshotAt >= SNAPSHOT_EVERY) this.#saveSnapshot(this.#loaded);
    try {
      return this.#options.onChange(this, asking);
    } catch (error) {
      this.#failed(error, 'change');
      return new Map();
    }
  }

  #saveSnapshot(loaded: Loaded): void {
    this.#snapshotAt = loaded.seq;
    // In the line, so that the end of the session cannot overtake it.
    void this.enter(() => this.#options.sessionLog.snapshot(loaded)).catch((error: unknown) => {
      this.#options.log.warn({ err: error, session: this.id }, 'a snapshot was not saved');
    });
  }

  #failed(error: unknown, type: string): void {
    this.#options.log.error({ err: error, session: this.id, type }, 'a command failed');
  }
}

const notSaved: Ack = { ok: false, refusal: refusals.notSaved };

const viewersOf = (pending: readonly Decided[]): ReadonlySet<Viewer> =>
  new Set(pending.flatMap(({ of }) => of.viewer ?? []));
