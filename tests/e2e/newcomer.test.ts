import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schoolHost, useBrowser } from '../support/browser.ts';
import { npmStart, type Started } from '../support/npm-start.ts';
import { button, go, joinAs, letIn, startAs } from '../support/pages/study.ts';

/** At the address that `npm start` prints: plain http, and no localhost for whoever types it on a phone. */
const browser = useBrowser();
let house: Started;
let url: string;

beforeAll(async () => {
  house = await npmStart(schoolHost);
  const { port } = new URL(house.addresses[0] ?? '');
  url = `http://${schoolHost}:${port}`;
});
afterAll(() => house?.stop());

const phone = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};

async function arrive(options = {}): Promise<Page> {
  const page = await browser.page(options);
  page.setDefaultTimeout(30_000);
  await page.goto(url);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  return page;
}

/** The tutor makes an exercise: a number, with five hints. */
async function makeExercise(tutor: Page): Promise<void> {
  await button(tutor, 'Maak er één').click();
  await tutor.getByLabel('Vraag', { exact: true }).fill('Hoeveel is 3*4 - 2?');
  await tutor.getByLabel('Soort antwoord').selectOption('number');
  await tutor.getByText('Later: sleutel, uitwerking en hints').click();
  await tutor.getByLabel('Juist getal').fill('10');
  await tutor.getByLabel('Uitwerking', { exact: true }).fill('Eerst 3*4, dan 2 eraf.');
  for (const name of ['1. Vraag', '2. Wijs', '3. Toon', '4. De eerste', '5. De sleutel'])
    await tutor.getByRole('textbox', { name }).fill('Kijk goed.');
  await button(tutor, 'Bewaar de oefening').click();
  await tutor.getByText('Telt dit mee voor punten?').first().waitFor();
  await button(tutor, /^Nee$/).click();
}

/** What is on the screen, and not only in the page. */
const seen = (at: Page | Locator, words: string): Promise<void> =>
  at.getByText(words).filter({ visible: true }).first().waitFor();

async function write(page: Page, words: string): Promise<void> {
  await page.locator('kring-notes-tool [contenteditable=true]').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
}

test('a tutor, and a tutee on a phone, get through a study session with an exercise of their own', async () => {
  const tutor = await arrive();
  const code = await startAs(tutor, 'Tara', /Open tafel/);
  await button(tutor, 'Kopieer de link').click();
  await tutor.getByText('De link is gekopieerd.').waitFor();

  const tutee = await arrive(phone);
  await joinAs(tutee, code, 'Lien');
  await letIn(tutor);
  for (const page of [tutee, tutor]) await button(page, 'Ik ga akkoord').click();

  await go(tutor, /Oefeningen/);
  await makeExercise(tutor);
  await go(tutee, /Oefeningen/);
  await seen(tutee, 'Hoeveel is 3*4 - 2?');
  await tutee.getByLabel('Jouw antwoord').first().fill('10');
  await button(tutee, 'Controleer').click();
  await seen(tutee, 'Dit klopt.');

  await button(tutee, 'Zet op het bord').click();
  await tutee.getByRole('menuitem', { name: 'Op Samen' }).click();
  await tutee.getByText('De oefening ligt op het bord.').waitFor();
  await seen(tutor.locator('kring-board'), 'Hoeveel is 3*4 - 2?');

  for (const page of [tutor, tutee]) {
    await go(page, /Overleg/);
    await go(page, /Notities/);
  }
  await write(tutor, 'Eerst maal. ');
  await seen(tutee, 'Eerst maal.');
  await write(tutee, 'Dan min.');
  for (const page of [tutor, tutee]) await page.getByText('Eerst maal. Dan min.').first().waitFor();

  await button(tutor, 'Verder naar Afronden').click();
  const step = tutee.getByLabel(/Wat doe je zelf vóór de volgende keer/);
  await go(tutee, /Deze stap/);
  await step.fill('Elke dag één oefening.');
  await step.blur();
  await button(tutee, 'We stoppen hier').click();
  await tutor.getByRole('button', { name: 'Sluit de sessie af' }).click();
  await tutor.getByText('De sessie afsluiten?').waitFor();
  await tutor.getByRole('button', { name: 'Sluit de sessie af' }).last().click();
  await button(tutee, /^Klaar$/).click();
  for (const page of [tutor, tutee]) await page.getByText('Bewijs van vernietiging').waitFor();
}, 240_000);
