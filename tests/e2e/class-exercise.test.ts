import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { overflow, shoot, violations } from '../support/pages/looking.ts';
import { begin, codeOn, onwards, pupils } from '../support/pages/presenting.ts';
import { openHouse, type OpenHouse } from '../support/pages/session.ts';
import { button, go } from '../support/pages/study.ts';
import type { Tab } from '../support/server.ts';

/** An exercise of the bank as a question to a class, by what the screens say. */
const browser = useBrowser();
let house: OpenHouse;
const tabs: Tab[] = [];
beforeAll(async () => {
  house = await openHouse();
});
afterEach(() => {
  for (const tab of tabs.splice(0)) tab.close();
});
afterAll(() => house?.close());

/** @param down nothing has to be scrolled to */
async function isFine(page: Page, name: string, down = true): Promise<void> {
  expect(await violations(page), name).toEqual([]);
  const [across, under] = await overflow(page);
  expect(Math.max(across!, down ? under! : 0), name).toBeLessThanOrEqual(0);
  await shoot(page, `class-exercise-${name}`);
}

test('is picked from the bank, answered with a formula on a phone, and shown with what says the same as one', async () => {
  const page = await browser.page({ viewport: { width: 1440, height: 900 } });
  const session = await begin(page, house, /Begin leeg/);
  const code = await codeOn(page);
  const others = await pupils({ app: house.app, tabs }, session, code, 5);
  const phone = await browser.page({ viewport: { width: 360, height: 640 }, hasTouch: true });
  const fetched: string[] = [];
  phone.on('request', (request) => fetched.push(request.url()));
  await phone.goto(`${house.app.url}/join/${code}`);
  await phone.getByRole('button', { name: 'Doe mee' }).click();
  await phone.getByRole('button', { name: 'Ik ga akkoord' }).click();
  await phone.getByRole('heading', { name: 'Zo begint het' }).waitFor();
  await onwards(page, 'De les');

  await go(page, /Stemmen/);
  await button(page, 'Kies een oefening').click();
  await button(page, /^Breuken/).click();
  const first = page.getByRole('button', { name: /^Neem deze oefening: Vereenvoudig/ }).first();
  await first.waitFor();
  await isFine(page, 'bank');
  await first.click();
  await page.getByRole('button', { name: /^Toon de vraag: Vereenvoudig/ }).click();
  await phone.locator('h2 .katex').first().waitFor();
  expect(fetched.filter((url) => /mathlive|mathfield/i.test(url))).toEqual([]);
  await button(page, 'Begin de stemming').click();
  await phone.locator('math-field').click();
  await phone.keyboard.type('3/4');
  await isFine(phone, 'answering');
  await phone.getByRole('button', { name: 'Verstuur', exact: true }).click();
  await phone.getByText('Je antwoord telt.').waitFor();

  const run = await others[0]!.tab
    .until(
      ({ shared }) => (shared.tools['poll'] as { now?: { step: string } }).now?.step === 'open',
    )
    .then(({ shared }) => (shared.tools['poll'] as { now: { run: string } }).now.run);
  expect(await others[0]!.vote(run, 1, { [run]: '3/' })).toMatchObject({
    ...{ ok: false, refusal: { code: 'poll/unreadable' } },
  });
  const typed = ['\\frac{3}{4}', '3/4', '9/12', '\\frac{9}{12}', '2/3'];
  for (const [at, answer] of typed.entries())
    expect(await others[at]!.vote(run, 1, { [run]: answer })).toEqual({ ok: true });
  expect(JSON.stringify(others[0]!.tab.link.view)).not.toMatch(/"key"|"right"|"explain"/);
  await button(page, 'Sluit de stemming').click();
  await page.getByText('Alleen jullie zien dit').waitFor();
  await button(page, 'Toon de resultaten').click();
  const rows = phone.locator('kring-class-results .rows > li');
  await expect.poll(() => rows.count()).toBe(3);
  await expect.poll(() => rows.first().innerText()).toMatch(/\b3\b/);
  expect(await phone.getByText('juist', { exact: true }).count()).toBe(0);
  await button(page, 'Toon het antwoord').click();
  await phone.getByText('juist', { exact: true }).waitFor();
  await phone.locator('.why .katex').first().waitFor();
  await isFine(phone, 'answer', false);
  await page.locator('kring-poll-front .verdict').waitFor();
  await isFine(page, 'presenter');
}, 180_000);
