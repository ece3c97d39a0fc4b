import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { Guest, openHouse, type OpenHouse } from '../support/pages/session.ts';

/** How somebody likes to read is one press away in a session, at the board and at the table, and stands nowhere else. */
const browser = useBrowser();
let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  await house?.close();
});

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 320, height: 640 },
] as const;

const letters = (page: Page): Promise<number> =>
  page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test.each([
  ['board', 'open'],
  ['table', 'guided'],
] as const)('one press at the %s, on every screen', async (_layout, variant) => {
  const { page, start } = await entered();
  await start(variant);
  for (const size of sizes) {
    await page.setViewportSize(size);
    const open = page.getByRole('button', { name: 'Lezen' });
    const before = await letters(page);
    await open.click();
    await page.getByRole('radio', { name: 'Groter' }).check();
    await expect.poll(() => letters(page)).toBeGreaterThan(before);
    await page.getByRole('radio', { name: 'Gewoon' }).first().check();
    await expect.poll(() => letters(page)).toBe(before);
    await page.keyboard.press('Escape');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  }
});

test('the clock goes there too, and Help is about help alone', async () => {
  const { page, start } = await entered();
  await start('guided');
  await page.getByRole('button', { name: 'Lezen' }).click();
  await page.getByRole('switch', { name: 'Tijd: vrij' }).click();
  await page.keyboard.press('Escape');
  await page.getByText('tijd: vrij', { exact: true }).first().waitFor();
  await page.getByRole('button', { name: 'Hulp' }).click();
  const help = page.locator('kring-help');
  await help.getByRole('heading', { name: 'Praat met iemand buiten de school' }).waitFor();
  expect(await help.locator('kring-reading, kring-switch, kring-language').count()).toBe(0);
});

async function entered() {
  const guest = await Guest.enter(browser, house.app.url, { hasTouch: true });
  return { page: guest.page, start: (variant: 'open' | 'guided') => guest.start(variant) };
}
