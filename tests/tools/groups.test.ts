import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at } from '../../shared/engine/index.ts';
import { deal } from '../../shared/tools/groups/state.ts';
import { tasksOf } from '../../shared/tools/groups/tasks.ts';
import type { GroupsView } from '../../shared/tools/groups/index.ts';
import { Classroom } from '../support/classroom.ts';
import { groupsIn } from '../support/group-histories.ts';
import { seeded } from '../support/seed.ts';

const people = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), {
  minLength: 1,
  maxLength: 60,
});
const size = fc.constantFrom(4, 5);

test('everybody is in one group, and groups differ by one at most', () => {
  fc.assert(
    fc.property(
      people,
      size,
      fc.array(fc.string(), { minLength: 60, maxLength: 60 }),
      (all, of, chances) => {
        let at = 0;
        const dealt = deal(all, of, () => chances[at++]!);
        expect(Object.keys(dealt.of).sort()).toEqual([...all].sort());
        const counts = Array.from(
          { length: dealt.count },
          (_, group) => Object.values(dealt.of).filter((one) => one === group + 1).length,
        );
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
        if (all.length >= of)
          expect(Math.min(...counts)).toBeGreaterThanOrEqual(Math.floor(of / 2));
      },
    ),
    seeded(100),
  );
});

test('in each group nobody has the task of another, and the first ones are given first', () => {
  fc.assert(
    fc.property(people, size, (all, of) => {
      const dealt = deal(all, of, () => '');
      for (let group = 1; group <= dealt.count; group += 1) {
        const given = all
          .filter((one) => at(dealt.of, one) === group)
          .map((one) => at(dealt.tasks, one));
        const named = given.filter((task) => task !== undefined);
        expect(new Set(named).size).toBe(named.length);
        expect([...named].sort()).toEqual([...tasksOf(given.length)].sort());
      }
    }),
    seeded(100),
  );
});

test('of three the reporter keeps the time as well, of five one has no task (forms.md 3.6)', () => {
  expect(tasksOf(3)).toEqual(['reads', 'writes', 'reports-and-times']);
  expect(tasksOf(5)).toEqual(['reads', 'writes', 'reports', 'times']);
  expect(tasksOf(1)).toEqual(['reads']);
});

const seen = (room: Classroom, who = 'lea') => room.sees(who, 'groups') as GroupsView;

test('who comes later is given a place where the fewest are, and cannot choose one', () => {
  const room = new Classroom(7).to('floor').ok('lea', 'groups/deal', { size: 4 });
  room.pupil('late');
  expect(room.send('late', 'groups/advise', { text: 'Iets' })).toMatchObject({
    ...{ ok: false, refusal: { code: 'groups/alone' } },
  });
  room.ok('late', 'groups/sit', { group: 1 });
  expect(groupsIn(room).of['late']).toBeUndefined();
  room.ok('late', 'groups/sit');
  expect(Object.values(seen(room).sizes ?? {})).toEqual([4, 4]);
  // A place that one has is not given again.
  room.ok('late', 'groups/sit');
  expect(Object.values(seen(room).sizes ?? {})).toEqual([4, 4]);
});

test('an educator lets in who was sent to a group, or does not; who asks can stay after all', () => {
  const room = new Classroom(8).to('floor').ok('lea', 'groups/deal', { size: 4 });
  const [one, other] = [1, 2].map((group) =>
    room.pupils.find((pupil) => groupsIn(room).of[pupil] === group),
  ) as [string, string];
  room.ok(one, 'groups/sit', { group: 2 }).ok(other, 'groups/sit', { group: 1 });
  expect(seen(room).asking).toEqual({ 1: 1, 2: 1 });
  room.ok(other, 'groups/sit', { group: 2 }).ok('cor', 'groups/let', { group: 1, yes: true });
  expect(groupsIn(room).of[other]).toBe(2);
  room.ok('lea', 'groups/let', { group: 2, yes: false });
  expect([groupsIn(room).of[one], seen(room).asking]).toEqual([1, {}]);
  room.ok(one, 'groups/sit', { group: 2 }).ok('tea', 'groups/let', { group: 2, yes: true });
  expect([groupsIn(room).of[one], seen(room).sizes]).toEqual([2, { 1: 3, 2: 5 }]);
  expect(room.send(one, 'groups/let', { group: 1, yes: true }).ok).toBe(false);
});

test('one board at a time on the big screen: its group takes it off, an educator does, and it goes with what is in front', () => {
  const room = new Classroom(8).to('floor').ok('lea', 'groups/deal', { size: 4 });
  const [one, other] = [1, 2].map((group) =>
    room.pupils.find((pupil) => groupsIn(room).of[pupil] === group),
  ) as [string, string];
  const show = (who: string, on = true) => room.send(who, 'groups/show', { on });
  expect(show(one).ok).toBe(true);
  expect(show(other)).toMatchObject({ ok: false, refusal: { code: 'groups/busy' } });
  // Not somebody else's.
  expect(show(other, false).ok).toBe(true);
  expect(seen(room).board).toBe(1);
  expect(show(one, false).ok && show(other).ok).toBe(true);
  room.ok('lea', 'groups/clear');
  expect(seen(room).board).toBeUndefined();
  expect(show(one).ok).toBe(true);
  room.ok('lea', 'groups/front', { on: false });
  expect([seen(room).board, seen(room).front]).toEqual([undefined, undefined]);
  expect(show(one)).toMatchObject({ ok: false, refusal: { code: 'groups/behind' } });
});

test('in the next step the time is over and nobody looks in any more; without groups in it, they leave the front', () => {
  const room = new Classroom(8, 'lesson').ok('tea', 'slides/check', { yes: true });
  room.ok('tea', 'poll/judge', { sensitive: false });
  room.to('groups').ok('lea', 'groups/deal', { size: 4 }).ok('lea', 'groups/time', { minutes: 8 });
  room.ok('tea', 'groups/look', { group: 1 });
  room.ok('lea', 'session/next', { from: 'groups', reason: 'no-time' });
  expect(seen(room)).toMatchObject({ front: true, count: 2 });
  expect(seen(room).time).toBeUndefined();
  expect(groupsIn(room).looks).toEqual({});
  room.ok('lea', 'session/next', { from: 'harvest', reason: 'no-time' });
  expect(seen(room)).toBeUndefined();
  room.ok('lea', 'session/back', { from: 'questions' });
  expect(seen(room).front).toBeUndefined();
});

test('that a group wrote something is known to who moderates, and what it is to nobody', () => {
  const room = new Classroom(8).to('floor').ok('lea', 'groups/deal', { size: 4 });
  const group = groupsIn(room).of['pupil-0']!;
  room.ok('pupil-0', 'groups/wrote', { paper: 'notes' });
  room.ok('pupil-0', 'groups/wrote', { paper: 'board' });
  for (const who of ['lea', 'cor', 'tea'])
    expect(seen(room, who).wrote).toEqual({ [group]: { notes: true, board: true } });
  for (const who of ['pupil-0', 'pupil-1', 'screen-beamer-of-22-id'])
    expect(seen(room, who)).not.toHaveProperty('wrote');
});
