import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { sitAtTheBoard } from '../support/pages/circle.ts';
import { anItem } from '../support/histories.ts';
import type { Guest } from '../support/pages/session.ts';
import { openHouse } from '../support/pages/session.ts';
import { button, go } from '../support/pages/study.ts';

/** Each sees where the other is, goes there with one press, and is left alone by their own move. */
const browser = useBrowser();
let url: string;
let close: () => Promise<void>;
let tutor: Guest;
let tutee: Guest;

beforeAll(async () => {
  const house = await openHouse();
  ({ close } = house);
  url = house.app.url;
});
afterAll(async () => {
  await close?.();
});
beforeEach(async () => {
  ({ tutor, tutee } = await sitAtTheBoard(browser, url));
  await tutor.send('exercises/add', { items: [anItem('a'), anItem('b')], set: 'practice' });
  await tutor.send('exercises/graded', { answer: 'no', items: [] });
});

/** Leafs to a page of the board, by its tab or where tabs have no room by the menu. */
async function leaf(page: Page, name: RegExp): Promise<void> {
  const pages = page.locator('kring-board-pages');
  const menu = pages.locator('kring-menu').getByRole('button').first();
  const tab = pages.getByRole('tab', { name });
  await menu.or(tab).first().waitFor();
  if (await tab.isVisible()) return tab.click();
  await menu.click();
  await page.getByRole('menuitemcheckbox', { name }).click();
}
const shownPage = (page: Page) => () => page.locator('kring-board').getAttribute('label');
const exercise = (page: Page, number: number) =>
  page.getByRole('button', { name: new RegExp(`Oefening ${String(number)}`) }).first();
const followLien = (page: Page, is: RegExp | string) =>
  page.getByRole('button', { name: new RegExp(`^Volg Lien: ${String(is)}`) });

interface Seen {
  x: number;
  y: number;
  zoom: number;
  width: number;
  height: number;
}
/** What this page shows of the board, in world units around its middle. */
const camera = (page: Page): Promise<Seen> =>
  page.locator('kring-board').evaluate((element) => {
    const { x, y, zoom, width, height } = (element as unknown as { board: { camera: Seen } }).board
      .camera;
    return { x: x + width / 2 / zoom, y: y + height / 2 / zoom, zoom, width, height };
  });

test('one press goes where the other is, goes along, and one press stops', async () => {
  await go(tutee.page, /Oefeningen/);
  await followLien(tutor.page, 'is bij oefening 1').click();
  await tutor.page.getByText('Je volgt Lien').waitFor();
  await tutor.page.getByText('Oefening 1, antwoord van Lien').waitFor();
  // The sign on the other side, said to a screen reader as well.
  await tutee.page.getByRole('status').filter({ hasText: 'Tara volgt jou' }).waitFor();

  await exercise(tutee.page, 2).click();
  await tutor.page.getByText('Oefening 2, antwoord van Lien').waitFor();

  await leaf(tutee.page, /Voordoen/);
  await expect.poll(shownPage(tutor.page)).toBe('Voordoen');

  await button(tutor.page, 'Stop met volgen').click();
  await tutee.page.getByText('Tara volgt jou').waitFor({ state: 'hidden' });
  await exercise(tutee.page, 1).click();
  await followLien(tutor.page, 'is bij oefening 1').waitFor();
  await tutor.page.getByText('Oefening 2, antwoord van Lien').waitFor();
});

test('a follower sees what the other sees of the board, until they make a move of their own', async () => {
  const surface = tutee.page.locator('kring-board .surface');
  await surface.hover({ position: { x: 300, y: 300 } });
  await followLien(tutor.page, 'tekent op Samen').click();
  await tutee.page.mouse.wheel(2400, 1600);
  const same = async (): Promise<boolean> => {
    const [mine, theirs] = await Promise.all([camera(tutor.page), camera(tutee.page)]);
    return Math.abs(mine.x - theirs.x) < 3 && Math.abs(mine.y - theirs.y) < 3;
  };
  await expect.poll(same).toBe(true);
  expect((await camera(tutor.page)).x).toBeGreaterThan(1000);

  await tutor.page.locator('kring-board .surface').hover({ position: { x: 400, y: 400 } });
  await tutor.page.mouse.wheel(-300, 0);
  await tutor.page.getByText('Je volgt Lien').waitFor({ state: 'hidden' });
  await tutee.page.mouse.wheel(3000, 0);
  await expect.poll(same).toBe(false);
});

test('who works out of sight has a mark at the edge in their direction, and a press goes there', async () => {
  await tutee.page.locator('kring-board .surface').hover({ position: { x: 300, y: 300 } });
  await tutee.page.mouse.wheel(4000, 0);
  const mark = tutor.page.getByRole('button', { name: /Lien werkt buiten je beeld/ });
  await mark.waitFor();
  const box = (await mark.boundingBox())!;
  expect(box.x).toBeGreaterThan(1000);
  await mark.focus();
  await tutor.page.keyboard.press('Enter');
  await mark.waitFor({ state: 'hidden' });
  const cursor = tutor.page.locator('kring-board .cursor', { hasText: 'Lien' });
  await cursor.waitFor();
});

test('the tutor asks "come and look": nothing moves before a yes, and "not now" is told', async () => {
  await leaf(tutor.page, /Voordoen/);
  await button(tutor.page, 'Wie er is').click();
  const ask = button(tutor.page, 'Kom je even kijken? Vraag het aan Lien');
  await ask.click();
  await tutor.page.getByText('Je vroeg het aan Lien.').waitFor();
  const line = tutee.page.getByRole('status').filter({ hasText: 'kom je even kijken?' });
  await line.waitFor();
  await expect.poll(() => line.innerText()).toContain('Tara');
  expect(await shownPage(tutee.page)()).toBe('Samen');
  await button(tutee.page, 'Nu niet: Tara').click();
  await tutor.page.getByText('Lien komt nu niet kijken.').waitFor();
  expect(await shownPage(tutee.page)()).toBe('Samen');

  await ask.click();
  const yes = button(tutee.page, 'Ik kom kijken: Tara');
  await yes.focus();
  await tutee.page.keyboard.press('Enter');
  await expect.poll(shownPage(tutee.page)).toBe('Voordoen');
  await tutee.page.getByText('Je volgt Tara').waitFor();
});

test('who types in the talk is shown to who reads it, and no more once it is sent', async () => {
  for (const { page } of [tutor, tutee]) await go(page, /Overleg/);
  await tutee.page.getByLabel(/Typ een bericht/).pressSequentially('Ik snap');
  await tutor.page.getByText('Lien typt…').waitFor();
  await tutee.page.keyboard.press('Enter');
  await tutor.page.getByText('Ik snap').first().waitFor();
  await tutor.page.getByText('Lien typt…').waitFor({ state: 'hidden' });
});

test('the tutor sees what is typed at an exercise before it is checked, and cannot write there', async () => {
  await go(tutee.page, /Oefeningen/);
  await followLien(tutor.page, 'is bij oefening 1').click();
  await tutor.page.getByText('Oefening 1, antwoord van Lien').waitFor();
  const field = tutee.page.getByRole('textbox', { name: 'Jouw antwoord' });
  await field.pressSequentially('27');
  const seen = tutor.page.getByRole('textbox', { name: 'Antwoord van Lien' });
  await expect.poll(() => seen.inputValue()).toBe('27');
  await field.press('Backspace');
  await expect.poll(() => seen.inputValue()).toBe('2');
  expect(await seen.getAttribute('readonly')).not.toBeNull();
});
