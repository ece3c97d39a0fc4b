import {
  SYSTEM,
  type Brief,
  type Command,
  type Form,
  type Person,
} from '../../shared/engine/index.ts';
import type { Ack } from '../../shared/wire/protocol.ts';
import type { Language } from '../../shared/wire/text.ts';
import type { Clock } from '../clock.ts';
import type { Storage } from '../storage/port.ts';
import type { OpenSessions } from './open-sessions.ts';
import type { SessionLog } from './session-log.ts';

export interface BeginningsOptions {
  readonly open: OpenSessions;
  readonly sessionLog: SessionLog;
  readonly storage: Storage;
  readonly clock: Clock;
  readonly newId: () => string;
  submit(id: string, by: typeof SYSTEM, command: Command): Promise<Ack>;
}

export interface Beginning {
  readonly id: string;
  readonly form: Form;
  readonly brief: Brief;
  readonly variant: string;
  readonly language: Language;
  /** Absent: nobody can come in by typing. */
  readonly code?: string | undefined;
  readonly starter: Pick<Person, 'id' | 'name' | 'mark'>;
}

/** How sessions come to be, and people to their seats. */
export class Beginnings {
  readonly #options: BeginningsOptions;

  constructor(options: BeginningsOptions) {
    this.#options = options;
  }

  /** @returns when the session and its starter are on disk */
  async create({ id, form, brief, variant, language, code, starter }: Beginning): Promise<void> {
    const { storage, clock, sessionLog, open } = this.#options;
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
    const loaded = await sessionLog.begin(id, at, { form, brief, variant, language });
    open.adopt(loaded);
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
    const { newId, clock, storage, open, submit } = this.#options;
    const data = { person: person.id, role, name: person.name, mark: person.mark, admitted };
    const ack = await submit(id, SYSTEM, { id: newId(), type: 'session/join', data });
    if (ack.ok) {
      const seat = open.peek(id)?.live.state.people[person.id];
      const taken = seat?.role ?? role;
      await storage.putSeat({ session: id, person: person.id, role: taken, at: clock.now() });
    }
    return ack;
  }

  /** A session that was named but never began, because the process died between the two. */
  async forgetUnborn(id: string): Promise<void> {
    const keep = { receipt: '', envelope: '{}', status: 'destroyed' as const };
    await this.#options.storage.destroySession(id, keep);
    await this.#options.storage.setSession(id, { receipt: null });
  }
}
