import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schoolHost, useBrowser } from '../support/browser.ts';
import { servePage } from '../support/page-server.ts';

let server: Awaited<ReturnType<typeof servePage>>;
const browser = useBrowser();

beforeAll(async () => {
  server = await servePage('exercises');
});

afterAll(async () => {
  await server?.close();
});

async function open(query: string): Promise<Page> {
  const page = await browser.page({ locale: 'en-GB' });
  await page.goto(`${server.address.replace('127.0.0.1', schoolHost)}?${query}`);
  await page.locator('body[data-ready]').waitFor();
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  return page;
}

test('on plain http the editor of an exercise opens, and what is made has an id of its own', async () => {
  const page = await open('view=item-editor');
  await page.getByLabel('Kind of answer').selectOption('drawing');
  await page.getByLabel('Question', { exact: true }).fill('Draw a circle.');
  await page.getByText('Later: key, worked answer and hints').click();
  await page.getByLabel('Worked answer', { exact: true }).fill('A circle.');
  for (const name of ['1. Ask', '2. Point', '3. Show', '4. The first', '5. The key'])
    await page.getByRole('textbox', { name }).fill('Look.');
  await page.getByRole('button', { name: 'Save the exercise' }).click();
  const saved = () =>
    page.evaluate(
      () =>
        (window as unknown as { heard: { detail: { item?: { id: string } } }[] }).heard.at(-1)
          ?.detail.item?.id,
    );
  await expect.poll(saved).toMatch(/^[0-9a-f]{32}$/);
});

/** A dialog with a button in a shadow root, as the app's own. */
const dialog = `
  import { copyText } from '/client/elements/copy-text.ts';
  document.body.insertAdjacentHTML('beforeend', '<dialog><div id="shadow"></div><input id="paste"></dialog>');
  const shadow = document.querySelector('#shadow').attachShadow({ mode: 'open' });
  const button = document.createElement('button');
  button.textContent = 'Copy';
  button.onclick = async () => {
    button.dataset.copied = String(await copyText('http://kring.school/join/abc', button));
  };
  shadow.append(button);
  document.querySelector('dialog').showModal();
`;

test('on plain http a link is copied all the same, from inside an open dialog too, and the focus stays', async () => {
  const page = await open('role=tutee');
  await page.addScriptTag({ type: 'module', content: dialog });
  const button = page.getByRole('button', { name: 'Copy' });
  await button.click();
  await expect.poll(() => button.getAttribute('data-copied')).toBe('true');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('shadow');
  await page.locator('#paste').focus();
  await page.keyboard.press('Control+V');
  await expect.poll(() => page.locator('#paste').inputValue()).toBe('http://kring.school/join/abc');
});
