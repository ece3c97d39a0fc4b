import { afterEach, expect, test } from 'vitest';
import { Lesson } from '../support/lesson.ts';
import { forms } from '../../shared/forms/index.ts';
import { tools } from '../../shared/tools/index.ts';
import { realClock } from '../../server/clock.ts';
import { Browser, House } from '../support/server.ts';

let house: House;
afterEach(() => house.close());

const CLASS = 60;

test(
  'a class joins from one address, one in five mistypes the code once, and nobody is refused',
  { timeout: 120_000 },
  async () => {
    house = await House.open({ forms, tools, clock: realClock });
    const lesson = await Lesson.begin(house);
    const mistyped = `${lesson.code.slice(1)}${lesson.code[0] === '7' ? '9' : '7'}`;
    const come = async (_: unknown, n: number) => {
      const pupil = new Browser(house);
      // What the page asks before somebody presses: who invites, and to what.
      if (n % 5 === 0) expect((await pupil.get(`/api/invitations/${mistyped}`)).status).toBe(404);
      const door = await pupil.get(`/api/invitations/${lesson.code}`);
      expect(door.body).toMatchObject({ status: 'open', role: 'member', crowd: true });
      const joined = await pupil.join(lesson.code, '');
      expect(joined.status).toBe(200);
      const tab = pupil.open(lesson.id);
      await tab.until(
        (view) => view.me.place === 'in' && view.shared.tools['slides'] !== undefined,
      );
      return pupil;
    };
    const pupils = await Promise.all(Array.from({ length: CLASS }, come));
    await lesson.lead.until((view) => view.shared.crowds?.['member']?.here === CLASS);

    // The same device that types the code again comes back to its place, and is no more people.
    const [again] = pupils as [Browser];
    expect((await again.join(lesson.code, '')).status).toBe(200);
    const tab = again.open(lesson.id);
    await tab.until((view) => view.me.place === 'in');
    expect(lesson.lead.link.view?.shared.crowds).toEqual({ member: { in: CLASS, here: CLASS } });
  },
);

test(
  'somebody who guesses codes waits alone: the class behind the same address comes in',
  { timeout: 60_000 },
  async () => {
    house = await House.open({ forms, tools, clock: realClock });
    const lesson = await Lesson.begin(house);
    const thief = new Browser(house);
    const guesses = [];
    for (let n = 0; n < 30; n += 1)
      guesses.push((await thief.get(`/api/invitations/3333${'34679ACDEFGHJK'[n % 14]}9`)).status);
    expect(guesses).toContain(429);
    expect(await lesson.pupilsCome(5)).toHaveLength(5);
  },
);

test(
  'who comes late is in the step of now, also while a vote is open; of one that is closed they have nothing to change',
  { timeout: 60_000 },
  async () => {
    house = await House.open({ forms, tools, clock: realClock });
    const lesson = await Lesson.begin(house);
    await lesson.next();
    await lesson.pupilsCome(5);
    const { all } = lesson.lead.link.view!.shared.tools['poll'] as {
      all: Record<string, { kind: string; options?: { id: string }[]; many?: true }>;
    };
    const [run = '', question] = Object.entries(all).find(
      ([, { kind, many }]) => kind === 'choice' && !many,
    )!;
    const answer = { [run]: [question!.options![0]!.id] };
    await lesson.lead.send('poll/ask', { run });
    await lesson.lead.send('poll/open', { run });
    for (const pupil of lesson.pupils)
      expect(await pupil.vote(run, 1, answer)).toEqual({ ok: true });
    const [late] = await lesson.pupilsCome(1);
    const open = await late!.tab.until((view) => view.shared.phase?.id === 'floor');
    expect(open.shared.tools['poll']).toMatchObject({ now: { run, step: 'open', round: 1 } });
    await lesson.lead.send('poll/close', { run });
    await lesson.lead.send('poll/show', { run, what: 'totals' });
    const shown = await late!.tab.until((view) =>
      JSON.stringify(view.shared.tools['poll']).includes('"counts"'),
    );
    expect(await late!.vote(run, 1, answer)).toMatchObject({
      ok: false,
      refusal: { code: 'poll/closed' },
    });
    expect(shown.shared.tools['poll']).toMatchObject({
      now: { results: { 1: { [run]: { n: 5 } } } },
    });
  },
);
