import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { anItem } from '../support/histories.ts';
import { openTable, type OpenTable } from '../support/pages/open-table.ts';
import { openHouse } from '../support/pages/session.ts';
import { button, go } from '../support/pages/study.ts';

/** Another step: it is said, what floats closes, nobody is cut off, and everybody is where the work is. */
const browser = useBrowser();
let url: string;
let close: () => Promise<void>;
let table: OpenTable;

beforeAll(async () => {
  const house = await openHouse();
  ({ close } = house);
  url = house.app.url;
});
afterAll(() => close?.());
beforeEach(async () => {
  table = await openTable(browser, url);
});

const said = /Jullie zijn nu bij Afronden\. Wat hielp, en wat doe je nu zelf\?/;

/** What has the focus, through all shadow roots. */
const focusedAt = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return `${at?.localName ?? ''}#${at?.id ?? ''}`;
  });

test('the step says its name and what it is for, what floats is closed, and the focus is where the work is', async () => {
  const { page } = table.tutee;
  await page.getByRole('button', { name: /^Waar we zijn/ }).click();
  const panel = page.getByRole('dialog', { name: 'Waar we zijn' });
  await panel.waitFor();
  await table.tutor.next();
  await expect.poll(() => page.locator('kring-news p').innerText()).toMatch(said);
  await panel.waitFor({ state: 'hidden' });
  await expect.poll(() => focusedAt(page)).toBe('main#stage');
  await expect.poll(() => page.getByRole('status').filter({ hasText: said }).count()).toBe(1);
});

test('a message that is being typed is not cut off when the step is laid out otherwise', async () => {
  const { page } = table.tutee;
  await go(page, /Overleg/);
  const field = page.getByLabel('Typ een bericht');
  await field.pressSequentially('Ik snap niet waarom');
  await table.tutor.next();
  await page.getByText('We gaan naar Afronden').waitFor();
  await page.keyboard.type(' je deelt');
  await expect.poll(() => field.inputValue()).toBe('Ik snap niet waarom je deelt');
  await button(page, 'Ga mee').click();
  await page.getByRole('tab', { name: /Deze stap/ }).waitFor();
  await expect
    .poll(() => page.getByLabel('Typ een bericht').inputValue())
    .toBe('Ik snap niet waarom je deelt');
});

/** One exercise on the table, and the caret of the tutee in its field. */
async function anAnswer(): Promise<Locator> {
  const { tutor, tutee } = table;
  await tutor.send('exercises/graded', { answer: 'no', items: [] });
  await tutor.send('exercises/add', { items: [anItem('Hoeveel is 2/3?')], set: 'practice' });
  await tutee.page.getByText('Hoeveel is 2/3?').first().waitFor({ state: 'attached' });
  await go(tutee.page, /Oefeningen/);
  const field = tutee.page.locator('kring-live-text').getByRole('textbox').first();
  await field.click();
  return field;
}

test('an answer that is being typed is finished in its field; what came too late is kept and can be copied', async () => {
  const { tutor, tutee } = table;
  const { page } = tutee;
  const field = await anAnswer();
  await page.keyboard.type('twee d');
  await expect.poll(() => field.inputValue()).toBe('twee d');
  await tutor.next();
  await tutee.at('wrapup');
  await page.getByText('Hier kan je nu niet meer schrijven.').waitFor();
  await page.keyboard.type('erde');
  await expect.poll(() => field.inputValue()).toBe('twee derde');
  await page.getByText('Je laatste wijziging is niet bewaard').waitFor();
  await button(page, 'Kopieer mijn tekst').click();
  await page.getByText('Gekopieerd.').waitFor();
  await button(page, 'Ga mee').click();
  await page.getByRole('region', { name: 'Niet bewaard' }).waitFor();
});

test('in a pause the word is finished, and is written when the pause is over', async () => {
  const { tutor, tutee } = table;
  const { page } = tutee;
  const field = await anAnswer();
  await page.keyboard.type('twee d');
  await expect.poll(() => field.inputValue()).toBe('twee d');
  await tutor.send('session/pause');
  await page.getByText('Hier kan je nu niet meer schrijven.').waitFor();
  await page.keyboard.type('erde');
  await page.getByText('Je laatste wijziging is niet bewaard').waitFor();
  await tutor.send('session/resume');
  await page.getByRole('region', { name: 'Niet bewaard' }).waitFor({ state: 'hidden' });
  await expect.poll(() => field.inputValue()).toBe('twee derde');
  await page.reload();
  await expect.poll(() => field.inputValue()).toBe('twee derde');
});

test('Help stays open, whatever step the others go to', async () => {
  const { page } = table.tutee;
  await button(page, 'Hulp').click();
  const help = page.getByRole('dialog', { name: 'Hulp' });
  await help.waitFor();
  await table.tutor.next();
  await table.tutee.at('wrapup');
  await page.keyboard.press('Tab');
  await help.waitFor();
});

test('the line steps aside for what is being written under it', async () => {
  const { tutor, tutee } = table;
  const { page } = tutee;
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('tab', { name: /Overleg/ }).click();
  await page.getByRole('tab', { name: /Vragen/ }).click();
  const field = page.getByLabel('Bewaar een vraag voor de leerkracht');
  await field.fill('Waarom?');
  const line = page.locator('kring-news .line');
  await tutor.send('talk/say', { text: 'Hoi' });
  await line.waitFor();
  const [one, other] = [(await line.boundingBox())!, (await field.boundingBox())!];
  const apart = one.y + one.height <= other.y || other.y + other.height <= one.y;
  expect(apart, JSON.stringify([one, other])).toBe(true);
});
