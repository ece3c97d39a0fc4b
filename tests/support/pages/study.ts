import type { Locator, Page } from 'playwright-core';

/** A study session as newcomers go through it: everything is done by what the screen says, in Dutch. */

export const button = (page: Page, name: RegExp | string): Locator =>
  page.getByRole('button', { name }).first();

/** A tool of the stage or a place of the phone's bar, whatever it is called there. */
export async function go(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('tab', { name }).or(page.getByRole('button', { name })).first().click();
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

export async function letIn(tutor: Page, name: string): Promise<void> {
  await button(tutor, new RegExp(`Laat (${name} )?binnen`)).click();
}

/** The tutor goes on once the screen says that everything is ready. */
export async function onwards(tutor: Page, to: string): Promise<void> {
  await tutor.getByText(/Alles is klaar om verder te gaan|Ga verder wanneer het past/).waitFor();
  await button(tutor, `Verder naar ${to}`).click();
}
