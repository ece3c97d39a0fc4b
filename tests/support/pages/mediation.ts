import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { Guest } from './session.ts';

/** Somebody's place in a mediation, in a browser of their own. */
export type Place = 'adult' | 'lead' | 'colead' | 'a' | 'b';

interface Link {
  readonly role: string;
  readonly url: string;
  readonly seats: number | 'many';
  readonly used: number;
}

const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true };
const names: Readonly<Record<Place, string>> = {
  adult: 'Mevrouw Maes',
  lead: 'Lotte',
  colead: 'Sam',
  a: 'Amir',
  b: 'Noor',
};

/** Five people in open house: the adult starts by the page, the others come by their own links. */
export class Mediation {
  readonly guests = {} as Record<Place, Guest>;
  readonly #browser: Browser;
  readonly #url: string;
  readonly #options: BrowserContextOptions;
  session = '';

  constructor(browser: Browser, url: string, options: BrowserContextOptions = {}) {
    this.#browser = browser;
    this.#url = url;
    this.#options = options;
  }

  page(place: Place): Page {
    return this.guests[place].page;
  }

  get errors(): string[] {
    return Object.values(this.guests).flatMap(({ errors }) => errors);
  }

  async begin(): Promise<void> {
    const guest = await Guest.enter(this.#browser, this.#url, this.#options);
    this.guests.adult = guest;
    await guest.page.goto(`${this.#url}/start/mediator`);
    await guest.page.getByLabel('Hoe noemen we je?').fill(names.adult);
    await guest.page.getByRole('button', { name: `Begin als ${names.adult}` }).click();
    await guest.page.locator('kring-intake-adult').waitFor();
    this.session = new URL(guest.page.url()).pathname.split('/').pop() ?? '';
  }

  /** The links that the adult's page made: one for each empty seat. */
  async links(): Promise<Link[]> {
    const making = this.page('adult').getByText('De link wordt gemaakt').first();
    await making.waitFor({ state: 'detached' });
    const answer = await this.page('adult').evaluate(async (session) => {
      const response = await fetch(`/api/sessions/${session}/invitations`);
      return (await response.json()) as { links: Link[] };
    }, this.session);
    return answer.links.filter(({ seats, used }) => seats === 1 && used === 0);
  }

  /** By the link, the name and the button of the page. */
  async come(place: Exclude<Place, 'adult'>): Promise<void> {
    const role = place === 'a' || place === 'b' ? 'party' : place;
    const link = (await this.links()).find((one) => one.role === role);
    if (!link) throw new Error(`no link for ${place}`);
    const options = role === 'party' ? { ...this.#options, ...phone } : this.#options;
    const guest = await Guest.enter(this.#browser, this.#url, options);
    this.guests[place] = guest;
    await guest.page.goto(`${this.#url}${new URL(link.url).pathname}`);
    await guest.page.getByLabel('Hoe noemen we je?').fill(names[place]);
    await guest.page.locator('form').getByRole('button').last().click();
    await guest.page.locator('kring-live, kring-waiting').first().waitFor();
    const letIn = this.page('adult').getByRole('button', { name: `Laat binnen: ${names[place]}` });
    await letIn
      .or(this.page('adult').getByText(`${names[place]} `))
      .first()
      .waitFor();
    if (await letIn.first().isVisible()) await letIn.first().click();
    await guest.page.locator('kring-intake-tool').waitFor();
  }
}
