import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BoxState } from '../../shared/tools/box/state.ts';
import { answerTo, frontOf, lessons, played, type Act } from '../support/class-histories.ts';
import { choiceId, Classroom, Recorder, slipOf } from '../support/classroom.ts';
import { evidence, seeded } from '../support/seed.ts';

/**
 * Law 5 for every seat and every screen of a class. A lesson is given twice, and in the second one something is otherwise
 * that a viewer may not know: they receive the same bytes, in as many frames, in the same order.
 */
const beamer = 'screen-beamer-of-22-id';
const remote = 'screen-remote-of-22-id';
const class_ = ['pupil-0', beamer, remote];

type Story = (room: Classroom, look: () => void) => void;

function received(viewers: readonly string[], story: Story, room = new Classroom(6).to('floor')) {
  const recorder = new Recorder(room, viewers);
  story(room, () => recorder.look());
  recorder.look();
  return Object.fromEntries(viewers.map((one) => [one, recorder.of(one)]));
}

/** The same story with one thing otherwise: nobody of `blind` notices, and somebody else does, or nothing is proved. */
function expectHidden(blind: readonly string[], sees: readonly string[], one: Story, other: Story) {
  expect(received(blind, other)).toEqual(received(blind, one));
  for (const who of sees) expect(received([who], other), who).not.toEqual(received([who], one));
}

describe('what a class, its screens and its educators may not know (law 5, rules 21, 31 and 33)', () => {
  it('whatever pupils answer in rounds that are not shown, in any lesson, everybody else receives the same', () => {
    const seen = { votes: 0 };
    fc.assert(
      fc.property(lessons, fc.nat(99), (acts, other) => {
        // Nothing is closed, so nothing is counted: whose vote is accepted stays the same.
        const kept = acts.filter(({ kind }) => kind !== 'close');
        const play = (shift: number) => {
          const room = new Classroom(6).to('floor').opens();
          const recorder = new Recorder(room, room.everybody);
          const votes = ['cast', 'recast', 'foreign'];
          for (const one of kept) {
            const changed: Act = votes.includes(one.kind) ? shifted(room, one, shift) : one;
            if (one.kind === 'cast') seen.votes += 1;
            played(room, [changed]);
            recorder.look();
          }
          return { frames: [...recorder.frames], disk: JSON.stringify(room.events) };
        };
        expect(play(other + 1)).toEqual(play(0));
      }),
      seeded(40),
    );
    expect(seen.votes).toBeGreaterThanOrEqual(evidence(40));
  });

  it('which of them votes, accepts, asks, comes or goes is told to no other pupil and no screen, and to the educators as a number', () => {
    const story =
      (who: string): Story =>
      (room, look) => {
        const { phase } = room.state;
        room.state = { ...room.state, phase: { ...phase, id: 'floor-join' } };
        look();
        room.ok(who, 'consent/accept');
        look();
        room.state = { ...room.state, phase };
        look();
        room.opens();
        look();
        room.cast(who, answerTo(choiceId, 1));
        look();
        room.ok(who, 'box/put', { id: slipOf('q'), text: 'Waarom?' });
        look();
        room.system('session/disconnected', { person: who });
        look();
        room.wait(10_000);
        look();
        room.system('session/connected', { person: who });
      };
    expectHidden(
      ['pupil-0', 'pupil-3', beamer, remote, 'lea', 'cor', 'tea'],
      ['pupil-1', 'pupil-2'],
      story('pupil-1'),
      story('pupil-2'),
    );
  });

  it('that somebody is at the door of another seat, comes in, votes or goes gives the class no frame at all', () => {
    for (const story of [
      (room: Classroom) => room.pupil('late'),
      (room: Classroom) => room.system('session/disconnected', { person: 'pupil-4' }),
      (room: Classroom) => room.cast('pupil-4', answerTo(choiceId, 2)),
      (room: Classroom) => room.ok('pupil-4', 'session/leave'),
      (room: Classroom) => room.ok('pupil-4', 'box/put', { id: slipOf('q'), text: 'Iets?' }),
      (room: Classroom) => room.sit('another-teacher', 'coord', false),
    ]) {
      const room = new Classroom(6).to('floor').opens();
      for (const frames of Object.values(received(['pupil-0', remote], story, room)).slice(0, 1))
        expect(frames, story.toString()).toHaveLength(1);
    }
  });

  it('a question that nobody let through, and one that was refused or is for an adult, stays with who moderates', () => {
    const story =
      (text: string, standing?: 'declined' | 'adult'): Story =>
      (room, look) => {
        const ask = (id: string, said: string) => {
          room.ok('pupil-1', 'box/put', { id: slipOf(id), text: said }).wait(5_000);
          look();
        };
        ask('first', text);
        ask('second', 'Een gewone vraag?');
        room.ok('cor', 'box/stand', { id: slipOf('second'), standing: 'shown' });
        look();
        if (standing)
          room.ok('cor', 'box/stand', { id: slipOf('first'), standing, reason: 'name' });
      };
    const outside = ['lea', ...class_];
    const lesson = () => new Classroom(6, 'lesson').ok('tea', 'slides/check', { yes: true });
    for (const standing of [undefined, 'declined', 'adult'] as const) {
      const [one, other] = ['KANARIE', 'iets heel anders dat langer is'].map((text) =>
        story(text, standing),
      );
      const room = () => lesson().ok('tea', 'poll/judge', { sensitive: false }).to('input');
      expect(received(outside, other!, room())).toEqual(received(outside, one!, room()));
      for (const who of ['cor', 'tea'])
        expect(received([who], other!, room())).not.toEqual(received([who], one!, room()));
      expect(JSON.stringify(received(outside, one!, room()))).not.toContain('KANARIE');
    }
    // Whether there ever was one that is still in the queue is in no number either.
    const quiet: Story = (room, look) => {
      look();
      room
        .ok('pupil-1', 'box/put', { id: slipOf('second'), text: 'Een gewone vraag?' })
        .wait(5_000);
      look();
      room.ok('cor', 'box/stand', { id: slipOf('second'), standing: 'shown' });
    };
    expect(received(class_, quiet)).toEqual(received(class_, story('KANARIE')));
  });

  it('a worrying question leaves the screens and the second educator; all get the same card, and only adults the text', () => {
    const room = new Classroom(6, 'lesson').ok('tea', 'slides/check', { yes: true });
    room.ok('tea', 'poll/judge', { sensitive: true }).to('questions');
    room.ok('pupil-1', 'box/put', { id: slipOf('worry'), text: 'ZORGKANARIE' }).wait(5_000);
    expect(JSON.stringify(room.view('cor'))).toContain('ZORGKANARIE');
    room.ok('cor', 'box/stand', { id: slipOf('worry'), standing: 'adult' });
    for (const who of room.everybody) {
      expect(JSON.stringify(room.view(who)).includes('ZORGKANARIE'), who).toBe(who === 'tea');
      if (who !== remote) expect(room.sees(who, 'box').card, who).toBe(true);
    }
    // It comes back to no screen, whoever asks for it.
    for (const who of ['cor', 'tea'])
      expect(room.send(who, 'box/stand', { id: slipOf('worry'), standing: 'shown' })).toMatchObject(
        {
          ...{ ok: false, refusal: { code: 'box/gone' } },
        },
      );
    expect((room.state.tools['box'] as BoxState).asked[slipOf('worry')]?.standing).toBe('adult');
  });

  it('why a question is not shown names no text, and is the same for the asker and for everybody', () => {
    const room = new Classroom(3).to('floor');
    room.ok('pupil-1', 'box/put', { id: slipOf('q'), text: 'KANARIE' }).wait(5_000);
    room.ok('cor', 'box/stand', { id: slipOf('q'), standing: 'declined', reason: 'name' });
    for (const who of ['pupil-0', 'pupil-1'])
      expect(room.sees(who, 'box')).toEqual({
        ...{ asked: {}, declined: { [slipOf('q')]: 'name' }, merged: {}, read: {} },
      });
  });

  it('what comes after the slide that is shown, what is said with it, and what is not asked yet: only who prepares', () => {
    const story =
      (word: string): Story =>
      (room, look) => {
        const slides = Object.keys(room.sees('lea', 'slides').slides as object);
        room.ok('lea', 'slides/show', { slide: slides[0] });
        look();
        const text = { nl: `${word} morgen`, en: `${word} tomorrow` };
        const slide = { id: 'later-on', layout: 'message', text };
        room.ok('lea', 'slides/put', { slide, after: slides[0] });
        look();
        const first = room.sees('lea', 'slides').slides[slides[0]!] as { text: object };
        const { text: said } = first;
        room.ok('lea', 'slides/write', { slide: slides[0], text: said, notes: text });
        look();
        const asked = room.sees('lea', 'poll').all[choiceId] as { order?: number };
        const { order: _at, ...question } = asked;
        room.ok('lea', 'poll/put', { question: { ...question, id: 'not-yet', question: text } });
      };
    expectHidden(
      class_,
      ['lea', 'cor', 'tea'].slice(0, 2),
      story('KANARIE'),
      story('iets heel anders'),
    );
  });

  it('the answer, why an option tempts and how we know come to nobody of the class before the answer is shown', () => {
    const room = new Classroom(6).to('floor');
    const hidden = () => {
      for (const who of class_)
        expect(JSON.stringify(room.view(who)), who).not.toMatch(/"right"|"tempts"|"explain"/);
    };
    for (const run of [choiceId, 'quiz-before']) {
      room.ok('lea', 'poll/ask', { run });
      hidden();
      // While it is read there are no options to choose yet.
      expect(JSON.stringify(frontOf(room))).toContain('"step":"reading"');
      room.ok('lea', 'poll/open', { run });
      hidden();
      room.closes(run);
      hidden();
      room.send('lea', 'poll/show', { run, what: 'totals' });
      hidden();
    }
    room
      .ok('lea', 'poll/show', { run: choiceId, what: 'answer' })
      .ok('lea', 'poll/ask', { run: choiceId });
    for (const who of ['pupil-0', beamer])
      expect(JSON.stringify(room.view(who)), who).toMatch(/"right"/);
  });

  it('what a group wrote stays with that group and who moderates until the group puts it on the screen, and names nobody then', () => {
    const story =
      (text: string): Story =>
      (room, look) => {
        room.ok('lea', 'groups/deal', { size: 3 });
        room.ok('pupil-1', 'groups/sit', { group: 1 }).ok('pupil-0', 'groups/sit', { group: 2 });
        for (const group of [1, 2]) room.ok('lea', 'groups/let', { group, yes: true });
        look();
        room.ok('pupil-1', 'groups/advise', { text });
      };
    expectHidden(
      ['pupil-0', beamer, remote],
      ['pupil-1', 'lea'],
      story('KANARIE'),
      story('iets heel anders'),
    );
    const room = new Classroom(6).to('floor');
    story('KANARIE')(room, () => undefined);
    room.ok('pupil-1', 'groups/share', { on: true });
    for (const who of ['pupil-0', beamer]) {
      expect(JSON.stringify(room.view(who))).toContain('KANARIE');
      expect(JSON.stringify(room.view(who))).not.toContain('pupil-1');
    }
    for (const who of ['lea', 'cor', 'tea'])
      expect(JSON.stringify(room.view(who)), who).not.toMatch(/pupil-/);
  });

  it('a screen has nothing of a person: two of a kind receive the same bytes, but for who they are', () => {
    fc.assert(
      fc.property(lessons, (acts) => {
        const room = new Classroom(6).to('floor').sit('screen-second-beamer-i', 'beamer');
        const recorder = new Recorder(room, [beamer, 'screen-second-beamer-i']);
        played(room, acts, () => recorder.look());
        const [one, other] = [recorder.of(beamer), recorder.of('screen-second-beamer-i')];
        expect(other.map((frame) => frame.replaceAll('screen-second-beamer-i', beamer))).toEqual(
          one,
        );
        for (const { me } of [room.view(beamer), room.view(remote)])
          expect([me.docs, me.keeps, me.needed, me.name]).toEqual([{}, {}, {}, '']);
      }),
      seeded(30),
    );
  });
});

describe('a screen (rule 33)', () => {
  it('counts nowhere: in no gate, no number of people, no envelope, and nobody waits for it', () => {
    const room = new Classroom(4);
    for (const pupil of room.pupils) room.ok(pupil, 'consent/accept');
    expect(room.view('lea').shared.phase?.gates['rules']?.share).toEqual({ did: 4, of: 4 });
    expect(room.view('lea').shared.crowds).toEqual({ member: { in: 4, here: 4 } });
    for (const who of room.everybody)
      expect(Object.keys(room.view(who).shared.people)).toEqual(['lea', 'cor', 'tea']);
    expect(Object.keys(room.view('lea').shared.screens ?? {})).toEqual([beamer, remote]);
    for (const who of ['tea', 'pupil-0', beamer, remote])
      expect(room.view(who).shared).not.toHaveProperty('screens');
    for (const person of [beamer, remote]) room.system('session/disconnected', { person });
    room.wait(600_000);
    expect(room.state.status).toBe('open');
  });

  it('has no say: every command of the session is refused to it, and of the tools all that its letters do not give', () => {
    const room = new Classroom(6).to('floor').opens();
    const slides = Object.keys(room.sees('lea', 'slides').slides as object);
    const tries: readonly (readonly [string, unknown])[] = [
      ...[
        'session/pause',
        'session/handover',
        'session/leave',
        'session/close',
        'session/end',
        'session/resume',
        'session/swap',
        'session/carry-on',
        'session/have-it',
      ].map((type) => [type, {}] as const),
      ['session/next', { from: 'floor', reason: 'no-time' }],
      ['session/lock', { locked: true }],
      ['session/remove', { person: 'pupil-1' }],
      ['session/call', { url: 'https://kring.school.test' }],
      ['keep/mark', { document: 'board:together', keep: true }],
      [
        'poll/cast',
        {
          run: choiceId,
          round: 1,
          slip: slipOf('x'),
          answers: { [choiceId]: answerTo(choiceId, 0) },
        },
      ],
      ['poll/close', { run: choiceId }],
      ['poll/show', { run: choiceId, what: 'answer' }],
      ['box/put', { id: slipOf('x'), text: 'Iets?' }],
      ['box/up', { id: slipOf('x') }],
      ['box/stand', { id: slipOf('x'), standing: 'shown' }],
      ['consent/accept', {}],
      ['slides/put', { slide: { id: 'own', layout: 'message', text: { nl: 'x', en: 'y' } } }],
      ['slides/check', { yes: true }],
      ['slides/help', {}],
    ];
    const before = JSON.stringify(room.state);
    for (const screen of [beamer, remote])
      for (const [type, data] of tries) {
        const outcome = room.send(screen, type, data);
        expect(outcome.ok, `${screen} ${type}`).toBe(false);
      }
    expect(room.send(beamer, 'slides/show', { slide: slides[0] })).toMatchObject({
      ...{ ok: false, refusal: { code: 'tool/closed' } },
    });
    expect(room.send(beamer, 'slides/screen', { blank: true }).ok).toBe(false);
    expect(JSON.stringify(room.state)).toBe(before);
    // The remote drives for whoever does.
    room.ok('cor', 'slides/take');
    room.ok(remote, 'slides/step', { from: '', by: 1 });
    room
      .ok(remote, 'slides/show', { slide: slides[1] })
      .ok(remote, 'slides/screen', { blank: true });
    expect(room.sees('pupil-0', 'slides')).toMatchObject({ at: slides[1], blank: true });
    expect(room.sees('lea', 'slides').driver).toBe('cor');
  });
});

/** A vote with another answer to the question that is in front. */
function shifted(room: Classroom, one: Act, shift: number): Act {
  const options = frontOf(room) ? 5 : 1;
  // Whose slip it is follows from `what` where it is not one's own.
  return one.kind === 'cast' ? { ...one, what: one.what + shift * options + (shift ? 1 : 0) } : one;
}
