import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { servePage } from '../support/page-server.ts';
import { choices } from '../support/pages/choices.ts';
import type { SlowLine } from '../support/pages/controls.ts';

type Slow = Window & typeof globalThis & { line: SlowLine; seen: string[]; looked: boolean };

let server: Awaited<ReturnType<typeof servePage>>;
const browser = useBrowser();

beforeAll(async () => {
  server = await servePage('controls');
}, 60_000);

afterAll(async () => {
  await server?.close();
});

/** What one field of a control shows; of radio buttons the one that is chosen among those with its name. */
const shown = (field: Locator): Promise<string> =>
  field.evaluate((it: HTMLInputElement) => {
    if (it.type === 'checkbox') return String(it.checked);
    if (it.type !== 'radio') return it.value;
    const root = it.getRootNode() as ShadowRoot;
    return root.querySelector<HTMLInputElement>(`[name=${it.name}]:checked`)?.value ?? '';
  });

/** As a person chooses: Playwright itself complains when a box does not stay as it was just ticked. */
async function choose(field: Locator, value: string): Promise<void> {
  const kind = await field.evaluate((it: HTMLInputElement) => it.type);
  if (kind === 'checkbox') return field.setChecked(value === 'true');
  if (kind === 'select-one') return void (await field.selectOption(value));
  if (kind === 'date') return field.fill(value);
  if (kind === 'number') {
    await field.fill(value);
    return field.blur();
  }
  await field.locator(`xpath=ancestor::fieldset//input[@value="${value}"]`).check();
}

/** From now on, what the field shows in each frame, until `settled`. */
async function watch(field: Locator): Promise<void> {
  await field.evaluate((it: HTMLInputElement) => {
    const root = it.getRootNode() as ShadowRoot;
    const page = window as Slow;
    page.seen = [];
    page.looked = false;
    const look = (): void => {
      const radio = root.querySelector<HTMLInputElement>(`[name=${it.name || 'none'}]:checked`);
      const says = it.type === 'checkbox' ? String(it.checked) : it.value;
      page.seen.push(it.type === 'radio' ? (radio?.value ?? '') : says);
      if (!page.looked) requestAnimationFrame(look);
    };
    look();
  });
}

/** The server answered, and three frames went by. @returns what was shown since, without what repeats */
async function settled(page: Page): Promise<string[]> {
  await page.waitForFunction(() => (window as Slow).line.waiting === 0);
  return page.evaluate(async () => {
    const here = window as Slow;
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
    here.looked = true;
    return here.seen.filter((one, at) => one !== here.seen[at - 1]);
  });
}

describe('what a person chose shows from the press until the answer, and then what is true', () => {
  for (const { command, query, field: find, values } of choices) {
    test(command, async () => {
      const page = await browser.page();
      await page.route('**/api/sessions/*/invitations', (route) =>
        route.fulfill({ json: { code: 'ABCDEF', links: [] } }),
      );
      await page.goto(`${server.address}?${query}`);
      await page.locator('body[data-ready]').waitFor({ timeout: 30_000 });
      const field = find(page);
      await field.waitFor();
      const before = await shown(field);
      const [first, second] = values;

      await page.evaluate(() => ((window as Slow).line.refuses = true));
      await watch(field);
      await choose(field, first);
      expect(await page.evaluate(() => (window as Slow).line.last)).toBe(command);
      expect(await settled(page), 'refused').toEqual([before, first, before]);

      await page.evaluate(() => ((window as Slow).line.refuses = false));
      await watch(field);
      await choose(field, first);
      expect(await settled(page), 'accepted').toEqual([before, first]);

      await page.evaluate(() => ((window as Slow).line.refuses = true));
      await watch(field);
      await choose(field, second);
      expect(await settled(page), 'refused again').toEqual([first, second, first]);
    });
  }
});
