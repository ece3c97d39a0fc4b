import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { Fingers } from '../support/pages/fingers.ts';
import { guidedByTouch, sitDown } from '../support/pages/guided-by-touch.ts';
import { openHouse, type OpenHouse } from '../support/pages/session.ts';

/** The guided form on two phones: everything is tapped, nothing is pointed at. */
const browser = useBrowser();
let house: OpenHouse;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());

const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};

async function arrive(): Promise<Fingers> {
  const page = await browser.page(phone);
  page.setDefaultTimeout(30_000);
  await page.goto(house.app.url);
  return new Fingers(page);
}

/**
 * Where what is written sticks out of the screen or is set a few letters wide, and where the page can be pushed
 * sideways. What is cut on purpose, in a line that unfolds, ends in dots.
 */
const illegible = ({ page }: Fingers): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const read = (text: Text, holder: Element): void => {
      const words = text.data.trim();
      const box = holder.getBoundingClientRect();
      for (let up: Node | null = holder; up; up = up.parentNode ?? (up as ShadowRoot).host ?? null)
        if (up instanceof Element && getComputedStyle(up).textOverflow === 'ellipsis') return;
      if (!words || box.width < 2 || !holder.checkVisibility({ opacityProperty: true })) return;
      const range = document.createRange();
      range.selectNodeContents(text);
      const lines = [...range.getClientRects()];
      if (lines.length === 0) return;
      if (box.left < -1 || box.right > innerWidth + 1) found.push(`sticks out: ${words}`);
      const letter = parseFloat(getComputedStyle(holder).fontSize);
      const widest = Math.max(...lines.map(({ width }) => width));
      if (lines.length > 2 && widest < 4 * letter) found.push(`${lines.length} lines: ${words}`);
    };
    const look = (root: ParentNode): void => {
      for (const one of root.querySelectorAll('*')) {
        if (one.shadowRoot) look(one.shadowRoot);
        for (const node of one.childNodes) if (node instanceof Text) read(node, one);
      }
    };
    look(document.body);
    const wider = document.documentElement.scrollWidth - innerWidth;
    return wider > 0 ? [...found, `${wider} px too wide`] : found;
  });

/** Nothing is illegible once all that was fetched for it has come. */
const legible = async (...all: Fingers[]): Promise<void> => {
  for (const one of all) await expect.poll(() => illegible(one)).toEqual([]);
};

test('two phones get through the guided form by touch alone', async () => {
  const tutor = await arrive();
  const tutee = await arrive();
  await sitDown(tutor, tutee);
  await guidedByTouch(tutor, tutee, () => legible(tutor, tutee));
}, 240_000);

test('and with the largest letters, far apart, on both', async () => {
  const tutor = await arrive();
  const tutee = await arrive();
  await sitDown(tutor, tutee);
  for (const one of [tutor, tutee]) {
    await one.tap('Lezen');
    await one.tap(one.page.getByRole('radio', { name: 'Groter', exact: true }));
    await one.tap(one.page.getByRole('radio', { name: 'Ruim', exact: true }));
    await one.page.keyboard.press('Escape');
    await expect.poll(() => one.page.locator('html').getAttribute('data-size')).toBe('larger');
  }
  await guidedByTouch(tutor, tutee, () => legible(tutor, tutee));
}, 240_000);
