import { realClock } from '../../server/clock.ts';
import { forms } from '../../shared/forms/index.ts';
import { tools } from '../../shared/tools/index.ts';
import { Seat, type Lines } from './mediation.ts';
import { House } from './server.ts';

/** A cloud, in which what somebody answers can be found again wherever it went. */
export const cloud = {
  ...{ id: 'cloud', kind: 'cloud', about: 'opinion' },
  question: { nl: 'Welk woord?', en: 'Which word?' },
} as const;

/** A lesson on a real server with a clock that runs; everybody keeps all that they are sent. */
export class ClassHouse {
  readonly house: House;
  readonly log: Lines;
  readonly lead: Seat;
  readonly pupils: Seat[] = [];
  readonly screens: Seat[] = [];
  session = '';
  code = '';

  private constructor(house: House, log: Lines) {
    this.house = house;
    this.log = log;
    this.lead = new Seat(house, 'Lea');
  }

  /** On the open floor, with so many pupils. */
  static async open(pupils = 0): Promise<ClassHouse> {
    const lines: string[] = [];
    const log = { lines, write: (line: string) => void lines.push(line) };
    const house = await House.open({ forms, tools, log, clock: realClock }, { log: 'debug' });
    const made = new ClassHouse(house, log);
    const body = { form: 'educator', variant: 'open', language: 'nl', name: 'Lea', mark: 0 };
    const begun = await made.lead.ask('post', '/api/sessions', { ...body, lesson: 'sleep' });
    made.session = (begun.body as { id: string }).id;
    made.code = (await made.lead.browser.invitation(made.session)).code;
    await made.lead.connect(made.session);
    await made.lead.do('session/next', { from: 'floor-join', reason: 'no-time' });
    for (let n = 0; n < pupils; n += 1) await made.pupil();
    await made.lead.until((view) => view.shared.crowds?.['member']?.here === pupils);
    return made;
  }

  async pupil(): Promise<Seat> {
    const seat = new Seat(this.house, `pupil ${this.pupils.length}`);
    this.pupils.push(seat);
    await seat.ask('post', `/api/invitations/${this.code}/join`, { name: '', mark: 0 });
    return seat.connect(this.session);
  }

  /** A device to which whoever leads gave a token. */
  async screen(role: string): Promise<{ seat: Seat; token: string; url: string; id: string }> {
    const path = `/api/sessions/${this.session}/screens`;
    const made = (await this.lead.browser.post(path, { role })).body as Record<
      'token' | 'url' | 'screen',
      string
    >;
    const { token, url, screen } = made;
    const seat = new Seat(this.house, role);
    this.screens.push(seat);
    await seat.connect(this.session, { screen: token });
    return { seat, token, url, id: screen };
  }

  /** The cloud in front and open, and what each pupil says to it. */
  async opensCloud(): Promise<void> {
    await this.lead.do('poll/put', { question: cloud });
    await this.lead.do('poll/ask', { run: 'cloud' });
    await this.lead.do('poll/open', { run: 'cloud' });
    for (const pupil of this.pupils)
      await pupil.until(() => pupil.tool('poll')?.now?.step === 'open');
  }

  async close(): Promise<void> {
    for (const seat of [this.lead, ...this.pupils, ...this.screens]) seat.close();
    await this.house.close();
  }
}

export const wordFrom = (slip: string, word: string, round = 1) => ({
  ...{ run: 'cloud', round, slip: slip.padEnd(20, '-') },
  answers: { cloud: [word] },
});
