import type { Page, WebSocketRoute } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { sitAtTheBoard } from '../support/pages/circle.ts';
import { rectangle, things } from '../support/pages/drawn.ts';
import type { Guest } from '../support/pages/session.ts';
import { openHouse } from '../support/pages/session.ts';
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
  ({ tutor, tutee } = await sitAtTheBoard(browser, url, { tutee: { hasTouch: true } }));
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

test('on a phone on its side a finger drags the panel wider and narrower, closes it, and finds tools beside it', async () => {
  const { page } = tutee;
  await page.setViewportSize({ width: 844, height: 390 });
  await go(page, /Oefeningen/);
  const panel = page.locator('kring-sheet');
  const width = async (): Promise<number> => (await panel.boundingBox())?.width ?? 0;
  await expect.poll(width).toBeCloseTo(420, -1);
  const finger = await page.context().newCDPSession(page);
  const drag = async (to: number): Promise<void> => {
    const grip = (await page.getByRole('separator').boundingBox())!;
    const y = grip.y + grip.height / 2;
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: x === undefined ? [] : [{ x, y }],
      });
    expect(Math.min(grip.width, grip.height)).toBeGreaterThanOrEqual(44);
    // Not quite in the middle of the grip: where a finger falls.
    await touch('touchStart', grip.x + grip.width - 6);
    for (const part of [0.3, 0.7, 1]) await touch('touchMove', grip.x + (to - grip.x) * part);
    await touch('touchEnd');
  };
  await drag(470);
  await expect.poll(width).toBeCloseTo(470, -1);
  await drag(310);
  await expect.poll(width).toBeCloseTo(310, -1);
  await drag(60);
  await panel.waitFor({ state: 'hidden' });
  await go(page, /Oefeningen/);
  await expect.poll(width).toBeCloseTo(310, -1);
  await page.setViewportSize({ width: 640, height: 360 });
  const surface = page.locator('kring-board .surface');
  await expect.poll(async () => (await surface.boundingBox())?.width).toBeGreaterThanOrEqual(320);
  await button(page, 'Sluit').click();
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

test('full screen is a button in sight and a key, and the list of keys names it', async () => {
  for (const { page } of [tutor, tutee])
    for (const [width, height] of [
      [1280, 720],
      [844, 390],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      const whole = button(page, 'Volledig scherm');
      await expect.poll(async () => (await whole.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await expect.poll(() => whole.getAttribute('aria-pressed')).toBe('false');
    }
  const { page } = tutor;
  await page.setViewportSize({ width: 1280, height: 720 });
  const isWhole = () => page.evaluate(() => document.fullscreenElement !== null);
  await button(page, 'Volledig scherm').click();
  await expect.poll(isWhole).toBe(true);
  await expect
    .poll(() => button(page, 'Volledig scherm').getAttribute('aria-pressed'))
    .toBe('true');
  await page.keyboard.press('f');
  await expect.poll(isWhole).toBe(false);
  await page.keyboard.press('?');
  await page.getByRole('term').filter({ hasText: /^F$/ }).waitFor();
  await page.getByText('Volledig scherm').waitFor();
});

test('keys are the board’s where nothing else has the focus: beside its buttons, and after one that went', async () => {
  const { page } = tutor;
  await rectangle(page);
  // Beside the words over the board: what is clicked there takes no focus of its own.
  await page.locator('kring-board-tool .who').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect.poll(() => things(page)).toHaveLength(0);

  await button(page, 'Ongedaan maken').click();
  await expect.poll(() => things(page)).toHaveLength(1);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect.poll(() => things(page)).toHaveLength(0);

  await button(page, 'Ongedaan maken').click();
  await button(page, /^Hulp$/).click();
  await page.getByRole('dialog').first().waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await button(page, 'Sluit').click();
  await expect.poll(() => things(page)).toHaveLength(1);
});

test('as soon as anything that is open is not saved the line over the board says so, and the page in front does not deny it', async () => {
  const { page } = tutor;
  await page.setViewportSize({ width: 1280, height: 720 });
  let away = false;
  const lines = new Set<WebSocketRoute>();
  await page.routeWebSocket(/\/docs\/.*notes/, (route) => {
    if (away) return void route.close();
    route.connectToServer();
    lines.add(route);
  });
  await page.reload();
  await page.locator('kring-board .bar.tools').waitFor();
  const mark = page.locator('kring-board-tool').getByText('Bewaard', { exact: true });
  await mark.waitFor();
  await go(page, /Overleg/);
  await page
    .locator('kring-side')
    .getByRole('tab', { name: /Notities/ })
    .click();
  const notes = page.getByRole('textbox', { name: 'Notities' });
  await notes.click();
  await page.keyboard.type('Noemer');
  await mark.waitFor();

  away = true;
  for (const line of lines) await line.close();
  await page.keyboard.type(' eerst');
  const said = page.locator('kring-top').getByRole('button', { name: /niet bewaard/ });
  await said.waitFor();
  await mark.waitFor({ state: 'hidden' });
  for (const [width, height] of [
    [844, 390],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await said.waitFor();
    await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);
  }
  await said.click();
  await page.getByText('Wat je schrijft, blijft op dit toestel').last().waitFor();
  await page.keyboard.press('Escape');

  away = false;
  await said.waitFor({ state: 'hidden' });
});
