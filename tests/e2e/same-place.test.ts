import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { layExercises, openTable, type OpenTable } from '../support/pages/open-table.ts';
import { openHouse } from '../support/pages/session.ts';
import { go } from '../support/pages/study.ts';

/** After a reload everybody is where they were. */
const browser = useBrowser();
let url: string;
let close: () => Promise<void>;
let table: OpenTable;

beforeAll(async () => {
  const house = await openHouse();
  ({ close } = house);
  url = house.app.url;
});
afterAll(() => close?.());
beforeEach(async () => {
  table = await openTable(browser, url);
});

test('who loads the page anew finds the same place, the same exercise and the same page of the board', async () => {
  await layExercises(table);
  const { page } = table.tutee;
  await go(page, /Oefeningen/);
  await page.getByRole('button', { name: /Oefening 2/ }).click();
  await page.getByRole('tab', { name: /Mijn antwoord/ }).click();
  await page.reload();
  await page.getByRole('heading', { name: 'Oefening 2' }).waitFor();
  const answer = page.getByRole('tab', { name: /Mijn antwoord/ });
  await expect.poll(() => answer.getAttribute('aria-selected')).toBe('true');
});

test('the tutor comes back to the same exercise of the same tutee, and to the same part beside the work', async () => {
  await layExercises(table);
  const { page } = table.tutor;
  await go(page, /Overleg/);
  await page.getByRole('tab', { name: /Vragen/ }).click();
  await go(page, /Oefeningen/);
  await page.getByRole('tab', { name: /Lien/ }).click();
  await page.getByRole('button', { name: /Oefening 3/ }).click();
  await page.reload();
  await page.getByRole('heading', { name: /Oefening 3, antwoord van Lien/ }).waitFor();
  const questions = page.getByRole('tab', { name: /Vragen/ });
  await expect.poll(() => questions.getAttribute('aria-selected')).toBe('true');
});

test('another step begins with what it has in front, wherever somebody was before', async () => {
  await layExercises(table);
  const { tutor, tutee } = table;
  await go(tutee.page, /Oefeningen/);
  await tutee.page.getByRole('heading', { name: 'Oefening 1' }).waitFor();
  await tutor.next();
  await tutee.at('wrapup');
  await tutee.page.reload();
  const step = tutee.page.getByRole('tab', { name: /Deze stap/ });
  await expect.poll(() => step.getAttribute('aria-selected')).toBe('true');
});

test('nothing of it is left in the tab once the session is over', async () => {
  browser.allow('refused-answer');
  const { tutor, tutee, session } = table;
  await tutor.next();
  await tutor.send('session/end');
  await tutee.page.locator('kring-ended').waitFor();
  const left = (): Promise<string[]> =>
    tutee.page.evaluate(
      (id) => Object.keys(sessionStorage).filter((key) => key.includes(id)),
      session,
    );
  await expect.poll(left).toEqual([]);
});
