import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AWAY_MS } from '../../shared/engine/core/times.ts';
import { useBrowser } from '../support/browser.ts';
import { TestClock } from '../support/clock.ts';
import { openTable } from '../support/pages/open-table.ts';
import { openHouse, type OpenHouse } from '../support/pages/session.ts';
import { button, go, joinAs, letIn, startAs } from '../support/pages/study.ts';

/** What a pause does to what is on the screen, and how one phone without a network stops nobody else. */
let house: OpenHouse;
const clock = new TestClock();
const browser = useBrowser();
const shots = process.env['KRING_SHOTS'];

beforeAll(async () => {
  house = await openHouse(undefined, {}, clock);
});
afterAll(async () => {
  await house?.close();
});

const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true };

/** A tutor and two tutees at the open table, one of them on a phone. */
async function working(): Promise<{ tutor: Page; lien: Page; amir: Page }> {
  const visitor = async (options?: BrowserContextOptions) => {
    const page = await browser.page(options);
    page.setDefaultTimeout(30_000);
    await page.goto(house.app.url);
    return page;
  };
  const tutor = await visitor();
  const code = await startAs(tutor, 'Tara', /Open tafel/);
  const [lien, amir] = [await visitor(phone), await visitor()];
  for (const [page, name] of [
    [lien, 'Lien'],
    [amir, 'Amir'],
  ] as const) {
    await joinAs(page, code, name);
    await letIn(tutor);
  }
  for (const page of [tutor, lien, amir]) {
    await button(page, 'Ik ga akkoord').click();
    await page.locator('kring-board').first().waitFor();
  }
  return { tutor, lien, amir };
}

const paused = 'Er is een pauze gevraagd';

test('in a pause the board stays to be read, the talk is open, and whoever asked can take it back or say to be ready', async () => {
  const { tutor, lien, amir } = await working();
  await lien.getByRole('button', { name: 'Pauze' }).click();
  for (const page of [tutor, lien, amir]) {
    await page.getByText(paused).waitFor();
    await page.getByText('Niemand kan schrijven; de tijd staat stil.', { exact: false }).waitFor();
    await page.locator('.room kring-board').waitFor();
  }
  if (shots)
    for (const [name, page] of Object.entries({ tutor, lien }))
      await page.screenshot({ path: `${shots}/pause-${name}.png` });
  expect(await amir.getByRole('button', { name: 'Toch geen pauze' }).count()).toBe(0);
  await lien.getByRole('button', { name: 'Toch geen pauze' }).click();
  for (const page of [tutor, lien, amir]) await page.getByText(paused).waitFor({ state: 'hidden' });

  await lien.getByRole('button', { name: 'Pauze' }).click();
  await amir.getByText(paused).waitFor();
  await go(amir, /Overleg/);
  await amir.getByLabel('Typ een bericht').fill('Tot zo.');
  await amir.getByLabel('Typ een bericht').press('Enter');
  await go(tutor, /Overleg/);
  await tutor.getByText('Tot zo.').first().waitFor();
  await lien.getByRole('button', { name: 'Ik ben klaar om verder te gaan' }).click();
  await tutor.getByText('Wie de pauze vroeg, is klaar om verder te gaan.').waitFor();
  expect(await amir.getByText('Wie de pauze vroeg, is klaar').count()).toBe(0);
  await button(tutor, 'We gaan verder').click();
  for (const page of [tutor, lien, amir]) await page.getByText(paused).waitFor({ state: 'hidden' });
}, 120_000);

test('at the table, where the talk goes on, what people were at stays to be read in a pause', async () => {
  const { tutor, tutee } = await openTable(browser, house.app.url, { tutee: phone });
  await tutor.next();
  await tutee.at('wrapup');
  await tutee.send('goals/set', { field: 'step', text: 'Elke dag één oefening.' });
  const step = tutee.page.getByLabel('Wat doe je zelf vóór de volgende keer?');
  await step.waitFor();
  await tutor.page.getByText('Elke dag één oefening.').waitFor();
  await tutee.send('session/pause');
  for (const { page } of [tutor, tutee]) {
    await page.getByText(paused).waitFor();
    await page.getByText('Niemand ziet wie de pauze vroeg.').waitFor();
  }
  await tutor.page.getByText('Elke dag één oefening.').waitFor();
  await expect.poll(() => step.isDisabled()).toBe(true);
  await step.scrollIntoViewIfNeeded();
  if (shots)
    for (const [name, { page }] of Object.entries({ tutor, tutee }))
      await page.screenshot({ path: `${shots}/pause-table-${name}.png` });
});

test('what a pause does can be read before it is pressed, without a pointer', async () => {
  const { tutee } = await openTable(browser, house.app.url, { tutee: phone });
  await tutee.page.getByRole('button', { name: 'Meer', exact: true }).first().click();
  await tutee.page.getByText('Pauze: niemand kan schrijven, de tijd staat stil.').waitFor();
});

test('a phone that loses the network stops nobody: the tutor goes on without it, and it is back where it was', async () => {
  const { tutor, lien, amir } = await working();
  const session = lien.url();
  await lien.goto('about:blank');
  await expect
    .poll(async () => {
      clock.advance(AWAY_MS / 4);
      return tutor.getByText('We wachten op Lien').count();
    })
    .toBe(1);
  await amir.getByText('We wachten op Lien').waitFor();
  expect(await amir.getByRole('button', { name: /Ga verder zonder/ }).count()).toBe(0);
  if (shots) await tutor.screenshot({ path: `${shots}/pause-away.png` });
  await button(tutor, 'Ga verder zonder Lien, voor even').click();
  for (const page of [tutor, amir])
    await page.getByText('We wachten op Lien').waitFor({ state: 'hidden' });
  await lien.goto(session);
  await lien.locator('.room kring-board').waitFor();
}, 120_000);
