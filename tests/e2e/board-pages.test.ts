import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { sitAtTheBoard } from '../support/pages/circle.ts';
import { rectangle, things } from '../support/pages/drawn.ts';
import type { Guest } from '../support/pages/session.ts';
import { openHouse } from '../support/pages/session.ts';
import { button } from '../support/pages/study.ts';

/** Pages of the board that people add. */
const browser = useBrowser();
let url: string;
let close: () => Promise<void>;
let tutor: Guest;
let tutee: Guest;

beforeAll(async () => {
  const house = await openHouse();
  ({ close } = house);
  url = house.app.url;
});
afterAll(async () => {
  await close?.();
});
beforeEach(async () => {
  ({ tutor, tutee } = await sitAtTheBoard(browser, url, {
    tutor: { viewport: { width: 1920, height: 1080 } },
    tutee: {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    },
  }));
});

const tab = (page: Page, name: RegExp) =>
  page.locator('kring-board-pages').getByRole('tab', { name });
const arrange = (page: Page) => page.locator('kring-board-arrange');
const add = async (page: Page, name: string): Promise<void> => {
  await button(page, /^Nieuwe bladzijde/).click();
  await page.getByLabel('Naam van de nieuwe bladzijde').fill(name);
  await button(page, 'Maak de bladzijde').click();
};

/** Elements at the foot and the head of the board that stick out of the window or lie over each other. */
const misplaced = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all: [string, DOMRect][] = [];
    const walk = (root: ParentNode): void => {
      for (const one of root.querySelectorAll('*')) {
        if (one.matches('kring-board-pages .row > *, [role=tab], .row > *, kring-board-arrange'))
          all.push([one.localName + one.className, one.getBoundingClientRect()]);
        if (one.shadowRoot) walk(one.shadowRoot);
      }
    };
    walk(document.querySelector('kring-app')!.shadowRoot!);
    return all
      .filter(([, box]) => box.width > 0 && (box.left < 0 || box.right > innerWidth + 0.5))
      .map(([name]) => name);
  });

test('a page that somebody adds on a phone is a tab for all, is drawn on together, gets another name, and is thrown away', async () => {
  const { page } = tutee;
  await add(page, 'Breuken');
  await page.getByRole('button', { name: /^Breuken/ }).waitFor();
  await tab(tutor.page, /^Breuken.*jij kan schrijven/).click();
  await rectangle(tutor.page);
  await expect.poll(() => things(page)).toEqual(['rectangle']);

  await button(tutor.page, /^Nieuwe bladzijde/).click();
  await tutor.page.getByLabel('Naam van deze bladzijde').fill('Procenten');
  await button(tutor.page, 'Verander de naam').click();
  await page.getByRole('button', { name: /^Procenten/ }).waitFor();

  await button(tutor.page, /^Nieuwe bladzijde/).click();
  await button(tutor.page, 'Gooi deze bladzijde weg').click();
  await tutor.page.getByText('Dat kan je niet ongedaan maken.').waitFor();
  await button(tutor.page, 'Toch niet').click();
  await button(tutor.page, 'Gooi deze bladzijde weg').click();
  await button(tutor.page, 'Ja, gooi weg').click();
  await page.getByRole('button', { name: /^Samen/ }).waitFor();
  await page.getByText('De bladzijde Procenten werd weggegooid.').waitFor();
  await expect.poll(() => things(page)).toEqual([]);
});

test('by keyboard alone a page is added with Enter, moved and thrown away, and the focus is never lost', async () => {
  const { page } = tutor;
  await arrange(page).getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Een');
  await page.keyboard.press('Enter');
  await tab(page, /^Een/).waitFor();
  await expect.poll(() => tab(page, /^Een/).getAttribute('aria-selected')).toBe('true');
  await add(page, 'Twee');
  const order = () => page.locator('kring-board-pages').getByRole('tab').allInnerTexts();
  const own = async () => (await order()).flatMap((name) => /Een|Twee/.exec(name) ?? []);
  await expect.poll(own).toEqual(['Een', 'Twee']);

  await button(page, /^Nieuwe bladzijde/).focus();
  await page.keyboard.press('Enter');
  await button(page, 'Naar voren').focus();
  await page.keyboard.press('Enter');
  await expect.poll(own).toEqual(['Twee', 'Een']);
  await button(page, 'Gooi deze bladzijde weg').focus();
  await page.keyboard.press('Enter');
  await button(page, 'Ja, gooi weg').waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(own).toEqual(['Een']);
  const focused = () =>
    page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at?.localName;
    });
  await expect.poll(focused).toBe('button');
});

test('a new page is noticed by the others and is offered to keep like the page together', async () => {
  await add(tutor.page, 'Breuken');
  const { page } = tutee;
  await page.getByText(/Tara maakte een bladzijde/).waitFor();
  await tutor.send('session/close');
  await page.getByRole('switch', { name: 'Breuken' }).waitFor();
  await page.getByRole('switch', { name: 'Samen' }).waitFor();
});

test('however many pages there are, no tab sticks out of a window, and those that find no room are in a menu', async () => {
  for (let n = 1; n <= 12; n += 1)
    expect(
      (await tutor.send('board/add', { title: `Een lange naam nummer ${String(n)}` })).ok,
    ).toBe(true);
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [844, 390],
    [390, 844],
    [320, 568],
  ] as const)
    for (const { page } of [tutor, tutee]) {
      await page.setViewportSize({ width, height });
      const pages = page.locator('kring-board-pages kring-menu').getByRole('button').first();
      await pages.click();
      await page.getByRole('menuitemcheckbox', { name: /nummer 12/ }).waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => misplaced(page)).toEqual([]);
    }
  await button(tutor.page, /^Nieuwe bladzijde/).click();
  await tutor.page.getByText('Er zijn twaalf bladzijden bij.').waitFor();
});
