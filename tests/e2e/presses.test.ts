import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { servePage } from '../support/page-server.ts';
import type { HeldLine } from '../support/pages/held-line.ts';
import type { Authority } from '../support/pages/tutoring-authority.ts';

type Held = Window & typeof globalThis & { line: HeldLine; authority: Authority };

let server: Awaited<ReturnType<typeof servePage>>;
const browser = useBrowser();

beforeAll(async () => {
  server = await servePage('presses');
});

afterAll(async () => {
  await server?.close();
});

/** Two questions of Noor, each with a button that takes it away; a clock that the test moves. */
async function questions(): Promise<{ page: Page; drop(of: string): Locator }> {
  const page = await browser.page();
  await page.clock.install();
  await page.goto(server.address);
  await page.locator('body[data-ready]').waitFor();
  return { page, drop: (of) => page.getByRole('button', { name: new RegExp(of) }) };
}

const sent = (page: Page): Promise<string[]> => page.evaluate(() => (window as Held).line.sent);
const hold = (page: Page, status: 'live' | 'offline' = 'live'): Promise<void> =>
  page.evaluate((how) => (window as Held).line.hold(how), status);
const release = (page: Page): Promise<void> => page.evaluate(() => (window as Held).line.release());
const waits = (button: Locator): Promise<string | null> => button.getAttribute('aria-disabled');
const offline = 'Geen verbinding. Wat je koos, vertrekt zodra je terug bent.';

describe('a press that waits for its answer', () => {
  test('keeps the button of its row and the focus, leaves the other rows free, and is sent once', async () => {
    const { page, drop } = await questions();
    await hold(page);
    await drop('noemer').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => waits(drop('noemer'))).toBe('true');
    await page.keyboard.press('Enter');
    expect(await waits(drop('teller'))).toBeNull();
    expect(await drop('noemer').evaluate((it) => it.matches(':focus'))).toBe(true);
    await drop('teller').click();
    await expect.poll(() => waits(drop('teller'))).toBe('true');
    expect(await sent(page)).toEqual(['questions/drop', 'questions/drop']);
    await release(page);
    await expect.poll(() => drop('noemer').count()).toBe(0);
    await expect.poll(() => drop('teller').count()).toBe(0);
  });

  test('is sent once also by whoever presses twice before the button could be drawn', async () => {
    const { page, drop } = await questions();
    await hold(page);
    await drop('noemer').evaluate((it: HTMLElement) => {
      it.click();
      it.click();
    });
    expect(await sent(page)).toEqual(['questions/drop']);
  });

  test('that is refused says so once, and the button can be pressed again', async () => {
    const { page, drop } = await questions();
    await hold(page);
    await drop('noemer').click();
    await page.evaluate(() => (window as Held).authority.send('tutor', 'session/pause', {}));
    await release(page);
    const refusal = page.locator('kring-toast').getByText('Het is pauze. Ga eerst samen verder.');
    await refusal.waitFor();
    await expect.poll(() => refusal.count()).toBe(1);
    await page.evaluate(() => (window as Held).authority.send('tutor', 'session/resume', {}));
    await expect.poll(() => waits(drop('noemer'))).toBeNull();
  });

  test('without a connection says that it leaves by itself, and says it no longer once it did', async () => {
    const { page, drop } = await questions();
    await hold(page, 'offline');
    await drop('noemer').click();
    await page.clock.runFor(2600);
    await page.locator('kring-toast').getByText(offline).waitFor();
    expect(await waits(drop('noemer'))).toBe('true');
    await release(page);
    await expect.poll(() => page.getByText(offline).count()).toBe(0);
    await expect.poll(() => drop('noemer').count()).toBe(0);
  });

  test('of a field says so beside the field only', async () => {
    const { page } = await questions();
    await hold(page, 'offline');
    await page.getByLabel('Bewaar een vraag voor de leerkracht').fill('Wat is een breuk?');
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await page.clock.runFor(2600);
    await page.getByText('Geen verbinding. Je vraag vertrekt zodra je terug bent.').waitFor();
    expect(await page.getByText(offline).count()).toBe(0);
    await release(page);
    await page.getByText('Wat is een breuk?').waitFor();
    await expect.poll(() => page.getByText('Geen verbinding').count()).toBe(0);
  });

  test('whose element goes meanwhile arrives, and nothing complains', async () => {
    const { page, drop } = await questions();
    await hold(page);
    await drop('noemer').click();
    await page.evaluate(() => document.querySelector('kring-questions-tool')?.remove());
    await release(page);
    const left = () =>
      page.evaluate(() => {
        const { parked } = (window as Held).authority.state.tools['questions'] as {
          parked: object;
        };
        return Object.keys(parked).length;
      });
    await expect.poll(left).toBe(1);
  });
});
