import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { KringBoard } from '../../client/tools/board/kring-board.ts';
import type { ElementSnapshot } from '../../shared/tools/board/model.ts';
import { useBrowser } from '../support/browser.ts';
import { servePage } from '../support/page-server.ts';

let server: Awaited<ReturnType<typeof servePage>>;
const browser = useBrowser();

beforeAll(async () => {
  server = await servePage('board');
});

afterAll(async () => {
  await server?.close();
});

interface Harness {
  boards: KringBoard[];
}

async function open(query = '', options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.page({ viewport: { width: 1400, height: 700 }, ...options });
  await page.goto(`${server.address}${query}`);
  await page.locator('kring-board .bar.tools').last().waitFor();
  return page;
}

const board = (page: Page, n = 0): Locator => page.locator('kring-board').nth(n);
const surface = (page: Page, n = 0): Locator => board(page, n).locator('.surface');
const button = (page: Page, name: string, n = 0): Locator =>
  board(page, n).getByRole('button', { name, exact: true });
const colour = (page: Page, name: string): Locator =>
  board(page).getByRole('radio', { name, exact: true });

function elements(page: Page, n = 0): Promise<ElementSnapshot[]> {
  return page.evaluate((i) => (window as unknown as Harness).boards[i]!.snapshot().elements, n);
}

/** From one place to the other, in CSS pixels from the board's corner, as a hand does it. */
async function drag(
  page: Page,
  from: [number, number],
  to: [number, number],
  n = 0,
): Promise<void> {
  const box = (await surface(page, n).boundingBox())!;
  await page.mouse.move(box.x + from[0], box.y + from[1]);
  await page.mouse.down();
  await page.mouse.move(box.x + to[0], box.y + to[1], { steps: 8 });
  await page.mouse.up();
}

async function draw(page: Page, key: string, n = 0): Promise<void> {
  await surface(page, n).focus();
  await page.keyboard.press(key);
  await drag(page, [120, 120], [300, 240], n);
}

const colours = async (page: Page): Promise<string[]> =>
  (await elements(page)).map(({ style }) => style.colour);

describe('a colour of one’s own', () => {
  test('each begins in the colour of their seat, whatever they make', async () => {
    const page = await open();
    for (const key of ['p', 'r', 'a']) await draw(page, key);
    await draw(page, 'p', 1);
    await expect.poll(() => colours(page)).toEqual(['seat-0', 'seat-0', 'seat-0', 'seat-1']);
    await page.keyboard.press('t');
    await surface(page, 1).click({ position: { x: 100, y: 400 } });
    await page.keyboard.type('van Sam');
    await page.keyboard.press('Escape');
    await expect.poll(() => colours(page)).toHaveLength(5);
    expect((await colours(page))[4]).toBe('seat-1');
  });

  test('who chooses another keeps it over a reload, until they take their own again', async () => {
    const page = await open('?boards=1&keeps=trial');
    await button(page, 'Kleur en dikte').click();
    await colour(page, 'rood').check();
    await draw(page, 'p');
    await page.reload();
    await draw(page, 'p');
    await expect.poll(() => colours(page)).toEqual(['red']);
    await button(page, 'Kleur en dikte').click();
    await colour(page, 'jouw kleur').check();
    await page.reload();
    await draw(page, 'p');
    await expect.poll(() => colours(page)).toEqual(['seat-0']);
  });

  test('what is selected gets another colour from its own bar, also the one that the pen has', async () => {
    const page = await open('?boards=1');
    await draw(page, 'r');
    const bar = board(page).getByRole('toolbar', { name: 'Wat je gekozen hebt' });
    await bar.getByRole('button', { name: 'Kleur en dikte' }).click();
    await colour(page, 'groen').check();
    await expect.poll(() => colours(page)).toEqual(['green']);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    // The pen is green now; a stroke in one's own colour lies there too.
    await button(page, 'Kleur en dikte').click();
    await colour(page, 'jouw kleur').check();
    await surface(page).click({ position: { x: 210, y: 120 } });
    await bar.getByRole('button', { name: 'Kleur en dikte' }).click();
    await expect.poll(() => colour(page, 'groen').isChecked()).toBe(true);
    await colour(page, 'jouw kleur').check();
    await expect.poll(() => colours(page)).toEqual(['seat-0']);
  });
});
