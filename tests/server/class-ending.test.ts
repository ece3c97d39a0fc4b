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
  readonly tools: { readonly poll?: readonly { rounds: readonly { n: number }[] }[] };
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

test('one of many gets the receipt while they look on, and nothing is stored that leads to them', async () => {
  const lesson = await ended(5);
  const [pupil] = lesson.pupils;
  await pupil!.tab.until((view) => view.shared.receipt !== undefined);
  const { me } = pupil!.tab.link.view!;
  expect(me.farewell).toBeDefined();
  pupil!.tab.close();
  await pupil!.open().status('refused');
});
