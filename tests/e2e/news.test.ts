import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { layExercises, openTable, type OpenTable } from '../support/pages/open-table.ts';
import { Guest, openHouse } from '../support/pages/session.ts';
import { button, go } from '../support/pages/study.ts';

/** What arrives is noticed: a line that leads there, a dot on the way, a lit seat; and in another tab the title and the icon. */
const browser = useBrowser({ lasting: true });
let url: string;
let close: () => Promise<void>;
let table: OpenTable;
let items: readonly string[];

/** Counts the sounds and keeps the messages of the device that a page made. */
const watched = (): void => {
  const heard = { sounds: 0, said: [] as string[] };
  const Real = AudioContext;
  Object.assign(window, {
    heard,
    AudioContext: class extends Real {
      constructor() {
        super();
        heard.sounds += 1;
      }
    },
  });
  if (!('Notification' in window)) return;
  Object.assign(window, {
    Notification: class {
      static permission = 'granted';
      static requestPermission(): Promise<string> {
        return Promise.resolve('granted');
      }
      constructor(title: string, { body }: { body: string }) {
        heard.said.push(`${title}: ${body}`);
      }
    },
  });
};
const heard = (page: Page) =>
  page.evaluate(() => (window as unknown as { heard: { sounds: number; said: string[] } }).heard);

/** As when another tab is in front of this one. */
const look = (page: Page, away: boolean): Promise<void> =>
  page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    document.dispatchEvent(new Event('visibilitychange'));
  }, away);

const line = (page: Page) => page.locator('kring-news .go');
const way = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^${name}\\s*, nieuw$`) });
const icon = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.querySelector('link[rel=icon]')?.getAttribute('href') ?? null);

beforeAll(async () => {
  const house = await openHouse();
  ({ close } = house);
  url = house.app.url;
  table = await openTable(browser, url);
  for (const { page } of [table.tutor, table.tutee]) {
    await page.context().addInitScript(watched);
    await page.reload();
    await page.locator('kring-board .bar.tools').waitFor();
  }
  items = await layExercises(table);
});
afterAll(() => close?.());

interface Kind {
  readonly what: string;
  readonly to: 'tutor' | 'tutee';
  readonly act: (guest: Guest) => Promise<unknown>;
  readonly says: RegExp;
  readonly way: string;
  /** What is in front once the line was pressed. */
  readonly there: (page: Page) => Promise<unknown>;
}

const isSelected = (page: Page, name: RegExp) =>
  expect
    .poll(() => page.getByRole('tab', { name }).first().getAttribute('aria-selected'))
    .toBe('true');

async function tryInVain({ page }: Guest): Promise<void> {
  await go(page, /Oefeningen/);
  await page.getByRole('button', { name: /^Oefening 3/ }).click();
  await page.getByRole('radio').last().check();
  await button(page, 'Controleer').click();
}

async function demonstrate({ page }: Guest): Promise<void> {
  await page.getByRole('tab', { name: /Voordoen/ }).click();
  await page.locator('kring-board .surface').click();
  await page.keyboard.press('p');
  const box = (await page.locator('kring-board .surface').boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 80, box.y + box.height / 2 + 40, { steps: 4 });
  await page.mouse.up();
}

const kinds: readonly Kind[] = [
  {
    what: 'a message in the talk',
    to: 'tutor',
    act: (guest) => guest.send('talk/say', { text: 'Ben je er?' }),
    says: /Lien schreef in het gesprek\./,
    way: 'Overleg',
    there: (page) => page.getByText('Ben je er?').first().waitFor(),
  },
  {
    what: 'a question for the teacher',
    to: 'tutor',
    act: (guest) => guest.send('questions/add', { text: 'Waarom mag dat?' }),
    says: /Lien bewaarde een vraag voor de leerkracht\./,
    way: 'Overleg',
    there: (page) => isSelected(page, /Vragen/),
  },
  {
    what: 'somebody who is stuck',
    to: 'tutor',
    act: (guest) => guest.send('exercises/stuck', { item: items[1], on: true }),
    says: /Lien zit vast bij oefening 2\./,
    way: 'Oefeningen',
    there: (page) => page.getByRole('heading', { name: 'Oefening 2, antwoord van Lien' }).waitFor(),
  },
  {
    what: 'an answer that is not right yet',
    to: 'tutor',
    act: tryInVain,
    says: /Lien had het nog niet juist bij oefening 3\./,
    way: 'Oefeningen',
    there: (page) => page.getByRole('heading', { name: 'Oefening 3, antwoord van Lien' }).waitFor(),
  },
  {
    what: 'a pen that is handed over',
    to: 'tutor',
    act: (guest) => guest.send('pen/lend'),
    says: /Lien geeft je de pen\./,
    way: 'Oefeningen',
    there: (page) => page.getByRole('heading', { name: /antwoord van Lien/ }).waitFor(),
  },
  {
    what: 'exercises that are laid out',
    to: 'tutee',
    act: async (guest) => {
      const { loadBankSet, bank } = await import('../../shared/bank/index.ts');
      const more = (await loadBankSet(bank[0]!)).sets.nl.items.slice(3, 5);
      return guest.send('exercises/add', { items: more, set: 'practice' });
    },
    says: /Tara legde een oefening klaar\.\s*en nog 1/,
    way: 'Oefeningen',
    there: (page) => page.getByRole('heading', { name: 'Oefening 5' }).waitFor(),
  },
  {
    what: 'a demonstration on the board',
    to: 'tutee',
    act: demonstrate,
    says: /Tara doet iets voor op het bord\./,
    way: '',
    there: (page) => isSelected(page, /Voordoen/),
  },
];

describe('each kind of news has a line that leads there, a dot on the way and a lit seat', () => {
  test.each(kinds)('$what', async ({ to, act, says, way: name, there }) => {
    const here = table[to];
    const { page } = here;
    // Only the board is in front.
    for (const open of await page.locator('.toggles button[aria-expanded=true]').all())
      await open.click();
    await act(table[to === 'tutor' ? 'tutee' : 'tutor']);
    await expect.poll(() => line(page).innerText()).toMatch(says);
    if (name) await way(page, name).waitFor();
    await page
      .getByText(/deed iets nieuws/)
      .first()
      .waitFor({ state: 'attached' });
    await line(page).focus();
    await page.keyboard.press('Enter');
    await there(page);
    await line(page).waitFor({ state: 'detached' });
  });
});

test('the line goes with Escape and leaves the dot; nobody hears of what they did themselves', async () => {
  const { tutor, tutee } = table;
  for (const open of await tutor.page.locator('.toggles button[aria-expanded=true]').all())
    await open.click();
  await tutee.send('talk/say', { text: 'Nog iets' });
  await line(tutor.page).waitFor();
  await tutor.page.keyboard.press('Escape');
  await line(tutor.page).waitFor({ state: 'detached' });
  await way(tutor.page, 'Overleg').waitFor();
  await tutor.page.reload();
  await way(tutor.page, 'Overleg').click();
  await tutor.page.getByRole('tab', { name: /^Gesprek/ }).click();
  await way(tutor.page, 'Overleg').waitFor({ state: 'detached' });
  expect(await line(tutee.page).count()).toBe(0);
});

test('in another tab the title and the icon say so without a word of it, until one looks', async () => {
  const { tutor, tutee } = table;
  const usual = await tutor.page.title();
  await look(tutor.page, true);
  await tutee.send('talk/say', { text: 'Kom je?' });
  await expect.poll(() => tutor.page.title()).toBe(`(1) ${usual}`);
  expect(await icon(tutor.page)).toBe('/icon-new.svg');
  await look(tutor.page, false);
  await expect.poll(() => tutor.page.title()).toBe(usual);
  expect(await icon(tutor.page)).toBe('/icon.svg');
});

test('a knock is counted in the title of who lets people in', async () => {
  const { tutor, session } = table;
  await look(tutor.page, true);
  const knocker = await Guest.enter(browser, url);
  await knocker.join(await tutor.code(session), session, 'Mo');
  await expect.poll(() => tutor.page.title()).toMatch(/^\(1\) /);
  await look(tutor.page, false);
  await button(tutor.page, /Nu niet/).click();
  await knocker.page.context().close();
});

test('sound and messages of the device are off until somebody switches them on, and bear no content', async () => {
  const { tutor, tutee } = table;
  const { page } = tutor;
  expect((await heard(page)).sounds).toBe(0);
  await page.getByRole('button', { name: /^Lezen/ }).click();
  await page.getByRole('switch', { name: /Zacht geluid/ }).check();
  await expect.poll(async () => (await heard(page)).sounds).toBe(1);
  await page.getByRole('switch', { name: /Melding als Kring/ }).check();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.locator('kring-board .bar.tools').waitFor();
  await look(page, true);
  await expect
    .poll(async () => {
      await tutee.send('talk/say', { text: 'Geheim' });
      return (await heard(page)).said.at(-1);
    })
    .toBe('Kring: Lien schreef in het gesprek.');
  await expect.poll(async () => (await heard(page)).sounds).toBe(1);
  expect((await heard(page)).said.join(' ')).not.toContain('Geheim');
  await look(page, false);
});
