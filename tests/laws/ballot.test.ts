import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideTogether } from '../../server/sessions/batch.ts';
import { boxOf, type Command } from '../../shared/engine/index.ts';
import { boxName, type PollState } from '../../shared/tools/poll/state.ts';
import { lessons, played } from '../support/class-histories.ts';
import { choiceId, Classroom, engine, optionsOf, slipOf } from '../support/classroom.ts';
import { seeded } from '../support/seed.ts';

const [a = '', b = ''] = optionsOf();
const open = (pupils = 6) => new Classroom(pupils).to('floor').opens();
const box = (room: Classroom, round = 1) => boxOf(room.state, boxName(choiceId, round));
const code = (code: string) => ({ ok: false, refusal: { code } });
const totals = (room: Classroom, round = 1) =>
  (room.state.tools['poll'] as PollState).runs[choiceId]?.rounds[round - 1]?.totals?.[choiceId];

describe('a ballot (rule 34)', () => {
  it('one device has one vote: a second slip of the same person is refused, whoever else has voted', () => {
    const room = open();
    expect(room.cast('pupil-0', [a])).toMatchObject({ ok: true });
    expect(room.cast('pupil-0', [b], { slip: slipOf('other') })).toMatchObject(code('poll/voted'));
    expect(box(room).slips).toHaveLength(1);
    expect(box(room).slips[0]?.value).toEqual({ [choiceId]: [a] });
  });

  it('can be changed with its slip while it is open, and says nothing more to anybody then', () => {
    const room = open();
    room.cast('pupil-0', [a]);
    const before = room.events.length;
    expect(room.cast('pupil-0', [b])).toMatchObject({ ok: true, events: [] });
    expect(room.events.length).toBe(before);
    expect(box(room).slips.map(({ value }) => value)).toEqual([{ [choiceId]: [b] }]);
  });

  it('somebody who learned a slip changes that vote and gets no second one by it: there are never more votes than people who voted', () => {
    const room = open();
    room.cast('pupil-0', [a]);
    expect(room.cast('pupil-1', [b], { slip: slipOf('pupil-0') }).ok).toBe(true);
    expect(box(room).slips).toHaveLength(1);
    expect(room.cast('pupil-1', [b], { slip: slipOf('mine') }).ok).toBe(true);
    expect(room.cast('pupil-1', [b], { slip: slipOf('more') })).toMatchObject(code('poll/voted'));
    expect(box(room).slips).toHaveLength(2);
  });

  it('nobody votes who is not one of the class, nor for somebody else: who it is follows from the connection', () => {
    const room = open();
    for (const person of ['lea', 'cor', 'tea', 'screen-beamer-of-22-id', 'screen-remote-of-22-id'])
      expect(room.cast(person, [a])).toMatchObject(code('tool/closed'));
    room.ok('pupil-1', 'session/leave');
    expect(room.cast('pupil-1', [a])).toMatchObject(code('seat/none'));
    expect(box(room).slips).toHaveLength(0);
  });

  it('a vote after closing, for a round that is over or is not yet, and for a question that is not asked is refused', () => {
    const room = new Classroom(6).to('floor');
    expect(room.cast('pupil-0', [a])).toMatchObject(code('poll/closed'));
    room.ok('lea', 'poll/ask', { run: choiceId });
    expect(room.cast('pupil-0', [a])).toMatchObject(code('poll/closed'));
    room.ok('lea', 'poll/open', { run: choiceId });
    expect(room.cast('pupil-0', [a], { round: 2 })).toMatchObject(code('poll/closed'));
    expect(room.cast('pupil-0', [a], { run: 'sure' })).toMatchObject(code('poll/closed'));
    for (const pupil of room.pupils) room.cast(pupil, [a]);
    room.closes();
    const before = JSON.stringify(room.state);
    expect(room.cast('pupil-0', [b])).toMatchObject(code('poll/closed'));
    expect(room.cast('pupil-0', [b], { slip: slipOf('late') })).toMatchObject(code('poll/closed'));
    expect(JSON.stringify(room.state)).toBe(before);
    room.ok('lea', 'poll/open', { run: choiceId });
    expect(room.cast('pupil-0', [b])).toMatchObject(code('poll/closed'));
    expect(room.cast('pupil-0', [b], { round: 2 })).toMatchObject({ ok: true });
    expect(totals(room)).toEqual({ n: 6, counts: { [a]: 6 } });
  });

  it.each([
    ['no option', []],
    ['an option that there is not', ['zzz']],
    ['two where one is asked', [a, b]],
    ['one twice', [a, a]],
    ['a word for a list', a],
    ['nothing', undefined],
    ['an object', { [a]: true }],
    ['a list as long as a book', Array.from({ length: 9_000 }, () => a)],
  ])('counts only what is an answer: %s is none', (_what, value) => {
    const room = open();
    expect(room.cast('pupil-0', value)).toMatchObject(code('poll/no-answer'));
    expect(box(room).givers).toEqual({});
  });

  it('one who votes again after the process began anew counts once, with the same slip or with another', () => {
    const room = open();
    for (const pupil of room.pupils) room.cast(pupil, [a]);
    const { here: _gone, ...anew } = room.state;
    room.state = anew;
    expect(box(room).slips).toHaveLength(0);
    const before = room.events.length;
    // One comes back twice, one with a slip of somebody who forgot theirs, one not at all.
    for (const pupil of ['pupil-0', 'pupil-0', 'pupil-1', 'pupil-2', 'pupil-3'])
      expect(room.cast(pupil, [a]).ok).toBe(true);
    expect(room.cast('pupil-4', [b], { slip: slipOf('fresh') }).ok).toBe(true);
    expect(room.cast('pupil-4', [b], { slip: slipOf('twice') })).toMatchObject(code('poll/voted'));
    // That they voted stood already: no event, and so no time of it.
    expect(room.events.length).toBe(before);
    room.closes();
    expect(totals(room)).toEqual({ n: 5, counts: { [a]: 4, [b]: 1 } });
  });

  it('votes that come together with the closing count or are refused, by the order in which they came, and none is in between', () => {
    const room = open(5);
    const deciding = {
      ...{ engine, now: () => room.now, newId: () => 'id' },
      failed: (error: unknown) => expect(error).toBeUndefined(),
    };
    const answers: (boolean | undefined)[] = [];
    const submitted = (by: string, command: Omit<Command, 'id'>, at: number) => ({
      by,
      command: { ...command, id: `command-${at}` },
      answer: () => undefined,
    });
    const vote = (pupil: string, at: number) =>
      submitted(
        pupil,
        {
          type: 'poll/cast',
          data: { run: choiceId, round: 1, slip: slipOf(pupil), answers: { [choiceId]: [a] } },
        },
        at,
      );
    const close = submitted('lea', { type: 'poll/close', data: { run: choiceId } }, 99);
    const [p0, p1, p2, p3, p4] = room.pupils.map(vote);
    const again = vote('pupil-0', 50);
    const batch = decideTogether(deciding, room.state, [
      p0!,
      p1!,
      again,
      p2!,
      p3!,
      p4!,
      close,
      vote('pupil-1', 51),
    ]);
    for (const { ack } of [...batch.certain, ...batch.pending]) answers.push(ack.ok);
    expect(answers).toEqual([true, true, true, true, true, true, true, false]);
    // Of the closing and the votes before it nothing is answered before they stand.
    expect(batch.certain).toEqual([]);
    room.state = batch.state;
    expect(totals(room)).toEqual({ n: 5, counts: { [a]: 5 } });
    expect(box(room).slips).toEqual([]);
  });

  it('in any lesson: no value is anywhere but in an open box, nobody has two, and what was counted is never more than who voted', () => {
    const seen = { closed: 0, open: 0 };
    fc.assert(
      fc.property(lessons, (acts) => {
        const room = new Classroom(7).to('floor');
        played(room, acts, () => {
          const { runs } = room.state.tools['poll'] as PollState;
          for (const [run, { rounds }] of Object.entries(runs))
            for (const [at, round] of rounds.entries()) {
              const { slips, givers } = boxOf(room.state, boxName(run, at + 1));
              const voted = Object.keys(round.cast).length;
              expect(Object.values(givers).every((times) => times === 1)).toBe(true);
              expect(slips.length).toBeLessThanOrEqual(voted);
              if (round.open) seen.open += slips.length > 0 ? 1 : 0;
              else {
                seen.closed += 1;
                expect(slips).toEqual([]);
                for (const { n, counts } of Object.values(round.totals ?? {})) {
                  expect(n).toBeLessThanOrEqual(voted);
                  // Of fewer than five not even a file has it.
                  if (n < 5) expect(counts).toEqual({});
                }
              }
              expect(round.open).toBe(round.totals === undefined);
            }
        });
      }),
      seeded(60),
    );
    expect(seen.open).toBeGreaterThan(0);
    expect(seen.closed).toBeGreaterThan(0);
  });

  it('a reset empties the box, of both rounds', () => {
    const room = open(5);
    for (const pupil of room.pupils) room.cast(pupil, [a]);
    room.closes().ok('lea', 'poll/open', { run: choiceId });
    for (const pupil of room.pupils) room.cast(pupil, [b], { round: 2 });
    room.ok('lea', 'poll/reset', { run: choiceId });
    expect(Object.keys(room.state.here?.boxes ?? {})).toEqual([]);
    expect(room.view('pupil-0').me.tools['poll']).toEqual({ cast: {} });
    room.ok('lea', 'poll/open', { run: choiceId });
    expect(room.cast('pupil-0', [a], { slip: slipOf('anew') }).ok).toBe(true);
  });
});
