import type { Ack } from '../../shared/wire/protocol.ts';
import type { View } from '../../shared/wire/view.ts';
import { newSlip } from '../../client/link/fresh-id.ts';
import { Browser, type Place, type Tab } from './server.ts';

/** A lesson with whoever gives it on a line of their own, and pupils who vote without a screen. */
export class Lesson {
  readonly session: string;
  readonly code: string;
  readonly lead: Tab;
  readonly pupils: readonly Pupil[];

  private constructor(session: string, code: string, lead: Tab, pupils: readonly Pupil[]) {
    this.session = session;
    this.code = code;
    this.lead = lead;
    this.pupils = pupils;
  }

  /** @param pupils how many sit there already, and agreed to the rules */
  static async start(
    place: Place,
    pupils: number,
    { lesson = 'sleep', language = 'nl' } = {},
  ): Promise<Lesson> {
    const lead = new Browser(place);
    const body = { form: 'educator', variant: 'open', language, name: 'Noor', mark: 3, lesson };
    const started = await lead.post('/api/sessions', body);
    const { id } = started.body as { id: string };
    const { code } = await lead.invitation(id);
    const tab = lead.open(id);
    await tab.until((view) => view.shared.phase !== undefined);
    const seated = Array.from({ length: pupils }, () => Pupil.join(place, code, id));
    return new Lesson(id, code, tab, await Promise.all(seated));
  }

  /** As whoever leads. @throws when the server refuses */
  async does(type: string, data: unknown = {}): Promise<void> {
    const ack = await this.lead.send(type, data);
    if (!ack.ok) throw new Error(`${type}: ${ack.refusal.code}`);
  }

  /** Goes on to the next phase, whatever is still needed. */
  async next(): Promise<void> {
    const { shared } = await this.lead.until((view) => view.shared.phase !== undefined);
    const { id: from, next } = shared.phase ?? { id: '' };
    await this.does('session/next', { from, reason: 'not-today' });
    await this.lead.until((view) => view.shared.phase?.id === next);
  }

  /** Puts a question before the class and opens the vote. */
  async asks(run: string): Promise<void> {
    await this.does('poll/ask', { run });
    await this.does('poll/open', { run });
  }

  /** All pupils without a screen vote. @param answers what each of them gives */
  async vote(run: string, round: number, answers: readonly object[]): Promise<void> {
    const acks = await Promise.all(
      answers.map((answer, at) => this.pupils[at]?.vote(run, round, answer)),
    );
    for (const ack of acks) if (!ack?.ok) throw new Error(`poll/cast: ${ack?.refusal.code}`);
  }
}

/** One of many, as the server knows them. */
export class Pupil {
  readonly tab: Tab;
  readonly #slips = new Map<string, string>();

  private constructor(tab: Tab) {
    this.tab = tab;
  }

  static async join(place: Place, code: string, session: string): Promise<Pupil> {
    const browser = new Browser(place);
    await browser.join(code, '');
    const tab = browser.open(session);
    await tab.until((view) => view.me.place === 'in');
    return new Pupil(tab);
  }

  async vote(run: string, round: number, answers: object): Promise<Ack> {
    await this.tab.until((view) => now(view)?.run === run && now(view)?.round === round);
    const key = `${run}/${String(round)}`;
    const slip = this.#slips.get(key) ?? newSlip();
    this.#slips.set(key, slip);
    return this.tab.send('poll/cast', { run, round, slip, answers });
  }
}

const now = (view: View) =>
  (view.shared.tools['poll'] as { now?: { run: string; round: number } } | undefined)?.now;
