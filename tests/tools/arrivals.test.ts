import { expect, test } from 'vitest';
import { arrivals as ofCheckin } from '../../client/tools/checkin/arrivals.ts';
import { arrivals as ofExercises } from '../../client/tools/exercises/arrivals.ts';
import { arrivals as ofQuestions } from '../../client/tools/questions/arrivals.ts';
import { arrivals as ofTalk } from '../../client/tools/talk/arrivals.ts';
import type { Arrival } from '../../client/session/arrival.ts';
import { bank, loadBankSet } from '../../shared/bank/index.ts';
import type { View } from '../../shared/wire/view.ts';
import { Play } from '../support/play.ts';

/** What a tool says is there to notice, and for whom. */
const all = [ofTalk, ofQuestions, ofCheckin, ofExercises];

async function openTable(): Promise<Play> {
  const play = new Play('open').sit('tutor', 'lead').sit('ann', 'member').sit('ben', 'member');
  const { items } = (await loadBankSet(bank[0]!)).sets.nl;
  for (const person of ['tutor', 'ann', 'ben']) play.send(person, 'consent/accept');
  play.send('tutor', 'exercises/graded', { answer: 'no', items: [] });
  play.send('tutor', 'exercises/add', { items: items.slice(0, 2), set: 'practice' });
  return play;
}

const seenBy = (play: Play, person: string): Arrival[] =>
  all.flatMap((arrivals) => arrivals(play.view(person) as View));

/** What one act brings each person, by the words in English. */
async function broughtBy(
  act: (play: Play, item: string) => void,
): Promise<Record<string, string[]>> {
  const play = await openTable();
  const item = Object.keys(
    (play.view('tutor').shared.tools['exercises'] as { items: object }).items,
  )[0]!;
  const before = Object.fromEntries(
    ['tutor', 'ann', 'ben'].map((who) => [who, seenBy(play, who).map(({ key }) => key)]),
  );
  act(play, item);
  return Object.fromEntries(
    ['tutor', 'ann', 'ben'].map((who) => [
      who,
      seenBy(play, who)
        .filter(({ key }) => !before[who]?.includes(key))
        .map(({ what, where, person }) => [person, what.en, where?.en].filter(Boolean).join(' ')),
    ]),
  );
}

const at = 'at exercise 1';

test.each<[string, (play: Play, item: string) => void, Record<string, string[]>]>([
  [
    'a message',
    (play) => play.send('ann', 'talk/say', { text: 'Hello' }),
    { tutor: ['ann wrote in the talk'], ann: [], ben: ['ann wrote in the talk'] },
  ],
  [
    'a question for the teacher',
    (play) => play.send('ann', 'questions/add', { text: 'Why?' }),
    {
      tutor: ['ann saved a question for the teacher'],
      ann: [],
      ben: ['ann saved a question for the teacher'],
    },
  ],
  [
    'somebody who is stuck',
    (play, item) => play.send('ann', 'exercises/stuck', { item, on: true }),
    { tutor: [`ann is stuck ${at}`], ann: [], ben: [] },
  ],
  [
    'an answer that is not right yet',
    (play, item) =>
      play.send('ann', 'exercises/attempt', { item }, { facts: { mark: { verdict: 'wrong' } } }),
    { tutor: [`ann did not have it right yet ${at}`], ann: [], ben: [] },
  ],
  [
    'an answer to look at',
    (play, item) =>
      play.send('ann', 'exercises/attempt', { item }, { facts: { mark: { verdict: 'unsure' } } }),
    { tutor: [`ann asks you to look ${at}`], ann: [], ben: [] },
  ],
  [
    'enough for today',
    (play) => play.send('ann', 'exercises/enough', { on: true }),
    { tutor: ['ann feels it is enough for today'], ann: [], ben: [] },
  ],
  [
    'a pen that is handed over',
    (play) => play.send('ann', 'pen/lend'),
    { tutor: ['ann gives you the pen'], ann: [], ben: [] },
  ],
  [
    'work that somebody shows',
    (play) => play.send('ann', 'space/show', { on: true }),
    { tutor: [], ann: [], ben: ['ann shows their work'] },
  ],
  [
    'a hint',
    (play, item) => {
      play.send('ann', 'exercises/attempt', { item }, { facts: { mark: { verdict: 'wrong' } } });
      play.send('tutor', 'exercises/hint', { item, person: 'ann' });
      play.wait(20_000);
    },
    {
      tutor: [`ann did not have it right yet ${at}`],
      ann: [`tutor opened a hint ${at}`],
      ben: [],
    },
  ],
])('%s is news to those who may know it, and never to who did it', async (_what, act, brings) => {
  expect(await broughtBy(act)).toEqual(brings);
});

test('a shown answer on a scale is news to the tutor alone, and again when it is another one', async () => {
  const play = new Play('guided').sit('tutor', 'lead').sit('ann', 'member').sit('ben', 'member');
  play.send('tutor', 'exercises/graded', { answer: 'no', items: [] });
  play.send('tutor', 'session/next', { from: 'prepare', reason: 'not-today' });
  const show = (value: number): void => {
    play.send('ann', 'checkin/answer', { scale: 'mood', value });
    play.send('ann', 'checkin/show', { scale: 'mood' });
  };
  show(3);
  const [first] = seenBy(play, 'tutor');
  expect(first?.person).toBe('ann');
  expect([seenBy(play, 'ann'), seenBy(play, 'ben')]).toEqual([[], []]);
  show(2);
  expect(seenBy(play, 'tutor').map(({ key }) => key)).not.toContain(first?.key);
});

test('exercises that are laid out are news to tutees, and not to whoever laid them', async () => {
  const play = await openTable();
  const laid = (): string[] =>
    seenBy(play, 'ann').map(({ person, what }) => [person, what.en].filter(Boolean).join(' '));
  expect(laid()).toEqual(['tutor laid out an exercise', 'tutor laid out an exercise']);
  expect(seenBy(play, 'tutor')).toEqual([]);
});

test('no key and no word of an arrival bears what somebody wrote', async () => {
  const play = await openTable();
  play.send('ann', 'talk/say', { text: 'canary-of-the-talk' });
  play.send('ann', 'questions/add', { text: 'canary-of-a-question' });
  for (const who of ['tutor', 'ben'])
    expect(JSON.stringify(seenBy(play, who))).not.toContain('canary');
});
