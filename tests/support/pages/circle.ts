import type { BrowserContextOptions } from 'playwright-core';
import type { TestBrowser } from '../browser.ts';
import { Guest } from './session.ts';
import { button, letIn } from './study.ts';

/** A tutor and a tutee around one table, for plays of what comes after that. */
export interface Circle {
  readonly session: string;
  readonly tutor: Guest;
  readonly tutee: Guest;
}

/** The tutee has been let in; nobody has agreed to the rules yet. */
export async function sitTogether(
  browser: TestBrowser,
  url: string,
  options: { tutor?: BrowserContextOptions; tutee?: BrowserContextOptions } = {},
): Promise<Circle> {
  const tutor = await Guest.enter(browser, url, options.tutor);
  const session = await tutor.start('open', 'Tara');
  const tutee = await Guest.enter(browser, url, options.tutee);
  await tutee.join(await tutor.code(session), session, 'Lien');
  await letIn(tutor.page);
  await tutee.page.locator('kring-live').waitFor();
  return { session, tutor, tutee };
}

/** In the open variant each agrees to the rules, and has the board in front. */
export async function sitAtTheBoard(
  browser: TestBrowser,
  url: string,
  options: { tutor?: BrowserContextOptions; tutee?: BrowserContextOptions } = {},
): Promise<Circle> {
  const circle = await sitTogether(browser, url, options);
  for (const { page } of [circle.tutor, circle.tutee]) {
    await button(page, 'Ik ga akkoord').click();
    await page.locator('kring-board .bar.tools').waitFor();
  }
  return circle;
}
