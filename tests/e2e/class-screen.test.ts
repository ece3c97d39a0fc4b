import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { Lesson } from '../support/lesson.ts';
import { openHouse, type OpenHouse } from '../support/pages/session.ts';
import type { Tab } from '../support/server.ts';

/** What a class looks at: the big screen, and the remote in the educator's hand. */
const browser = useBrowser();
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

const beamer = { viewport: { width: 1280, height: 720 }, locale: 'nl-BE' };
async function screenOf(lesson: Lesson, role: string, options: object = beamer): Promise<Page> {
  const { status, body } = await lesson.screen(role);
  expect(status).toBe(201);
  const page = await browser.page(options);
  await page.goto((body as { url: string }).url);
  return page;
}
const look = async (page: Page, name: string): Promise<void> => {
  if (!shots) return;
  await page.waitForTimeout(700);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(shots, `${name}-${colorScheme}.png`) });
  }
  await page.emulateMedia({ colorScheme: null });
};

test('the big screen shows one thing at a time, from the door to the answer', async () => {
  const lesson = await Lesson.begin({ app: house.app, tabs });
  const page = await screenOf(lesson, 'beamer');
  await page
    .getByText(lesson.code.replace(/^(.{3})/, '$1 '))
    .first()
    .waitFor();
  await lesson.pupilsCome(6);
  await page.getByText('6 zijn er').waitFor();
  await look(page, 'door');
  await lesson.next();
  const { lead } = lesson;
  const { slides } = lead.link.view!.shared.tools['slides'] as {
    slides: Record<string, { order: number; ask?: string }>;
  };
  const inOrder = Object.entries(slides).sort(([, a], [, b]) => a.order - b.order);
  for (const [at, [slide]] of inOrder.entries()) {
    expect(await lead.send('slides/show', { slide })).toEqual({ ok: true });
    if (at === 0) await page.locator('kring-slide').waitFor();
    if (shots) await look(page, `slide-${at}`);
  }
  const asked = inOrder.map(([, { ask }]) => ask).find((ask) => ask !== undefined)!;
  const all = (
    lead.link.view!.shared.tools['poll'] as {
      all: Record<string, { kind: string; options?: { id: string }[]; right?: string[] }>;
    }
  ).all;
  const run =
    Object.keys(all).find(
      (id) => all[id]!.kind === 'choice' && all[id]!.right && inOrder.some(([, s]) => s.ask === id),
    ) ?? asked;
  const options = all[run]!.options!.map(({ id }) => id);
  await lead.send('poll/ask', { run });
  await page.getByText('Lees de vraag.').waitFor();
  await look(page, 'question-reading');
  await lead.send('poll/open', { run });
  await page.getByText('Kies alleen, op je toestel.').waitFor();
  for (const [at, pupil] of lesson.pupils.entries())
    expect(await pupil.vote(run, 1, { [run]: [options[at % options.length]] })).toEqual({
      ok: true,
    });
  await page.locator('kring-light').getByText('6', { exact: true }).first().waitFor();
  await look(page, 'question-open');
  // Never a result before it is closed and shown.
  expect(await page.locator('kring-bars').count()).toBe(0);
  await lead.send('poll/close', { run });
  await page.getByText('De stemming is dicht.').waitFor();
  expect(await page.locator('kring-bars').count()).toBe(0);
  await lead.send('poll/show', { run, what: 'totals' });
  await page.locator('kring-bars').waitFor();
  await look(page, 'question-totals');
  await lead.send('poll/open', { run });
  for (const pupil of lesson.pupils) await pupil.vote(run, 2, { [run]: [all[run]!.right![0]] });
  await lead.send('poll/close', { run });
  await lead.send('poll/show', { run, what: 'totals' });
  await page.locator('kring-flow').waitFor();
  await look(page, 'question-second');
  await lead.send('poll/show', { run, what: 'answer' });
  await page.locator('kring-bars').getByText('juist', { exact: true }).waitFor();
  await look(page, 'question-answer');
  await lead.send('poll/leave');
  await lead.send('slides/help');
  await page.getByRole('heading', { name: 'Hier vind je hulp' }).waitFor();
  await look(page, 'help');
  await lead.send('session/pause');
  await page.getByText('We pauzeren even.').waitFor();
}, 120_000);

test('the remote goes one slide on for one tap, and two taps at once are one', async () => {
  const lesson = await Lesson.begin({ app: house.app, tabs });
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'nl-BE' };
  await lesson.next();
  const remote = await screenOf(lesson, 'remote', phone);
  const next = remote.getByRole('button', { name: 'Volgende' });
  await next.tap();
  await remote.getByText(/^1 \/ /).waitFor();
  await next.tap();
  await remote.getByText(/^2 \/ /).waitFor();
  await remote.getByRole('button', { name: 'Vorige' }).tap();
  await remote.getByText(/^1 \/ /).waitFor();
  await remote.getByRole('button', { name: 'Scherm even leeg' }).tap();
  await lesson.lead.until(
    ({ shared }) => (shared.tools['slides'] as { blank?: true }).blank === true,
  );
  await remote.getByRole('button', { name: 'Scherm weer aan' }).waitFor();
  await look(remote, 'remote');
}, 60_000);

test('a group has its case on its own device, and its line comes on the big screen by its own tap', async () => {
  const lesson = await Lesson.begin({ app: house.app, tabs }, { pupils: 7 });
  await lesson.next();
  const phone = await browser.page({
    ...{ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true, locale: 'en-GB' },
  });
  await phone.goto(`${house.app.url}/join/${lesson.code}`);
  await phone.getByRole('button', { name: 'EN' }).click();
  await phone.getByRole('button', { name: 'Join', exact: true }).tap();
  await phone.locator('kring-class-room').waitFor();
  const page = await screenOf(lesson, 'beamer');
  await lesson.does('groups/deal', { size: 4 });
  await page.getByRole('heading', { name: 'Praat in je groep' }).waitFor();
  await phone.getByRole('heading', { name: /^Group [12]$/ }).waitFor();
  await phone.getByLabel(/We advise/).fill('Put it away an hour before.');
  await phone.getByRole('button', { name: 'Save our sentence' }).tap();
  const share = phone.getByRole('button', { name: 'Put on the big screen' });
  await share.waitFor();
  // Nobody sees it before the group wants it.
  expect(await page.getByText('Put it away an hour before.').count()).toBe(0);
  await share.tap();
  await page.getByText('Put it away an hour before.').waitFor();
  await phone.getByRole('button', { name: 'Ask for help for our group' }).tap();
  await lesson.lead.until(
    ({ shared }) => Object.keys((shared.tools['groups'] as { wanted: object }).wanted).length === 1,
  );
  await phone.getByRole('button', { name: 'Take off the big screen' }).tap();
  await page.getByText('Put it away an hour before.').waitFor({ state: 'detached' });
}, 60_000);
