import { Compile } from 'typebox/compile';
import { afterAll, describe, expect, it } from 'vitest';
import { askableOf, questionFrom } from '../../client/tools/poll/exercise-question.ts';
import { createPollEffects } from '../../server/tools/poll/index.ts';
import { bank, loadBankSet } from '../../shared/bank/index.ts';
import type { Command } from '../../shared/engine/index.ts';
import type { Item } from '../../shared/tools/exercises/item.ts';
import { keptResults } from '../../shared/tools/poll/kept.ts';
import { QuestionSchema, type Question } from '../../shared/tools/poll/question.ts';
import type { PollState } from '../../shared/tools/poll/state.ts';
import type { Shown } from '../../shared/tools/poll/totals.ts';
import { typedRows } from '../../shared/tools/poll/typed-rows.ts';
import { Classroom, Recorder, slipOf } from '../support/classroom.ts';
import { answerOf, closeMarker, itemOf, marker, markingTables } from '../support/marking-table.ts';

/** An exercise as a question to a class, marked by the engine that marks for one person. */
afterAll(closeMarker);
const schema = Compile(QuestionSchema);
const effects = createPollEffects(marker);
type Counts = Extract<Shown, { kind: 'counts' }>;

const asQuestion = (item: Item): Question => questionFrom({ nl: item, en: item }, 'asked');

/** Casts as the server does: what the marker says first, then the decision. */
async function cast(room: Classroom, pupil: string, answer: unknown, round = 1) {
  const data = {
    run: 'asked',
    round,
    slip: slipOf(`${pupil}-${round}`),
    answers: { asked: answer },
  };
  const command = { id: 'c', type: 'poll/cast', data } as Command;
  const facts = await effects['poll/cast']!(room.state, command, room.state.people[pupil]!);
  return room.send(pupil, 'poll/cast', data, { facts });
}

/** A class that answered this, with everything that was said approved and shown. */
async function asked(question: Question, answers: readonly unknown[]): Promise<Classroom> {
  const room = new Classroom(answers.length).to('floor').ok('lea', 'poll/put', { question });
  room.opens('asked');
  for (const [at, answer] of answers.entries())
    expect(await cast(room, `pupil-${at}`, answer), JSON.stringify(answer)).toMatchObject({
      ok: true,
    });
  room.closes('asked');
  const { waiting } = room.sees('lea', 'poll').runs.asked as { waiting: object };
  for (const word of Object.keys(waiting))
    room.ok('lea', 'poll/word', { run: 'asked', word, seen: true });
  return room.ok('lea', 'poll/show', { run: 'asked', what: 'totals' });
}
const shown = (room: Classroom, who = 'pupil-0'): Counts =>
  room.sees(who, 'poll').now.results['1'].asked as Counts;

const half = asQuestion({
  ...{ id: 'half', kind: 'formula', question: 'Hoeveel is $\\frac14+\\frac14$?', ask: {} },
  ...{ key: { answer: '\\frac{1}{2}', compare: 'value' }, worked: 'Samen een half.' },
  hints: ['', '', '', '', ''],
} as Item);

describe('an exercise before a class', () => {
  it('counts together what says the same, of what is right and of what is not', async () => {
    const room = await asked(half, [
      ...['1/2', '0,5', '\\frac12', '2/4', '\\frac{1}{4}', '0,25', '2/8', '3'],
    ]);
    expect(Object.values(shown(room).counts).sort()).toEqual([1, 3, 4]);
    expect(shown(room)).not.toHaveProperty('right');
    room.ok('lea', 'poll/show', { run: 'asked', what: 'answer' });
    const rows = typedRows(shown(room));
    expect(rows.map(({ count, right }) => [count, right])).toEqual([
      [4, true],
      [3, false],
      [1, false],
    ]);
  });

  it.each([...markingTables()].filter(([table]) => table !== 'choices'))(
    'marks the table of %s as for one person: what is right there is one bar with the key',
    async (_table, rows) => {
      const certain = rows.filter(({ kind, fair }) => kind !== 'choice' && fair.join() === 'right');
      expect(certain.length).toBeGreaterThan(3);
      for (const row of certain) {
        const item = itemOf(row);
        const mark = await marker.mark(item, answerOf(row), 'nl');
        const typed = answerOf(row);
        if (mark.verdict !== 'right' || String(typed).length > 120) continue;
        const question = {
          ...asQuestion(item),
          question: { nl: item.question, en: item.question },
        };
        const room = await asked(question as Question, Array(5).fill(typed));
        room.ok('lea', 'poll/show', { run: 'asked', what: 'answer' });
        expect(typedRows(shown(room)), JSON.stringify(row)).toMatchObject([
          { count: 5, right: true },
        ]);
      }
    },
    120_000,
  );

  it('of the bank, with what is right there in all its spellings, and every mistake apart from it', async () => {
    for (const entry of bank) {
      const [source, set] = await Promise.all([entry.source(), loadBankSet(entry)]);
      for (const both of askableOf(set)) {
        const question = questionFrom(both, 'asked');
        const room = new Classroom(0).to('floor').ok('lea', 'poll/put', { question });
        expect(schema.Check(question), both.nl.id).toBe(true);
        expect(room.sees('lea', 'poll').all.asked).toMatchObject({ id: 'asked' });
        if (question.kind !== 'exercise') continue;
        const from = [...source.items, ...source.exit].find(({ id }) => id === both.nl.id)!;
        const [mistake] = from.mistakes;
        const { key } = both.nl as {
          key: {
            answer?: string;
            value?: number;
            accepted?: string[];
            unit?: { spellings: string[] };
          };
        };
        const unit = key.unit ? ` ${key.unit.spellings[0]}` : '';
        const right =
          key.answer ?? key.accepted?.[0] ?? `${String(key.value).replace('.', ',')}${unit}`;
        const answers = typeof mistake === 'string' ? [mistake] : [];
        const class6 = await asked(question, [...Array(5).fill(right), ...answers]);
        class6.ok('lea', 'poll/show', { run: 'asked', what: 'answer' });
        expect(typedRows(shown(class6))[0], `${both.nl.id} ${right}`).toMatchObject({
          ...{ count: 5, right: true },
        });
      }
    }
  }, 120_000);

  it('is in no payload of the class, and in no answer to a vote, before the answer is shown', async () => {
    const secret = { nl: 'Samen 55/110, dus een half.', en: 'Together 55/110, so a half.' };
    const room = new Classroom(6).to('floor');
    room.ok('lea', 'poll/put', { question: { ...half, explain: secret } });
    const outside = ['pupil-0', 'screen-beamer-of-22-id', 'screen-remote-of-22-id'];
    const recorder = new Recorder(room, outside);
    room.ok('lea', 'poll/ask', { run: 'asked' });
    recorder.look();
    room.ok('lea', 'poll/open', { run: 'asked' });
    recorder.look();
    for (const [at, answer] of ['1/2', '7', '0,5', '8', '9', '3/4'].entries()) {
      const outcome = await cast(room, `pupil-${at}`, answer);
      // Right or wrong, whoever votes is told the same.
      expect(outcome).toMatchObject({ ok: true, events: [{ type: 'poll/cast' }] });
      recorder.look();
    }
    room.closes('asked').ok('lea', 'poll/show', { run: 'asked', what: 'totals' });
    recorder.look();
    const told = outside.flatMap((who) => recorder.of(who)).join();
    expect(told).not.toMatch(/"key"|"right"|55\/110|compare/);
    room.ok('lea', 'poll/show', { run: 'asked', what: 'answer' });
    recorder.look();
    const then = outside.flatMap((who) => recorder.of(who)).join();
    expect(then).toContain('55/110');
    expect(then).not.toMatch(/"key"|compare/);
  });

  it('asks what cannot be read, and lets the key ask nothing', async () => {
    const room = new Classroom(2).to('floor').ok('lea', 'poll/put', { question: half });
    room.opens('asked');
    for (const typed of ['1/', '((', '\\frac{1}{'])
      expect(await cast(room, 'pupil-0', typed), typed).toMatchObject({
        ...{ ok: false, refusal: { code: 'poll/unreadable' } },
      });
    for (const typed of ['', '  ', 'x'.repeat(121), 5, ['1/2', '2'], null])
      expect(await cast(room, 'pupil-0', typed)).toMatchObject({
        ...{ ok: false, refusal: { code: 'poll/no-answer' } },
      });
    // Another letter than the key has, capitals, a unit: one person is asked, and learns something of the key by it.
    for (const typed of ['X', '1/2 m', 'x = 1/2'])
      expect(await cast(room, 'pupil-1', typed), typed).toMatchObject({ ok: true });
  });

  it('lets nobody read words in it before somebody looked, also not as letters of a formula', async () => {
    const room = new Classroom(5).to('floor').ok('lea', 'poll/put', { question: half });
    room.opens('asked');
    const typed = ['stom', '\\text{stom}', '1/2', '1/2', '1/2'];
    for (const [at, answer] of typed.entries()) await cast(room, `pupil-${at}`, answer);
    room.closes('asked').ok('lea', 'poll/show', { run: 'asked', what: 'totals' });
    expect(JSON.stringify(room.view('pupil-0'))).not.toMatch(/stom|s t o m/);
    expect(Object.values(shown(room).counts)).toEqual([3]);
    expect(typedRows(shown(room)).map(({ count }) => count)).toEqual([3, 2]);
    expect(shown(room, 'lea')).not.toHaveProperty('rightly');
    const { results } = room.sees('lea', 'poll').runs.asked as {
      results: Record<string, { asked: Counts }>;
    };
    expect(results['1']!.asked).toMatchObject({ rightly: 3, n: 5 });
    expect(keptResults(room.state.tools['poll'] as PollState)).toMatchObject([
      { rounds: [{ n: 5, counts: [{ count: 3, right: true }, { count: 2 }] }] },
    ]);
  });
});
