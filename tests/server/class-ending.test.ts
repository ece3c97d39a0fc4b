import { afterAll, beforeAll, expect, test } from 'vitest';
import { Lesson } from '../support/lesson.ts';
import { openHouse, type OpenHouse } from '../support/pages/session.ts';
import type { Tab } from '../support/server.ts';

/** How a lesson ends: what the educators take along, and that nothing stays of one of many. */
let house: OpenHouse;
const tabs: Tab[] = [];

beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  for (const tab of tabs) tab.close();
  await house?.close();
});

/** A lesson in which so many answered one question, and that is over. */
async function ended(pupils: number): Promise<Lesson> {
  const lesson = await Lesson.begin({ app: house.app, tabs });
  await lesson.pupilsCome(pupils);
  await lesson.next();
  const { lead } = lesson;
  await lead.send('poll/ask', { run: 'feedback' });
  await lead.send('poll/open', { run: 'feedback' });
  for (const pupil of lesson.pupils)
    expect(await pupil.vote('feedback', 1, { feedback: 4 })).toEqual({ ok: true });
  await lead.send('poll/close', { run: 'feedback' });
  await lead.send('slides/help');
  await lesson.next();
  expect(await lead.send('session/end')).toEqual({ ok: true });
  return lesson;
}

interface Kept {
  readonly tools: {
    readonly poll?: readonly {
      readonly rounds: readonly { readonly n: number; readonly mean?: number }[];
      readonly said?: readonly string[];
    }[];
  };
}
const keptBy = async (lesson: Lesson): Promise<Kept> => {
  await lesson.lead.until((view) => view.shared.receipt !== undefined);
  const { body } = await lesson.browser.get(`/api/sessions/${lesson.id}/keep`);
  return body as Kept;
};

test('the educators take totals along of five answers and of four nothing (Annex C 7)', async () => {
  expect((await keptBy(await ended(5))).tools.poll?.map(({ rounds }) => rounds[0]?.n)).toEqual([5]);
  expect((await keptBy(await ended(4))).tools?.poll).toBeUndefined();
});

/** A lesson in which so many gave a tip, of which one was let through, and that is over. */
async function tipped(pupils: number): Promise<Lesson> {
  const lesson = await Lesson.begin({ app: house.app, tabs });
  await lesson.pupilsCome(pupils);
  await lesson.next();
  await lesson.asks('feedback');
  const marks = lesson.pupils.map((_pupil, at) => ({ feedback: at % 2 === 0 ? 5 : 4 }));
  await lesson.vote('feedback', 1, marks);
  await lesson.does('poll/close', { run: 'feedback' });
  await lesson.asks('tip');
  const tips = lesson.pupils.map((_pupil, at) => ({ tip: [`Tip ${at}`] }));
  await lesson.vote('tip', 1, tips);
  await lesson.does('poll/close', { run: 'tip' });
  await lesson.does('poll/word', { run: 'tip', word: 'Tip 3', seen: true });
  await lesson.does('poll/word', { run: 'tip', word: 'Tip 4', seen: false });
  await lesson.does('slides/help');
  await lesson.next();
  await lesson.does('session/end');
  return lesson;
}

test('the educators take the average of how they were along, and tips that were let through: of ten or nothing (0.9)', async () => {
  const ten = (await keptBy(await tipped(10))).tools.poll ?? [];
  expect(ten.flatMap(({ rounds }) => rounds.map(({ n, mean }) => [n, mean]))).toEqual([[10, 4.5]]);
  expect(ten.flatMap(({ said }) => said ?? [])).toEqual(['Tip 3']);
  const nine = (await keptBy(await tipped(9))).tools.poll ?? [];
  expect(nine.some(({ said }) => said !== undefined)).toBe(false);
  expect(JSON.stringify(nine)).not.toContain('Tip ');
});

test('one of many gets the receipt while they look on, and nothing is stored that leads to them', async () => {
  const lesson = await ended(5);
  const [pupil] = lesson.pupils;
  await pupil!.tab.until((view) => view.shared.receipt !== undefined);
  const { me } = pupil!.tab.link.view!;
  expect(me.farewell).toBeDefined();
  pupil!.tab.close();
  await pupil!.open().status('refused');
});
