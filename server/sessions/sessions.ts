import {
  seatOf,
  SYSTEM,
  type Command,
  type DocumentRights,
  type Engine,
  type Event,
  type Form,
  type Mode,
  type Person,
  type PersonId,
  type SessionState,
} from '../../shared/engine/index.ts';
import type { Refusal } from '../../shared/wire/refusal.ts';
import type { Ack } from '../../shared/wire/protocol.ts';
import type { Language } from '../../shared/wire/text.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import { refusals } from '../refusals.ts';
import type { GroupCommit } from '../storage/group-commit.ts';
import type { Report, Storage } from '../storage/port.ts';
import type { TrustedTime } from '../trusted-time.ts';
import { Alarm } from './alarm.ts';
import { Chores } from './chores.ts';
import { findClosed, type ClosingDocuments } from './closing.ts';
import { runEffect, type Effects, type Onward } from './effects.ts';
import { Endings, EXPIRE_MS } from './endings.ts';
import type { Founding, FollowUps } from './follow-up.ts';
import { LiveSession } from './live-session.ts';
import { Passing } from './passing.ts';
import { Presence } from './presence.ts';
import { Publisher, type Outlet, type Viewer } from './publisher.ts';
import { makeReport, readReport, type ReportWords } from './reports.ts';
import { createSessionLog, type Loaded, type SessionLog } from './session-log.ts';
import { SessionTime } from './session-time.ts';
import { createValidator } from './validate.ts';

/** What sessions need of the documents; a door that is put in later, because documents ask sessions for rights. */
export interface SessionDocuments extends ClosingDocuments {
  recheck(session: string): void;
  /** Closes these documents at once; fulfils when nothing of them is on its way to the disk. */
  drop(session: string, names: readonly string[]): Promise<void>;
}

export interface SessionsOptions {
  readonly engine: Engine;
  readonly storage: Storage;
  readonly commits: GroupCommit;
  readonly clock: Clock;
  readonly trusted: TrustedTime;
  readonly log: Log;
  readonly newId: () => string;
  readonly effects: Effects;
  readonly onward: Onward;
  readonly followUps: FollowUps;
  readonly outlet: Outlet;
  /** Tells the connections in a room that a report came in; nothing of it. */
  reported(room: string): void;
  documents(): SessionDocuments;
  /** A session is over and what must not be kept of it is destroyed or sealed. */
  closed?(state: SessionState): Promise<void>;
  /** A command was answered, after this many milliseconds. */
  answered?(type: string, ack: Ack, milliseconds: number): void;
}

export interface Beginning {
  readonly id: string;
  readonly form: Form;
  readonly variant: string;
  readonly language: Language;
  /** Absent: nobody can come in by typing. */
  readonly code?: string | undefined;
  readonly starter: Pick<Person, 'id' | 'name' | 'mark'>;
}

export interface Attachment {
  /** The whole view again. */
  resend(): void;
  detach(): void;
}

/** One session in memory, with everything that belongs to it. */
interface Open {
  readonly live: LiveSession;
  readonly publisher: Publisher;
  readonly presence: Presence;
  readonly passing: Passing;
  /** Those that the open documents were checked against. */
  rights: DocumentRights;
  touched: number;
  closing?: Promise<void>;
}

/** A session without viewers leaves memory after this long, when nothing is about to happen in it. */
const IDLE_MS = 10 * 60_000;
const SWEEP_MS = 60_000;
const CLOSING_RETRY_MS = 5_000;

/** All sessions of this process: loads them, feeds them commands, and sees to what follows. */
export class Sessions {
  readonly #options: SessionsOptions;
  readonly #sessionLog: SessionLog;
  readonly #validate: ReturnType<typeof createValidator>;
  readonly #open = new Map<string, Open>();
  readonly #loading = new Map<string, Promise<Open | undefined>>();
  readonly #alarms = new Map<string, Alarm>();
  readonly #chores: Chores;
  readonly #endings: Endings;
  #stopped = false;

  constructor(options: SessionsOptions) {
    this.#options = options;
    this.#sessionLog = createSessionLog(options.engine, options.storage, options.commits);
    this.#validate = createValidator(options.engine);
    this.#chores = new Chores(options.clock, options.log);
    this.#endings = new Endings({ ...options, founding: () => this.#founding() });
  }

  get count(): number {
    return this.#open.size;
  }

  /** Finds every open session again: deadlines live, endings that were cut off go on. */
  async recover(): Promise<void> {
    for (const row of await this.#options.storage.openSessions()) {
      try {
        const loaded = await this.state(row.id);
        if (!loaded) await this.#forgetUnborn(row.id);
      } catch (error) {
        this.#options.log.error({ err: error, session: row.id }, 'a session cannot be replayed');
      }
    }
    await this.#chores.every(EXPIRE_MS, () => this.#endings.expire());
    await this.#chores.every(SWEEP_MS, async () => {
      this.#sweep();
      await this.#options.trusted.look();
    });
  }

  /** @returns when the session and its starter are on disk */
  async create({ id, form, variant, language, code, starter }: Beginning): Promise<void> {
    const { storage, clock } = this.#options;
    const at = clock.now();
    const envelope = JSON.stringify({ form: form.id, variant });
    await storage.createSession({
      id,
      form: form.id,
      createdAt: at,
      status: 'open',
      code,
      envelope,
    });
    const loaded = await this.#sessionLog.begin(id, at, { form, variant, language });
    this.#adopt(loaded);
    const ack = await this.join(id, starter, form.starter, true);
    if (!ack.ok) throw new Error(`the starter has no seat: ${ack.refusal.code}`);
  }

  /** Gives a person a seat: in the circle, or in its waiting room. */
  async join(
    id: string,
    person: Pick<Person, 'id' | 'name' | 'mark'>,
    role: string,
    admitted: boolean,
  ): Promise<Ack> {
    const { newId, clock, storage } = this.#options;
    const data = { person: person.id, role, name: person.name, mark: person.mark, admitted };
    const ack = await this.submit(id, SYSTEM, { id: newId(), type: 'session/join', data });
    if (ack.ok) {
      const seat = this.peek(id)?.people[person.id];
      const taken = seat?.role ?? role;
      await storage.putSeat({ session: id, person: person.id, role: taken, at: clock.now() });
    }
    return ack;
  }

  /** The state of a session, loaded when it was not; undefined when it does not exist (any more). */
  async state(id: string): Promise<SessionState | undefined> {
    return (await this.#get(id))?.live.state;
  }

  /** The state of a session that is in memory. */
  peek(id: string): SessionState | undefined {
    return this.#open.get(id)?.live.state;
  }

  async submit(id: string, by: PersonId | typeof SYSTEM, command: Command): Promise<Ack> {
    const began = performance.now();
    const ack = await this.#submit(id, by, command);
    this.#options.answered?.(command.type, ack, performance.now() - began);
    return ack;
  }

  /** Whether this person has or had a seat: what `attach` would show something for. */
  async knows(id: string, person: PersonId): Promise<boolean> {
    const state = await this.state(id);
    if (state) return state.people[person] !== undefined;
    const { storage, trusted } = this.#options;
    return (await findClosed(storage, id, person, trusted.now())) !== undefined;
  }

  /** Undefined without a seat. A destroyed session shows its receipt to whoever sat in it. */
  async attach(id: string, viewer: Viewer): Promise<Attachment | undefined> {
    const open = await this.#get(id);
    if (!open || open.closing || !open.live.state.people[viewer.person]) {
      if (open?.closing) await open.closing;
      return this.#attachClosed(id, viewer);
    }
    const attachment = open.publisher.attach(viewer);
    open.touched = this.#options.clock.monotonic();
    open.presence.came(viewer.person);
    return {
      resend: () => attachment.resend(),
      detach: () => {
        attachment.detach();
        open.touched = this.#options.clock.monotonic();
        if (this.#open.get(id) === open && !open.closing) open.presence.went(viewer.person);
      },
    };
  }

  /**
   * A report to the adults of the session (class K5), also in a pause. It stands in line with the commands, so that
   * it comes before the end or after it and never in between. @returns names of the adults to whom it went
   */
  async report(
    id: string,
    person: PersonId,
    words: ReportWords,
  ): Promise<{ ok: true; to: string[] } | { ok: false; refusal: Refusal }> {
    const open = await this.#get(id);
    if (!open) return { ok: false, refusal: refusals.noSeat };
    open.touched = this.#options.clock.monotonic();
    const { storage, clock, newId, reported } = this.#options;
    const made = await open.live.enter(() =>
      makeReport({ storage, clock, newId }, open.live.state, person, words),
    );
    if (!made.ok) return made;
    for (const { id: adult } of made.adults) reported(open.publisher.roomOf(adult));
    return { ok: true, to: made.adults.map(({ name }) => name) };
  }

  /** The reports that went to this person, also after the end; undefined for somebody who is no adult of it. */
  async reportsTo(id: string, person: PersonId): Promise<Report[] | undefined> {
    const { storage, trusted } = this.#options;
    const now = trusted.now();
    const state = await this.state(id);
    const seat = state && seatOf(state, person);
    const all = (await storage.reportsOf(id)).filter(({ expiresAt }) => state || expiresAt > now);
    const mine = all.filter((report) => readReport(report).to.includes(person));
    return mine.length > 0 || seat?.responsible ? mine : undefined;
  }

  /** The rule of rights for documents; `ready` was asked before. */
  access(id: string, document: string, person: PersonId): Mode {
    const open = this.#open.get(id);
    if (!open) return 'none';
    open.touched = this.#options.clock.monotonic();
    return this.#options.engine.access(open.live.state, document, person);
  }

  /** Whether a document may have to go before its session; `ready` was asked before. */
  passing(id: string, document: string): boolean {
    const state = this.#open.get(id)?.live.state;
    return state !== undefined && this.#options.engine.passing(state).includes(document);
  }

  /** What others see beside somebody's cursor. */
  who(id: string, person: PersonId): { name: string; mark: number } | undefined {
    const seat = this.peek(id)?.people[person];
    return seat && { name: seat.name, mark: seat.mark };
  }

  /** Names of the documents that exist in a session now. */
  documents(state: SessionState): string[] {
    return this.#options.engine.documents(state).map((document) => document.name);
  }

  /** Connections that look at a session. */
  viewers(): number {
    return [...this.#open.values()].reduce((sum, open) => sum + open.publisher.viewers(), 0);
  }

  /** Waits for what is on its way to disk, then forgets everything. */
  async close(): Promise<void> {
    this.#stopped = true;
    for (const alarm of this.#alarms.values()) alarm.stop();
    for (const open of this.#open.values()) open.presence.stop();
    await this.#chores.stop();
    await this.#rememberTime();
    await Promise.all([...this.#open.values()].map((open) => open.closing));
    await Promise.all([...this.#open.values()].map((open) => open.live.enter(async () => {})));
    for (const open of this.#open.values()) open.publisher.stop();
    this.#open.clear();
  }

  async #submit(id: string, by: PersonId | typeof SYSTEM, command: Command): Promise<Ack> {
    if (this.#stopped) return { ok: false, refusal: refusals.stopping };
    const checked = this.#validate(by, command);
    if (!checked.ok) return checked;
    const open = await this.#get(id);
    if (!open) return { ok: false, refusal: refusals.ended };
    const clean = { ...command, data: checked.data };
    open.touched = this.#options.clock.monotonic();
    const facts = await runEffect(this.#options, open.live.state, clean, by);
    const { onward } = this.#options;
    const further = Object.hasOwn(onward, clean.type) ? onward[clean.type] : undefined;
    return open.live.submit(by, clean, facts, () =>
      further?.(open.live.state, clean.data as never),
    );
  }

  #get(id: string): Promise<Open | undefined> {
    const open = this.#open.get(id);
    if (open || this.#stopped) return Promise.resolve(open);
    const loading = this.#loading.get(id) ?? this.#load(id);
    this.#loading.set(id, loading);
    return loading;
  }

  async #load(id: string): Promise<Open | undefined> {
    try {
      const loaded = await this.#sessionLog.load(id);
      if (!loaded) return undefined;
      const open = this.#open.get(id) ?? this.#adopt(loaded);
      // Cut off between the event and the destruction.
      open.passing.destroy();
      return open;
    } finally {
      this.#loading.delete(id);
    }
  }

  #adopt(loaded: Loaded): Open {
    const { engine, clock, newId, log, outlet } = this.#options;
    const alarm = this.#alarmOf(loaded);
    const { time } = alarm;
    const live = new LiveSession(loaded, {
      engine,
      sessionLog: this.#sessionLog,
      time,
      newId,
      log,
      onChange: (changed, events) => this.#changed(changed, events),
    });
    const publisher = new Publisher({ engine, time, log, outlet, state: () => live.state });
    const connections = (person: PersonId) => publisher.viewers(person);
    const presence = new Presence({ live, clock, newId, connections });
    const rights = engine.documentRights(live.state);
    const passing = this.#passing(live);
    const touched = clock.monotonic();
    const open: Open = { live, publisher, presence, rights, passing, touched };
    this.#open.set(live.id, open);
    alarm.set(live.state);
    if (live.state.status === 'ended') this.#close(open);
    return open;
  }

  #passing(live: LiveSession): Passing {
    const { engine, storage, log, documents } = this.#options;
    const drop = (id: string, names: readonly string[]) => documents().drop(id, names);
    return new Passing(live, { engine, storage, log, chores: this.#chores, drop });
  }

  /** It is made once, so that the time of the session goes on while the session is not in memory. */
  #alarmOf({ state: { id }, at }: Loaded): Alarm {
    const known = this.#alarms.get(id);
    if (known) return known;
    const { engine, clock, trusted } = this.#options;
    const open = async () => (await this.#get(id))?.live;
    const time = new SessionTime(clock, at);
    const alarm = new Alarm({ engine, clock, trusted, time, open });
    this.#alarms.set(id, alarm);
    return alarm;
  }

  #changed(live: LiveSession, _events: readonly Event[]): void {
    const open = this.#open.get(live.id);
    if (!open || this.#stopped) return;
    open.publisher.mark();
    open.passing.drop();
    this.#recheck(open);
    this.#alarms.get(live.id)?.set(live.state);
    if (live.state.status === 'ended') this.#close(open);
  }

  /** Law 7: at once, not with the next publishing, so that no line reaches who may not read it any more. */
  #recheck(open: Open): void {
    const { engine, documents } = this.#options;
    const rights = engine.documentRights(open.live.state);
    if (rights === open.rights) return;
    open.rights = rights;
    documents().recheck(open.live.id);
  }

  #close(open: Open): void {
    if (open.closing) return;
    const { log } = this.#options;
    const id = open.live.id;
    const { live, publisher, presence } = open;
    const done = this.#endings.carryOut(live, publisher, presence).then(() => this.#drop(id));
    open.closing = done.catch((error: unknown) => {
      log.error({ err: error, session: id }, 'an ending failed and is tried again');
      delete open.closing;
      this.#chores.after(CLOSING_RETRY_MS, () => this.#close(open));
    });
  }

  #founding(): Founding {
    const { followUps, storage } = this.#options;
    return {
      ...{ followUps, storage },
      exists: async (id) => (await this.state(id)) !== undefined,
      begin: async (id, at, begun) => {
        this.#adopt(await this.#sessionLog.begin(id, at, begun));
      },
      join: (id, person) => this.join(id, person, person.role, true),
    };
  }

  async #attachClosed(id: string, viewer: Viewer): Promise<Attachment | undefined> {
    const { storage, trusted } = this.#options;
    const view = await findClosed(storage, id, viewer.person, trusted.now());
    if (!view) return undefined;
    viewer.whole(view);
    return { resend: () => viewer.whole(view), detach: () => undefined };
  }

  /** A session that was named but never began, because the process died between the two. */
  async #forgetUnborn(id: string): Promise<void> {
    const keep = { receipt: '', envelope: '{}', status: 'destroyed' as const };
    await this.#options.storage.destroySession(id, keep);
    await this.#options.storage.setSession(id, { receipt: null });
  }

  /** The next start measures by it how long nobody ran. */
  async #rememberTime(): Promise<void> {
    const { trusted, log } = this.#options;
    await trusted.look().catch((error: unknown) => {
      log.warn({ err: error }, 'the time of the stop was not saved');
    });
  }

  #drop(id: string): void {
    this.#open.delete(id);
    this.#alarms.get(id)?.stop();
    this.#alarms.delete(id);
  }

  /** Takes idle sessions out of memory; their alarm stays set, and sees whether the machine slept or its clock was set. */
  #sweep(): void {
    const now = this.#options.clock.monotonic();
    for (const alarm of this.#alarms.values()) alarm.look();
    for (const [id, open] of this.#open) {
      const idle = now - open.touched > IDLE_MS && open.publisher.viewers() === 0;
      const soon = (this.#alarms.get(id)?.wait() ?? Infinity) < IDLE_MS;
      if (!idle || soon || open.live.busy || open.presence.waiting || open.closing) continue;
      this.#open.delete(id);
    }
  }
}
