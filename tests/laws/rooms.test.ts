import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupAct, groupActs, groupsIn, type GroupAct } from '../support/group-histories.ts';
import { Classroom, engine, Recorder } from '../support/classroom.ts';
import { Circle, until } from '../support/mediation-circle.ts';
import { evidence, seeded } from '../support/seed.ts';

/** Rule 35, for groups of a class and for the private talk of a mediation. */
const beamer = 'screen-beamer-of-22-id';

const inGroups = (pupils = 9): Classroom =>
  new Classroom(pupils).to('floor').ok('lea', 'groups/deal', { size: 3 });

const roomNames = (room: Classroom): string[] =>
  engine
    .documents(room.state)
    .map(({ name }) => name)
    .filter((name) => name.startsWith('groups:room:'));

/** What rule 35 gives this person, worked out anew from what happened. */
function due(room: Classroom, name: string, who: string): string {
  const [, , id = '', paper = ''] = name.split(':');
  const [deal, group] = id.split('.').map(Number);
  const state = groupsIn(room);
  const person = room.state.people[who]!;
  const said = room.state.form.phases[room.state.phase.id]?.open[`groups/${paper}`]?.[person.role];
  const stopped = ['ended', 'frozen'].includes(room.state.status);
  if (deal !== state.deals || person.place !== 'in' || stopped || !said) return 'none';
  const paused = room.state.status === 'paused';
  if (state.of[who] === group) return said === 'E' && !paused ? 'write' : 'read';
  if (state.looks[who] === group) return 'read';
  return paper === 'board' && state.board === group && said === 'R' ? 'read' : 'none';
}

describe('a room: who is in it, who looks in, and nobody else (rule 35)', () => {
  it('whatever happens in groups, everybody has of every document what the rule gives, and the view says the same', () => {
    const seen = { write: 0, looked: 0, shown: 0, moved: 0 };
    fc.assert(
      fc.property(groupActs, (acts) => {
        const room = inGroups();
        const ever = new Set(roomNames(room));
        for (const one of acts) {
          const before = groupsIn(room).of;
          groupAct(room, one);
          for (const name of roomNames(room)) ever.add(name);
          if (one.kind === 'let' && before !== groupsIn(room).of) seen.moved += 1;
          // One comparison an act: as many as there are people and documents would take a minute.
          const have: string[] = [];
          const shown: string[] = [];
          const owed: string[] = [];
          for (const who of room.everybody) {
            const mine = room.view(who).me.docs;
            for (const name of ever) {
              const right = engine.access(room.state, name, who);
              have.push(`${who} ${name} ${right}`);
              shown.push(`${who} ${name} ${mine[name]?.mode ?? 'none'}`);
              owed.push(`${who} ${name} ${due(room, name, who)}`);
              if (right === 'write') seen.write += 1;
              if (right === 'read' && who === 'tea') seen.looked += 1;
              if (right === 'read' && who === beamer) seen.shown += 1;
            }
          }
          expect(have.join(), one.kind).toBe(owed.join());
          expect(shown.join(), one.kind).toBe(owed.join());
          const named = new Set(roomNames(room));
          const over = [...ever].filter((name) => !named.has(name));
          expect(engine.passed(room.state, [...ever])).toEqual(over);
        }
      }),
      seeded(12),
    );
    for (const [what, often] of Object.entries(seen))
      expect(often, what).toBeGreaterThanOrEqual(evidence(1));
  });

  it('who can read a document is said by the seats of those who can', () => {
    fc.assert(
      fc.property(groupActs, (acts) => {
        const room = inGroups();
        for (const one of acts) groupAct(room, one);
        for (const who of room.everybody)
          for (const [name, { readers }] of Object.entries(room.view(who).me.docs)) {
            const can = room.everybody.filter(
              (one) => engine.access(room.state, name, one) !== 'none',
            );
            const seats = new Set(can.map((one) => room.state.people[one]!.role));
            expect(new Set(Object.keys(readers)), name).toEqual(seats);
          }
      }),
      seeded(20),
    );
  });

  it('of what a group does inside, another group, the screens and nobody without moderating receives a byte or a frame', () => {
    const inside: readonly GroupAct['kind'][] = ['wrote', 'advise', 'want', 'ask'];
    const seen = { acts: 0 };
    fc.assert(
      fc.property(groupActs, fc.nat(99), (acts, other) => {
        const room = inGroups();
        const { of } = groupsIn(room);
        const group = of['pupil-0'];
        const outside = room.pupils.filter((one) => of[one] !== group);
        const within = room.pupils
          .map((one, at) => [one, at] as const)
          .filter(([one]) => of[one] === group);
        const recorder = new Recorder(room, [...outside, beamer]);
        for (const one of acts.filter(({ kind }) => inside.includes(kind))) {
          const [, at] = within[(one.who + other) % within.length]!;
          groupAct(room, { ...one, who: at });
          recorder.look();
          seen.acts += 1;
        }
        for (const who of [...outside, beamer]) expect(recorder.of(who), who).toHaveLength(1);
      }),
      seeded(40),
    );
    expect(seen.acts).toBeGreaterThanOrEqual(evidence(1));
  });

  it('whoever is let into another group loses all of the first and has all of the second; nobody else hears of it', () => {
    const room = inGroups();
    const { of } = groupsIn(room);
    const mover = 'pupil-0';
    const to = 1 + (of[mover]! % 3);
    const third = room.pupils.filter((one) => of[one] !== of[mover] && of[one] !== to);
    const mine = Object.keys(room.view(mover).me.docs);
    const recorder = new Recorder(room, [...third, beamer]);
    room.ok(mover, 'groups/sit', { group: to });
    // Asking opens nothing: an educator or the adult does.
    expect(Object.keys(room.view(mover).me.docs)).toEqual(mine);
    expect(room.sees('lea', 'groups').asking).toEqual({ [to]: 1 });
    room.ok('tea', 'groups/let', { group: to, yes: true });
    recorder.look();
    const now = Object.keys(room.view(mover).me.docs);
    expect(now).toEqual([`groups:room:1.${to}:notes`, `groups:room:1.${to}:board`]);
    for (const name of mine) expect(engine.access(room.state, name, mover)).toBe('none');
    for (const who of [...third, beamer]) expect(recorder.of(who), who).toHaveLength(1);
  });

  it('the group is told as long as an adult looks in, and no other group is; an educator cannot', () => {
    const room = inGroups();
    const group = groupsIn(room).of['pupil-0']!;
    room.ok('tea', 'groups/look', { group });
    for (const pupil of room.pupils) {
      const told = (room.view(pupil).me.tools['groups'] as { looked?: true }).looked;
      expect(told, pupil).toBe(groupsIn(room).of[pupil] === group ? true : undefined);
    }
    expect(room.send('lea', 'groups/look', { group }).ok).toBe(false);
    expect(engine.access(room.state, `groups:room:1.${group}:notes`, 'tea')).toBe('read');
    room.ok('tea', 'groups/look');
    expect(engine.access(room.state, `groups:room:1.${group}:notes`, 'tea')).toBe('none');
    expect(JSON.stringify(room.view('pupil-0').me)).not.toContain('looked');
  });

  it('the private talk is a room as well: of three, and over with its paper', () => {
    const circle = until(new Circle(), 'stories');
    circle.ok('ann', 'caucus/ask').ok('mia', 'caucus/begin', { person: 'ann' });
    const [spec] = engine.documents(circle.state).filter(({ room }) => room);
    expect(spec).toMatchObject({ name: 'caucus:room:1', room: { people: ['ann', 'mia', 'noa'] } });
    expect(engine.passed(circle.state, ['caucus:room:1'])).toEqual([]);
    circle.ok('ann', 'caucus/agree').ok('noa', 'caucus/return');
    expect(engine.passed(circle.state, ['caucus:room:1'])).toEqual(['caucus:room:1']);
    for (const who of ['ann', 'mia', 'noa', 'ben'])
      expect(engine.access(circle.state, 'caucus:room:1', who)).toBe('none');
  });
});
