import type { DocumentRights, Engine, PersonId } from '../../shared/engine/index.ts';
import type { There } from '../../shared/wire/whereabouts.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Storage } from '../storage/port.ts';
import type { TrustedTime } from '../trusted-time.ts';
import { Alarms } from './alarms.ts';
import type { Chores } from './chores.ts';
import type { ClosingDocuments } from './closing.ts';
import type { Endings } from './endings.ts';
import { LiveSession } from './live-session.ts';
import { Passing } from './passing.ts';
import { Presence } from './presence.ts';
import { Publisher } from './publisher.ts';
import type { Loaded, SessionLog } from './session-log.ts';
import type { Frames, Outlet, Viewer } from './viewers.ts';
import { PeopleAround } from './people-around.ts';

/** What sessions need of the documents; a door that is put in later, because documents ask sessions for rights. */
export interface SessionDocuments extends ClosingDocuments {
  recheck(session: string): void;
  /** Closes these documents at once; fulfils when nothing of them is on its way to the disk. */
  drop(session: string, names: readonly string[]): Promise<void>;
}

export interface OpenSessionsOptions {
  readonly engine: Engine;
  readonly storage: Storage;
  readonly clock: Clock;
  readonly trusted: TrustedTime;
  readonly log: Log;
  readonly newId: () => string;
  readonly outlet: Outlet;
  readonly thereOutlet: Outlet<There>;
  readonly sessionLog: SessionLog;
  readonly chores: Chores;
  readonly endings: Endings;
  documents(): SessionDocuments;
}

/** One session in memory, with everything that belongs to it. */
export interface Open {
  readonly live: LiveSession;
  readonly publisher: Publisher;
  readonly presence: Presence;
  readonly around: PeopleAround;
  readonly passing: Passing;
  /** Those that the open documents were checked against. */
  rights: DocumentRights;
  touched: number;
  closing?: Promise<void>;
}

/** A session without viewers leaves memory after this long, when nothing is about to happen in it. */
const IDLE_MS = 10 * 60_000;
const CLOSING_RETRY_MS = 5_000;

/** The sessions in memory: how they come there, what a change of one sets off, and how they leave. */
export class OpenSessions {
  readonly #options: OpenSessionsOptions;
  readonly #open = new Map<string, Open>();
  readonly #loading = new Map<string, Promise<Open | undefined>>();
  readonly #alarms: Alarms;
  #stopped = false;

  constructor(options: OpenSessionsOptions) {
    this.#options = options;
    this.#alarms = new Alarms({ ...options, open: async (id) => (await this.get(id))?.live });
  }

  get size(): number {
    return this.#open.size;
  }

  /** A session that is in memory. */
  peek(id: string): Open | undefined {
    return this.#open.get(id);
  }

  all(): Open[] {
    return [...this.#open.values()];
  }

  /** The session, loaded when it was not; undefined when it does not exist (any more). */
  get(id: string): Promise<Open | undefined> {
    const open = this.#open.get(id);
    if (open || this.#stopped) return Promise.resolve(open);
    const loading = this.#loading.get(id) ?? this.#load(id);
    this.#loading.set(id, loading);
    return loading;
  }

  async #load(id: string): Promise<Open | undefined> {
    try {
      const loaded = await this.#options.sessionLog.load(id);
      if (!loaded) return undefined;
      const open = this.#open.get(id) ?? this.adopt(loaded);
      // Cut off between the event and the destruction.
      open.passing.destroy();
      return open;
    } finally {
      this.#loading.delete(id);
    }
  }

  /** Takes a session into memory, with everything that belongs to it. */
  adopt(loaded: Loaded): Open {
    const { engine, clock, newId, log, outlet, thereOutlet } = this.#options;
    const { time } = this.#alarms.of(loaded);
    const live = new LiveSession(loaded, {
      engine,
      sessionLog: this.#options.sessionLog,
      time,
      newId,
      log,
      onChange: (changed, asking) => this.#changed(changed, asking),
    });
    const publisher = new Publisher({ engine, time, clock, log, outlet, state: () => live.state });
    const connections = (person: PersonId) => publisher.connections(person).length;
    const presence = new Presence({ live, clock, newId, connections });
    const rights = engine.documentRights(live.state);
    const passing = this.#passing(live);
    const touched = clock.monotonic();
    const around = new PeopleAround({ engine, outlet: thereOutlet, state: () => live.state });
    const open: Open = { live, publisher, presence, around, rights, passing, touched };
    this.#open.set(live.id, open);
    this.#alarms.set(live.state);
    if (live.state.status === 'ended') this.#close(open);
    return open;
  }

  #passing(live: LiveSession): Passing {
    const { engine, storage, log, documents, chores } = this.#options;
    const drop = (id: string, names: readonly string[]) => documents().drop(id, names);
    return new Passing(live, { engine, storage, log, chores, drop });
  }

  /** Documents first: who is told that they may no longer read something can no longer read it. */
  #changed(live: LiveSession, asking: ReadonlySet<Viewer>): Frames {
    const open = this.#open.get(live.id);
    if (!open || this.#stopped) return new Map();
    open.passing.drop();
    this.#recheck(open);
    this.#alarms.set(live.state);
    const frames = open.publisher.publish(asking);
    if (live.state.status === 'ended') this.#close(open);
    return frames;
  }

  /** Law 7: before anything else, so that no line reaches who may not read it any more. */
  #recheck(open: Open): void {
    const { engine, documents } = this.#options;
    const rights = engine.documentRights(open.live.state);
    if (rights === open.rights) return;
    open.rights = rights;
    documents().recheck(open.live.id);
    open.around.recheck();
  }

  #close(open: Open): void {
    if (open.closing) return;
    const { log, endings, chores } = this.#options;
    const id = open.live.id;
    const { live, publisher, presence } = open;
    const done = endings.carryOut(live, publisher, presence).then(() => this.#drop(id));
    open.closing = done.catch((error: unknown) => {
      log.error({ err: error, session: id }, 'an ending failed and is tried again');
      delete open.closing;
      chores.after(CLOSING_RETRY_MS, () => this.#close(open));
    });
  }

  #drop(id: string): void {
    this.#open.delete(id);
    this.#alarms.drop(id);
  }

  /** Takes idle sessions out of memory; their alarm stays set, and sees whether the machine slept or its clock was set. */
  sweep(): void {
    const now = this.#options.clock.monotonic();
    this.#alarms.look();
    for (const [id, open] of this.#open) {
      const idle = now - open.touched > IDLE_MS && !open.publisher.watched;
      const soon = this.#alarms.wait(id) < IDLE_MS;
      // What lies in a ballot box is nowhere else.
      const holds = Object.keys(open.live.state.here?.boxes ?? {}).length > 0;
      if (!idle || soon || holds || open.live.busy || open.presence.waiting || open.closing)
        continue;
      this.#open.delete(id);
    }
  }

  /** Nothing rings, loads or closes any more. */
  stop(): void {
    this.#stopped = true;
    this.#alarms.stop();
    for (const open of this.#open.values()) open.presence.stop();
  }

  /** Waits for what is on its way to disk, then forgets everything. */
  async close(): Promise<void> {
    await Promise.all(this.all().map((open) => open.closing));
    await Promise.all(this.all().map((open) => open.live.enter(async () => {})));
    for (const open of this.#open.values()) open.publisher.stop();
    this.#open.clear();
  }
}
