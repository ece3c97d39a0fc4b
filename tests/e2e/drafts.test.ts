import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { servePage } from '../support/page-server.ts';

let server: Awaited<ReturnType<typeof servePage>>;
const browser = useBrowser();

beforeAll(async () => {
  server = await servePage('tutoring');
});

afterAll(async () => {
  await server?.close();
});

/** A draft whose server refuses the first tries with `code`, and then takes what comes. */
async function draft(code: string, times: number) {
  const page = await browser.page();
  await page.goto(`${server.address}?phase=practise`);
  await page.locator('body[data-ready]').waitFor();
  await page.clock.install();
  await page.addScriptTag({
    type: 'module',
    content: `
      import '/client/session/kring-draft.ts';
      window.saved = [];
      let left = ${times};
      const draft = document.createElement('kring-draft');
      Object.assign(draft, { name: 'test', label: 'Stap', save: (text) => {
        left -= 1;
        if (left < 0) window.saved.push(text);
        const refusal = { code: '${code}', text: { nl: 'Niet bewaard.', en: 'Not saved.' } };
        return Promise.resolve(left < 0 ? { ok: true } : { ok: false, refusal });
      } });
      document.querySelector('#noor').append(draft);
    `,
  });
  const field = page.locator('#noor kring-draft');
  const saved = () => page.evaluate(() => (window as unknown as { saved: string[] }).saved);
  await field.getByLabel('Stap').fill('Ik oefen breuken');
  await page.clock.runFor(1000);
  return { page, field, saved };
}

test('what could not be saved says that it is tried again, is tried again by itself, and arrives', async () => {
  const { page, field, saved } = await draft('storage/failed', 3);
  await field.getByText('We proberen het vanzelf opnieuw.').waitFor();
  // No key is pressed from here.
  await expect
    .poll(async () => {
      await page.clock.runFor(1000);
      return saved();
    })
    .toEqual(['Ik oefen breuken']);
  await expect.poll(() => field.locator('.kept').count()).toBe(0);
});

test('what can never be saved as it is does not promise another try', async () => {
  const { page, field, saved } = await draft('command/invalid', 1);
  await field.getByText('Pas het aan, dan proberen we opnieuw.').waitFor();
  await page.clock.runFor(120_000);
  expect(await saved()).toEqual([]);
  await field.getByLabel('Stap').fill('Ik oefen');
  await page.clock.runFor(1000);
  await expect.poll(saved).toEqual(['Ik oefen']);
  await expect.poll(() => field.locator('.kept').count()).toBe(0);
});
