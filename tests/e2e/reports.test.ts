import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { followUps, forms } from '../../shared/forms/index.ts';
import { tools } from '../../shared/tools/index.ts';
import { useBrowser } from '../support/browser.ts';
import { reads, violations } from '../support/pages/looking.ts';
import { comeIn, intake } from '../support/pages/mediation-play.ts';
import { everyone, Mediation, type Place } from '../support/pages/mediation.ts';
import { Guest, openHouse } from '../support/pages/session.ts';
import { House } from '../support/server.ts';
import { settled } from '../support/settled.ts';

const said = 'Noor dreigde dat ze mijn foto doorstuurt.';
const quoted = 'Zwijg, of ik zet die foto in de groep.';
const unaware = ['b', 'lead', 'colead'] as const;
const client = join(import.meta.dirname, '..', '..', 'dist', 'client');

const browser = useBrowser({ lasting: true });
let house: Awaited<ReturnType<typeof openHouse>>;
let talk: Mediation;

beforeAll(async () => {
  house = await openHouse();
  talk = new Mediation(browser, house.app.url);
  await talk.begin();
  await comeIn(talk);
  await intake(talk);
});
afterAll(async () => {
  await house?.close();
});

const press = (place: Place, name: string | RegExp) =>
  talk
    .page(place)
    .getByRole('button', { name, exact: typeof name === 'string' })
    .click();

/** Every word that the session shows or hides on this page, and what stands in its fields. */
const words = (page: Page, part = 'kring-live, kring-frozen'): Promise<string[]> =>
  page.locator(part).evaluate((session) => {
    const inside = (node: Node): string[] => {
      if (node instanceof Text) return [node.data.trim()];
      if (node instanceof HTMLStyleElement) return [];
      // How one likes to read is the same for everybody, and on this device alone.
      if (node instanceof Element && node.localName === 'kring-own-way') return [];
      const roots = node instanceof Element && node.shadowRoot ? [node.shadowRoot] : [];
      const field = node instanceof HTMLTextAreaElement ? [node.value] : [];
      return [...field, ...[...roots, ...node.childNodes].flatMap(inside)];
    };
    return inside(session).filter(Boolean);
  });

/** How much came to each of those who may not know, and what their pages say. */
const witnessed = () =>
  Promise.all(
    unaware.map(async (place) => ({
      place,
      frames: talk.traffic[place].frames.length,
      answers: talk.traffic[place].answers.length,
      words: await words(talk.page(place)),
    })),
  );

async function openReport(place: Place): Promise<void> {
  await press(place, 'Hulp');
  await press(place, 'Meld iets over dit gesprek');
  await talk.page(place).getByLabel('Wat wil je melden?').waitFor();
}

describe('What is kept, in a form with an adult', () => {
  test('names who can read along, and that a report seals the talk', async () => {
    const page = talk.page('a');
    await press('a', 'Wat blijft bewaard');
    const kept = await page.locator('kring-kept kring-dialog').innerText();
    expect(kept).toContain('Deze mensen kunnen nu meelezen: Lotte, Sam en Noor.');
    expect(kept).toContain('Mevrouw Maes ziet alleen de envelop');
    expect(kept).toContain('dan blijft dit gesprek nog hoogstens 14 dagen verzegeld bewaard');
    expect(kept).not.toContain('niets verzegeld of gemeld');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  test('in a form without one Help offers no report, and says so', async () => {
    const tutor = await Guest.enter(browser, house.app.url);
    await tutor.start('open');
    await tutor.page.getByRole('button', { name: 'Hulp' }).click();
    await tutor.page.getByText('geen leerkracht en geen coördinator krijgt een melding').waitFor();
    expect(await tutor.page.getByRole('button', { name: /^Meld iets/ }).count()).toBe(0);
    await tutor.page.context().close();
  });
});

describe('A report', () => {
  test('is not offered to the only adult, whom the server would refuse', async () => {
    const page = talk.page('adult');
    await press('adult', 'Hulp');
    await page.getByRole('button', { name: 'Stop hier en neem het over' }).waitFor();
    expect(await page.getByRole('button', { name: /^Meld iets/ }).count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  test('says who reads it and what it does; what was typed stays when sending fails', async () => {
    browser.allow('aborted');
    const page = talk.page('a');
    await press('a', 'Hulp');
    await page.getByText('Mevrouw Maes is de volwassene van dit gesprek.').waitFor();
    expect(await violations(page)).toEqual([]);
    await press('a', 'Meld iets over dit gesprek');
    await page.getByLabel('Wat wil je melden?').fill(said);
    await page.getByLabel(/Wat mag er nog bij gelezen worden/).fill(quoted);
    const dialog = await page.locator('kring-report kring-dialog').innerText();
    for (const part of ['Alleen Mevrouw Maes leest dit', '14 dagen', 'geen teken', 'Bel 112'])
      expect(dialog).toContain(part);
    await page.route('**/report', (route) => route.abort());
    await press('a', 'Verstuur de melding');
    await page.getByText('Wat je typte, staat er nog.').waitFor();
    await page.unroute('**/report');
    await expect.poll(() => page.getByLabel('Wat wil je melden?').inputValue()).toBe(said);
    expect(await violations(page)).toEqual([]);
  });

  test('reaches the adult without a reload, and nobody else (Annex C 1)', async () => {
    const before = await witnessed();
    await press('a', 'Verstuur de melding');
    await talk.page('a').getByText('Ze ging naar Mevrouw Maes').waitFor();
    await talk.page('adult').getByText('Er kwam een melding binnen.').waitFor();
    expect(await witnessed()).toEqual(before);
    expect(await violations(talk.page('a'))).toEqual([]);
    await press('a', 'Terug naar het gesprek');
    // Whatever the report had sent them would stand before the next thing that everybody gets.
    await press('a', 'Pauze');
    for (const { place, frames } of before) {
      await talk.page(place).locator('kring-paused').waitFor();
      const next = talk.traffic[place].frames.slice(frames).find(({ of }) => of === 'socket');
      expect(next?.text, place).toContain('"status":"paused"');
      expect(await talk.traffic[place].has(said), place).toBe(false);
    }
    await press('lead', 'We gaan verder');
    await talk.page('a').locator('kring-paused').waitFor({ state: 'detached' });
  });

  test('leaves nothing on the device of who made it, also not half-written', async () => {
    const page = talk.page('a');
    for (const text of [said, quoted]) expect(await reads(page)).not.toContain(text);
    await openReport('a');
    await page.getByLabel('Wat wil je melden?').fill(said);
    expect(
      await page.evaluate(() =>
        [localStorage, sessionStorage].flatMap((store) => Object.values(store)).join(' '),
      ),
    ).not.toContain(said);
    await page.goto(`${house.app.url}/about`);
    await page.goBack();
    await page.locator('kring-live').waitFor();
    expect(await reads(page)).not.toContain(said);
    expect(await page.locator('kring-report').count()).toBe(0);
  });

  test('is read by the adult; the envelope keeps it folded', async () => {
    const page = talk.page('adult');
    expect(await reads(page)).not.toContain(said);
    await press('adult', 'Lees de melding');
    for (const text of ['Amir', said, quoted, 'ook jij niet'])
      await page.locator('kring-report-notice kring-reports').getByText(text).waitFor();
    expect(await violations(page)).toEqual([]);
    await press('adult', 'Gelezen');
    await expect.poll(() => page.getByText('Er kwam een melding binnen.').count()).toBe(0);
    await press('adult', 'Lees');
    await page.locator('kring-envelope').getByText(said).waitFor();
    expect(await violations(page)).toEqual([]);
    // Where the envelope is not on the stage it can be read again.
    await press('lead', 'Pauze');
    await press('adult', 'Lees opnieuw');
    await page.locator('kring-report-notice kring-reports').getByText(said).waitFor();
    await press('adult', 'Gelezen');
    expect(await violations(page)).toEqual([]);
    await press('lead', 'We gaan verder');
    await page.locator('kring-envelope').waitFor();
  });
});

describe('Handing over to an adult', () => {
  const fixed = [
    'We stoppen hier even.',
    'Een volwassene neemt het over. Je hebt niets fout gedaan.',
    'Hulp',
    'Verlaat de kring',
  ];

  test('the other party reads the fixed words only; the adult is called', async () => {
    await openReport('colead');
    await talk.page('colead').getByLabel('Wat wil je melden?').fill('Ik was nog aan het typen.');
    await press('a', 'Hulp');
    await press('a', 'Haal er een volwassene bij');
    await talk.page('a').getByText('Kring roept meteen op het scherm: Mevrouw Maes.').waitFor();
    await press('a', 'Ja, stop hier');
    for (const place of everyone) await talk.page(place).locator('kring-frozen').waitFor();
    await expect.poll(() => words(talk.page('b'))).toEqual([...fixed, 'Hulp', 'Sluit']);
    const typing = talk.page('colead').getByLabel('Wat wil je melden?');
    await expect.poll(() => typing.inputValue()).toBe('Ik was nog aan het typen.');
    await press('colead', 'Gooi weg, verstuur niets');
    await talk.page('adult').getByRole('heading', { name: 'Amir roept jou' }).waitFor();
    for (const place of ['lead', 'colead', 'a'] as const) {
      await talk.page(place).getByRole('heading', { name: 'Mevrouw Maes is geroepen' }).waitFor();
      expect(await reads(talk.page(place))).not.toContain('heeft het');
    }
    for (const place of ['adult', 'lead', 'a', 'b'] as const)
      expect(await violations(talk.page(place)), place).toEqual([]);
  });

  test('a lead who did not call cannot end it; a report still goes', async () => {
    expect(
      await talk
        .page('lead')
        .getByRole('button', { name: /^Sluit de/ })
        .count(),
    ).toBe(0);
    await openReport('b');
    await talk.page('b').getByLabel('Wat wil je melden?').fill('Het werd te veel.');
    await press('b', 'Verstuur de melding');
    await talk.page('b').getByText('Ze ging naar Mevrouw Maes').waitFor();
    await press('b', 'Terug naar het gesprek');
    await talk.page('adult').getByText('Gemeld over dit gesprek (2)').waitFor();
  });

  test('once the adult has it, who called and the mediators read so; the other party gets nothing', async () => {
    const before = talk.traffic.b.frames.length;
    await press('adult', 'Ik heb het');
    await talk.page('adult').getByRole('heading', { name: 'Jij hebt het' }).waitFor();
    for (const place of ['lead', 'colead', 'a'] as const)
      await talk.page(place).getByRole('heading', { name: 'Mevrouw Maes heeft het' }).waitFor();
    expect(talk.traffic.b.frames.length).toBe(before);
    await expect.poll(() => words(talk.page('b'))).toEqual([...fixed, 'Hulp', 'Sluit']);
    for (const place of ['adult', 'lead', 'a'] as const)
      expect(await violations(talk.page(place)), place).toEqual([]);
  });

  test('the adult ends it, and can read the reports afterwards; the others cannot', async () => {
    browser.allow('refused-answer');
    await press('adult', 'Sluit de sessie af');
    await talk.page('adult').getByRole('dialog', { name: 'De sessie afsluiten?' }).waitFor();
    expect(await violations(talk.page('adult'))).toEqual([]);
    const asked = talk.page('b').waitForResponse(/\/reports$/);
    const sure = talk.page('adult').locator('kring-dialog[open]');
    await sure.getByRole('button', { name: 'Sluit de sessie af' }).click();
    for (const place of everyone) await talk.page(place).locator('kring-ended').waitFor();
    await press('adult', 'Lees');
    await talk.page('adult').locator('kring-ended').getByText(said).waitFor();
    expect(await violations(talk.page('adult'))).toEqual([]);
    await asked;
    await settled(talk.page('b'));
    await expect.poll(() => words(talk.page('b'), 'kring-ended kring-reports')).toEqual([]);
    expect(await reads(talk.page('b'))).not.toContain('Gemeld over dit gesprek');
  });
});

test('without an answer the next adult is called, in order, and nothing is called settled (Annex C 10)', async () => {
  const slow = await House.open({ forms, tools, followUps, client });
  const other = new Mediation(browser, slow.app.url);
  await other.begin();
  await comeIn(other);
  const url = await other.page('adult').evaluate(async (session) => {
    const response = await fetch(`/api/sessions/${session}/invitations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ role: 'coord', seats: 1 }),
    });
    return ((await response.json()) as { url: string }).url;
  }, other.session);
  const second = await Guest.enter(browser, slow.app.url);
  await second.page.goto(`${slow.app.url}${new URL(url).pathname}`);
  await second.page.getByLabel('Hoe noemen we je?').fill('Meneer Peeters');
  await second.page.locator('form').getByRole('button').last().click();
  await second.page.locator('kring-live').waitFor();

  const heading = (page: Page, name: string) => page.getByRole('heading', { name }).waitFor();
  await other.guests.lead.send('session/handover');
  await heading(second.page, 'Mevrouw Maes is eerst geroepen');
  expect(await second.page.getByRole('button', { name: 'Ik heb het' }).count()).toBe(0);
  await heading(other.page('lead'), 'Mevrouw Maes is geroepen');
  slow.clock.advance(300_000);
  await heading(second.page, 'Lotte roept jou');
  await heading(other.page('lead'), 'Mevrouw Maes en Meneer Peeters zijn geroepen');
  slow.clock.advance(300_000);
  await heading(other.page('colead'), 'Nog niemand heeft geantwoord');
  const lead = (await words(other.page('lead'), 'kring-handover')).join(' ');
  expect(lead).toContain('Ga nu zelf naar Mevrouw Maes of Meneer Peeters.');
  expect(lead).toContain('112');
  for (const page of [other.page('lead'), second.page]) expect(await violations(page)).toEqual([]);
  await second.page.getByRole('button', { name: 'Ik heb het' }).click();
  await heading(other.page('adult'), 'Meneer Peeters heeft het');
  await heading(other.page('lead'), 'Meneer Peeters heeft het');
  await other.leave();
  await second.page.context().close();
  await slow.close();
});
