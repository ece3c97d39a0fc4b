import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type Axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newSlip } from '../../client/link/fresh-id.ts';
import { useBrowser } from '../support/browser.ts';
import { Lesson } from '../support/lesson.ts';
import { openHouse, type OpenHouse } from '../support/pages/session.ts';
import type { Tab } from '../support/server.ts';

/** The page that stays of a lesson for its class, from the last minutes of the lesson until it is destroyed. */
const browser = useBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** A folder to leave pictures in, for the eye. */
const shots = process.env['KRING_SHOTS'];
let house: OpenHouse;
const tabs: Tab[] = [];

beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  for (const tab of tabs) tab.close();
  await house?.close();
});

const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };
const beamer = { viewport: { width: 1280, height: 720 } };

async function sound(page: Page, name: string): Promise<void> {
  if (shots)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: join(shots, `${name}-${colorScheme}.png`), fullPage: true });
    }
  await page.emulateMedia({ colorScheme: null });
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof Axe };
    return (await axe.run(document)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  expect(found).toEqual([]);
  const across = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(across).toBeLessThanOrEqual(0);
}

/** A lesson in its last step, with a question that was shown; a pupil on a phone, and the big screen. */
async function atTheEnd(locale: 'nl' | 'en') {
  const lesson = await Lesson.begin({ app: house.app, tabs }, { language: locale, pupils: 1 });
  const pupil = await browser.page({ ...phone, locale: `${locale}-BE` });
  await pupil.goto(`${house.app.url}/join/${lesson.code}`);
  await pupil
    .getByRole('button', { name: locale === 'nl' ? 'Doe mee' : 'Join', exact: true })
    .click();
  await pupil.getByRole('button', { name: locale === 'nl' ? 'Ik ga akkoord' : 'I agree' }).click();
  const { body } = await lesson.screen('beamer');
  const screen = await browser.page({ ...beamer, locale: `${locale}-BE` });
  await screen.goto((body as { url: string }).url);
  await lesson.next();
  const id = newSlip();
  const [device] = lesson.pupils;
  expect(await device!.tab.send('box/put', { id, text: 'Helpt warme melk echt?' })).toEqual({
    ok: true,
  });
  await lesson.lead.until(
    (view) => id in (view.shared.tools['box'] as { asked: object }).asked,
    'the question leaves the box',
  );
  await lesson.does('box/stand', { id, standing: 'later' });
  await lesson.does('slides/help');
  await lesson.next();
  return { lesson, pupil, screen };
}

/** The way to write there, as the educator has it. */
async function writerOf(lesson: Lesson): Promise<string> {
  const view = await lesson.lead.until((seen) => 'afterwards' in seen.shared.tools);
  return (view.shared.tools['afterwards'] as { writer: string }).writer;
}

test('the class takes the address along, the educators answer later, and a button destroys it with a receipt', async () => {
  const { lesson, pupil, screen } = await atTheEnd('nl');
  const writer = await writerOf(lesson);
  await pupil.getByRole('heading', { name: 'Lees later verder' }).waitFor();
  await pupil.getByText('Ze komt er als de les voorbij is.').waitFor();
  await lesson.does('slides/screen', { blank: true });
  await screen.getByText('De klaspagina.').waitFor();
  await sound(pupil, 'pupil-wrap');

  expect(await pupil.locator(`[href*='${writer}'], [text*='${writer}']`).count()).toBe(0);

  expect(await lesson.lead.send('session/end')).toEqual({ ok: true });
  await screen.getByText('De les is afgelopen.').waitFor();
  await screen.getByRole('img', { name: 'QR-code van de klaspagina' }).waitFor();
  await sound(screen, 'beamer-over');
  await pupil.getByRole('link', { name: 'Open de klaspagina' }).click();
  await pupil.getByRole('heading', { name: 'Slaap: wat doet het met je?' }).waitFor();
  await pupil.getByText('Helpt warme melk echt?').waitFor();
  await pupil.getByText('Er staat nog geen antwoord bij.').waitFor();
  expect(await pupil.getByRole('button', { name: 'Vernietig deze pagina' }).count()).toBe(0);
  await sound(pupil, 'page-read');

  const educator = await browser.page({ locale: 'nl-BE' });
  await educator.goto(`${house.app.url}/afterwards/${writer}`);
  await educator.getByLabel('Jullie antwoord').fill('Een vast ritme helpt meer. Bron: slaapgids.');
  await educator.getByRole('button', { name: 'Zet erbij' }).first().click();
  await educator.getByText('Het staat erop.').first().waitFor();
  await educator.getByLabel('Jullie tips').fill('Ga elke dag op hetzelfde uur slapen.');
  await educator.getByRole('button', { name: 'Zet erbij' }).last().click();
  await educator.getByText('Het staat erop.').last().waitFor();
  await sound(educator, 'page-write');
  await pupil.reload();
  await pupil.getByText('Een vast ritme helpt meer.').waitFor();
  await pupil.getByText('Ga elke dag op hetzelfde uur slapen.').waitFor();

  // By keyboard: asked first, and then gone.
  await educator.getByRole('button', { name: 'Vernietig deze pagina' }).focus();
  await educator.keyboard.press('Enter');
  await educator.getByRole('alertdialog', { name: 'De pagina nu vernietigen?' }).waitFor();
  await educator.getByRole('button', { name: 'Laat staan' }).waitFor();
  await educator.getByRole('button', { name: 'Vernietig deze pagina' }).last().focus();
  await educator.keyboard.press('Enter');
  await educator.getByRole('heading', { name: 'Deze pagina is vernietigd' }).waitFor();
  await educator.getByText('Er stond 1 vraag op, waarvan 1 met een antwoord.').waitFor();
  await sound(educator, 'page-gone');
  await pupil.reload();
  await pupil.getByRole('heading', { name: 'Deze pagina is vernietigd' }).waitFor();
  expect(await pupil.getByText('warme melk').count()).toBe(0);
});

test('in English; what could not be saved stays in the field; a wrong address says what to do', async () => {
  const { lesson, pupil } = await atTheEnd('en');
  const writer = await writerOf(lesson);
  await pupil.getByRole('heading', { name: 'Read on later' }).waitFor();
  expect(await lesson.lead.send('session/end')).toEqual({ ok: true });
  await pupil.getByRole('link', { name: 'Open the class page' }).click();
  await pupil.getByRole('heading', { name: 'What you asked' }).waitFor();

  const educator = await browser.page({ locale: 'en-GB' });
  await educator.goto(`${house.app.url}/afterwards/${writer}`);
  const field = educator.getByLabel('Your answer');
  await field.fill('We looked it up.');
  // Another educator destroyed it meanwhile.
  browser.allow('refused-answer');
  expect((await lesson.browser.delete(`/api/afterwards/${writer}`)).status).toBe(200);
  await educator.getByRole('button', { name: 'Put it there' }).first().click();
  await educator.getByText('This page has been destroyed. There is nothing left').waitFor();
  await expect.poll(() => field.inputValue()).toBe('We looked it up.');

  await pupil.goto(`${house.app.url}/afterwards/${'a'.repeat(22)}`);
  await pupil.getByText('There is no page here.').waitFor();
  await pupil.getByRole('link', { name: 'To the start', exact: true }).waitFor();
  await sound(pupil, 'page-none');
});

test('whoever gave the lesson copies the way for the class and the own one, and finds both afterwards', async () => {
  const lesson = await Lesson.begin({ app: house.app, tabs });
  const educator = await browser.page({ locale: 'nl-BE' });
  const [name, value] = lesson.browser.cookie.split('=') as [string, string];
  await educator.context().addCookies([{ name, value, url: house.app.url }]);
  await educator.goto(`${house.app.url}/session/${lesson.id}`);
  await lesson.next();
  await lesson.does('slides/help');
  await lesson.next();
  const writer = await writerOf(lesson);
  await educator.getByRole('tab', { name: 'Deze stap' }).click();
  const card = educator.locator('kring-afterwards-tool');
  await card.getByRole('heading', { name: 'De klaspagina' }).waitFor();
  await card.getByRole('button', { name: 'Kopieer jouw schrijflink' }).click();
  await educator.getByText('De link is gekopieerd.').first().waitFor();
  await sound(educator, 'educator-wrap');
  expect(await lesson.lead.send('session/end')).toEqual({ ok: true });
  await educator.getByRole('link', { name: 'Bekijk en druk af' }).click();
  const write = educator.getByRole('link', { name: 'Schrijf er antwoorden bij' });
  await expect.poll(() => write.getAttribute('href')).toBe(`/afterwards/${writer}`);
  await sound(educator, 'recap');
  await educator.emulateMedia({ media: 'print' });
  await write.waitFor({ state: 'hidden' });
  await educator.emulateMedia({ media: 'screen' });
  await write.click();
  await educator.getByRole('heading', { name: 'Jij kan hier schrijven' }).waitFor();
});

test('the start page prints one sheet for the school: why devices, for which goal, for how long, how many', async () => {
  const page = await browser.page({ locale: 'nl-BE' });
  await page.goto(`${house.app.url}/start/educator`);
  await page.getByRole('radio', { name: /Slaap: wat doet het/ }).check();
  const href = await page.getByRole('link', { name: /Blad voor de school/ }).getAttribute('href');
  await page.goto(`${house.app.url}${href}`);
  await page.getByRole('heading', { name: 'Toestellen in deze les' }).waitFor();
  for (const part of [
    /Sinds 1 september 2025/,
    /Eén toestel per drie/,
    /50 minuten/,
    /geen account/,
  ])
    await page.getByText(part).first().waitFor();
  await page.getByText('Je kan uitleggen waarom slapen ook leren is.').waitFor();
  await sound(page, 'sheet');
  expect(pagesIn(await page.pdf({ format: 'A4' }))).toBe(1);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByText(/Since 1 September 2025/).waitFor();
  expect(pagesIn(await page.pdf({ format: 'A4' }))).toBe(1);
  await page.setViewportSize(phone.viewport);
  await sound(page, 'sheet-phone');
});

/** How many sheets a PDF has. */
const pagesIn = (pdf: Buffer): number =>
  [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
