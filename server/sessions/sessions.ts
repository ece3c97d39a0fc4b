import { isUnnamed, type SYSTEM } from '../../shared/engine/index.ts';
import type { Command, Person, PersonId, SessionState } from '../../shared/engine/index.ts';
import type { Answer } from '../../shared/wire/protocol.ts';
import { refusals } from '../refusals.ts';
import { Attending } from './attending.ts';
import { Beginnings, type BeginningsOptions } from './beginnings.ts';
import { Chores } from './chores.ts';
import { runEffect } from './effects.ts';
import { Endings, EXPIRE_MS } from './endings.ts';
import type { Founding } from './follow-up.ts';
import { OpenSessions } from './open-sessions.ts';
import type { SessionsOptions } from './options.ts';
import { Reporting } from './reporting.ts';
import { createSessionLog, type SessionLog } from './session-log.ts';
import { createValidator } from './validate.ts';
import type { Viewer } from './viewers.ts';
import type { Access } from '../../shared/wire/access.ts';

const SWEEP_MS = 60_000;

/** All sessions of this process: loads them, feeds them commands, and sees to what follows. */
export class Sessions {
  readonly beginnings: Beginnings;
  readonly attending: Attending;
  readonly reporting: Reporting;
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
    const submit: BeginningsOptions['submit'] = (...given) => this.submit(...given);
    this.beginnings = new Beginnings({ ...options, ...parts, open: this.#open, submit });
    this.attending = new Attending({ ...options, open: this.#open });
    this.reporting = new Reporting({ ...options, open: this.#open });
  }

  get count(): number {
    return this.#open.size;
  }

  /** Finds every open session again: deadlines live, endings that were cut off go on. */
  async recover(): Promise<void> {
    for (const row of await this.#options.storage.openSessions()) {
      try {
        const loaded = await this.state(row.id);
        if (!loaded) await this.beginnings.forgetUnborn(row.id);
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

  /** The texts of a document in which nobody wrote yet; `ready` was asked before. */
  begins(id: string, document: string): Readonly<Record<string, string>> | undefined {
    const state = this.peek(id);
    return state && this.#options.engine.begins(state, document);
  }

  /** What others see beside somebody's cursor. */
  who(id: string, person: PersonId): { name: string; mark: number; unnamed: boolean } | undefined {
    const state = this.peek(id);
    const seat = state?.people[person];
    return seat && { name: seat.name, mark: seat.mark, unnamed: isUnnamed(state, seat.role) };
  }

  /** Whether a tool lets this person bring an image into the session now. */
  brings(state: SessionState, person: Person): boolean {
    return this.#options.engine.brings(state, person);
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
    return open.live.submit(by, clean, { facts, viewer });
  }

  #founding(): Founding {
    const { forms, followUps, storage } = this.#options;
    return {
      ...{ forms, followUps, storage },
      exists: async (id) => (await this.state(id)) !== undefined,
      begin: async (id, at, begun) => {
        this.#open.adopt(await this.#sessionLog.begin(id, at, begun));
      },
      join: (id, person) => this.beginnings.join(id, person, person.role, true),
    };
  }

  /** The next start measures by it how long nobody ran. */
  async #rememberTime(): Promise<void> {
    const { trusted, log } = this.#options;
    await trusted.look().catch((error: unknown) => {
      log.warn({ err: error }, 'the time of the stop was not saved');
    });
  }
}
