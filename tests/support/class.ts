import { randomBytes } from 'node:crypto';
import { Browser, type Answer, type Place, type Tab } from './server.ts';

/** A lesson with its class, over HTTP and sockets: who gives it, and pupils who have come in. */
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

  /** @param lesson one that ships; absent: an empty one */
  static async begin(
    place: Place,
    { variant = 'open', lesson = 'sleep' }: { variant?: string; lesson?: string } = {},
  ): Promise<Lesson> {
    const browser = new Browser(place);
    const begun = await browser.post('/api/sessions', {
      ...{ form: 'educator', variant, language: 'nl', name: 'Noor', mark: 3, lesson },
    });
    const { id } = begun.body as { id: string };
    const { code } = await browser.invitation(id);
    const made = new Lesson(place, browser, id, code);
    await made.lead.until((view) => view.me.place === 'in');
    return made;
  }

  /** So many more pupils, who have the whole view. */
  async pupilsCome(count: number): Promise<Pupil[]> {
    const come = await Promise.all(Array.from({ length: count }, () => this.#pupil()));
    this.pupils.push(...come);
    return come;
  }

  screen(role: string): Promise<Answer> {
    return this.browser.post(`/api/sessions/${this.id}/screens`, { role });
  }

  /** On to the next step, past soft gates. */
  async next(): Promise<void> {
    const from = this.lead.link.view?.shared.phase?.id;
    const ack = await this.lead.send('session/next', { from, reason: 'no-time' });
    if (!ack.ok) throw new Error(ack.refusal.code);
    await this.lead.until((view) => view.shared.phase?.id !== from);
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
  readonly slips = new Map<string, string>();
  /** Another connection of the same device. */
  readonly open: () => Tab;

  constructor(open: () => Tab) {
    this.open = open;
    this.tab = open();
  }

  /** The line is gone, and another one comes. */
  async comeBack(): Promise<void> {
    this.tab = this.open();
    await this.tab.until((view) => view.me.place === 'in');
  }

  /** Votes, or votes again with the slip of before. @param answers per question */
  vote(run: string, round: number, answers: Readonly<Record<string, unknown>>) {
    const key = `${run} ${round}`;
    const slip = this.slips.get(key) ?? randomBytes(16).toString('base64url');
    this.slips.set(key, slip);
    return this.tab.send('poll/cast', { run, round, slip, answers });
  }
}
