import type { Page } from 'playwright-core';
import { Pupil } from '../lesson.ts';
import { Browser, type Place } from '../server.ts';
import { button } from './study.ts';

/** Before a class, through the screen of who gives the lesson. */

/** From the first page to a lesson. @returns the id of the session */
export async function begin(
  page: Page,
  house: { readonly app: { readonly url: string } },
  lesson: RegExp,
  how = /Vrije les/,
): Promise<string> {
  await page.goto(house.app.url);
  await page.getByRole('link', { name: /^Voorlichter/ }).click();
  await page.getByRole('radio', { name: lesson }).check();
  await page.getByRole('radio', { name: how }).check();
  await page.getByLabel(/Hoe noemen we je/).fill('Noor');
  await button(page, 'Start als Noor').click();
  await page.locator('kring-live').waitFor();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** Devices of a class, without a screen. */
export const pupils = (
  place: Place,
  session: string,
  code: string,
  count: number,
): Promise<Pupil[]> =>
  Promise.all(
    Array.from({ length: count }, async () => {
      const device = new Browser(place);
      await device.join(code, '');
      const pupil = new Pupil(() => device.open(session));
      await pupil.tab.until((view) => view.me.place === 'in');
      return pupil;
    }),
  );

export const codeOn = async (page: Page): Promise<string> =>
  (await page.locator('kring-invite .code').first().innerText()).replace(/\s/g, '');

/** Past soft gates. */
export async function onwards(page: Page, to: string): Promise<void> {
  await button(page, `Verder naar ${to}`).click();
  const reason = page.getByRole('button', { name: 'Vandaag niet nodig' });
  await reason
    .or(page.locator('kring-rail [aria-current=step]', { hasText: to }))
    .first()
    .waitFor();
  if (await reason.isVisible()) await reason.click();
  await page
    .locator('kring-live')
    .getByText(`Jullie zijn nu bij ${to}`)
    .first()
    .waitFor({ state: 'attached' });
}

/** The link of a seat for one, from the invitation. */
export async function linkOf(page: Page, seat: string): Promise<string> {
  await button(page, 'Nodig uit').click();
  const dialog = page.locator('kring-people kring-dialog[open]');
  await dialog.getByRole('button', { name: `Toon de link: ${seat}` }).click();
  const url = await dialog
    .locator('kring-invite-seats kring-invite-link')
    .evaluate((link: HTMLElement & { url: string }) => link.url);
  await page.keyboard.press('Escape');
  return url;
}

/** Somebody takes a seat by its link. */
export async function come(page: Page, url: string, name: string): Promise<Page> {
  await page.goto(url);
  await page.getByLabel(/Hoe noemen we je/).fill(name);
  await button(page, 'Ga zitten').click();
  await page.locator('kring-live').waitFor();
  return page;
}
