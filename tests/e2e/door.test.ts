import { afterAll, beforeAll, expect, test } from 'vitest';
import { forms } from '../../shared/forms/index.ts';
import { tools } from '../../shared/tools/index.ts';
import { useBrowser } from '../support/browser.ts';
import { Guest } from '../support/pages/session.ts';
import { built } from '../support/built-client.ts';
import { House } from '../support/server.ts';

const browser = useBrowser();
let house: House;

beforeAll(async () => {
  house = await House.open({ forms, tools, client: built });
});
afterAll(() => house?.close());

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

test('not now: whoever knocked reads to wait a little, knocks again, and can be told no more', async () => {
  const tutor = await Guest.enter(browser, house.app.url);
  const session = await tutor.start('open');
  const tutee = await Guest.enter(browser, house.app.url, phone);
  await tutee.join(await tutor.code(session), session);
  await tutee.page.locator('kring-waiting').waitFor();
  await tutor.page.getByRole('button', { name: 'Nu niet: Amir' }).click();
  await tutee.page.getByRole('heading', { name: 'Nog even wachten' }).waitFor();
  await tutee.page.getByText('Noor kan je nu niet binnenlaten. Klop straks opnieuw.').waitFor();
  const knock = tutee.page.getByRole('button', { name: 'Klop opnieuw' });
  await expect.poll(() => knock.isDisabled()).toBe(true);
  expect(await tutor.page.getByText('Amir').count()).toBe(0);
  house.clock.advance(31_000);
  await tutee.page.reload();
  await knock.click();
  await tutee.page.locator('kring-waiting').waitFor();
  await tutor.page.getByText('klopt opnieuw aan').waitFor();
  await tutor.page.getByRole('button', { name: 'Niet meer: Amir' }).waitFor();
  await tutor.page.getByRole('button', { name: 'Laat binnen: Amir' }).click();
  await tutee.page.locator('kring-live').waitFor();
});

test('a door where enough people wait says so, and opens by itself when there is room', async () => {
  const tutor = await Guest.enter(browser, house.app.url);
  const session = await tutor.start('open');
  const code = await tutor.code(session);
  const seats = forms['tutor']!.seats.member!.max;
  const first = await Guest.enter(browser, house.app.url);
  await first.join(code, session);
  await first.page.locator('kring-waiting').waitFor();
  for (let n = 1; n < seats; n += 1)
    await (await Guest.enter(browser, house.app.url)).join(code, session, `Pupil ${String(n)}`);
  const late = await Guest.arrive(browser, house.app.url, phone);
  await late.page.goto(`${house.app.url}/join/${code}`);
  await late.page.getByText('Er staan nu al genoeg mensen aan de deur').waitFor();
  await first.page.getByRole('button', { name: 'Toch niet' }).click();
  await late.page.getByRole('button', { name: 'Ga zitten' }).waitFor();
});
