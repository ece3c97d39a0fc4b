import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { Guest, openHouse, type OpenHouse } from '../support/pages/session.ts';

/** Leaving, coming back, and what a device remembers of it. */
let house: OpenHouse;
const browser = useBrowser();
const shots = process.env['KRING_SHOTS'];

beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  await house?.close();
});

test('the address lets one knock, home leads back to the session and to the recap, and one press forgets it all', async () => {
  browser.allow('refused-answer');
  const tutor = await Guest.enter(browser, house.app.url);
  const session = await tutor.start('open');
  const tutee = await Guest.arrive(browser, house.app.url, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  const { page } = tutee;
  await page.goto(`${house.app.url}/session/${session}`);
  await page.getByLabel(/Hoe noemen we je/).fill('Amir');
  await page.getByRole('button', { name: 'Ga zitten' }).last().click();
  await page.locator('kring-waiting').waitFor();
  await tutor.page.getByRole('button', { name: /Laat .*binnen/ }).click();
  await page.locator('kring-live').waitFor();
  for (const guest of [tutor, tutee]) {
    await guest.send('consent/accept');
    await guest.page.locator('kring-board').first().waitFor();
  }
  await tutee.send('goals/set', { field: 'goal', text: 'Procenten nemen.' });

  await page.goto(house.app.url);
  if (shots) await page.screenshot({ path: `${shots}/home-phone.png`, fullPage: true });
  await page.getByRole('link', { name: 'Terug naar je sessie: Samen oefenen' }).click();
  await page.locator('kring-board').first().waitFor();
  await tutor.send('session/end');
  await page.getByText('Bewijs van vernietiging').waitFor();
  await page.getByRole('link', { name: 'Bekijk en druk af' }).waitFor();

  await page.goto(house.app.url);
  await page.getByRole('link', { name: /Je laatste recap/ }).click();
  await page.getByText('Procenten nemen.').waitFor();
  await page.goto(house.app.url);
  expect(await page.getByText('Terug naar je sessie').count()).toBe(0);
  await page.getByRole('button', { name: 'Vergeet mij op dit toestel' }).click();
  await page.getByRole('button', { name: 'Ja, vergeet mij' }).click();
  await page.getByText('Dit toestel weet niets meer van jou.').waitFor();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await page.goto(`${house.app.url}/recap/${session}`);
  await page.getByText('Hier is niets (meer) te zien').waitFor();

  // Of what is over, or never was, the address says one and the same.
  await page.goto(`${house.app.url}/session/${session}`);
  await page.getByText('Met dit adres alleen kom je niet binnen.', { exact: false }).waitFor();
}, 120_000);
