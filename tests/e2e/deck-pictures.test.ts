import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { pictureOf } from '../support/a-picture.ts';
import { useBrowser } from '../support/browser.ts';
import { Lesson } from '../support/lesson.ts';
import { deskOf, pageOf } from '../support/pages/deck.ts';
import { overflow, shoot, violations } from '../support/pages/looking.ts';
import { openHouse, type OpenHouse } from '../support/pages/session.ts';
import { button } from '../support/pages/study.ts';
import type { Tab } from '../support/server.ts';

/** Pictures in the slides of a lesson, from the educator's file to every screen. */
const browser = useBrowser();
let house: OpenHouse;
const tabs: Tab[] = [];
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  for (const tab of tabs) tab.close();
  await house?.close();
});

const photo = { name: 'strand.png', mimeType: 'image/png', buffer: pictureOf(640, 400) };
const alt = 'Een strand bij laag water';

/** Whether the browser has drawn the picture of the slide in this part of the page. */
async function drawn(page: Page, part: string): Promise<void> {
  const image = page.locator(`${part} kring-slide img[alt="${alt}"]`).first();
  await image.waitFor();
  await expect
    .poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth), { timeout: 20_000 })
    .toBe(640);
}

test('a picture is asked for its words and where it comes from, and then stands on every screen', async () => {
  const lesson = await Lesson.begin({ app: house.app, tabs }, { pupils: 1 });
  await lesson.next();
  const desk = await deskOf(browser, lesson);
  await desk.getByRole('button', { name: /^Dia 2:/ }).click();
  const editor = desk.locator('kring-slide-picture');
  await editor.locator('input[type=file]').setInputFiles(photo);
  await editor.getByLabel(/Wat is erop te zien.*Nederlands/).fill(alt);
  await editor.getByLabel(/Wat is erop te zien.*Engels/).fill('A beach at low tide');
  await desk.getByText('Nog niet bewaard: zeg bij het beeld').waitFor();
  await editor.getByLabel(/Van wie is het/).fill('Eigen foto');
  await editor.getByLabel(/Van wie is het/).blur();
  await desk.locator('kring-slide-editor').getByText('Bewaard', { exact: true }).waitFor();
  await drawn(desk, 'kring-slide-editor .preview');
  expect(await violations(desk)).toEqual([]);
  await shoot(desk, 'deck-picture');

  const { body } = await lesson.screen('beamer');
  const beamer = await browser.page({ viewport: { width: 1280, height: 720 } });
  await beamer.goto((body as { url: string }).url);
  const phone = await browser.page({ viewport: { width: 390, height: 844 }, isMobile: true });
  await phone.goto(`${house.app.url}/join/${lesson.code}`);
  await button(phone, 'Doe mee').click();
  await phone.locator('kring-class-page').waitFor();
  const slides = (lesson.lead.link.view!.shared.tools['slides'] as { slides: object }).slides;
  const [, [second = '', told] = []] = Object.entries(
    slides as Record<string, { order: number; picture?: { image: string } }>,
  ).sort(([, a], [, b]) => a.order - b.order);
  // What is not shown yet is in nobody's browser.
  const image = told?.picture?.image ?? 'none';
  expect(image).toMatch(/^[0-9a-f]{64}$/);
  expect(JSON.stringify(lesson.pupils[0]!.tab.link.view)).not.toContain(image);
  await lesson.does('slides/show', { slide: second });
  await drawn(beamer, 'kring-beamer');
  await drawn(phone, 'kring-class-slides');
  for (const [page, name] of [
    [beamer, 'beamer'],
    [phone, 'phone'],
  ] as const) {
    await page.getByText('Eigen foto').waitFor();
    expect(Math.max(...(await overflow(page))), name).toBeLessThanOrEqual(0);
    await shoot(page, `deck-picture-${name}`);
  }
  expect(await violations(phone)).toEqual([]);
  await desk.getByRole('radio', { name: 'Tonen' }).check();
  await drawn(desk, 'kring-slides-drive .now');

  const elsewhere = await pageOf(browser, lesson.browser, lesson.id);
  await drawn(elsewhere, 'kring-slides-drive .now');
}, 120_000);

test('what is no picture gets a sentence, and the slide stays as it was', async () => {
  const lesson = await Lesson.begin({ app: house.app, tabs }, {});
  await lesson.next();
  const desk = await deskOf(browser, lesson);
  const before = JSON.stringify(lesson.lead.link.view!.shared.tools['slides']);
  const editor = desk.locator('kring-slide-picture');
  const script = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  for (const buffer of [Buffer.from(script), photo.buffer.subarray(0, 60), Buffer.alloc(0)]) {
    await editor.locator('input[type=file]').setInputFiles({ ...photo, buffer });
    await editor.getByText('Deze afbeelding kan de browser niet openen.').waitFor();
    await editor.locator('input[type=file]').setInputFiles(photo);
    await button(desk, 'Haal de afbeelding weg').click();
  }
  expect(JSON.stringify(lesson.lead.link.view!.shared.tools['slides'])).toBe(before);
}, 60_000);

test('a file of slides takes its pictures along to another lesson', async () => {
  const first = await Lesson.begin({ app: house.app, tabs }, {});
  await first.next();
  const desk = await deskOf(browser, first);
  const editor = desk.locator('kring-slide-picture');
  await editor.locator('input[type=file]').setInputFiles(photo);
  await editor.getByLabel(/Wat is erop te zien.*Nederlands/).fill(alt);
  await editor.getByLabel(/Wat is erop te zien.*Engels/).fill('A beach at low tide');
  await editor.getByLabel(/Van wie is het/).fill('Eigen foto');
  await editor.getByLabel(/Van wie is het/).blur();
  await drawn(desk, 'kring-slide-editor .preview');
  const [download] = await Promise.all([
    desk.waitForEvent('download'),
    button(desk, 'Bewaar als bestand').click(),
  ]);
  const kept = Buffer.concat(await (await download.createReadStream()).toArray());

  const second = await Lesson.begin({ app: house.app, tabs }, {});
  await second.next();
  const other = await deskOf(browser, second);
  await other
    .getByLabel('Open een bestand')
    .setInputFiles({ name: 'les.json', mimeType: 'application/json', buffer: kept });
  await button(other, 'Vervang ze').click();
  await other.getByText('De dia’s uit het bestand staan klaar.').waitFor();
  await drawn(other, 'kring-slide-editor .preview');
}, 120_000);
