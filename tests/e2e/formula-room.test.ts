import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { sitAtTheBoard } from '../support/pages/circle.ts';
import { openHouse } from '../support/pages/session.ts';
import { button } from '../support/pages/study.ts';

/** A formula field where it is used: in an exercise, in the room, on a phone. */
const browser = useBrowser();
let url: string;
let close: () => Promise<void>;

beforeAll(async () => {
  const house = await openHouse();
  ({ close } = house);
  url = house.app.url;
});
afterAll(() => close?.());

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const lying = { ...phone, viewport: { width: 844, height: 390 } };
const formula = {
  id: 'x',
  kind: 'formula',
  question: 'Bereken $\\frac{1}{2}+\\frac{1}{3}$.',
  worked: 'Maak gelijknamig.',
  hints: ['a', 'b', 'c', 'd', 'e'],
  ask: {},
  key: { answer: '\\frac{5}{6}', compare: 'value' },
};

/** A tutee on a phone, in front of one exercise that asks for a formula. */
async function withExercise(options: typeof phone): Promise<Page> {
  const { tutor, tutee } = await sitAtTheBoard(browser, url, { tutee: options });
  expect(await tutor.send('exercises/add', { items: [formula], set: 'practice' })).toMatchObject({
    ok: true,
  });
  await button(tutee.page, /^Oefeningen/)
    .or(tutee.page.getByRole('tab', { name: /^Oefeningen/ }))
    .first()
    .tap();
  await button(tutee.page, /^Nee/).tap();
  await tutee.page.locator('math-field').waitFor();
  return tutee.page;
}

const keyboardTop = (page: Page) =>
  page.evaluate(() => window.mathVirtualKeyboard.boundingRect.top);

test.each([phone, lying])(
  'the keyboard comes with a tap and takes its room from the page: field and bars stay in sight ($viewport.width px)',
  async (device) => {
    const page = await withExercise(device);
    await page.locator('math-field').tap({ position: { x: 60, y: 20 } });
    await page.locator('.ML__keyboard.is-visible').waitFor();
    const bottoms = () =>
      Promise.all(
        ['kring-formula-field', '.shell'].map(async (name) => {
          const box = await page.locator(name).first().boundingBox();
          return (box?.y ?? 0) + (box?.height ?? Infinity);
        }),
      );
    await expect
      .poll(async () => Math.max(...(await bottoms())) - (await keyboardTop(page)))
      .toBeLessThanOrEqual(1);
    expect((await page.locator('kring-formula-field').first().boundingBox())?.y).toBeGreaterThan(
      40,
    );
  },
);

test('Enter checks what stands in the field, and what came of it is above the keyboard', async () => {
  const page = await withExercise(phone);
  await page.locator('math-field').tap({ position: { x: 60, y: 20 } });
  for (const name of ['5', ':', '6'])
    await page.locator('.MLK__layer.is-visible').getByRole('button', { name, exact: true }).tap();
  await page.keyboard.press('Enter');
  const verdict = page.getByText('Dit klopt.');
  await verdict.waitFor();
  const low = async () => {
    const box = await verdict.boundingBox();
    return (box?.y ?? Infinity) + (box?.height ?? 0) - (await keyboardTop(page));
  };
  await expect.poll(low).toBeLessThan(0);
});
