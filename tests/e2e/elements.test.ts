import { createRequire } from 'node:module';
import { join } from 'node:path';
import type Axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { servePage } from '../support/page-server.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** A folder to leave pictures in, for the eye. */
const shots = process.env['KRING_SHOTS'];

let server: Awaited<ReturnType<typeof servePage>>;
let address: string;
const browser = useBrowser();

beforeAll(async () => {
  server = await servePage('elements');
  ({ address } = server);
});

afterAll(async () => {
  await server?.close();
});

async function gallery(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.page({ viewport: { width: 1280, height: 900 }, ...options });
  await page.goto(address);
  await page.locator('kring-waiting').waitFor();
  await page.evaluate(() => document.fonts.ready);
  return page;
}

async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axe });
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const result = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return result.violations.flatMap((one) =>
      one.nodes.map((node) => `${one.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
    );
  });
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** The focused element, looked for through shadow trees: its role or tag, and its text. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return `${at?.getAttribute('role') ?? at?.tagName.toLowerCase() ?? ''} ${at?.textContent?.trim().replace(/\s+/g, ' ') ?? ''}`.trim();
  });

describe('every element', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const locale of ['nl-BE', 'en-GB']) {
      test(`has no axe violation, ${colorScheme}, ${locale}`, async () => {
        const page = await gallery({ colorScheme, locale });
        await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2));
        if (shots) {
          const path = join(shots, `elements-${colorScheme}-${locale}.png`);
          await page.screenshot({ path, fullPage: true });
        }
        expect(await violations(page)).toEqual([]);
        await page.context().close();
      });
    }
  }

  test('fits 320 px, and 200 % zoom of a small laptop, without sideways scrolling', async () => {
    for (const width of [320, 640]) {
      const page = await gallery({ viewport: { width, height: 640 } });
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      if (shots)
        await page.screenshot({ path: join(shots, `elements-${width}.png`), fullPage: true });
      await page.context().close();
    }
  });

  test('fits a phone with the largest letters and wide spacing', async () => {
    const page = await gallery({ viewport: { width: 360, height: 740 } });
    await page.evaluate(() => {
      document.documentElement.dataset['size'] = 'larger';
      document.documentElement.dataset['spacing'] = 'wide';
    });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    if (shots) await page.screenshot({ path: join(shots, 'elements-large.png'), fullPage: true });
  });

  test('can be told apart in forced colours', async () => {
    const page = await gallery({ forcedColors: 'active' });
    if (shots) await page.screenshot({ path: join(shots, 'elements-forced.png'), fullPage: true });
    const border = await page
      .getByRole('button', { name: 'Bewaar' })
      .first()
      .evaluate((button) => getComputedStyle(button).borderTopColor);
    expect(border).not.toBe('rgba(0, 0, 0, 0)');
  });
});

describe('keyboard', () => {
  test('a dialog keeps focus inside, closes on Escape and gives focus back', async () => {
    const page = await gallery();
    await page.locator('#opener').getByRole('button').focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Stop hier' });
    await dialog.waitFor();
    if (shots) await page.screenshot({ path: join(shots, 'dialog.png') });
    expect(await violations(page)).toEqual([]);
    await expect.poll(() => dialog.getByRole('button', { name: 'Sluit' }).count()).toBe(1);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(() => focused(page)).toContain('button');
    expect(await page.locator('#opener').evaluate((host) => host.matches(':focus'))).toBe(true);
  });

  test('tabs: arrows move the focus, Enter opens, and the badge says the rights', async () => {
    const page = await gallery();
    await page.getByRole('tab', { name: 'Samen jij kan schrijven' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused(page)).toBe('tab Voordoen je kijkt mee');
    await expect
      .poll(() => page.getByRole('tab', { selected: true }).textContent())
      .toContain('Samen');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.getByRole('tabpanel', { name: /Voordoen/ }).textContent())
      .toBeDefined();
    await page.keyboard.press('End');
    await expect.poll(() => focused(page)).toContain('Jouw antwoord');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused(page)).toContain('Samen');
  });

  test('segmented and scale: arrows choose', async () => {
    const page = await gallery();
    const choice = page.getByRole('group', { name: 'Kies één' });
    await choice.getByRole('radio', { name: 'A' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => choice.getByRole('radio', { name: 'B' }).isChecked()).toBe(true);

    const mood = page.getByRole('group', { name: 'Hoe zit je erbij?' });
    expect(await mood.getByRole('radio', { checked: true }).count()).toBe(0);
    await mood.getByRole('radio', { name: '1, slecht' }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => mood.getByRole('radio', { name: '2, niet zo goed' }).isChecked())
      .toBe(true);
  });

  test('a menu opens on Enter, arrows go round, Escape gives focus back', async () => {
    const page = await gallery();
    const button = page.getByRole('button', { name: 'Meer' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('menuitem Bewaar');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => focused(page)).toBe('menuitem Stop hier');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('menu').count()).toBe(0);
    await expect.poll(() => focused(page)).toBe('button');
  });
});

test('what floats stays inside the window when a device is turned', async () => {
  const page = await gallery({ viewport: { width: 1280, height: 900 } });
  await page.locator('kring-menu').first().getByRole('button').click();
  const menu = page.getByRole('menu');
  await menu.waitFor();
  for (const size of [
    { width: 390, height: 700 },
    { width: 844, height: 390 },
  ]) {
    await page.setViewportSize(size);
    const inside = async (): Promise<boolean> => {
      const box = (await menu.boundingBox())!;
      return box.x >= 0 && box.x + box.width <= size.width && box.y + box.height <= size.height;
    };
    await expect.poll(inside).toBe(true);
  }
});

test('the language changes at once and what was typed stays', async () => {
  const page = await gallery();
  await page.getByRole('textbox', { name: 'Hoe noemen we je?' }).first().fill('Lien');
  await page.getByRole('button', { name: /English/ }).click();
  const field = page.getByRole('textbox', { name: 'What shall we call you?' }).first();
  await expect.poll(() => field.inputValue()).toBe('Lien');
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
});

test('a toast is announced politely and can be closed', async () => {
  const page = await gallery();
  await page.locator('#toaster').click();
  const said = page.getByRole('status').filter({ hasText: 'We wachten op Amir.' });
  await said.getByRole('button', { name: 'Sluit melding' }).click();
  await expect.poll(() => page.getByRole('button', { name: 'Sluit melding' }).count()).toBe(0);
});
