import { afterEach, expect, test } from 'vitest';
import { forms } from '../../shared/forms/index.ts';
import { tools } from '../../shared/tools/index.ts';
import { Lesson } from '../support/lesson.ts';
import { House } from '../support/server.ts';

let house: House;
afterEach(() => house.close());

const MINUTE = 60_000;
/** Sessions in memory, as whoever keeps the server alive reads it. */
async function inMemory(): Promise<number> {
  const [, count = 'NaN'] =
    /^kring_sessions (\d+)$/m.exec(await (await house.metrics()).text()) ?? [];
  return Number(count);
}

test('a class that loses the network for an hour finds its votes in the box: a session with something in a box stays in memory (rule 30)', async () => {
  house = await House.open({ forms, tools });
  const quiet = await Lesson.begin(house);
  quiet.lead.close();
  const lesson = await Lesson.begin(house);
  await lesson.pupilsCome(5);
  await lesson.next();
  await lesson.lead.send('poll/ask', { run: 'feedback' });
  await lesson.lead.send('poll/open', { run: 'feedback' });
  // Others hear of it at a pace, which this clock keeps.
  house.clock.advance(1_000);
  for (const pupil of lesson.pupils)
    expect(await pupil.vote('feedback', 1, { feedback: 4 })).toEqual({ ok: true });
  expect(await inMemory()).toBe(2);
  for (const tab of house.tabs) tab.close();
  // The ones in which nothing lies anywhere go, so this one was looked at as well, more than once.
  const gone = () =>
    expect
      .poll(() => {
        house.clock.advance(10 * MINUTE);
        return inMemory();
      })
      .toBe(1);
  await gone();
  (await Lesson.begin(house)).lead.close();
  expect(await inMemory()).toBe(2);
  await gone();

  const lead = lesson.browser.open(lesson.id);
  await lead.until((view) => view.me.place === 'in');
  // Nobody was there for a while, so it stands still until somebody goes on.
  await lead.send('session/resume');
  expect(await lead.send('poll/close', { run: 'feedback' })).toEqual({ ok: true });
  const { runs } = lead.link.view!.shared.tools['poll'] as {
    runs: Record<string, { results: object }>;
  };
  expect(runs['feedback']?.results).toMatchObject({
    1: { feedback: { kind: 'counts', n: 5, counts: { 4: 5 } } },
  });
});
