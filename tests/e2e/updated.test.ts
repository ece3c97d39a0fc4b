import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { earlierFolder, keepEarlierAssets } from '../../server/http/earlier-assets.ts';
import { forms } from '../../shared/forms/index.ts';
import { tools } from '../../shared/tools/index.ts';
import { useBrowser } from '../support/browser.ts';
import { Guest } from '../support/pages/session.ts';
import { House } from '../support/server.ts';

const built = join(import.meta.dirname, '..', '..', 'dist', 'client');
const browser = useBrowser();
let folder: string;
let client: string;
let house: House;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kring-updated-'));
  client = join(folder, 'client');
  await cp(built, client, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  await nameAnew(client);
  house = await House.open({ forms, tools, client });
});
afterEach(async () => {
  await house.close();
  await rm(folder, { recursive: true, force: true });
});

/** Gives every hashed file another name, as a build of other sources would have. */
async function nameAnew(root: string): Promise<void> {
  const assets = join(root, 'assets');
  const names = (await readdir(assets)).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(names.map((name) => name.replace(/[.$]/g, '\\$&')).join('|'), 'g');
  for (const path of [join(root, 'index.html'), ...names.map((name) => join(assets, name))]) {
    if (!/\.(html|js|css)$/.test(path)) continue;
    const text = await readFile(path, 'utf8');
    await writeFile(
      path,
      text.replace(pattern, (name) => `before-${name}`),
    );
  }
  for (const name of names) await rename(join(assets, name), join(assets, `before-${name}`));
}

/** What a build does, while the server runs. */
async function update(): Promise<void> {
  keepEarlierAssets(client);
  await rm(client, { recursive: true });
  await cp(built, client, { recursive: true });
}

/** After more than a day, or where the folder is another one. */
const forget = (): Promise<void> => rm(earlierFolder(client), { recursive: true });

const mark = (page: Page): Promise<unknown> =>
  page.evaluate(() => Object.assign(window, { sameDocument: true }) && undefined);
const marked = (page: Page): Promise<boolean> => page.evaluate(() => 'sameDocument' in window);
const about = (page: Page) => page.locator('a[href="/about"]').first();

test('a page that is open while Kring is updated goes on with the parts of its own build', async () => {
  const page = await browser.page();
  const parts: string[] = [];
  page.on('response', (answer) => parts.push(`${String(answer.status())} ${answer.url()}`));
  await page.goto(house.app.url);
  await about(page).waitFor();
  await mark(page);
  await update();
  parts.length = 0;
  await about(page).click();
  await page.locator('kring-about h1').waitFor();
  expect(await marked(page)).toBe(true);
  expect(parts.some((part) => /^200 .*\/assets\/before-/.test(part))).toBe(true);
});

test('when its parts are gone, going to another page loads the new build by itself', async () => {
  browser.allow('refused-answer');
  const page = await browser.page();
  await page.goto(house.app.url);
  await about(page).waitFor();
  await mark(page);
  await update();
  await forget();
  await about(page).click();
  await page.locator('kring-about h1').waitFor();
  expect(await marked(page)).toBe(false);
  expect(new URL(page.url()).pathname).toBe('/about');
});

test('in a session it says so and waits for a press: nothing that is typed is lost', async () => {
  browser.allow('refused-answer', 'server-away');
  const tutor = await Guest.enter(browser, house.app.url);
  await tutor.start('guided');
  const { page } = tutor;
  const make = page.getByRole('button', { name: 'Maak er één' });
  await make.waitFor();
  await mark(page);
  await update();
  await forget();
  await make.click();
  const notice = page.getByRole('alert').filter({ hasText: 'Kring is bijgewerkt' });
  await notice.waitFor();
  expect(await marked(page)).toBe(true);
  await notice.getByRole('button', { name: 'Laad opnieuw' }).click();
  await page.locator('kring-live').waitFor();
  expect(await marked(page)).toBe(false);
  await make.click();
  await page.locator('kring-item-editor').waitFor();
});

test('a text whose editor cannot be fetched says so, and what else is there works', async () => {
  browser.allow('aborted');
  const tutor = await Guest.enter(browser, house.app.url);
  await tutor.page.route(/\/assets\/before-text-editor/, (route) => route.abort());
  await tutor.start('guided');
  const { page } = tutor;
  const notes = page.getByRole('tab', { name: 'Notities' });
  await notes.click();
  const said = page.getByRole('alert').filter({ hasText: 'Deze tekst kon niet geopend worden' });
  await said.waitFor();
  await page.unrouteAll();
  await said.getByRole('button', { name: 'Laad opnieuw' }).click();
  await said.waitFor({ state: 'detached' });
  await notes.click();
  await page.locator('.ProseMirror').waitFor();
});
