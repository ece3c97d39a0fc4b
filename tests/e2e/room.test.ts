import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { Guest, openHouse } from '../support/pages/session.ts';
import { button, go } from '../support/pages/study.ts';

/** The board is the room: what can be drawn on, and what opens around it. */
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
  tutor = await Guest.enter(browser, url);
  const session = await tutor.start('open', 'Tara');
  tutee = await Guest.enter(browser, url, { hasTouch: true });
  await tutee.join(await tutor.code(session), session, 'Lien');
  await button(tutor.page, /Laat binnen/).click();
  for (const { page } of [tutor, tutee]) {
    await button(page, 'Ik ga akkoord').click();
    await page.locator('kring-board .bar.tools').waitFor();
  }
});

/** The part of the window, in %, where a pointer meets the board itself and not something over or beside it. */
const drawable = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const at = (x: number, y: number): Element | null => {
      let found = document.elementFromPoint(x, y);
      for (;;) {
        const inside = found?.shadowRoot?.elementFromPoint(x, y);
        if (!inside || inside === found) return found;
        found = inside;
      }
    };
    let hit = 0;
    let all = 0;
    for (let x = 3; x < innerWidth; x += 6)
      for (let y = 3; y < innerHeight; y += 6) {
        all += 1;
        if (at(x, y)?.closest('.surface')) hit += 1;
      }
    return (100 * hit) / all;
  });

/** Pixels by which what is shown sticks out of the window. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe('what can be drawn on, with the tools shown', () => {
  test.each([
    [1440, 900, 75],
    [1280, 720, 75],
    [1024, 768, 70],
    [390, 844, 70],
    [844, 390, 60],
  ])('of a window of %i by %i at least %i percent', async (width, height, least) => {
    for (const { page } of [tutor, tutee]) {
      await page.setViewportSize({ width, height });
      await expect.poll(() => drawable(page)).toBeGreaterThan(least);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    }
  });
});

test('the exercise stands beside the board, is made wider by keyboard, and stays as wide', async () => {
  const { page } = tutor;
  await go(page, /Oefeningen/);
  const panel = page.locator('kring-sheet');
  await button(page, /Breuken/).waitFor();
  const before = (await panel.boundingBox())!.width;
  const board = page.locator('kring-board .surface');
  expect((await board.boundingBox())!.width).toBeGreaterThan(600);

  await page.getByRole('separator', { name: 'Maak breder of smaller' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await panel.boundingBox())!.width).toBe(before + 64);

  await page.reload();
  await page.locator('kring-board .bar.tools').waitFor();
  await go(page, /Oefeningen/);
  await expect.poll(async () => (await panel.boundingBox())?.width).toBe(before + 64);

  await button(page, 'Sluit').click();
  await panel.waitFor({ state: 'hidden' });
});

test('on a phone the exercise comes up over the board, to a third, two thirds or the whole', async () => {
  const { page } = tutee;
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('tab', { name: /Oefeningen/ }).click();
  const panel = page.locator('kring-sheet');
  const stage = (await page.locator('main').boundingBox())!.height;
  const part = async (): Promise<number> =>
    Math.round((3 * (await panel.boundingBox())!.height) / stage);
  await expect.poll(part).toBe(2);

  const handle = page.getByRole('separator', { name: 'Maak hoger of lager' });
  await handle.focus();
  await page.keyboard.press('ArrowUp');
  await expect.poll(part).toBe(3);
  const grip = (await handle.boundingBox())!;
  await page.mouse.move(grip.x + grip.width / 2, grip.y + 8);
  await page.mouse.down();
  await page.mouse.move(grip.x + grip.width / 2, grip.y + stage * 0.62, { steps: 5 });
  await page.mouse.up();
  await expect.poll(part).toBe(1);

  await page.getByRole('tab', { name: /Bord/ }).click();
  await panel.waitFor({ state: 'hidden' });
});

test('the sentence is one line that unfolds, goes away when it is put aside, and can be taken back', async () => {
  const { page } = tutor;
  await button(page, 'Zeg nu').click();
  await button(page, 'Volgende zin').click();
  await page.getByText('1 van 6').waitFor({ state: 'hidden' });
  await button(page, 'Leg opzij').click();
  await button(page, 'Zeg nu').waitFor({ state: 'hidden' });
  await button(page, 'Bij de hand').click();
  await button(page, 'Toon de zin').click();
  await button(page, 'Zeg nu').waitFor();
});

test('what is new beside the board is told by a dot, and the drawer stays as this person left it', async () => {
  await go(tutor.page, /Overleg/);
  await tutor.page.getByLabel(/bericht/i).fill('Hoi Lien');
  await tutor.page.keyboard.press('Enter');
  const way = tutee.page.getByRole('button', { name: /Overleg.*nieuw/ });
  await way.click();
  await tutee.page.getByText('Hoi Lien').first().waitFor();
  await tutee.page.reload();
  await tutee.page.getByText('Hoi Lien').first().waitFor();
});

test('going on is quiet until the time of the step has passed', async () => {
  const next = tutor.page.locator('kring-lead-bar kring-button.next');
  await expect.poll(() => next.getAttribute('variant')).toBe('quiet');
});
