import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import type { Pupil } from '../support/lesson.ts';
import { overflow, shoot, violations } from '../support/pages/looking.ts';
import { begin, codeOn, come, linkOf, onwards, pupils } from '../support/pages/presenting.ts';
import { openHouse, type OpenHouse } from '../support/pages/session.ts';
import { button, go } from '../support/pages/study.ts';
import type { Tab } from '../support/server.ts';

/** Educators before a class, by what their screens say. */
const browser = useBrowser();
let house: OpenHouse;
const tabs: Tab[] = [];
beforeAll(async () => {
  house = await openHouse();
});
afterEach(() => {
  for (const tab of tabs.splice(0)) tab.close();
});
afterAll(() => house?.close());

const wide = { viewport: { width: 1440, height: 900 } };
const comes = async (url: string, name: string) => come(await browser.page(wide), url, name);

async function isFine(page: Page, name: string): Promise<void> {
  expect(await violations(page), name).toEqual([]);
  expect(Math.max(...(await overflow(page))), name).toBeLessThanOrEqual(0);
  await shoot(page, `class-presenter-${name}`);
}

const run = 'why-late';
const votes = (all: readonly Pupil[], round: number, options: readonly string[]) =>
  Promise.all(
    all.map((pupil, at) => pupil.vote(run, round, { [run]: [options[at % options.length]] })),
  );

test('a ready lesson: slides, a vote in two rounds, and the answer', async () => {
  const page = await browser.page(wide);
  const session = await begin(page, house, /Slaap/);
  const class5 = await pupils({ app: house.app, tabs }, session, await codeOn(page), 5);
  await page.locator('kring-crowds').getByText('5', { exact: true }).waitFor();
  await onwards(page, 'De les');

  await button(page, 'Begin').click();
  await page.getByText('Dia 1 van 12').waitFor();
  await page.keyboard.press('PageDown');
  await page.getByText('Dia 2 van 12').waitFor();
  await page.keyboard.press('PageUp');
  await page.getByText('Dia 1 van 12').waitFor();
  await button(page, 'Scherm even leeg').click();
  await class5[0]!.tab.until((view) =>
    JSON.stringify(view.shared.tools['slides']).includes('blank'),
  );
  await button(page, 'Toon de dia weer').click();
  await isFine(page, 'drive');
  await page.getByRole('button', { name: /^Dia 4:/ }).click();
  await button(page, 'Stel deze vraag').click();

  await button(page, 'Begin de stemming').click();
  const open = await class5[0]!.tab.until(
    ({ shared }) => (shared.tools['poll'] as { now?: { step: string } }).now?.step === 'open',
  );
  const { now } = open.shared.tools['poll'] as {
    now: { questions: Record<string, { options: { id: string }[] }> };
  };
  const [a = '', b = '', c = ''] = now.questions[run]!.options.map(({ id }) => id);
  await votes(class5, 1, [a, b, c]);
  await page.locator('kring-poll-front .count strong').getByText('5').waitFor();
  await button(page, 'Sluit de stemming').click();
  await page.getByText('Alleen jullie zien dit').waitFor();
  expect(JSON.stringify(class5[0]!.tab.link.view)).not.toContain('"results"');
  await isFine(page, 'closed');
  await page.getByText(/^(Laat ze nu praten|Minder dan 3 op 10)/).waitFor();
  await button(page, '2 minuten').click();
  await page.getByRole('timer').waitFor();
  await button(page, 'Stem opnieuw').click();
  await page.locator('kring-poll-front .count strong').getByText('0').waitFor();
  await votes(class5, 2, [c]);
  await button(page, 'Sluit de stemming').click();
  await button(page, 'Toon de resultaten').click();
  await class5[0]!.tab.until((view) => JSON.stringify(view).includes('"results"'));
  await button(page, 'Toon het antwoord').click();
  await page.getByText('De hele klas ziet dit').waitFor();
  await isFine(page, 'answer');
  await button(page, 'Terug naar de dia’s').click();
  await page.getByText('Dia 4 van 12').waitFor();
  await button(page, 'Toon de hulplijst').click();
  await page.getByText('De hulplijst staat op elk scherm').waitFor();
}, 180_000);

test('a second educator looks at the questions first, and takes the slides over', async () => {
  const page = await browser.page(wide);
  const session = await begin(page, house, /Slaap/);
  const [asks] = await pupils({ app: house.app, tabs }, session, await codeOn(page), 1);
  await onwards(page, 'De les');
  const second = await comes(await linkOf(page, 'de tweede voorlichter'), 'Sam');
  const put = { id: 'a-question-of-nobody-1', text: 'Is een dutje slecht?' };
  expect(await asks!.tab.send('box/put', put)).toEqual({ ok: true });
  await go(second, /Vragenbox/);
  await second.getByText('Is een dutje slecht?').waitFor();
  await isFine(second, 'box');
  expect(JSON.stringify(asks!.tab.link.view)).not.toContain('dutje');
  await button(second, 'Anders verwoorden').click();
  await second.getByLabel('De vraag in jouw woorden').fill('Helpt een dutje overdag?');
  await button(second, 'Toon deze woorden').click();
  await asks!.tab.until((view) => JSON.stringify(view).includes('Helpt een dutje overdag?'));
  await button(second, 'Beantwoord').click();
  await second.getByLabel(/Kort antwoord/).fill('Twintig minuten mag.');
  await button(second, /^Klaar$/).click();
  await asks!.tab.until((view) => JSON.stringify(view).includes('Twintig minuten mag.'));

  await go(second, /Dia’s/);
  await button(second, 'Alleen ik stuur').click();
  await button(second, 'Begin').click();
  await page.getByText('Sam stuurt de dia’s').waitFor();
  await button(page, 'Neem over').click();
  await second.getByText('Noor stuurt de dia’s').waitFor();
}, 120_000);

test('in a lesson of 50 minutes a teacher checks the facts and says whether it is sensitive', async () => {
  const page = await browser.page(wide);
  await begin(page, house, /Alcohol/, /Les van 50 minuten/);
  await isFine(page, 'prepare');
  const teacher = await comes(await linkOf(page, 'de leerkracht'), 'Mevrouw Maes');
  await isFine(teacher, 'check');
  await teacher.getByRole('switch', { name: /De feiten zijn nagekeken/ }).check();
  await go(teacher, /Stemmen/);
  await isFine(teacher, 'judge');
  await teacher.getByRole('radio', { name: 'Ja, gevoelig' }).check();
  await page.getByText('Alles is klaar om verder te gaan.').waitFor();
  await go(page, /Stemmen/);
  await button(page, 'Maak een vraag').click();
  const make = page.locator('kring-poll-make');
  await make.getByLabel('De vraag', { exact: true }).fill('Drink jij?');
  await make.getByLabel('Antwoord A', { exact: true }).fill('Ja');
  await make.getByLabel('Antwoord B', { exact: true }).fill('Nee');
  await make.getByRole('radio', { name: 'Over wie antwoordt' }).check();
  await button(page, 'Bewaar de vraag').click();
  await page.getByText('vraag niet naar wat iemand zelf doet of meemaakt').first().waitFor();
  await make.getByRole('radio', { name: 'Een mening' }).check();
  await button(page, 'Bewaar de vraag').click();
  await page.locator('kring-poll-list').getByText('Drink jij?', { exact: true }).waitFor();
}, 120_000);

test('a deck is changed, kept as a file and opened again; a damaged file changes nothing', async () => {
  const page = await browser.page(wide);
  await begin(page, house, /Begin leeg/);
  await onwards(page, 'De les');
  await page.getByRole('radio', { name: 'Aanpassen' }).check();
  await page.getByLabel(/Wat er op de dia staat.*Nederlands/).fill('# Welkom allemaal');
  await page.getByLabel(/Wat je erbij zegt.*Nederlands/).fill('Zeg wie jullie zijn.');
  await page.getByLabel(/Wat je erbij zegt.*Nederlands/).blur();
  await page.getByText('Bewaard', { exact: true }).last().waitFor();
  await button(page, 'Nieuwe dia').click();
  await page.getByRole('button', { name: 'Dia 2: Nieuwe dia' }).waitFor();
  await isFine(page, 'deck');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Bewaar als bestand').click(),
  ]);
  const kept = (await (await download.createReadStream()).toArray()).join('');
  expect(JSON.parse(kept)).toMatchObject({ kring: 'deck', deck: [{ id: 'start' }, {}] });

  await page.locator('kring-menu').getByRole('button', { name: 'Meer over dia 2' }).click();
  await page.getByRole('menuitem', { name: 'Verwijder' }).click();
  await button(page, 'Verwijder de dia').click();
  await page.getByRole('button', { name: 'Dia 2: Nieuwe dia' }).waitFor({ state: 'detached' });
  const file = page.getByLabel('Open een bestand');
  const named = { name: 'les.json', mimeType: 'application/json' };
  await file.setInputFiles({ ...named, buffer: Buffer.from(kept.slice(40)) });
  await page.getByText('Dit bestand is geen dia’s van Kring').waitFor();
  await file.setInputFiles({ ...named, buffer: Buffer.from(kept) });
  await button(page, 'Vervang ze').click();
  await page.getByText('De dia’s uit het bestand staan klaar.').waitFor();
  await page.getByRole('button', { name: 'Dia 2: Nieuwe dia' }).waitFor();
  await page.getByRole('button', { name: 'Dia 1: Welkom allemaal' }).waitFor();
}, 120_000);
