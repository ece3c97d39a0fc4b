import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { overflow, shoot, violations } from '../support/pages/looking.ts';
import { begin, codeOn, onwards, pupils } from '../support/pages/presenting.ts';
import { openHouse, type OpenHouse } from '../support/pages/session.ts';
import { button, go } from '../support/pages/study.ts';
import type { Tab } from '../support/server.ts';

/** Whoever stands alone before a class, with no lesson that was made ready. */
const browser = useBrowser();
let house: OpenHouse;
const tabs: Tab[] = [];
beforeAll(async () => {
  house = await openHouse();
});
afterEach(() => {
  for (const tab of tabs.splice(0)) tab.close();
});
afterAll(() => house?.close());

test('one educator looks at the questions before the lesson, says that it is sensitive, and asks nobody about themselves', async () => {
  const page = await browser.page({ viewport: { width: 1440, height: 900 } });
  const session = await begin(page, house, /Begin leeg/);
  const [asks] = await pupils({ app: house.app, tabs }, session, await codeOn(page), 1);
  const put = { id: 'a-question-of-nobody-1', text: 'Mag ik straks iets vragen?' };
  expect(await asks!.tab.send('box/put', put)).toEqual({ ok: true });
  await go(page, /Vragenbox/);
  await page.getByText('Mag ik straks iets vragen?').waitFor();
  await page.getByRole('button', { name: /^Toon.*Mag ik straks/ }).click();
  await asks!.tab.until((view) => JSON.stringify(view).includes('Mag ik straks'));

  await onwards(page, 'De les');
  await go(page, /Stemmen/);
  await page.getByRole('radio', { name: 'Ja, gevoelig' }).check();
  await asks!.tab.until((view) => JSON.stringify(view).includes('"sensitive":true'));
  await expect.poll(() => page.getByRole('radio', { name: 'Ja, gevoelig' }).isChecked()).toBe(true);
  expect(await violations(page)).toEqual([]);
  expect(Math.max(...(await overflow(page)))).toBeLessThanOrEqual(0);
  await shoot(page, 'class-sensitive');

  await button(page, 'Maak een vraag').click();
  const make = page.locator('kring-poll-make');
  await make.getByRole('radio', { name: /Open antwoord/ }).check();
  await make.getByLabel('De vraag', { exact: true }).fill('Drink jij?');
  await make.getByRole('radio', { name: 'Over wie antwoordt' }).check();
  await button(page, 'Bewaar de vraag').click();
  await page.getByText('vraag niet naar wat iemand zelf doet of meemaakt').first().waitFor();
}, 120_000);
