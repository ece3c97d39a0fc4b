import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { TestBrowser } from '../browser.ts';
import { DAY, Mediation, type Seat } from '../mediation.ts';

const client = join(import.meta.dirname, '..', '..', '..', 'dist', 'client');
const promises = {
  a: [
    'Ik vraag Bo eerst of iets waar is.',
    'Ik stuur Bo een bericht als we iets gaan doen.',
    'Ik zeg in de pauze hallo, ook als er anderen bij staan.',
  ],
  b: [
    'Ik eet op dinsdag mee aan de tafel van Amir.',
    'Ik geef het boek van Amir terug en kijk met hem na of er niets ontbreekt.',
    'Ik zeg het meteen tegen Amir als iets mij stoort, en niet eerst tegen de anderen.',
  ],
};

/** Somebody's page, and every frame of the session that reached it. */
export interface Screen {
  readonly page: Page;
  readonly frames: string[];
}

/** A mediation that ended with a signed text, and the days after it in real browsers with the cookies of then. */
export class LookingBack {
  readonly table: Mediation;
  readonly #browser: TestBrowser;
  /** The follow-up, and each person's own link to it. */
  session = '';
  link = '';

  private constructor(table: Mediation, browser: TestBrowser) {
    this.table = table;
    this.#browser = browser;
  }

  static async begin(browser: TestBrowser): Promise<LookingBack> {
    const table = await Mediation.open();
    const back = new LookingBack(table, browser);
    await back.agree();
    const { body } = await table.a.browser.get(`/api/sessions/${table.session}/keep`);
    const { followUp } = body as { followUp: { session: string; link: string } };
    back.session = followUp.session;
    back.link = followUp.link;
    await back.open();
    return back;
  }

  get url(): string {
    return this.table.house.app.url;
  }

  private async agree(): Promise<void> {
    const { table } = this;
    await table.intake();
    await table.rules();
    await table.told();
    await table.heard('mediators');
    await table.next('stories', 'needs');
    await table.needs();
    await table.ideas();
    await table.choose();
    for (const at of [0, 1, 2])
      for (const [who, what] of [
        [table.a, promises.a[at]],
        [table.b, promises.b[at]],
      ] as const)
        await table.lead.do('agreement/item', {
          item: {
            who: who.id,
            what,
            when: 'vanaf morgen',
            where: 'op school',
            until: 'de vakantie',
          },
        });
    const followup = new Date(table.house.clock.now() + 7 * DAY).toISOString().slice(0, 10);
    await table.lead.do('agreement/set', {
      ...{ tell: 'Het is opgelost.', wrong: 'Eerst praten, dan naar de bemiddelaars.', followup },
    });
    await table.next('agree', 'sign');
    await table.sign();
    await this.witness();
    await table.next('sign', 'close');
    await table.lead.do('session/end');
    for (const seat of table.everyone)
      await seat.until((view) => view.shared.receipt !== undefined);
  }

  private async witness(): Promise<void> {
    const { lead } = this.table;
    await lead.until((view) => 'signatures' in (view.shared.tools['agreement'] as object));
    const { code, version } = lead.tool('agreement').frozen as { code: string; version: number };
    await lead.do('agreement/witness', { code, version, initials: 'M.O.' });
  }

  /** The server as it runs for people: with the built client. */
  private async open(): Promise<void> {
    for (const seat of this.table.everyone) seat.socket?.close();
    await this.table.house.app.close();
    await this.table.house.start(0, { client });
  }

  async later(days: number): Promise<void> {
    this.table.house.clock.advance(days * DAY);
    await this.open();
  }

  /** A browser with the cookie of this person, or of nobody; its clock stands where the server's stands. */
  async enter(seat?: Seat, options: BrowserContextOptions = {}): Promise<Screen> {
    const context = await this.#browser.context({ timezoneId: 'Europe/Brussels', ...options });
    await context.clock.setFixedTime(this.table.house.clock.now());
    if (seat) {
      const [name = '', ...value] = seat.browser.cookie.split('=');
      await context.addCookies([{ name, value: value.join('='), url: this.url }]);
    }
    const screen: Screen = { page: await context.newPage(), frames: [] };
    screen.page.on('websocket', (socket) => {
      // The clock of this device stands still, so its page thinks it slept and asks for the whole view: an answer to that
      // tells of nobody else.
      let asked = 0;
      socket.on('framesent', ({ payload }) => {
        if (String(payload) === '42["view"]') asked += 1;
      });
      socket.on('framereceived', ({ payload }) => {
        const frame = String(payload);
        if (asked > 0 && frame.startsWith('42["view",')) asked -= 1;
        // One figure alone keeps the connection open.
        else if (frame.length > 1) screen.frames.push(frame);
      });
    });
    return screen;
  }

  /** This person's page of the follow-up. */
  async sit(seat: Seat, options: BrowserContextOptions = {}): Promise<Screen> {
    const screen = await this.enter(seat, options);
    await screen.page.goto(`${this.url}/session/${this.session}`);
    await screen.page.locator('kring-followup-tool').waitFor({ state: 'attached' });
    return screen;
  }

  close(): Promise<void> {
    return this.table.close();
  }
}
