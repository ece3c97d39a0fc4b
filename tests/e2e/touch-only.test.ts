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

/** What is tapped and smaller than a finger: less than 44 by 44 px, with what counts as a tap on it around it. */
const tooSmall = ({ page }: Fingers): Promise<string[]> =>
  page.evaluate(() => {
    const tapped =
      'button, a[href], input:not([type=file]), select, textarea, summary, [role=tab], [role=switch], [role=separator]';
    const found: string[] = [];
    const parentOf = (node: Node): Node | null =>
      node.parentNode ?? (node as ShadowRoot).host ?? null;
    const holds = (outer: Element, met: Element | null): boolean => {
      for (let up: Node | null = met; up; up = parentOf(up)) if (up === outer) return true;
      return false;
    };
    const at = (x: number, y: number): Element | null => {
      let met = document.elementFromPoint(x, y);
      while (met?.shadowRoot) {
        const inside = met.shadowRoot.elementFromPoint(x, y);
        if (!inside || inside === met) break;
        met = inside;
      }
      return met;
    };
    const judge = (one: HTMLElement): void => {
      const style = getComputedStyle(one);
      const target = one.closest('label') ?? one;
      const { width, height, left, top } = target.getBoundingClientRect();
      const shown = one.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      if (!shown || width < 3 || style.pointerEvents === 'none' || one.matches(':disabled')) return;
      // A link within a sentence is as high as its line.
      if (one.localName === 'a' && style.display === 'inline') return;
      if (width >= 43.5 && height >= 43.5) return;
      const [x, y] = [left + width / 2, top + height / 2];
      if (x < 0 || y < 0 || x > innerWidth || y > innerHeight || !holds(target, at(x, y))) return;
      const reach = (dx: number, dy: number): number => {
        let far = 0;
        while (far < 44 && holds(target, at(x + dx * far, y + dy * far))) far += 1;
        return far;
      };
      if (reach(1, 0) + reach(-1, 0) > 43 && reach(0, 1) + reach(0, -1) > 43) return;
      const root = one.getRootNode();
      const host = root instanceof ShadowRoot ? root.host.localName : '';
      const name = `${host} ${one.getAttribute('aria-label') ?? target.textContent.trim().slice(0, 30)}`;
      found.push(
        `${one.localName}.${one.className} "${name}" ${Math.round(width)}x${Math.round(height)}`,
      );
    };
    const look = (root: ParentNode): void => {
      for (const one of root.querySelectorAll('*')) {
        if (one.shadowRoot) look(one.shadowRoot);
        if (one instanceof HTMLElement && one.matches(tapped)) judge(one);
      }
    };
    look(document.body);
    return found;
  });

/** Once all that was fetched for it has come, everything can be read, and be met by a finger. */
const fits = async (...all: Fingers[]): Promise<void> => {
  for (const one of all) {
    await expect.poll(() => illegible(one)).toEqual([]);
    await expect.poll(() => tooSmall(one)).toEqual([]);
  }
};

test('two phones get through the guided form by touch alone', async () => {
  const tutor = await arrive();
  const tutee = await arrive();
  await sitDown(tutor, tutee);
  await guidedByTouch(tutor, tutee, () => fits(tutor, tutee));
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
  await guidedByTouch(tutor, tutee, () => fits(tutor, tutee));
}, 240_000);
