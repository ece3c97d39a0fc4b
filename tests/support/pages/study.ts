import type { Locator, Page } from 'playwright-core';
import { haveComeTo, readyToGoOn } from './ready.ts';

/** A study session as newcomers go through it: everything is done by what the screen says, in Dutch. */

export const button = (page: Page, name: RegExp | string): Locator =>
  page.getByRole('button', { name }).first();

/** A place of the stage, whatever opens it there: a tab, or a button beside the board that stays down. */
export async function go(page: Page, name: RegExp): Promise<void> {
  const way = page.getByRole('tab', { name }).or(page.getByRole('button', { name })).first();
  if ((await way.getAttribute('aria-expanded')) !== 'true') await way.click();
}

export async function startAs(page: Page, name: string, kind: RegExp): Promise<string> {
  await page
    .getByRole('link', { name: /^Tutor/ })
    .first()
    .click();
  await page.getByLabel(/Hoe noemen we je/).fill(name);
  await page.getByRole('radio', { name: kind }).check();
  await page
    .getByRole('button', { name: /^Start/ })
    .last()
    .click();
  await page.locator('kring-live').waitFor();
  return page.locator('kring-invite .code').first().innerText();
}

export async function joinAs(page: Page, code: string, name: string): Promise<void> {
  await page.getByLabel(/code/i).first().fill(code.toLowerCase());
  await button(page, /Kom erbij/).click();
  await page.getByLabel(/Hoe noemen we je/).fill(name);
  await page.getByRole('button', { name: 'Ga zitten' }).last().click();
  await page.locator('kring-waiting').waitFor();
}

/**
 * Lets in who knocks, until that is seen: the line of the door and the invitation then make room and what
 * stands below them moves up, and what is pressed while it moves under the pointer is not pressed.
 */
export async function letIn(lead: Page): Promise<void> {
  const knock = button(lead, /^(Laat binnen|Let in)/);
  await knock.click();
  await knock.waitFor({ state: 'hidden' });
}

/** The tutor goes on once the screen says that everything is ready, and the others come along. */
export async function onwards(tutor: Page, to: string, ...others: Page[]): Promise<void> {
  await readyToGoOn(tutor);
  await button(tutor, `Verder naar ${to}`).click();
  await haveComeTo(to, [tutor, ...others]);
}
