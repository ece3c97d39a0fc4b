import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as Axe from 'axe-core';
import { launch } from '../support/chromium.ts';
import { Mediation, type Place } from '../support/pages/mediation.ts';
import { settled } from '../support/settled.ts';
import { openHouse } from '../support/pages/session.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const everyone: readonly Place[] = ['lead', 'colead', 'a', 'b'];

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
let talk: Mediation;

beforeAll(async () => {
  house = await openHouse();
  browser = await launch();
  talk = new Mediation(browser, house.app.url);
  await talk.begin();
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

async function violations(page: Page): Promise<string[]> {
  await settled(page);
  if (!(await page.evaluate(() => 'axe' in window)))
    await page.evaluate(await readFile(axePath, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const found = await axe.run(document);
    return found.violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.target)}`);
  });
}

const button = (place: Place, name: string | RegExp): Locator =>
  talk.page(place).getByRole('button', { name, exact: typeof name === 'string' });
const tool = (place: Place, id: string): Locator => talk.page(place).locator(`kring-${id}-tool`);

/** Every word in this person's page, through all shadow trees: what is hidden counts too. */
async function reads(place: Place): Promise<string> {
  const text = await talk
    .page(place)
    .locator('kring-live')
    .evaluate((live) => {
      const inside = (node: Node): string => {
        if (node instanceof Text) return node.data;
        if (node instanceof HTMLStyleElement) return '';
        const roots = node instanceof Element && node.shadowRoot ? [node.shadowRoot] : [];
        const field = node instanceof HTMLTextAreaElement ? node.value : '';
        return field + [...roots, ...node.childNodes].map(inside).join(' ');
      };
      return inside(live);
    });
  expect(text.length).toBeGreaterThan(200);
  return text;
}

describe('A mediation from the intake to the stories', () => {
  test('one yes on the list is not for mediation, and the talk cannot be opened', async () => {
    const page = talk.page('adult');
    const yes = page.getByRole('group', { name: /wapens/ }).getByRole('radio', { name: 'Ja' });
    await yes.focus();
    await page.keyboard.press('Space');
    await page.getByRole('heading', { name: 'Dit is niet voor bemiddeling' }).waitFor();
    expect(await button('adult', 'Open het gesprek').isDisabled()).toBe(true);
    const rows = page.getByRole('radio', { name: 'Nee' });
    expect(await rows.count()).toBe(13);
    for (const row of await rows.all()) await row.check({ force: true });
    await page.getByText('13 van 13 beantwoord').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('four people come by links of their own; what a party says reaches the adult only', async () => {
    for (const place of ['lead', 'colead', 'a', 'b'] as const) await talk.come(place);
    await talk.page('adult').locator('select').selectOption('joke');
    await tool('lead', 'intake').getByText('Een grap die te ver ging').waitFor();
    expect(await reads('a')).not.toContain('Een grap');
    await button('a', 'Liever niet').click();
    await talk.page('adult').getByText('wil liever niet').waitFor();
    for (const place of ['lead', 'colead', 'b'] as const)
      expect(await reads(place)).not.toContain('wil liever niet');
    for (const place of ['a', 'b'] as const) {
      await button(place, 'Ja, ik wil dit zelf').click();
      await button(place, 'Ja').first().click();
      await button(place, 'Ja').last().click();
    }
    for (const place of ['lead', 'colead'] as const)
      await button(place, 'Dat klopt, ik ben onpartijdig').click();
    expect(await button('adult', 'Open het gesprek').isDisabled()).toBe(true);
    await talk.page('adult').locator('kring-switch').getByRole('switch').press('Space');
    await expect.poll(() => button('adult', 'Open het gesprek').isEnabled()).toBe(true);
    for (const place of ['adult', 'lead', 'a'] as const)
      expect(await violations(talk.page(place)), place).toEqual([]);
    await button('adult', 'Open het gesprek').click();
    await tool('a', 'rules').waitFor();
  });

  test('afterwards the adult sees the envelope, and no content', async () => {
    await talk.page('adult').getByRole('heading', { name: 'De envelop' }).waitFor();
    expect(await talk.page('adult').locator('[data-tool]').count()).toBe(0);
    expect(await reads('adult')).not.toContain('We laten elkaar uitspreken');
    expect(await violations(talk.page('adult'))).toEqual([]);
  });

  test('all agree to one frozen text; a change takes every agreement away, with a notice', async () => {
    await button('lead', 'Leg de lijst vast').click();
    await button('a', 'Ik ga akkoord').click();
    await button('b', 'Nog niet').click();
    await tool('lead', 'rules').getByText('zei "nog niet"').waitFor();
    expect(await reads('a')).not.toContain('zei "nog niet"');
    await button('colead', 'Pas aan: We zijn eerlijk.').click();
    await talk
      .page('colead')
      .getByLabel('De afspraak')
      .fill('We zijn eerlijk, ook als het moeilijk is.');
    await talk.page('colead').keyboard.press('Enter');
    await tool('a', 'rules').getByText('Alle akkoorden zijn weg').waitFor();
    expect(await button('a', 'Ik ga akkoord').count()).toBe(0);
    await button('lead', 'Leg de lijst vast').click();
    for (const place of everyone) await button(place, 'Ik ga akkoord').click();
    await tool('lead', 'rules').getByText('Iedereen ging akkoord met dezelfde tekst.').waitFor();
    const codes = await Promise.all(
      everyone.map((place) => tool(place, 'rules').locator('.code strong').innerText()),
    );
    expect(new Set(codes).size).toBe(1);
    for (const place of ['lead', 'a'] as const)
      expect(await violations(talk.page(place)), place).toEqual([]);
    await button('lead', 'Laat het lot beslissen').click();
    await tool('b', 'turns').getByText('Het lot besliste.').waitFor();
  });

  test('only the speaker writes; the others read along and wait', async () => {
    await button('lead', /Verder naar/).click();
    await button('lead', 'Geef de beurt aan Amir').click();
    const page = talk.page('a');
    const field = tool('a', 'turns').locator('textarea');
    await field.focus();
    await page.keyboard.type('Mijn boek was weg.');
    await tool('b', 'turns').getByText('Mijn boek was weg.').waitFor();
    await tool('lead', 'turns').getByText('Mijn boek was weg.').waitFor();
    expect(await tool('b', 'turns').locator('textarea').count()).toBe(0);
    expect(await reads('b')).not.toContain('Spreektijd');
    expect(await reads('adult')).not.toContain('boek');
    const speaker = talk.page('lead').locator('kring-people li.spoken, kring-people ul.spoken li');
    await speaker
      .filter({ hasText: /Amir:.*aan het woord/ })
      .first()
      .waitFor({ state: 'attached' });
    for (const place of ['lead', 'a', 'b'] as const)
      expect(await violations(talk.page(place)), place).toEqual([]);
    await button('a', /Nog 1 minuut/).click();
    await button('a', /Nog 1 minuut \(1/).waitFor();
    await page.getByRole('button', { name: 'Ik ben klaar' }).focus();
    await page.keyboard.press('Enter');
    await tool('b', 'turns').getByText('Nog niemand heeft de beurt').waitFor();
  });

  test("a summary is its own party's until that party says it is right", async () => {
    const words = 'Je vond het niet fijn dat je boek weg was.';
    await talk.page('lead').getByLabel('Wat begreep je van Amir?').fill(words);
    await tool('a', 'summaries').getByText(words).waitFor();
    expect(await reads('b')).not.toContain(words);
    await button('a', 'Klopt').click();
    await tool('b', 'summaries').getByText(words).waitFor();
  });

  test('who was not heard is told to the mediators only; they tap last', async () => {
    await button('a', 'Nog niet').click();
    await button('b', 'Ja').click();
    await tool('lead', 'heard').getByText('Nog niet', { exact: true }).waitFor();
    const wait = 'De bemiddelaars zeggen wanneer we verder gaan.';
    await tool('a', 'heard').getByText(wait).waitFor();
    await tool('b', 'heard').getByText(wait).waitFor();
    await button('lead', 'Wij gaan verder').click();
    expect(await tool('lead', 'heard').getByText('Jij tikte').count()).toBe(0);
    for (let round = 0; round < 2; round++) {
      await button('lead', 'Vraag het opnieuw').click();
      await tool('b', 'heard').getByText('vragen het opnieuw').waitFor();
      await button('b', 'Ja').click();
      await button('a', 'Nog niet').click();
      await tool('lead', 'heard')
        .getByText(`ronde ${String(round + 2)}`)
        .waitFor();
    }
    await tool('lead', 'heard').getByText('Drie keer gevraagd').waitFor();
    expect(await reads('b')).not.toContain('Drie keer');
    await button('a', 'Ja').click();
    for (const place of ['lead', 'colead'] as const) await button(place, 'Wij gaan verder').click();
    await button('lead', /Verder naar/).click();
    await tool('a', 'needs').waitFor();
    expect(talk.errors).toEqual([]);
  });
});
