import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as Axe from 'axe-core';
import * as Y from 'yjs';
import { textField } from '../../client/session/text-field.ts';
import type { App } from '../../server/app.ts';
import { layPage } from '../../shared/tools/board/model.ts';
import { useBrowser } from '../support/browser.ts';
import { settled } from '../support/settled.ts';
import { Guest, openHouse } from '../support/pages/session.ts';
import { go, letIn } from '../support/pages/study.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let app: App;
let close: () => Promise<void>;
let axe: string;
const browser = useBrowser();

beforeAll(async () => {
  ({ app, close } = await openHouse());
  axe = await readFile(axePath, 'utf8');
});

afterAll(async () => {
  await close?.();
});

const enter = (options = {}): Promise<Guest> => Guest.enter(browser, app.url, options);

/** A tutor on a wide screen and a tutee on a phone, both in the circle. */
async function together(variant: 'open' | 'guided', options = {}) {
  const tutor = await enter(options);
  const session = await tutor.start(variant);
  const tutee = await enter({ ...phone, ...options });
  await tutee.join(await tutor.code(session), session);
  await tutee.page.locator('kring-waiting').waitFor();
  await letIn(tutor.page);
  await tutee.page.locator('kring-live').waitFor();
  return { tutor, tutee, session };
}

async function violations(page: Page): Promise<string[]> {
  await settled(page);
  await page.evaluate(axe);
  const results = await page.evaluate(() =>
    (window as unknown as { axe: typeof Axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.flat().join(' ')).join(' | ')}`,
  );
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe('every phase of the guided form', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has no accessibility violations for tutor and tutee, ${colorScheme}`, async () => {
      const { tutor, tutee } = await together('guided', { colorScheme });
      const found: string[] = [];
      const look = async (phase: string): Promise<void> => {
        await tutee.at(phase);
        for (const [who, { page }] of Object.entries({ tutor, tutee })) {
          await page.waitForLoadState('networkidle');
          for (const problem of await violations(page)) found.push(`${phase}, ${who}: ${problem}`);
          if ((await overflow(page)) > 0) found.push(`${phase}, ${who}: wider than the screen`);
        }
      };
      await look('prepare');
      await tutor.send('exercises/graded', { answer: 'no', items: [] });
      await tutor.next();
      await look('welcome');
      await tutor.send('consent/accept');
      await tutee.send('consent/accept');
      for (const phase of ['goal', 'show', 'practise', 'teachback', 'exit', 'wrapup']) {
        await tutor.next();
        await look(phase);
      }
      await tutee.send('session/pause');
      await tutor.page.getByText('Er is een pauze gevraagd').waitFor();
      await look('wrapup');
      await tutor.send('session/resume');
      await tutee.page.getByRole('button', { name: 'Hulp' }).click();
      for (const problem of await violations(tutee.page)) found.push(`help: ${problem}`);
      expect(found).toEqual([]);
    });
  }
});

describe('gates', () => {
  test('a tutor passes a gate with the keyboard alone, and says why', async () => {
    const { tutor, tutee } = await together('guided');
    await tutor.send('exercises/graded', { answer: 'no', items: [] });
    const next = tutor.page.getByRole('button', { name: /Verder naar Welkom/ });
    await next.focus();
    await tutor.page.keyboard.press('Enter');
    await tutor.page.getByRole('dialog', { name: 'Toch verder?' }).waitFor();
    await tutor.page.getByRole('button', { name: 'Er is geen tijd meer voor' }).focus();
    await tutor.page.keyboard.press('Enter');
    await tutor.at('welcome');
    await tutee.at('welcome');
  });

  test('a hard gate says what is needed and for whom we wait, and stays shut (law 6)', async () => {
    const { tutor } = await together('guided');
    await tutor.send('exercises/graded', { answer: 'no', items: [] });
    await tutor.next();
    await tutor.page.getByRole('button', { name: /Verder naar Doel/ }).click();
    const dialog = tutor.page.locator('kring-lead-bar kring-dialog[open]');
    await dialog.getByText('Lees de afspraken en ga akkoord.').waitFor();
    await dialog.getByText('We wachten ook op Amir.').waitFor();
    expect((await tutor.view()).shared.phase?.id).toBe('welcome');
  });
});

describe('typing', () => {
  test('nobody is dragged away while typing, and what was typed is kept', async () => {
    const { tutor, tutee } = await together('guided');
    await tutor.send('exercises/graded', { answer: 'no', items: [] });
    const field = tutee.page.locator('kring-goal-own textarea');
    await field.focus();
    await tutee.page.keyboard.type('Ik wil breuken');
    await tutor.next();
    await tutee.page.getByText('We gaan naar Welkom').waitFor();
    await tutee.page.keyboard.type(' optellen');
    await expect.poll(() => field.inputValue()).toBe('Ik wil breuken optellen');
    await tutee.page.getByRole('button', { name: 'Ga mee' }).click();
    await tutee.page.getByRole('heading', { name: 'Onze afspraken' }).waitFor();
    await tutor.send('session/back', { from: 'welcome' });
    await tutee.page.locator('kring-goal-own textarea').waitFor();
    const kept = tutee.page.locator('kring-goal-own textarea');
    await expect.poll(() => kept.inputValue()).toBe('Ik wil breuken optellen');
  });

  test('half-typed text survives a reload', async () => {
    const { tutee } = await together('guided');
    await tutee.page.getByRole('tab', { name: /Overleg/ }).click();
    await tutee.page.getByRole('textbox', { name: 'Typ een bericht' }).fill('Ik ben er zo');
    await tutee.page.reload();
    await tutee.page.getByRole('tab', { name: /Overleg/ }).click();
    const field = tutee.page.getByRole('textbox', { name: 'Typ een bericht' });
    await field.waitFor();
    await expect.poll(() => field.inputValue()).toBe('Ik ben er zo');
  });

  test('a text that comes back from the server does not jump into what is being typed', async () => {
    const { tutor, tutee } = await together('guided');
    const field = tutee.page.locator('kring-goal-own textarea');
    await field.pressSequentially('Ik wil kunnen optellen en aftrekken met breuken', { delay: 30 });
    await expect
      .poll(() => field.inputValue())
      .toBe('Ik wil kunnen optellen en aftrekken met breuken');
    await tutor.page.getByRole('tab', { name: 'Deze stap' }).click();
    await tutor.page.getByText('Ik wil kunnen optellen en aftrekken met breuken').waitFor();
  });
});

describe('the ways out', () => {
  test('handing over freezes the session with the fixed words; whoever called goes on', async () => {
    const { tutor, tutee } = await together('open');
    await tutee.page.getByRole('button', { name: 'Hulp' }).click();
    await tutee.page.getByRole('button', { name: 'Haal er een volwassene bij' }).click();
    await tutee.page.getByRole('button', { name: 'Ja, stop hier' }).click();
    await tutor.page.getByText('We stoppen hier even.').waitFor();
    await tutor.page.getByText('Je hebt niets fout gedaan.').waitFor();
    expect(await tutor.page.locator('kring-live').count()).toBe(0);
    expect(await violations(tutor.page)).toEqual([]);
    await tutee.page.getByRole('button', { name: 'We gaan verder' }).click();
    await tutor.page.locator('kring-live').waitFor();
  });

  test('at the end there is a receipt, the recap, and erasing', async () => {
    const { tutor, tutee, session } = await together('guided');
    await tutee.send('goals/set', { field: 'question', text: 'Breuken optellen' });
    await tutor.send('session/end');
    await tutee.page.getByText('Bewijs van vernietiging').waitFor();
    await tutee.page.getByRole('link', { name: 'Bekijk en druk af' }).click();
    await tutee.page.getByText('Breuken optellen').waitFor();
    expect(await violations(tutee.page)).toEqual([]);
    await tutee.page.goto(`${app.url}/session/${session}`);
    await tutee.page.getByRole('button', { name: 'Wis het nu' }).click();
    await tutee.page
      .locator('kring-dialog[open]')
      .getByRole('button', { name: 'Wis het nu' })
      .click();
    await tutee.page.getByText('Er is hier niets meer van jou bewaard').waitFor();
    expect(await violations(tutee.page)).toEqual([]);
  });

  test('a session that one has no seat in refuses with what to do', async () => {
    browser.allow('refused-answer');
    const guest = await enter(phone);
    await guest.page.goto(`${app.url}/session/abcdefghijklmnop`);
    await guest.page.getByRole('heading', { name: 'Je kan hier niet binnen' }).waitFor();
    expect(await violations(guest.page)).toEqual([]);
  });
});

describe('laying on the table', () => {
  const element = {
    id: 'kept-1',
    type: 'rectangle',
    geometry: [0, 0, 200, 100, 0],
    style: { colour: 'ink', width: 2 },
    order: 'a0',
    author: 'somebody',
    locked: false,
  };

  function keptFile(): string {
    const page = new Y.Doc();
    expect(layPage(page, { version: 1, elements: [element] }).ok).toBe(true);
    const notes = new Y.Doc();
    const paragraph = new Y.XmlElement('paragraph');
    notes.getXmlFragment(textField).push([paragraph]);
    paragraph.push([new Y.XmlText('Gelijknamig maken')]);
    const state = (doc: Y.Doc) => Buffer.from(Y.encodeStateAsUpdate(doc)).toString('base64');
    return JSON.stringify({
      version: 1,
      kind: 'kring-keep',
      session: { form: 'tutor', title: { nl: 'Tutor', en: 'Tutor' }, startedAt: 1, endedAt: 2 },
      person: { name: 'Amir', mark: 1, role: 'member' },
      tools: {},
      documents: { 'board:together': state(page), 'notes:shared': state(notes) },
      images: {},
    });
  }

  test('a kept page and kept notes come back; a wrong file gets a sentence', async () => {
    const tutor = await enter();
    await tutor.start('open');
    await tutor.send('consent/accept');
    const { page } = tutor;
    const input = page.locator('kring-table input');
    await input.waitFor({ state: 'attached' });
    const file = (text: string) => ({
      name: 'les.kring',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await page.locator('kring-board').first().waitFor();
    await input.setInputFiles(file('{"kind":"something"}'));
    await page.getByText('Dit is geen .kring-bestand').waitFor();
    await input.setInputFiles(file(keptFile()));
    await page.getByText('1 bladzijde is op de bladzijde Samen gelegd.').waitFor();
    await go(page, /Overleg/);
    await page.getByRole('tab', { name: 'Notities' }).click();
    await page.locator('kring-notes-tool').getByText('Gelijknamig maken').waitFor();
  });
});

test('the open table fits a screen of 320 px, in English too', async () => {
  const small = { viewport: { width: 320, height: 640 }, locale: 'en-GB' };
  const { tutor, tutee } = await together('open', small);
  await tutor.send('consent/accept');
  await tutee.send('consent/accept');
  await tutee.page.getByRole('tab', { name: 'Board' }).click();
  for (const { page } of [tutor, tutee]) {
    await page.waitForLoadState('networkidle');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  }
});
