import {
  seatOf,
  SYSTEM,
  type Command,
  type Engine,
  type FollowUps,
  type Form,
  type Person,
  type PersonId,
  type SessionState,
} from '../../shared/engine/index.ts';
import type { Refusal } from '../../shared/wire/refusal.ts';
import type { Ack, Answer } from '../../shared/wire/protocol.ts';
import type { Language } from '../../shared/wire/text.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import { refusals } from '../refusals.ts';
import type { GroupCommit } from '../storage/group-commit.ts';
import type { Report, Storage } from '../storage/port.ts';
import type { TrustedTime } from '../trusted-time.ts';
import { Chores } from './chores.ts';
import { findClosed } from './closing.ts';
import { runEffect, type Effects, type Onward } from './effects.ts';
import { Endings, EXPIRE_MS } from './endings.ts';
import type { Founding } from './follow-up.ts';
import { OpenSessions, type SessionDocuments } from './open-sessions.ts';
import { makeReport, readReport, type ReportWords } from './reports.ts';
import { createSessionLog, type SessionLog } from './session-log.ts';
import { createValidator } from './validate.ts';
import type { Outlet, Viewer } from './viewers.ts';
import type { Access } from '../../shared/wire/access.ts';

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
  readonly forms: Readonly<Record<string, Form>>;
  readonly followUps: FollowUps;
  readonly outlet: Outlet;
  /** Tells these connections that a report came in; nothing of it. */
  reported(connections: readonly string[]): void;
  documents(): SessionDocuments;
  /** A session is over and what must not be kept of it is destroyed or sealed. */
  closed?(state: SessionState): Promise<void>;
  /** A command was answered, after this many milliseconds. */
  answered?(type: string, answer: Answer, milliseconds: number): void;
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

const SWEEP_MS = 60_000;

/** All sessions of this process: loads them, feeds them commands, and sees to what follows. */
export class Sessions {
  readonly #options: SessionsOptions;
  readonly #sessionLog: SessionLog;
  readonly #validate: ReturnType<typeof createValidator>;
  readonly #chores: Chores;
  readonly #endings: Endings;
  readonly #open: OpenSessions;
  #stopped = false;

  constructor(options: SessionsOptions) {
    this.#options = options;
    this.#sessionLog = createSessionLog(options.engine, options.storage, options.commits);
    this.#validate = createValidator(options.engine);
    this.#chores = new Chores(options.clock, options.log);
    this.#endings = new Endings({ ...options, founding: () => this.#founding() });
    const parts = { sessionLog: this.#sessionLog, chores: this.#chores, endings: this.#endings };
    this.#open = new OpenSessions({ ...options, ...parts });
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
      this.#open.sweep();
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
    const loaded = await this.#sessionLog.begin(id, at, { form, brief: {}, variant, language });
    this.#open.adopt(loaded);
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
    return (await this.#open.get(id))?.live.state;
  }

  /** The state of a session that is in memory. */
  peek(id: string): SessionState | undefined {
    return this.#open.peek(id)?.live.state;
  }

  /** @param viewer the connection over which it came, if any: the answer brings what changed in its view */
  async submit(
    id: string,
    by: PersonId | typeof SYSTEM,
    command: Command,
    viewer?: Viewer,
  ): Promise<Answer> {
    const { clock } = this.#options;
    const began = clock.monotonic();
    const answer = await this.#submit(id, by, command, viewer);
    this.#options.answered?.(command.type, answer, clock.monotonic() - began);
    return answer;
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
    const open = await this.#open.get(id);
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
        if (this.#open.peek(id) === open && !open.closing) open.presence.went(viewer.person);
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
    const open = await this.#open.get(id);
    if (!open) return { ok: false, refusal: refusals.noSeat };
    open.touched = this.#options.clock.monotonic();
    const { storage, clock, newId, reported } = this.#options;
    const made = await open.live.enter(() =>
      makeReport({ storage, clock, newId }, open.live.state, person, words),
    );
    if (!made.ok) return made;
    reported(made.adults.flatMap((adult) => open.publisher.connections(adult.id)));
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
  access(id: string, document: string, person: PersonId): Access {
    const open = this.#open.peek(id);
    if (!open) return 'none';
    open.touched = this.#options.clock.monotonic();
    return this.#options.engine.access(open.live.state, document, person);
  }

  /** Whether a document may have to go before its session; `ready` was asked before. */
  passing(id: string, document: string): boolean {
    const state = this.peek(id);
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

  /** Waits for what is on its way to disk, then forgets everything. */
  async close(): Promise<void> {
    this.#stopped = true;
    this.#open.stop();
    await this.#chores.stop();
    await this.#rememberTime();
    await this.#open.close();
  }

  async #submit(
    id: string,
    by: PersonId | typeof SYSTEM,
    command: Command,
    viewer?: Viewer,
  ): Promise<Answer> {
    if (this.#stopped) return { ok: false, refusal: refusals.stopping };
    const checked = this.#validate(by, command);
    if (!checked.ok) return checked;
    const open = await this.#open.get(id);
    if (!open) return { ok: false, refusal: refusals.ended };
    const clean = { ...command, data: checked.data };
    open.touched = this.#options.clock.monotonic();
    const facts = await runEffect(this.#options, open.live.state, clean, by);
    const { onward } = this.#options;
    const further = Object.hasOwn(onward, clean.type) ? onward[clean.type] : undefined;
    const accepted = () => further?.(open.live.state, clean.data as never);
    return open.live.submit(by, clean, { facts, viewer, accepted });
  }

  #founding(): Founding {
    const { forms, followUps, storage } = this.#options;
    return {
      ...{ forms, followUps, storage },
      exists: async (id) => (await this.state(id)) !== undefined,
      begin: async (id, at, begun) => {
        this.#open.adopt(await this.#sessionLog.begin(id, at, begun));
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
}
