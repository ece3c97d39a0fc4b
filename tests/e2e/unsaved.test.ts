import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, WebSocketRoute } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { App } from '../../server/app.ts';
import { useBrowser } from '../support/browser.ts';
import { violations } from '../support/pages/looking.ts';
import { Guest, openHouse } from '../support/pages/session.ts';
import { letIn } from '../support/pages/study.ts';

let app: App;
let close: () => Promise<void>;
const browser = useBrowser();
const pictures = process.env['KRING_PICTURES'];

beforeAll(async () => {
  ({ app, close } = await openHouse());
  if (pictures) await mkdir(pictures, { recursive: true });
});
afterAll(() => close?.());

/** What this page's documents say to the server goes through here; `cut` loses all that the lines open now still say. */
async function gate(page: Page): Promise<{ cut(): void }> {
  const lines = new Set<{ dead: boolean }>();
  await page.routeWebSocket(/\/docs\//, (route: WebSocketRoute) => {
    const server = route.connectToServer();
    const line = { dead: false };
    lines.add(line);
    route.onMessage((message) => {
      if (!line.dead) server.send(message);
    });
  });
  return {
    cut() {
      for (const line of lines) line.dead = true;
    },
  };
}

const look = async (page: Page, name: string): Promise<void> => {
  if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`) });
};

test('words that a pause overtook are said to be unsaved, can be copied, and are written when it is over', async () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
  const tutor = await Guest.enter(browser, app.url);
  const session = await tutor.start('guided');
  const tutee = await Guest.enter(browser, app.url, phone);
  const line = await gate(tutee.page);
  await tutee.join(await tutor.code(session), session);
  await tutee.page.locator('kring-waiting').waitFor();
  await letIn(tutor.page);
  await tutee.page.locator('kring-live').waitFor();
  await tutee.page.getByRole('tab', { name: /Overleg/ }).click();
  for (const { page } of [tutor, tutee])
    await page
      .locator('kring-side')
      .getByRole('tab', { name: /Notities/ })
      .click();
  const notes = ({ page }: Guest) => page.getByRole('textbox', { name: 'Notities' });
  await notes(tutee).click();
  await tutee.page.keyboard.type('Eerst gelijknamig maken');
  await notes(tutor).getByText('Eerst gelijknamig maken').waitFor();

  line.cut();
  await tutee.page.keyboard.type(', dan optellen');
  await tutor.send('session/pause');
  const notice = tutee.page.getByRole('region', { name: 'Niet bewaard' });
  await notice.getByText('Je laatste wijziging is niet bewaard').waitFor();
  await tutee.page.getByText('Niet alles is bewaard.').first().waitFor();
  await look(tutee.page, 'unsaved-phone');
  // On a phone what lies beside the stage is in front of it, and the main part is hidden then.
  const wrong = await violations(tutee.page);
  expect(wrong.filter((one) => !one.startsWith('landmark-one-main'))).toEqual([]);
  await notice.getByRole('button', { name: 'Kopieer de woorden' }).click();
  await tutee.page.getByText('Gekopieerd.').waitFor();

  await tutor.send('session/resume');
  await notes(tutor).getByText('Eerst gelijknamig maken, dan optellen').waitFor();
  await notice.waitFor({ state: 'hidden' });
  await notes(tutee).getByText('Eerst gelijknamig maken, dan optellen').waitFor();
}, 60_000);
