import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { overflow, shoot, violations } from '../support/pages/looking.ts';
import { begin, codeOn, onwards, pupils } from '../support/pages/presenting.ts';
import { openHouse, type OpenHouse } from '../support/pages/session.ts';
import { go } from '../support/pages/study.ts';
import type { Tab } from '../support/server.ts';

/** Questions that a class dared to ask, by what the screens say. */
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

test('one that asks the same is joined with another, and one that is not for the class is read by the educator alone', async () => {
  const page = await browser.page({ viewport: { width: 1440, height: 900 } });
  const session = await begin(page, house, /Begin leeg/);
  const code = await codeOn(page);
  const [other] = await pupils({ app: house.app, tabs }, session, code, 1);
  const phone = await browser.page({ viewport: { width: 360, height: 640 }, hasTouch: true });
  await phone.goto(`${house.app.url}/join/${code}`);
  await phone.getByRole('button', { name: 'Doe mee' }).click();
  await phone.getByRole('button', { name: 'Ik ga akkoord' }).click();
  await phone.getByRole('heading', { name: 'Zo begint het' }).waitFor();
  await onwards(page, 'De les');
  await go(page, /Vragenbox/);

  const put = { id: 'a-question-of-nobody-1', text: 'Helpt een dutje?' };
  expect(await other!.tab.send('box/put', put)).toEqual({ ok: true });
  await page.getByRole('button', { name: 'Toon: Helpt een dutje?' }).click();
  await phone.getByRole('button', { name: 'Vragen' }).click();
  await phone.getByText('Helpt een dutje?').waitFor();
  const ask = phone.getByRole('textbox', { name: 'Stel een vraag' });
  const send = phone.getByRole('button', { name: 'Verstuur zonder naam' });
  await ask.fill('Is een dutje goed?');
  await send.click();
  await phone.getByText('Je vraag is verstuurd, zonder naam.').waitFor();
  await ask.fill('Mag ik straks iets zeggen?');
  await phone.getByRole('checkbox', { name: /Alleen voor wie de vragen leest/ }).check();
  await send.click();
  await expect.poll(() => ask.inputValue()).toBe('');

  const joined = page.locator('kring-box-new', { hasText: 'Is een dutje goed?' });
  await joined.getByRole('button', { name: 'Voeg samen met' }).click();
  await page.getByRole('menuitem', { name: 'Helpt een dutje?' }).click();
  const quiet = page.locator('kring-box-new', { hasText: 'Mag ik straks iets zeggen?' });
  await quiet.getByText('Alleen voor wie de vragen leest').waitFor();
  expect(await quiet.getByRole('button', { name: /^Toon/ }).count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  await shoot(page, 'class-box');
  await quiet.getByRole('button', { name: 'Gelezen' }).click();

  await phone.getByText('Samen met een vraag die erop lijkt').waitFor();
  await phone.getByText('Gelezen. Ze komt niet voor de klas.').waitFor();
  expect(JSON.stringify(other!.tab.link.view)).not.toMatch(/Is een dutje goed|Mag ik straks/);
  expect(await violations(phone)).toEqual([]);
  expect((await overflow(phone))[0]).toBeLessThanOrEqual(0);
  await shoot(phone, 'class-box-phone');
}, 180_000);
