import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { servePage } from '../support/page-server.ts';

const browser = useBrowser();
let server: Awaited<ReturnType<typeof servePage>>;

beforeAll(async () => {
  server = await servePage('formula');
});
afterAll(() => server?.close());

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const lying = { ...phone, viewport: { width: 844, height: 390 } };

/** A page with one formula field that takes keys. */
async function field(options: Parameters<typeof browser.page>[0] = {}): Promise<Page> {
  const page = await browser.page(options);
  await page.goto(server.address);
  await page.locator('math-field').waitFor();
  await expect
    .poll(async () => {
      await page.evaluate(() => window.empty());
      await page.keyboard.type('x');
      return page.evaluate(() => window.latex());
    })
    .toBe('x');
  await page.evaluate(() => window.empty());
  return page;
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.localName || '');
const shown = (page: Page): Promise<boolean> =>
  page.evaluate(() => window.mathVirtualKeyboard.visible);

async function withKeyboard(options = phone): Promise<Page> {
  const page = await field(options);
  await page.locator('math-field').tap();
  await page.locator('.ML__keyboard.is-visible').waitFor();
  return page;
}

describe('the keys of a form, in a formula field', () => {
  test('Tab and Shift+Tab leave it, also where a box is still empty', async () => {
    const page = await field();
    await page.keyboard.type('1/');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('after');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe('kring-formula-field');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe('before');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('kring-formula-field');
  });

  test('Escape closes the keyboard and keeps the field', async () => {
    const page = await withKeyboard();
    await page.keyboard.press('Escape');
    await expect.poll(() => shown(page)).toBe(false);
    expect(await focused(page)).toBe('kring-formula-field');
    await page.keyboard.type('y');
    expect(await page.evaluate(() => window.latex())).toBe('y');
  });

  test('words stay letters; names of functions are functions', async () => {
    const page = await field();
    const typed = async (keys: string) => {
      await page.evaluate(() => window.empty());
      for (const key of keys) await page.keyboard.type(key);
      return page.evaluate(() => window.latex());
    };
    for (const word of ['in', 'of', 'en', 'xx', 'mm', 'dus', 'min', 'max', 'is', 'niet'])
      expect(await typed(word)).toBe(word);
    expect(await typed('sin')).toBe('\\sin');
    expect(await typed('ln')).toBe('\\ln');
  });
});

describe('the keyboard of a formula field on a touch screen', () => {
  test.each([phone, lying])(
    'is as high as that of the device and covers neither the field nor what is under it ($viewport.width px)',
    async (device) => {
      const page = await withKeyboard(device);
      const box = () =>
        page.evaluate(() => ({
          keyboard: window.mathVirtualKeyboard.boundingRect.top,
          high: window.mathVirtualKeyboard.boundingRect.height,
          field: document.querySelector('kring-formula-field')?.getBoundingClientRect().bottom,
        }));
      await expect
        .poll(async () => {
          const { keyboard, field: bottom = Infinity } = await box();
          return keyboard - bottom;
        })
        .toBeGreaterThanOrEqual(20);
      const { high } = await box();
      expect(high / device.viewport.height).toBeGreaterThan(0.25);
      expect(high / device.viewport.height).toBeLessThan(device === phone ? 0.4 : 0.6);
      const said = await page.evaluate(() =>
        document.documentElement.style.getPropertyValue('--k-keyboard'),
      );
      expect(Number.parseFloat(said)).toBeCloseTo(high, 0);
      const keys = page.locator('.MLK__layer.is-visible .MLK__row > *:not(.separator)');
      const small = await keys.evaluateAll((all) =>
        all.map((key) => key.getBoundingClientRect()).filter((r) => r.width < 32 || r.height < 40),
      );
      expect(small).toEqual([]);
    },
  );

  test('has a key that closes it, on the numbers and on the letters', async () => {
    const page = await withKeyboard();
    const close = page.locator('.MLK__layer.is-visible [aria-label="sluit het toetsenbord"]');
    await close.tap();
    await expect.poll(() => shown(page)).toBe(false);
    await page.locator('math-field').locator('[part=virtual-keyboard-toggle]').tap();
    await page.locator('.ML__keyboard.is-visible').waitFor();
    await page.getByRole('button', { name: 'Letters' }).tap();
    await page.getByRole('button', { name: 'hoofdletters' }).waitFor();
    await close.tap();
    await expect.poll(() => shown(page)).toBe(false);
  });

  test('comes back with a tap after it was closed', async () => {
    const page = await withKeyboard();
    await page.getByRole('button', { name: 'sluit het toetsenbord' }).tap();
    await expect.poll(() => shown(page)).toBe(false);
    await page.locator('math-field').tap({ position: { x: 60, y: 20 } });
    await expect.poll(() => shown(page)).toBe(true);
  });

  test.each([phone, lying])(
    'can be used in a dialog, which stays above it ($viewport.width px)',
    async (device) => {
      const page = await field(device);
      await page.evaluate(() => window.inDialog());
      await page.locator('math-field').tap({ position: { x: 60, y: 20 } });
      await page.locator('.ML__keyboard.is-visible').waitFor();
      await page.getByRole('button', { name: '7', exact: true }).tap();
      await expect.poll(() => page.evaluate(() => window.latex())).toBe('7');
      const free = () =>
        page.evaluate(() => {
          const dialog = document
            .querySelector('kring-dialog')
            ?.shadowRoot?.querySelector('dialog');
          const bottom = dialog?.getBoundingClientRect().bottom ?? Infinity;
          return window.mathVirtualKeyboard.boundingRect.top - bottom;
        });
      await expect.poll(free).toBeGreaterThanOrEqual(0);
    },
  );

  test('goes away when the field is left, and with the field', async () => {
    const page = await withKeyboard();
    await page.locator('#after').focus();
    await expect.poll(() => shown(page)).toBe(false);
    await page.locator('math-field').tap();
    await expect.poll(() => shown(page)).toBe(true);
    await page.evaluate(() => window.removeField());
    await expect.poll(() => shown(page)).toBe(false);
    const left = () =>
      page.evaluate(() => document.documentElement.style.getPropertyValue('--k-keyboard'));
    await expect.poll(left).toBe('0px');
  });

  test('names every key that is no sign in the language of the person', async () => {
    const page = await withKeyboard();
    const names = await page
      .locator('.ML__keyboard .MLK__row > [id]')
      .evaluateAll((all) => all.map((key) => key.getAttribute('aria-label') ?? 'nameless'));
    const words = [...new Set(names.filter((name) => name.length > 1))].sort();
    expect(words).toEqual([
      'Letters',
      'Rekenen',
      'breuk',
      'hoofdletters',
      'maal',
      'macht',
      'naar links',
      'naar rechts',
      'pi',
      'procent',
      'sluit het toetsenbord',
      'spatie',
      'wis',
      'wortel',
    ]);
  });
});

test('what a screen reader hears of a formula is Dutch where Kring is', async () => {
  const page = await field();
  const said = () => page.locator('math-field [role=status]').textContent();
  for (const key of '1/2') await page.keyboard.type(key);
  await page.keyboard.press('ArrowRight');
  await expect.poll(said).toBe('1 gedeeld door 2; einde');
  for (const key of '+3') await page.keyboard.type(key);
  await page.keyboard.press('Backspace');
  await expect.poll(said).toBe('gewist; 1 gedeeld door 2 plus');
  await page.keyboard.press('Control+a');
  await expect.poll(said).toBe('gekozen: 1 gedeeld door 2 plus');
});
