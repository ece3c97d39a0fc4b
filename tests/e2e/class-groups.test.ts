import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { overflow, shoot, violations } from '../support/pages/looking.ts';
import { begin, codeOn, come, linkOf, onwards, pupils } from '../support/pages/presenting.ts';
import { openHouse, type OpenHouse } from '../support/pages/session.ts';
import { button, go } from '../support/pages/study.ts';
import type { Tab } from '../support/server.ts';

/** A class in groups, by what its screens say: pupils on a phone and a laptop, an educator, a teacher and the big screen. */
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

const wide: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
const phone: BrowserContextOptions = {
  ...{ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true },
};
const laptop: BrowserContextOptions = { viewport: { width: 1280, height: 720 } };
const note = 'Leg hem een uur eerder weg.';

async function isFine(page: Page, name: string): Promise<void> {
  expect(await violations(page), name).toEqual([]);
  expect((await overflow(page))[0], name).toBeLessThanOrEqual(0);
  await shoot(page, `class-groups-${name}`);
}

/** One of the class, in by the code. */
async function arrive(code: string, options: BrowserContextOptions): Promise<Page> {
  const page = await browser.page(options);
  await page.goto(`${house.app.url}/join/${code}`);
  await page.getByRole('button', { name: 'Doe mee' }).click();
  await page.locator('kring-class-room').waitFor();
  return page;
}

async function beamer(lead: Page, session: string): Promise<Page> {
  const url = await lead.evaluate(async (id) => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ role: 'beamer' });
    const answer = await fetch(`/api/sessions/${id}/screens`, { method: 'POST', headers, body });
    return ((await answer.json()) as { url: string }).url;
  }, session);
  const page = await browser.page({ viewport: { width: 1280, height: 720 } });
  await page.goto(url);
  return page;
}

const heading = (page: Page, group: number | RegExp) =>
  page
    .locator('kring-class-groups')
    .getByRole('heading', { name: typeof group === 'number' ? `Groep ${group}` : group });
async function groupOf(page: Page): Promise<number> {
  const title = heading(page, /^Groep \d$/);
  await title.waitFor();
  return Number(/\d/.exec(await title.innerText())?.[0]);
}

test('a group writes and draws together, and puts its board on the big screen and off it again', async () => {
  const lead = await browser.page(wide);
  const session = await begin(lead, house, /Slaap/);
  const code = await codeOn(lead);
  const adult = await linkOf(lead, 'de leerkracht');
  const [one, other] = [await arrive(code, phone), await arrive(code, laptop)];
  await pupils({ app: house.app, tabs }, session, code, 6);
  await lead.locator('kring-crowds').getByText('8', { exact: true }).waitFor();
  await onwards(lead, 'De les');
  const screen = await beamer(lead, session);
  await go(lead, /Groepen/);
  await button(lead, 'Maak groepen van 4').click();
  await screen.getByRole('heading', { name: 'Praat in je groep' }).waitFor();

  // The laptop goes to the group of the phone, or out of it and back: the educator lets it in.
  const mine = await groupOf(one);
  const moves = (await groupOf(other)) === mine ? [3 - mine, mine] : [mine];
  for (const to of moves) {
    await button(other, 'Ik moet naar een andere groep').click();
    await button(other, `Groep ${to}`).click();
    await other.getByText(`Iemand vooraan laat je over naar groep ${to}.`).waitFor();
    await lead.getByText('wil naar deze groep').waitFor();
    await button(lead, 'Laat toe').click();
    await heading(other, to).waitFor();
  }

  await isFine(one, 'group');
  await button(one, 'Onze notities').tap();
  await one.getByText('Alleen jullie groep').waitFor();
  const paper = one.getByRole('textbox', { name: `Notities, Groep ${mine}` });
  await paper.click();
  await paper.pressSequentially(note);
  await button(other, /^EN/).click();
  await button(other, 'Our notes').click();
  await other.getByText(note).waitFor();
  await isFine(one, 'notes-phone');
  await isFine(other, 'notes-laptop');
  // That there is something, and not what.
  await lead.getByText('Er staat iets op: notities').waitFor();
  expect(await lead.getByText(note).count()).toBe(0);

  const teacher = await come(await browser.page(wide), adult, 'Juf Maes');
  await go(teacher, /Groepen/);
  await teacher
    .locator('kring-groups-tool li', { hasText: `Groep ${mine}` })
    .getByRole('button', { name: 'Lees mee' })
    .click();
  await teacher.locator('kring-groups-look').getByText(note).waitFor();
  await one.getByText('De leerkracht leest nu mee met jullie groep.').waitFor();
  await isFine(teacher, 'teacher');
  await button(teacher, 'Stop met meelezen').click();
  await one.getByText('De leerkracht leest nu mee').waitFor({ state: 'detached' });
  await teacher.locator('kring-groups-look').waitFor({ state: 'detached' });

  await one.getByRole('radio', { name: 'Bord' }).check();
  const board = one.locator('kring-board .surface');
  await board.waitFor();
  await one.locator('kring-board').getByRole('button', { name: /^Pen/ }).waitFor();
  const { x, y, width, height } = (await board.boundingBox())!;
  const at = (across: number, down: number) => [x + width * across, y + height * down] as const;
  await one.mouse.move(...at(0.3, 0.35));
  await one.mouse.down();
  await one.mouse.move(...at(0.5, 0.55), { steps: 8 });
  await one.mouse.move(...at(0.7, 0.3), { steps: 8 });
  await one.mouse.up();
  const drawn = one.locator('kring-board-list [role=option]');
  await expect.poll(() => drawn.count(), { timeout: 20_000 }).toBe(1);
  await lead.getByText('Er staat iets op: notities, bord').waitFor();
  await isFine(one, 'board-phone');

  expect(await screen.locator('kring-board').count()).toBe(0);
  await button(one, 'Zet ons bord op het grote scherm').tap();
  await screen.getByRole('heading', { name: `Groep ${mine}` }).waitFor();
  const shown = screen.locator('kring-board-list [role=option]');
  await expect.poll(() => shown.count(), { timeout: 20_000 }).toBe(1);
  await one.getByText('Iedereen, op het grote scherm').waitFor();
  await isFine(screen, 'screen');
  await button(one, 'Haal ons bord van het grote scherm').tap();
  await screen.locator('kring-board').waitFor({ state: 'detached' });
  await button(one, 'Zet ons bord op het grote scherm').tap();
  await screen.locator('kring-board').waitFor();
  await isFine(lead, 'lead');
  await button(lead, 'Haal het bord van het scherm').click();
  await screen.getByRole('heading', { name: 'Praat in je groep' }).waitFor();
  await button(one, 'Terug naar de groep').tap();
  await heading(one, mine).waitFor();

  // What comes in front instead takes all of it away, and it is there again afterwards.
  await button(lead, 'Terug naar de dia’s').click();
  await one.locator('kring-class-groups').waitFor({ state: 'detached' });
  await button(lead, 'Toon de groepen op het scherm').click();
  await button(one, 'Onze notities').tap();
  await one.getByText(note).waitFor();

  const late = await arrive(code, phone);
  await button(late, 'Geef mij een groep').tap();
  await groupOf(late);
}, 240_000);
