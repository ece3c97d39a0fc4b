import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { markingTables } from '../support/marking-table.ts';
import { servePage } from '../support/page-server.ts';

const browser = useBrowser();
let server: Awaited<ReturnType<typeof servePage>>;

beforeAll(async () => {
  server = await servePage('formula');
});
afterAll(() => server?.close());

/** A page with one formula field that has the caret. */
async function field(options: { hasTouch?: boolean } = {}): Promise<Page> {
  const page = await browser.page(options);
  await page.goto(server.address);
  await page.locator('math-field').waitFor();
  // It takes keys a moment after it is there.
  await expect.poll(() => typed(page, 'x')).toBe('x');
  return page;
}

/** Key by key, as fingers do; → is the arrow key. */
async function typed(page: Page, keys: string): Promise<string> {
  await page.evaluate(() => window.empty());
  for (const key of keys) {
    if (key === '→') await page.keyboard.press('ArrowRight');
    else await page.keyboard.type(key);
  }
  return page.evaluate(() => window.latex());
}

describe('what a pupil types in a formula field', () => {
  test('becomes the LaTeX that the table of formulas marks, key by key', async () => {
    const page = await field();
    const rows = new Map(
      (markingTables().get('formulas') ?? [])
        .filter((row) => row.typed !== '')
        .map((row) => [row.typed, row.latex] as const),
    );
    const made: Record<string, string> = {};
    for (const keys of rows.keys()) made[keys] = await typed(page, keys);
    expect(made).toEqual(Object.fromEntries(rows));
  });

  test('on the keyboard of the screen means the same', async () => {
    const page = await field({ hasTouch: true });
    await page.evaluate(() => window.mathVirtualKeyboard.show());
    const keys = page.locator('.MLK__layer.is-visible .MLK__keycap');
    await keys.first().waitFor();
    const names = (await keys.allTextContents()).map((name) => name.replace(/\u200b/g, '').trim());
    const tapped = async (...wanted: string[]): Promise<string> => {
      await page.evaluate(() => window.empty());
      for (const name of wanted) await keys.nth(names.indexOf(name)).tap();
      return page.evaluate(() => window.latex());
    };
    const power = '■▢';
    expect(await tapped('x', power, '1', '0', '+', '1')).toBe('x^{10}+1');
    expect(await tapped('x', power, '2', '(', 'y', '+', '1', ')', '+', '2')).toBe('x^2(y+1)+2');
    expect(await tapped('3', '⋅', '1', '0', power, '5')).toBe('3\\cdot10^5');
  });
});
