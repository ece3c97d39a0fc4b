import type { BrowserContextOptions, Page } from 'playwright-core';
import type { TestBrowser } from '../browser.ts';
import type { Lesson } from '../lesson.ts';
import type { Browser } from '../server.ts';

const wide = { viewport: { width: 1440, height: 900 } };

/** A page of somebody who has a seat already, such as whoever gives a lesson. */
export async function pageOf(
  browser: TestBrowser,
  { house, cookie }: Pick<Browser, 'house' | 'cookie'>,
  session: string,
  options: BrowserContextOptions = wide,
): Promise<Page> {
  const page = await browser.page(options);
  const [name = '', ...value] = cookie.split('=');
  const { url } = house.app;
  await page.context().addCookies([{ name, value: value.join('='), url }]);
  await page.goto(`${url}/session/${session}`);
  await page.locator('kring-live').waitFor();
  return page;
}

/** Whoever gives the lesson, where slides are changed. */
export async function deskOf(browser: TestBrowser, lesson: Lesson): Promise<Page> {
  const page = await pageOf(browser, lesson.browser, lesson.id);
  await page.getByRole('radio', { name: 'Aanpassen' }).check();
  await page.locator('kring-slides-deck').waitFor();
  return page;
}
