import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { things } from '../support/pages/drawn.ts';
import { layExercises, openTable } from '../support/pages/open-table.ts';
import { openHouse } from '../support/pages/session.ts';
import { go } from '../support/pages/study.ts';

/** An exercise that is dragged from the work beside the board lies on it. */
const browser = useBrowser();
let url: string;
let close: () => Promise<void>;

beforeAll(async () => {
  const house = await openHouse();
  ({ close } = house);
  url = house.app.url;
});
afterAll(async () => {
  await close?.();
});

/** Goes to a page of the board that is behind one button. */
async function pageOfBoard(page: Page, name: RegExp): Promise<void> {
  await page.locator('kring-board-pages kring-menu').getByRole('button').first().click();
  await page.getByRole('menuitemcheckbox', { name }).click();
}

const handle = (page: Page) => page.locator('kring-sheet kring-exercises-handle').first();
const card = (page: Page) => page.locator('kring-board .cards kring-exercises-card').first();

test('a tutee and a tutor drag the title of an exercise onto the page, and its card lies where they let go', async () => {
  const desk = { viewport: { width: 1440, height: 900 } };
  const table = await openTable(browser, url, { tutor: desk, tutee: desk });
  await layExercises(table);
  const { tutor, tutee } = table;
  for (const [nr, { page }] of [tutee, tutor].entries()) {
    await go(page, /Oefeningen/);
    await handle(page).waitFor();
    const surface = (await page.locator('kring-board .surface').boundingBox())!;
    const at = { x: 320, y: 300 };
    await handle(page).dragTo(page.locator('kring-board .surface'), { targetPosition: at });
    for (const { page: each } of [tutor, tutee])
      await expect.poll(() => things(each)).toEqual(Array(nr + 1).fill('exercise'));
    if (nr > 0) continue;
    const box = (await card(page).boundingBox())!;
    expect(box.x + box.width / 2).toBeCloseTo(surface.x + at.x, -1.5);
    expect(box.y + box.height / 2).toBeCloseTo(surface.y + at.y, -1.5);
    await page.getByText('Op het bord gezet').waitFor();
  }
});

test('where nobody may write a dragged exercise lies nowhere, and one from elsewhere neither', async () => {
  const desk = { viewport: { width: 1120, height: 800 } };
  const table = await openTable(browser, url, { tutor: desk, tutee: desk });
  await layExercises(table);
  const { page } = table.tutee;
  await go(page, /Oefeningen/);
  await handle(page).waitFor();
  const drop = (id: string) =>
    page.locator('kring-board .surface').evaluate((surface, item) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData('application/x-kring-exercise', item);
      const where = { dataTransfer, clientX: 500, clientY: 400, bubbles: true, cancelable: true };
      surface.dispatchEvent(new DragEvent('drop', where));
    }, id);
  await drop('of-another-session');
  await pageOfBoard(page, /^Voordoen/);
  await handle(page).dragTo(page.locator('kring-board .surface'));
  await pageOfBoard(page, /^Samen/);
  await handle(page).dragTo(page.locator('kring-board .surface'));
  // What was refused before would stand beside it by now.
  await expect.poll(() => things(page)).toEqual(['exercise']);
});

/** One finger that moves from here to there. */
async function swipe(
  finger: CDPSession,
  from: { x: number; y: number },
  to: { x: number; y: number },
): Promise<void> {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
  await touch('touchStart', from);
  for (const part of [0.2, 0.4, 0.6, 0.8, 1])
    await touch('touchMove', {
      x: from.x + (to.x - from.x) * part,
      y: from.y + (to.y - from.y) * part,
    });
  await touch('touchEnd');
}

test('the question stays text that a mouse selects and a finger scrolls, and draws nothing on the board', async () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const desk = { viewport: { width: 1440, height: 900 } };
  const table = await openTable(browser, url, { tutor: desk, tutee: phone });
  await layExercises(table);
  const { page: wide } = table.tutor;
  await go(wide, /Oefeningen/);
  await handle(wide).waitFor();
  const question = wide.locator('kring-sheet kring-rich-text').first();
  await question.click({ clickCount: 3 });
  await expect
    .poll(() => wide.evaluate(() => getSelection()?.toString().trim().length ?? 0))
    .toBeGreaterThan(3);

  const { page } = table.tutee;
  await page.getByRole('tab', { name: /Oefeningen/ }).click();
  await handle(page).waitFor();
  const finger = await page.context().newCDPSession(page);
  const title = (await handle(page).boundingBox())!;
  const start = { x: title.x + title.width / 2, y: title.y + title.height / 2 };
  const scrolled = () =>
    page.evaluate(() => {
      let most = 0;
      const walk = (root: ParentNode): void => {
        for (const one of root.querySelectorAll('*')) {
          most = Math.max(most, one.scrollTop);
          if (one.shadowRoot) walk(one.shadowRoot);
        }
      };
      walk(document);
      return most;
    });
  await swipe(finger, start, { x: start.x, y: start.y - 200 });
  await expect.poll(scrolled).toBeGreaterThan(40);
  expect(await things(page)).toEqual([]);
});

test('the sheet of the exercise is pulled up and down by a finger: the page neither scrolls nor reloads, and nothing is drawn below it', async () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const table = await openTable(browser, url, { tutee: phone });
  await layExercises(table);
  const { page } = table.tutee;
  await page.evaluate(() => ((window as { stays?: true }).stays = true));
  await page.locator('kring-news .go').waitFor();
  await page.getByRole('tab', { name: /Oefeningen/ }).click();
  await handle(page).waitFor();
  const sheet = page.locator('kring-sheet');
  const stage = (await page.locator('main').boundingBox())!.height;
  // To a tenth: on its way it is not there yet.
  const part = async (): Promise<number> =>
    Math.round((30 * ((await sheet.boundingBox())?.height ?? 0)) / stage) / 10;
  await expect.poll(part).toBe(2);
  const finger = await page.context().newCDPSession(page);
  const pull = async (to: number): Promise<void> => {
    const box = (await page.getByRole('separator').boundingBox())!;
    const x = box.x + box.width / 2;
    const top = (await page.locator('main').boundingBox())!.y;
    await swipe(finger, { x, y: box.y + box.height / 2 }, { x, y: top + stage * to });
  };
  await pull(0.02);
  await expect.poll(part).toBe(3);
  await pull(0.66);
  await expect.poll(part).toBe(1);
  await pull(0.34);
  await expect.poll(part).toBe(2);
  // Down from the words themselves, at the top of what scrolls: where a browser would reload.
  const box = (await sheet.boundingBox())!;
  await swipe(finger, { x: 195, y: box.y + 120 }, { x: 195, y: box.y + 420 });
  const still = await page.evaluate(() => ({
    stays: (window as { stays?: true }).stays,
    scrolled: [scrollX, scrollY, visualViewport?.offsetTop],
    past: getComputedStyle(document.documentElement).overscrollBehaviorY,
  }));
  expect(still).toEqual({ stays: true, scrolled: [0, 0, 0], past: 'none' });
  expect(await things(page)).toEqual([]);
});
