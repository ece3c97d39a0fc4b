import { text } from 'node:stream/consumers';
import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { LookingBack, type Screen } from '../support/pages/looking-back.ts';
import { overflow, reads, violations } from '../support/pages/looking.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const narrow = { viewport: { width: 320, height: 700 } };
const night = { locale: 'en-GB', colorScheme: 'dark' } as const;

const browser = useBrowser();
let back: LookingBack;

beforeEach(async () => {
  back = await LookingBack.begin(browser);
});
afterEach(async () => {
  await browser.closeContexts();
  await back.close();
});

const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();
const choice = (page: Page, group: string | RegExp, name: string): Locator =>
  page.getByRole('group', { name: group }).getByRole('radio', { name });

async function fine(...screens: Screen[]): Promise<void> {
  for (const { page } of screens) {
    expect(await violations(page), page.url()).toEqual([]);
    expect((await overflow(page))[0], page.url()).toBeLessThanOrEqual(0);
  }
}

/** Alone, about three promises and the whole. */
async function answer(page: Page, dids: readonly string[], whole: string): Promise<void> {
  for (const [at, did] of dids.entries())
    await choice(page, new RegExp(`^Jouw belofte ${String(at + 1)}`), did).check();
  await choice(page, 'Werkt de afspraak voor jou', whole).check();
  await press(page, 'Stuur naar de bemiddelaars');
  await page.getByRole('heading', { name: 'Dit zei jij' }).waitFor();
}

const pagesOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

describe('The end of a mediation', () => {
  test('thanks, says how it ended and when one looks back; the text is for the parties', async () => {
    const { table, url } = back;
    const [a, lead, adult] = [
      await back.enter(table.a, phone),
      await back.enter(table.lead),
      await back.enter(table.coord),
    ] as const;
    for (const { page } of [a, lead, adult]) {
      await page.goto(`${url}/session/${table.session}`);
      await page.getByText('maandag 28 september 2026').waitFor();
    }
    for (const { page } of [a, lead])
      await page.getByRole('button', { name: 'Kopieer mijn link' }).waitFor();
    await adult.page.getByRole('button', { name: 'Kopieer het adres' }).waitFor();
    await a.page.getByRole('heading', { name: 'Dank je. Dat was moedig.' }).waitFor();
    await a.page.getByText('Jullie tekenden samen een afspraak.').waitFor();
    await adult.page.getByText('De partijen tekenden samen een afspraak.').waitFor();
    await a.page.getByRole('heading', { name: 'Jouw kopie van de afspraak' }).waitFor();
    for (const { page } of [lead, adult]) {
      expect(await page.getByRole('button', { name: 'Wis het nu' }).count()).toBe(0);
      expect(await reads(page)).not.toMatch(/Ik vraag Bo|terugblik/);
    }
    await fine(a, lead, adult);
    const [download] = await Promise.all([
      a.page.waitForEvent('download'),
      press(a.page, 'Download'),
    ]);
    expect(download.suggestedFilename()).toBe('kring-2026-09-21-amir.html');
    const file = await text(await download.createReadStream());
    expect(file).toContain('Ik vraag Bo eerst of iets waar is.');
    expect(file).not.toMatch(/<script|<!--/);
  });

  test('the agreement of six promises stands on one page of paper, with its witness', async () => {
    for (const options of [phone, { ...narrow, ...night }]) {
      const copy = await back.enter(back.table.a, options);
      await copy.page.goto(`${back.url}/recap/${back.table.session}`);
      await copy.page.getByText(/Getuige van het gesprek|Witness of the process/).waitFor();
      await fine(copy);
      expect(pagesOf(await copy.page.pdf({ preferCSSPageSize: true }))).toBe(1);
    }
  });

  test('the own link leads back to the seat; in another browser it says so', async () => {
    const { table, url } = back;
    const a = await back.enter(table.a, phone);
    await a.page.goto(url + back.link);
    await a.page.getByRole('heading', { name: 'Jullie kijken terug op' }).waitFor();
    expect(new URL(a.page.url()).pathname).toBe(`/session/${back.session}`);
    // Others may use this device: the first page says nothing of a seat.
    await a.page.goto(url);
    await a.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await reads(a.page)).not.toMatch(/erugkijken|28 september/);
    // Who lost the link is given the address by the adult; it opens with a seat only.
    await a.page.goto(`${url}/session/${back.session}`);
    await a.page.locator('kring-followup-waits').waitFor();
    const other = await back.enter(undefined, phone);
    await other.page.goto(url + back.link);
    await other.page.getByText('Deze link is van één persoon.').waitFor();
    await fine(other);
    await other.page.goto(`${url}/session/${back.session}`);
    await other.page.getByRole('heading', { name: 'Je kan hier niet binnen' }).waitFor();
  });
});

describe('Looking back (forms.md 2.11)', () => {
  test('before its day there is only the day, and the agreement', async () => {
    const { table } = back;
    const a = await back.sit(table.a, { ...narrow, ...night });
    await a.page.getByText('Monday, 28 September 2026').first().waitFor();
    await a.page
      .locator('kring-followup-waits')
      .getByText('Ik vraag Bo eerst of iets waar is.')
      .waitFor();
    expect(await a.page.getByRole('radio').count()).toBe(0);
    const adult = await back.sit(table.coord);
    expect(await adult.page.getByText('Roddelen').count()).toBe(0);
    await press(adult.page, 'Toon de antwoorden');
    await adult.page.getByText('Roddelen').waitFor();
    expect(await reads(adult.page)).not.toContain('Ik vraag Bo');
    await fine(a, adult);
  });

  test('each answers alone, the mediators conclude; the other party gets no word and no frame', async () => {
    await back.later(8);
    const { table } = back;
    const [a, b] = [await back.sit(table.a, phone), await back.sit(table.b, { ...phone })];
    const [lead, adult] = [await back.sit(table.lead), await back.sit(table.coord)];
    await lead.page.getByText('antwoordde nog niet').first().waitFor();
    await fine(a, lead);
    const from = [b.frames.length, adult.frames.length];
    await answer(a.page, ['Ik deed het', 'Niet helemaal', 'Nee'], 'Nog niet');
    await lead.page.getByText('Niet helemaal', { exact: true }).waitFor();
    await a.page.getByText('De bemiddelaars zeggen wanneer we verder gaan.').last().waitFor();
    await press(a.page, 'Verander mijn antwoord');
    await expect.poll(() => choice(a.page, /^Jouw belofte 3/, 'Nee').isChecked()).toBe(true);
    await press(a.page, 'Laat mijn antwoord staan');
    expect([b.frames.length, adult.frames.length]).toEqual(from);
    await press(b.page, 'Laat maar');
    await b.page.getByText('Je zei: laat maar.').waitFor();
    await lead.page.getByText('zei: laat maar', { exact: true }).waitFor();
    // Only the answer to the own command, and the own words that follow from it.
    expect(b.frames.slice(from[0]).join('')).not.toMatch(/not-quite|not-yet|"did"/);
    expect(b.frames.length - (from[0] ?? 0)).toBeLessThanOrEqual(2);
    expect(await reads(b.page)).not.toMatch(/Amir zei|antwoordde|Ik deed het/);
    await fine(a, b, lead);
    // The envelope: the gate is met, and no answer.
    expect(adult.frames.slice(from[1]).join('')).not.toMatch(/not-quite|left/);

    await press(lead.page, /^Verder naar/);
    await lead.page.getByRole('heading', { name: 'Hoe gaat het verder?' }).waitFor();
    // They may sit beside each other: the answers are folded.
    expect(await lead.page.getByText('Niet helemaal', { exact: true }).count()).toBe(0);
    await choice(lead.page, 'Hoe gaat het verder?', 'We houden de afspraak').check();
    await lead.page.getByRole('switch', { name: /Nog een keer terugkijken/ }).check();
    await fine(lead, b);
    await press(lead.page, 'Zo gaan we verder');
    await lead.page.getByText(/Vastgelegd/).waitFor();
    await adult.page.getByText('De afspraak blijft zoals ze is.').waitFor();
    await press(lead.page, /^Verder naar/);
    await b.page.getByRole('heading', { name: 'Dank je. Goed dat jullie terugkeken.' }).waitFor();
    await fine(b, lead, adult);
    await press(lead.page, /^Sluit af$/);
    await press(lead.page, 'Sluit af en vernietig');
    for (const { page } of [a, b, lead, adult]) {
      await page.getByText('Bewijs van sluiting').waitFor();
      await page.getByText('Jullie kijken later nog een keer terug.').waitFor();
      expect(await reads(page)).not.toMatch(/Niet helemaal|laat maar/);
    }
    // Three weeks after this day.
    await a.page.getByText('dinsdag 20 oktober 2026').waitFor();
    await fine(a, lead, adult);
  });

  test('an adjusted text is signed by both before it counts; the text before stands until then', async () => {
    await back.later(8);
    const { table } = back;
    for (const seat of [table.a, table.b, table.lead]) await seat.connect(back.session);
    for (const party of table.parties) await party.do('followup/leave');
    await table.lead.do('session/next', { from: 'answers' });
    const [a, b] = [await back.sit(table.a, phone), await back.sit(table.b, phone)];
    const lead = await back.sit(table.lead);
    await a.page.getByText('Dit is jullie afspraak.').waitFor();
    expect(await a.page.getByText('Hoe wil jij eindigen?').count()).toBe(0);
    const adjusted = 'We passen de afspraak aan';
    await choice(lead.page, 'Hoe gaat het verder?', adjusted).check();
    const go = lead.page.getByRole('button', { name: 'Zo gaan we verder' });
    await expect.poll(() => go.isDisabled()).toBe(true);
    await press(lead.page, 'Naar de tekst');
    await press(lead.page, 'Verander de tekst');
    await a.page.getByText('blijft de vorige gelden').waitFor();
    const first = lead.page.getByRole('article', { name: 'Afspraak 1' });
    await first.getByLabel('Wat doet die persoon?').fill('Ik vraag Bo eerst, en alleen aan hem.');
    await b.page.getByText('Ik vraag Bo eerst, en alleen aan hem.').waitFor();
    await press(lead.page, 'Leg de tekst vast');
    for (const [{ page }, initials] of [
      [a, 'A.K.'],
      [b, 'B.O.'],
    ] as const) {
      for (const tick of ['Ik begrijp het', 'Ik wil dit', 'Niemand dwingt mij'])
        await page.getByRole('switch', { name: tick }).check();
      await page.getByLabel('Je initialen').fill(initials);
      if (page === a.page) await fine(a, lead);
      await press(page, 'Lukt ingedrukt houden niet?');
      await press(page, 'Ik wil tekenen');
      await press(page, 'Ja, teken nu');
      await page.getByText(/Je tekende om/).waitFor();
      if (page === a.page) expect(await reads(b.page)).not.toContain('A.K.');
    }
    await lead.page.getByText('Iedereen tekende dezelfde tekst.').waitFor();
    await lead.page.getByRole('tab', { name: 'Terugkijken' }).click();
    await go.click();
    await lead.page
      .getByText(/De nieuwe versie geldt/)
      .first()
      .waitFor();
    await a.page.getByRole('tab', { name: 'Terugkijken' }).click();
    await a.page.getByText(/De nieuwe versie geldt/).waitFor();
    await fine(a, lead);
  });
});
