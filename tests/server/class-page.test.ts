import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { newSlip } from '../../client/link/fresh-id.ts';
import { forms } from '../../shared/forms/index.ts';
import { tools } from '../../shared/tools/index.ts';
import type { View } from '../../shared/wire/view.ts';
import { Lesson } from '../support/lesson.ts';
import { readable } from '../support/readable.ts';
import { Browser, House } from '../support/server.ts';

/** The page that stays of a lesson for its class (forms.md 3.10, K2): who reads, who writes, and how it goes. */
let house: House;
beforeEach(async () => {
  house = await House.open({ forms, tools });
});
afterEach(() => house.close());

const DAY = 24 * 3_600_000;
interface Links {
  readonly address: string;
  readonly writer?: string;
}
const linksOf = (view: View | undefined): Links | undefined =>
  view?.shared.tools['afterwards'] as Links | undefined;
const askedOf = (view: View) =>
  (view.shared.tools['box'] as { asked: Record<string, { text: string }> }).asked;

interface Over {
  readonly lesson: Lesson;
  readonly read: string;
  readonly write: string;
}

/** A lesson in which these were asked, each with what became of it, and that is over. */
async function over(asked: Readonly<Record<string, object>>): Promise<Over> {
  const lesson = await Lesson.begin(house, { pupils: 1 });
  await lesson.next();
  const [pupil] = lesson.pupils;
  house.clock.advance(1_000);
  for (const [text, stands] of Object.entries(asked)) {
    const id = newSlip();
    expect(await pupil!.tab.send('box/put', { id, text })).toEqual({ ok: true });
    house.clock.advance(6 * 60_000);
    await lesson.lead.until((view) => askedOf(view)[id] !== undefined);
    await lesson.does('box/stand', { id, ...stands });
  }
  await lesson.does('slides/help');
  await lesson.next();
  house.clock.advance(1_000);
  const view = await lesson.lead.until((seen) => linksOf(seen) !== undefined);
  const { address = '', writer = '' } = linksOf(view) ?? {};
  await pupil!.tab.until((seen) => linksOf(seen)?.address === address);
  expect(linksOf(pupil!.tab.link.view)).toEqual({ address });
  expect(await lesson.lead.send('session/end')).toEqual({ ok: true });
  await lesson.lead.until((seen) => seen.shared.receipt !== undefined);
  return { lesson, read: `/api/afterwards/${address}`, write: `/api/afterwards/${writer}` };
}

const shown = { standing: 'shown' } as const;
const somebody = () => new Browser(house);

describe('a class page', () => {
  test('has what was shown with its answer, and nothing of what the class did not see', async () => {
    const { read, write } = await over({
      'Helpt melk?': { standing: 'answered', answer: 'Een beetje.' },
      'Hoe laat?': shown,
      'Straks dan': { standing: 'later' },
      'WEG-GEHEIM': { standing: 'declined', reason: 'name' },
      'ZORG-GEHEIM': { standing: 'adult' },
    });
    const { status, body, headers } = await somebody().get(read);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(body).toMatchObject({
      title: { nl: 'Slaap: wat doet het met je?' },
      questions: {
        1: { text: 'Helpt melk?', answer: 'Een beetje.' },
        2: { text: 'Hoe laat?' },
        3: { text: 'Straks dan' },
      },
      tips: '',
    });
    expect(Object.keys((body as { questions: object }).questions)).toHaveLength(3);
    expect((body as { help: { name: string }[] }).help.map(({ name }) => name)).toContain('Awel');
    expect((body as { expiresAt: number }).expiresAt).toBe(house.clock.now() + 30 * DAY);
    const all = JSON.stringify(body);
    for (const secret of ['GEHEIM', 'Noor', 'votes', 'writer', write.slice(-22)])
      expect(all).not.toContain(secret);
    expect(body).not.toHaveProperty('address');
    expect((await somebody().get(write)).body).toHaveProperty('address', read.slice(-22));
    expect(await readable(house.folder, 'GEHEIM')).toBe(false);
  });

  test('is written by its own link only, and what it said before can be read no more', async () => {
    const { read, write } = await over({ 'Hoe laat?': shown, 'Nog iets?': shown });
    const answer = { question: '1', answer: 'KLAD-ANTWOORD' };
    expect((await somebody().post(read, answer)).status).toBe(403);
    expect((await somebody().delete(read)).status).toBe(403);
    expect((await somebody().post(write, answer)).status).toBe(204);
    expect(await readable(house.folder, 'KLAD-ANTWOORD')).toBe(true);
    // Two who write at once lose nothing of each other.
    const [one, two] = [somebody(), somebody()];
    const both = await Promise.all([
      one.post(write, { question: '1', answer: '  Om tien uur. ' }),
      two.post(write, { tips: 'Leg je gsm weg.' }),
      one.post(write, { question: '2', drop: true }),
    ]);
    expect(both.map(({ status }) => status)).toEqual([204, 204, 204]);
    const { body } = await somebody().get(read);
    expect(body).toMatchObject({
      questions: { 1: { text: 'Hoe laat?', answer: 'Om tien uur.' } },
      tips: 'Leg je gsm weg.',
    });
    expect((body as { questions: object }).questions).not.toHaveProperty('2');
    expect(await readable(house.folder, 'KLAD-ANTWOORD')).toBe(false);
    expect((await somebody().post(write, { question: '2', answer: 'Toch.' })).status).toBe(404);
  });

  test('refuses what is no change, too large, or of another page, and stays as it was', async () => {
    const { read, write } = await over({ 'Hoe laat?': shown });
    const before = (await somebody().get(read)).body as object;
    const refused = [
      { question: '1', answer: 'x'.repeat(1_001) },
      { tips: 'x'.repeat(2_001) },
      { question: '1' },
      { question: '__proto__', answer: 'x' },
      { question: '1', answer: 'x', tips: 'x' },
      { question: '1', drop: false },
      { title: 'x' },
      [],
      null,
    ];
    for (const change of refused)
      expect((await somebody().post(write, change)).status, JSON.stringify(change)).toBe(400);
    const flood = { tips: 'x'.repeat(100_000) };
    expect((await somebody().post(write, flood)).status).toBe(413);
    const strange = `/api/afterwards/${'a'.repeat(22)}`;
    for (const path of [strange, `${strange}b`, '/api/afterwards/..%2f..%2fme'])
      for (const asked of [somebody().get(path), somebody().post(path, { tips: 'x' })])
        expect((await asked).status).toBeGreaterThanOrEqual(400);
    expect((await somebody().get(read)).body).toEqual(before);
  });

  test('a flood from one device is stopped, and stops nobody else', async () => {
    const { write, read } = await over({ 'Hoe laat?': shown });
    const bad = somebody();
    await bad.post(write, { tips: 'eerst' });
    const answers = await Promise.all(
      Array.from({ length: 80 }, () => bad.post(write, { tips: 'nog eens' })),
    );
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(20);
    expect((await somebody().post(write, { tips: 'van de ander' })).status).toBe(204);
    expect((await somebody().get(read)).body).toHaveProperty('tips', 'van de ander');
  });

  test('outlives a restart and a backup, and a button destroys it everywhere, with a receipt', async () => {
    const { read, write } = await over({ 'BEWAARDE VRAAG?': shown });
    await somebody().post(write, { question: '1', answer: 'BEWAARD ANTWOORD' });
    await house.restart();
    expect((await somebody().get(read)).body).toMatchObject({
      questions: { 1: { answer: 'BEWAARD ANTWOORD' } },
    });
    const older = await mkdtemp(join(tmpdir(), 'kring-page-'));
    onTestFinished(() => rm(older, { recursive: true, force: true }));
    await cp(house.folder, older, { recursive: true });
    house.clock.advance(DAY);
    const gone = await somebody().delete(write);
    expect(gone).toMatchObject({
      status: 200,
      body: { goneAt: house.clock.now(), questions: 1, answers: 1 },
    });
    const { goneAt } = gone.body as { goneAt: number };
    for (const path of [read, write]) expect((await somebody().get(path)).body).toEqual({ goneAt });
    for (const late of [somebody().delete(write), somebody().post(write, { tips: 'x' })])
      expect((await late).status).toBe(410);
    await house.restart();
    expect((await somebody().get(read)).body).toEqual({ goneAt });
    // With the newest keys an older copy says nothing either.
    await cp(join(house.folder, 'kring.keys'), join(older, 'kring.keys'));
    for (const folder of [house.folder, older])
      for (const secret of ['BEWAARDE VRAAG', 'BEWAARD ANTWOORD'])
        expect(await readable(folder, secret)).toBe(false);
  });

  test('goes by itself after thirty days, and later so does the word that it went', async () => {
    const { read } = await over({ 'DERTIG DAGEN?': shown });
    const held = house.clock.now();
    for (let day = 1; day < 30; day += 1) house.clock.advance(DAY);
    expect((await somebody().get(read)).body).toHaveProperty('questions');
    house.clock.advance(DAY);
    expect((await somebody().get(read)).body).toEqual({ goneAt: held + 30 * DAY });
    await house.restart();
    expect(await readable(house.folder, 'DERTIG DAGEN')).toBe(false);
    expect((await somebody().get(read)).body).toHaveProperty('goneAt');
    for (let day = 0; day < 31; day += 1) house.clock.advance(DAY);
    await house.restart();
    expect((await somebody().get(read)).status).toBe(404);
  });

  test('is there for who gave the lesson, in what they take along; not before the end', async () => {
    const { lesson, read, write } = await over({ 'Hoe laat?': shown });
    const kept = (await lesson.browser.get(`/api/sessions/${lesson.id}/keep`)).body as {
      tools: { afterwards: Links };
    };
    expect(kept.tools.afterwards).toEqual({
      address: read.slice(-22),
      writer: write.slice(-22),
    });
    const running = await Lesson.begin(house);
    await running.next();
    await running.does('slides/help');
    await running.next();
    house.clock.advance(1_000);
    const view = await running.lead.until((seen) => linksOf(seen) !== undefined);
    expect((await somebody().get(`/api/afterwards/${linksOf(view)!.address}`)).status).toBe(404);
  });
});
