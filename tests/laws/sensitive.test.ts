import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PollState } from '../../shared/tools/poll/state.ts';
import { choiceId, Classroom, optionsOf, slipOf } from '../support/classroom.ts';
import { evidence, seeded } from '../support/seed.ts';

/** Who says on the open floor whether it is sensitive, and what that changes once people voted (forms.md 3, 0.9). */
const refused = (code: string) => ({ ok: false, refusal: { code } });
const [a = '', b = ''] = optionsOf();
const self = {
  ...{ id: 'own', kind: 'text', about: 'self' },
  question: { nl: 'Hoe slaap jij?', en: 'How do you sleep?' },
};
const sensitive = (room: Classroom) => (room.state.tools['poll'] as PollState).sensitive;
const judges = (room: Classroom, who: string, yes: boolean) =>
  room.send(who, 'poll/judge', { sensitive: yes });

describe('the open floor without a lesson', () => {
  it('is made sensitive by whoever gives it, who may take it back as long as nothing was counted', () => {
    const room = new Classroom(6).to('floor');
    for (const yes of [true, false, true]) {
      expect(judges(room, 'lea', yes).ok).toBe(true);
      expect(sensitive(room)).toBe(yes);
    }
    room.opens();
    for (const pupil of room.pupils) room.cast(pupil, [a]);
    expect(judges(room, 'cor', false).ok).toBe(true);
    expect(judges(room, 'cor', true).ok).toBe(true);
    room.closes();
    for (const who of ['lea', 'cor', 'tea'])
      expect(judges(room, who, false)).toMatchObject(refused('poll/stays-sensitive'));
    // What was counted is forgotten, so nothing can be told by a difference.
    room.ok('lea', 'poll/reset', { run: choiceId });
    expect(judges(room, 'lea', false).ok).toBe(true);
  });

  it('what an adult said, or a lesson brings along, only an adult takes back', () => {
    const room = new Classroom(1).to('floor');
    expect(judges(room, 'tea', true).ok).toBe(true);
    expect(judges(room, 'lea', true).ok).toBe(true);
    expect(judges(room, 'lea', false)).toMatchObject(refused('poll/said-sensitive'));
    expect(judges(room, 'tea', false).ok).toBe(true);
    expect(judges(room, 'lea', true).ok).toBe(true);
    expect(judges(room, 'lea', false).ok).toBe(true);
    const brought = new Classroom(1, 'open', true).to('floor');
    expect(judges(brought, 'cor', false)).toMatchObject(refused('poll/said-sensitive'));
    expect(judges(brought, 'tea', false).ok).toBe(true);
  });

  it('asks nobody what they do or live through, before and after the switch', () => {
    const room = new Classroom(1).to('floor');
    room.ok('lea', 'poll/put', { question: self });
    expect(judges(room, 'lea', true)).toMatchObject(refused('poll/personal-asked'));
    room.ok('lea', 'poll/drop', { run: 'own' });
    expect(judges(room, 'lea', true).ok).toBe(true);
    expect(room.send('cor', 'poll/put', { question: self })).toMatchObject(
      refused('poll/personal'),
    );
  });

  it('is judged by nobody of the class, no screen, and no educator of a lesson that an adult checks', () => {
    const room = new Classroom(2).to('floor');
    for (const who of ['pupil-0', 'screen-beamer-of-22-id', 'screen-remote-of-22-id'])
      expect(judges(room, who, true).ok, who).toBe(false);
    const lesson = new Classroom(2, 'lesson').ok('tea', 'slides/check', { yes: true });
    expect(judges(lesson, 'lea', true).ok).toBe(false);
  });

  it('the teacher reads what is asked, and of what came of it no more than the class', () => {
    const room = new Classroom(6).to('floor').opens();
    for (const pupil of room.pupils) room.cast(pupil, [a]);
    room.closes();
    expect(room.sees('tea', 'poll')).toHaveProperty('all');
    expect(JSON.stringify(room.view('tea'))).not.toContain('"counts"');
    room.ok('lea', 'poll/show', { run: choiceId, what: 'totals' });
    expect(JSON.stringify(room.view('tea'))).toContain('"counts"');
  });

  it('no order of switching shows a number that care had hidden', () => {
    const seen = { hidden: 0 };
    const acts = fc.array(
      fc.record({
        who: fc.constantFrom('lea', 'cor', 'tea'),
        what: fc.constantFrom('yes', 'no', 'no', 'hands', 'round'),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.boolean(), acts, (brought, all) => {
        const room = new Classroom(10, 'open', brought).to('floor').opens();
        if (!brought) room.ok('lea', 'poll/judge', { sensitive: true });
        let round = 1;
        const vote = () => {
          for (const [at, pupil] of room.pupils.entries())
            room.cast(pupil, [at === 9 ? b : a], { round, slip: slipOf(`${round}-${pupil}`) });
          room.closes();
        };
        vote();
        room.ok('lea', 'poll/show', { run: choiceId, what: 'totals' });
        for (const { who, what } of all) {
          if (what === 'yes' || what === 'no') judges(room, who, what === 'yes');
          else if (what === 'hands') room.send(who, 'poll/hands', { run: choiceId, hands: {} });
          else if (room.send(who, 'poll/open', { run: choiceId }).ok) {
            round += 1;
            vote();
            room.ok('lea', 'poll/show', { run: choiceId, what: 'totals' });
          }
          seen.hidden += 1;
          for (const one of room.everybody)
            expect(JSON.stringify(room.view(one)), one).not.toContain('"counts"');
        }
      }),
      seeded(40),
    );
    expect(seen.hidden).toBeGreaterThanOrEqual(evidence(40));
  });
});

describe('whoever is alone before a class', () => {
  it('looks at the questions first in every phase in which the box stands open, and says what becomes of them', () => {
    const room = new Classroom(1);
    for (const phase of ['floor-join', 'floor', 'floor-wrap']) {
      if (phase === 'floor-wrap') room.ok('lea', 'slides/help');
      room.to(phase);
      const id = slipOf(phase);
      room.ok('pupil-0', 'box/put', { id, text: `Mag dat in ${phase}?` }).wait(300_000);
      expect(room.sees('lea', 'box').asked[id]).toMatchObject({ standing: 'new' });
      expect(JSON.stringify(room.view('pupil-0'))).not.toContain('Mag dat');
      room.ok('lea', 'box/stand', { id, standing: 'shown' });
      room.ok('lea', 'box/stand', { id, standing: 'declined', reason: 'joke' });
    }
  });
});
