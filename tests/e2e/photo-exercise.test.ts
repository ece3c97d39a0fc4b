import { Buffer } from 'node:buffer';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { sitAtTheBoard } from '../support/pages/circle.ts';
import { openHouse } from '../support/pages/session.ts';
import { button } from '../support/pages/study.ts';

/** An exercise in ten seconds: a photo of the page is a question. */
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

const circle = () => sitAtTheBoard(browser, url, { tutor: phone, tutee: phone });

/** A page of a book, as a camera gives it. */
async function photo(page: Page): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const data = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [600, 400];
    const paper = canvas.getContext('2d')!;
    paper.fillStyle = '#fff';
    paper.fillRect(0, 0, 600, 400);
    paper.fillStyle = '#000';
    paper.font = '60px serif';
    paper.fillText('12 + 15 = ?', 80, 200);
    return canvas.toDataURL('image/jpeg');
  });
  return {
    name: 'p12.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from(data.split(',')[1]!, 'base64'),
  };
}

const place = (page: Page, name: RegExp): Locator => page.getByRole('tab', { name }).first();

describe('an exercise from a photo, on a phone', () => {
  test('takes at most four taps; the tutee sees it and answers, the tutor judges', async () => {
    const { tutor, tutee } = await circle();
    let taps = 0;
    const tap = async (on: Locator): Promise<void> => {
      taps += 1;
      await on.tap();
    };
    const page = tutor.page;
    await tap(place(page, /^Oefeningen/));
    await tap(button(page, 'Maak er één'));
    const chooser = page.waitForEvent('filechooser');
    await tap(button(page, 'Neem een foto'));
    await (await chooser).setFiles(await photo(page));
    await page.getByRole('button', { name: /Haal de foto weg/ }).waitFor();
    await tap(button(page, 'Bewaar de oefening'));
    await page.locator('kring-item-editor').waitFor({ state: 'detached' });
    expect(taps).toBeLessThanOrEqual(4);

    const lien = tutee.page;
    await place(lien, /^Oefeningen/).tap();
    await button(lien, /^Nee/).tap();
    const picture = lien.getByRole('img', { name: 'Foto van de oefening, gemaakt door Tara' });
    await expect
      .poll(() => picture.first().evaluate((img) => (img as HTMLImageElement).naturalWidth))
      .toBe(600);
    await lien.getByText('De tutor beoordeelt dit antwoord.').waitFor();
    await lien.getByLabel('Jouw antwoord').fill('27');
    await button(lien, 'Controleer').tap();
    await lien.getByText('Je tutor kijkt ernaar.').waitFor();

    await place(page, /^Lien/).tap();
    await page
      .getByText(/Bij deze oefening staat geen sleutel/)
      .first()
      .waitFor();
    await page.getByText('Voor deze stap staat er nog geen hint.').first().waitFor();
    await page.getByRole('button', { name: 'Juist', exact: true }).tap();
    await lien.getByText('Dit klopt.').waitFor();
  });

  test('the button that saves stays in sight, above the keyboard of a formula too', async () => {
    const { tutor } = await circle();
    const { page } = tutor;
    await place(page, /^Oefeningen/).tap();
    await button(page, 'Maak er één').tap();
    const save = button(page, 'Bewaar de oefening');
    const bottom = async (): Promise<number> => {
      const box = await save.boundingBox();
      return (box?.y ?? Infinity) + (box?.height ?? 0);
    };
    await expect.poll(bottom).toBeLessThanOrEqual(844);
    await page.getByText('Later: sleutel, uitwerking en hints').tap();
    await page.getByRole('textbox', { name: '5. De sleutel' }).scrollIntoViewIfNeeded();
    expect(await bottom()).toBeLessThanOrEqual(844);
    await page.getByLabel('Soort antwoord').selectOption('formula');
    await page.locator('kring-item-editor .write math-field').tap({ position: { x: 60, y: 20 } });
    await page.getByRole('button', { name: '7', exact: true }).waitFor();
    const top = () => page.evaluate(() => window.mathVirtualKeyboard.boundingRect.top);
    await expect.poll(async () => (await bottom()) - (await top())).toBeLessThanOrEqual(0);
  });

  test('a picture that is pasted is the question as well', async () => {
    const { tutor } = await circle();
    const { page } = tutor;
    await place(page, /^Oefeningen/).tap();
    await button(page, 'Maak er één').tap();
    const { buffer } = await photo(page);
    await page.getByLabel('Vraag', { exact: true }).evaluate(
      (field, bytes) => {
        const files = new DataTransfer();
        files.items.add(new File([new Uint8Array(bytes)], 'x.jpg', { type: 'image/jpeg' }));
        const init = { clipboardData: files, bubbles: true, composed: true, cancelable: true };
        field.dispatchEvent(new ClipboardEvent('paste', init));
      },
      [...buffer],
    );
    await page.getByRole('button', { name: /Haal de foto weg/ }).waitFor();
  });
});
