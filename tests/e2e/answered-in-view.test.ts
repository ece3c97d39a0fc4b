import type { Page, WebSocketRoute } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { App } from '../../server/app.ts';
import { useBrowser } from '../support/browser.ts';
import { Guest, openHouse } from '../support/pages/session.ts';
import { letIn } from '../support/pages/study.ts';

let app: App;
let close: () => Promise<void>;
const browser = useBrowser();

beforeAll(async () => {
  ({ app, close } = await openHouse());
});
afterAll(() => close?.());

const LATENCY_MS = 80;

/** Every frame of the session takes its time, each way, and they stay apart. */
async function slowLine(page: Page): Promise<void> {
  await page.routeWebSocket(/\/socket\//, (near: WebSocketRoute) => {
    const far = near.connectToServer();
    near.onMessage((message) => void setTimeout(() => far.send(message), LATENCY_MS));
    far.onMessage((message) => void setTimeout(() => near.send(message), LATENCY_MS));
  });
}

/** Keeps everything that the page itself makes of a box. */
async function watchBox(page: Page): Promise<() => Promise<boolean[]>> {
  const box = page.getByRole('checkbox').first();
  await box.evaluate((it: HTMLInputElement) => {
    const made: boolean[] = [];
    const { get, set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'checked')!;
    Object.defineProperty(it, 'checked', {
      get,
      set(to: boolean) {
        made.push(to);
        set?.call(it, to);
      },
    });
    Object.assign(window, { made });
  });
  return () => page.evaluate(() => (window as unknown as { made: boolean[] }).made);
}

test('what somebody ticked never flickers back, however slow the line is', async () => {
  const tutor = await Guest.enter(browser, app.url);
  const session = await tutor.start('guided');
  const tutee = await Guest.arrive(browser, app.url);
  await slowLine(tutee.page);
  await tutee.page.goto(`${app.url}/about`);
  await tutee.join(await tutor.code(session), session);
  await tutee.page.locator('kring-waiting').waitFor();
  await letIn(tutor.page);
  await tutee.page.locator('kring-live').waitFor();
  await tutor.send('exercises/graded', { answer: 'no', items: [] });
  while ((await tutor.view()).shared.phase?.id !== 'teachback') {
    for (const guest of [tutor, tutee]) await guest.send('consent/accept');
    await tutor.next();
  }
  const box = tutee.page.getByRole('checkbox').first();
  await box.waitFor();
  const made = await watchBox(tutee.page);
  const ticked = async (): Promise<boolean> => {
    const { shared } = await tutor.view();
    return JSON.stringify(shared.tools['teachback']).includes('true');
  };
  for (const to of [true, false, true]) {
    await box.setChecked(to);
    await expect.poll(ticked).toBe(to);
    // The answer to this one comes after the answer to the tick.
    await tutee.send('session/next', { from: 'nowhere' });
    // At this very moment, not a while later.
    // eslint-disable-next-line no-restricted-syntax
    expect(await box.isChecked()).toBe(to);
    expect(await made()).toEqual([]);
  }
});
