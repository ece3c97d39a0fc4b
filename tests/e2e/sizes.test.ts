import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { sitTogether } from '../support/pages/circle.ts';
import { Guest, openHouse } from '../support/pages/session.ts';
import { named, resize, sizes, unusable, type Size } from '../support/pages/sizes.ts';
import { button, go, letIn } from '../support/pages/study.ts';

/** The smallest window, a page at 200 % and the largest letters leave every screen usable (WCAG 1.4.4, 1.4.10). */
const browser = useBrowser();
let url: string;
let close: () => Promise<void>;

beforeAll(async () => {
  const house = await openHouse();
  ({ close } = house);
  url = house.app.url;
});
afterAll(() => close?.());

const asNeeded = ({ scale }: Size) => (scale ? { deviceScaleFactor: scale } : {});
const looks = async (page: Page, screen: string): Promise<void> =>
  void (await expect.poll(() => unusable(page), { message: screen }).toEqual([]));

describe.each(sizes.map((size) => [named(size), size] as const))('%s', (_, size) => {
  test('the room: board, exercises, this step, the talk, where we are, the sentence and Help', async () => {
    const { tutor, tutee } = await sitTogether(browser, url, {
      tutor: asNeeded(size),
      tutee: { ...asNeeded(size), hasTouch: true },
    });
    for (const { page } of [tutor, tutee]) {
      await button(page, 'Ik ga akkoord').click();
      await page.locator('kring-board .bar.tools').waitFor();
      await resize(page, size);
      await looks(page, 'the board');
      const board = await page.locator('kring-board .surface').boundingBox();
      expect(board!.width * board!.height).toBeGreaterThan(size.width * size.height * 0.6);
      for (const place of [/Oefeningen/, /Overleg/]) {
        await go(page, place);
        await looks(page, String(place));
        const back = page.getByRole('tab', { name: /Bord/ });
        if (await back.count()) await back.click();
        else await page.getByRole('button', { name: place, expanded: true }).click();
      }
      for (const opens of [/Waar we zijn/, /Meer$/, /^Lezen$/, /^Hulp$/]) {
        await button(page, opens).click();
        await looks(page, String(opens));
        await page.keyboard.press('Escape');
      }
    }
  });

  test('the table: the steps of a guided session before one works, for the tutor and the tutee', async () => {
    const tutor = await Guest.enter(browser, url, asNeeded(size));
    const session = await tutor.start('guided', 'Tara');
    await resize(tutor.page, size);
    await looks(tutor.page, 'a lead alone');
    const tutee = await Guest.enter(browser, url, { ...asNeeded(size), hasTouch: true });
    await tutee.join(await tutor.code(session), session, 'Lien');
    await resize(tutee.page, size);
    await looks(tutee.page, 'waiting');
    await letIn(tutor.page);
    await tutee.page.locator('kring-live').waitFor();
    for (const { page } of [tutor, tutee]) {
      await looks(page, 'the first step');
      await button(page, /^Hulp$/).click();
      await looks(page, 'Help');
      await page.keyboard.press('Escape');
    }
  });

  test('the mediation, for the adult who begins it', async () => {
    const page = await browser.page(asNeeded(size));
    await page.goto(`${url}/start/mediator`);
    await page.getByLabel('Hoe noemen we je?').fill('Ada');
    await button(page, 'Begin als Ada').click();
    await page.locator('kring-intake-adult').waitFor();
    await resize(page, size);
    await looks(page, 'the intake');
  });

  test('the welcome, the start and the way in', async () => {
    const page = await browser.page(asNeeded(size));
    for (const address of ['/', '/join', '/about', '/start/tutor', '/start/mediator']) {
      await page.goto(url + address);
      await resize(page, size);
      await looks(page, address);
    }
  });
});
