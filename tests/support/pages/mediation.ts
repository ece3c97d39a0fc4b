import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Language } from '../../../shared/wire/text.ts';
import type { TestBrowser } from '../browser.ts';
import { readyToGoOn } from './ready.ts';
import { Guest } from './session.ts';
import { Traffic } from './traffic.ts';

/** Somebody's place in a mediation, in a browser of their own. */
export type Place = 'adult' | 'lead' | 'colead' | 'a' | 'b';
export type Party = 'a' | 'b';
export type Mediator = 'lead' | 'colead';
export const everyone: readonly Place[] = ['adult', 'lead', 'colead', 'a', 'b'];
export const mediators: readonly Mediator[] = ['lead', 'colead'];
export const parties: readonly Party[] = ['a', 'b'];

interface Link {
  readonly role: string;
  readonly url: string;
  readonly seats: number | 'many';
  readonly used: number;
}

export interface Setting {
  /** Of the talk, and of everybody's browser. */
  readonly language?: Language;
  readonly variant?: 'full' | 'short';
  readonly options?: BrowserContextOptions;
  /** Where somebody's browser finds the server, if not where the others do. */
  readonly urls?: Partial<Record<Place, string>>;
}

const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true };
export const names: Readonly<Record<Place, string>> = {
  adult: 'Mevrouw Maes',
  lead: 'Lotte',
  colead: 'Sam',
  a: 'Amir',
  b: 'Noor',
};

/** Five people in open house: the adult starts by the page, the others come by their own links. */
export class Mediation {
  readonly guests = {} as Record<Place, Guest>;
  /** What came to each, from the first page on. */
  readonly traffic = {} as Record<Place, Traffic>;
  readonly language: Language;
  readonly #browser: TestBrowser;
  readonly #url: string;
  readonly #setting: Setting;
  session = '';

  constructor(browser: TestBrowser, url: string, setting: Setting = {}) {
    this.#browser = browser;
    this.#url = url;
    this.#setting = setting;
    this.language = setting.language ?? 'nl';
  }

  page(place: Place): Page {
    return this.guests[place].page;
  }

  /** Everybody closes their browser. */
  async leave(): Promise<void> {
    for (const { page } of Object.values(this.guests)) await page.context().close();
  }

  say(nl: string, en: string): string {
    return this.language === 'nl' ? nl : en;
  }

  tool(place: Place, id: string): Locator {
    return this.page(place).locator(`kring-${id}-tool`);
  }

  button(place: Place, nl: string, en: string, inside?: string): Locator {
    const at = inside ? this.tool(place, inside) : this.page(place);
    return at.getByRole('button', { name: this.say(nl, en), exact: true });
  }

  /** Presses the only button that has these words, here or in one tool. */
  async press(place: Place, nl: string, en: string, inside?: string): Promise<void> {
    await this.button(place, nl, en, inside).click();
  }

  async fill(place: Place, nl: string, en: string, text: string): Promise<void> {
    await this.page(place).getByLabel(this.say(nl, en)).fill(text);
  }

  /** Waits until these words stand in a tool of somebody's page. */
  async see(place: Place, id: string, nl: string, en = nl): Promise<void> {
    await this.tool(place, id).getByText(this.say(nl, en)).first().waitFor();
  }

  /** Brings one of the places of the stage to the front, by its tab. */
  async front(place: Place, nl: string, en: string): Promise<void> {
    await this.page(place)
      .getByRole('tab', { name: this.say(nl, en) })
      .click();
  }

  /** On to the next phase by the lead's button, once it may; everybody's page shows it. */
  async next(to: string): Promise<void> {
    await readyToGoOn(this.page('lead'));
    const on = new RegExp(`^${this.say('Verder naar', 'On to')} `);
    await this.page('lead').getByRole('button', { name: on }).click();
    for (const place of everyone) await this.guests[place].at(to);
  }

  async #enter(place: Place, options: BrowserContextOptions): Promise<Page> {
    const locale = this.say('nl-BE', 'en-GB');
    const guest = await Guest.arrive(this.#browser, this.urlOf(place), { locale, ...options });
    this.guests[place] = guest;
    this.traffic[place] = new Traffic(guest.page);
    return guest.page;
  }

  urlOf(place: Place): string {
    return this.#setting.urls?.[place] ?? this.#url;
  }

  async begin(): Promise<void> {
    const page = await this.#enter('adult', this.#setting.options ?? {});
    await page.goto(`${this.urlOf('adult')}/start/mediator`);
    if (this.#setting.variant === 'short')
      await page.getByRole('radio', { name: this.say('Kort gesprek', 'Short talk') }).check();
    await this.fill('adult', 'Hoe noemen we je?', 'What shall we call you?', names.adult);
    await this.press('adult', `Begin als ${names.adult}`, `Begin as ${names.adult}`);
    await page.locator('kring-intake-adult').waitFor();
    this.session = new URL(page.url()).pathname.split('/').pop() ?? '';
  }

  /** The links that the adult's page made: one for each empty seat. */
  async links(): Promise<Link[]> {
    const words = this.say('De link wordt gemaakt', 'Making the link');
    await this.page('adult').getByText(words).first().waitFor({ state: 'detached' });
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
    const { options } = this.#setting;
    const page = await this.#enter(place, { ...options, ...(role === 'party' && phone) });
    await page.goto(`${this.urlOf(place)}${new URL(link.url).pathname}`);
    await this.fill(place, 'Hoe noemen we je?', 'What shall we call you?', names[place]);
    await page.locator('form').getByRole('button').last().click();
    await page.locator('kring-live, kring-waiting').first().waitFor();
    const adult = this.page('adult');
    const letIn = this.button('adult', `Laat binnen: ${names[place]}`, `Let in: ${names[place]}`);
    await letIn
      .or(adult.getByText(`${names[place]} `))
      .first()
      .waitFor();
    if (await letIn.first().isVisible()) await letIn.first().click();
    await page.locator('kring-intake-tool').waitFor();
  }
}
