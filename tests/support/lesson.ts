import { newSlip } from '../../client/link/fresh-id.ts';
import type { Ack } from '../../shared/wire/protocol.ts';
import type { View } from '../../shared/wire/view.ts';
import { Browser, type Answer, type Place, type Tab } from './server.ts';

export interface LessonOptions {
  readonly variant?: string;
  /** One that ships with Kring. */
  readonly lesson?: string;
  readonly language?: 'nl' | 'en';
  /** How many pupils sit there already. */
  readonly pupils?: number;
}

/** A lesson with its class, over HTTP and sockets: who gives it, and pupils without a screen. */
export class Lesson {
  readonly id: string;
  readonly code: string;
  readonly lead: Tab;
  readonly browser: Browser;
  readonly pupils: Pupil[] = [];
  readonly #place: Place;

  private constructor(place: Place, browser: Browser, id: string, code: string) {
    this.#place = place;
    this.browser = browser;
    this.id = id;
    this.code = code;
    this.lead = browser.open(id);
  }

  static async begin(place: Place, options: LessonOptions = {}): Promise<Lesson> {
    const { variant = 'open', lesson = 'sleep', language = 'nl', pupils = 0 } = options;
    const browser = new Browser(place);
    const begun = await browser.post('/api/sessions', {
      ...{ form: 'educator', variant, language, name: 'Noor', mark: 3, lesson },
    });
    const { id } = begun.body as { id: string };
    const { code } = await browser.invitation(id);
    const made = new Lesson(place, browser, id, code);
    await made.lead.until((view) => view.me.place === 'in');
    await made.pupilsCome(pupils);
    return made;
  }

  /** So many more pupils, who have the whole view. */
  async pupilsCome(count: number): Promise<Pupil[]> {
    const coming = Array.from({ length: count }, () => this.#pupil());
    const come = await Promise.all(coming);
    this.pupils.push(...come);
    return come;
  }

  /** The token of a device that looks on. */
  screen(role: string): Promise<Answer> {
    return this.browser.post(`/api/sessions/${this.id}/screens`, { role });
  }

  /** As whoever leads. @throws when the server refuses */
  async does(type: string, data: unknown = {}): Promise<void> {
    accepted(type, await this.lead.send(type, data));
  }

  /** Goes on to the next phase, past soft gates. */
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

  /** The pupils vote, the first with the first answer. @throws when the server refuses one */
  async vote(run: string, round: number, answers: readonly object[]): Promise<void> {
    const acks = await Promise.all(
      answers.map((answer, at) => this.pupils[at]!.vote(run, round, answer)),
    );
    for (const ack of acks) accepted('poll/cast', ack);
  }

  async #pupil(): Promise<Pupil> {
    const browser = new Browser(this.#place);
    const joined = await browser.join(this.code, '');
    if (joined.status !== 200) throw new Error(`a pupil cannot join: ${joined.status}`);
    const pupil = new Pupil(() => browser.open(this.id));
    await pupil.tab.until((view) => view.me.place === 'in');
    return pupil;
  }
}

/** One device of the class. */
export class Pupil {
  tab: Tab;
  /** Another connection of the same device. */
  readonly open: () => Tab;
  readonly slips = new Map<string, string>();

  constructor(open: () => Tab) {
    this.open = open;
    this.tab = open();
  }

  /** The line is gone, and another one comes. */
  async comeBack(): Promise<void> {
    this.tab = this.open();
    await this.tab.until((view) => view.me.place === 'in');
  }

  /** Votes once the round has come, or votes again with the slip of before. @param answers per question */
  async vote(run: string, round: number, answers: object): Promise<Ack> {
    await this.tab.until((view) => inFront(view)?.run === run && inFront(view)?.round === round);
    const key = `${run} ${round}`;
    const slip = this.slips.get(key) ?? newSlip();
    this.slips.set(key, slip);
    return this.tab.send('poll/cast', { run, round, slip, answers });
  }
}

function accepted(type: string, ack: Ack): void {
  if (!ack.ok) throw new Error(`${type}: ${ack.refusal.code}`);
}

const inFront = (view: View) =>
  (view.shared.tools['poll'] as { now?: { run: string; round: number } } | undefined)?.now;
