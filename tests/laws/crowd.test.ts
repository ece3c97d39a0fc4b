import { describe, expect, it } from 'vitest';
import { PACE_MS } from '../../server/sessions/pace.ts';
import { checkForm } from '../../shared/engine/check-form.ts';
import type { Condition, Form } from '../../shared/engine/index.ts';
import { Broadcast } from '../support/class-broadcast.ts';
import { Classroom, engine, optionsOf, Recorder, slipOf } from '../support/classroom.ts';

const [first = ''] = optionsOf();

describe('one of many (rule 31)', () => {
  it('costs the others of the crowd no frame, and everybody else as much in a class of three hundred as in one of ten', () => {
    const costs = [10, 60, 300].map((pupils) => {
      const all = new Broadcast(pupils);
      const { events } = all.room;
      const before = events.length;
      const sent = all.oneMore();
      for (const pupil of all.room.pupils.slice(0, -1)) expect(sent.get(pupil)).toBeUndefined();
      const others = [...sent].filter(([person]) => person !== 'one-more');
      const bytes = others.reduce((sum, [, one]) => sum + one.bytes, 0);
      const written = JSON.stringify(events.slice(before)).length;
      const own = sent.get('one-more')!;
      return {
        to: others.map(([person, { frames }]) => [person, frames]),
        own: own.frames,
        // A number of three digits is two bytes longer than one of one.
        bytes: Math.round(bytes / 100),
        whole: Math.round(own.bytes / 100),
        written,
      };
    });
    expect(costs[0]!.to.map(([person]) => person)).toEqual([
      'lea',
      'cor',
      'tea',
      'screen-beamer-of-22-id',
      'screen-remote-of-22-id',
    ]);
    for (const cost of costs) {
      expect(cost.to).toEqual(costs[0]!.to);
      expect(cost.own).toBe(costs[0]!.own);
      expect(Math.abs(cost.bytes - costs[0]!.bytes)).toBeLessThanOrEqual(1);
      expect(Math.abs(cost.whole - costs[0]!.whole)).toBeLessThanOrEqual(1);
      expect(Math.abs(cost.written - costs[0]!.written)).toBeLessThanOrEqual(8);
    }
  });

  it('three hundred votes at once are two frames to whoever leads, the last of them with all, and none to the class', () => {
    const all = new Broadcast(300);
    all.sent.clear();
    for (const pupil of all.room.pupils) {
      all.room.cast(pupil, [first]);
      all.changed();
    }
    all.clock.advance(PACE_MS);
    expect(all.sent.get('lea')?.frames).toBe(2);
    expect(all.last.get('lea')).toContain('"answered":300');
    // Whoever voted hears that their own vote counts: here nobody asked, so it comes with the pace.
    for (const pupil of all.room.pupils) {
      expect(all.sent.get(pupil)?.frames).toBe(1);
      expect(all.last.get(pupil)).not.toContain('answered');
    }
  });

  it('whoever leads sees with the answer what it did, also while three hundred vote; the class hears of it at the pace', () => {
    const all = new Broadcast(300);
    const before = all.sent.get('pupil-7')?.frames;
    // Just now something was sent, so the others wait.
    all.room.cast('pupil-0', [first]);
    all.changed();
    all.room.cast('pupil-1', [first]);
    all.room.closes();
    const frame = all.asks('lea');
    expect(JSON.stringify(frame)).toContain('"step":"closed"');
    expect(all.sent.get('pupil-7')?.frames).toBe(before);
    const told = all.sent.get('lea')?.frames;
    all.clock.advance(PACE_MS);
    expect(all.last.get('pupil-7')).toContain('"step":"closed"');
    // And it is not told twice.
    expect(all.sent.get('lea')?.frames).toBe(told);
  });

  it('has no name: what they gave at the door is not kept, and nobody else is told who they are, in any step', () => {
    for (const variant of ['open', 'lesson']) {
      const room = new Classroom(3, variant);
      const named = room.system('session/join', {
        ...{ person: 'late-pupil', role: 'member', name: 'KANARIE', mark: 4, admitted: false },
      });
      expect(named.ok).toBe(true);
      room.system('session/connected', { person: 'late-pupil' });
      // By an open door: nobody lets them in one by one.
      expect(room.view('late-pupil').me).toMatchObject({ place: 'in', name: '' });
      expect(JSON.stringify([room.state, room.events])).not.toContain('KANARIE');
      for (const phase of Object.keys(room.state.form.phases)) {
        room.state = { ...room.state, phase: { ...room.state.phase, id: phase } };
        for (const pupil of [...room.pupils, 'late-pupil']) room.send(pupil, 'consent/accept');
        for (const person of [...room.everybody, 'late-pupil'])
          for (const pupil of [...room.pupils, 'late-pupil'])
            if (pupil !== person)
              expect(JSON.stringify(room.view(person)), `${phase}: ${person}`).not.toContain(pupil);
      }
    }
  });

  it('is a number to the others, and not even that to the crowd', () => {
    const room = new Classroom(7);
    room.system('session/disconnected', { person: 'pupil-1' });
    room.ok('pupil-2', 'session/leave');
    for (const person of ['lea', 'cor', 'tea', 'screen-beamer-of-22-id'])
      expect(room.view(person).shared.crowds).toEqual({ member: { in: 6, here: 5 } });
    expect(room.view('pupil-3').shared).not.toHaveProperty('crowds');
  });

  it('comes and goes without an event, and without a frame to any pupil; nobody waits', () => {
    const room = new Classroom(5).to('floor');
    const others = ['pupil-0'];
    const recorder = new Recorder(room, others);
    const before = room.events.length;
    for (const pupil of room.pupils.slice(1))
      room.system('session/disconnected', { person: pupil });
    recorder.look();
    room.wait(3_600_000);
    recorder.look();
    expect(room.state.status).toBe('open');
    expect(room.events.length).toBe(before);
    for (const pupil of room.pupils.slice(1)) room.system('session/connected', { person: pupil });
    recorder.look();
    expect(room.events.length).toBe(before);
    for (const person of others) expect(recorder.of(person)).toHaveLength(1);
    room.ok('pupil-4', 'session/leave');
    expect(room.state.status).toBe('open');
  });

  it('stops nothing for the others, and can always leave; the educators and the teacher can stop it', () => {
    for (const variant of ['open', 'lesson'])
      for (const phase of Object.keys(new Classroom(0, variant).state.form.phases)) {
        const room = new Classroom(2, variant);
        room.state = { ...room.state, phase: { ...room.state.phase, id: phase } };
        const stop = (person: string, type: string) => {
          const decided = engine.decide(
            room.state,
            { id: 'way-out', type, data: {} },
            room.state.people[person]!,
            {
              ...{ now: room.now, newId: () => 'new' },
            },
          );
          return decided.ok ? decided.events.length : decided.refusal.code;
        };
        for (const type of ['session/pause', 'session/handover'])
          expect(stop('pupil-0', type)).toBe('seat/one-of-many');
        expect(stop('pupil-0', 'session/leave')).toBe(1);
        for (const person of ['lea', 'cor', 'tea'])
          for (const type of ['session/pause', 'session/handover', 'session/leave'])
            expect(stop(person, type), `${phase} ${person} ${type}`).toBeGreaterThan(0);
      }
  });

  it('the rules that they accept name nobody, and each sees only that they did', () => {
    const room = new Classroom(3);
    const recorder = new Recorder(room, ['pupil-0', 'lea', 'screen-beamer-of-22-id']);
    room.ok('pupil-1', 'consent/accept').ok('lea', 'session/lock', { locked: false });
    recorder.look();
    for (const person of ['pupil-0', 'lea', 'screen-beamer-of-22-id']) {
      expect(room.sees(person, 'consent').accepted).toEqual({});
      expect(JSON.stringify(recorder.of(person))).not.toContain('pupil-1');
    }
    expect(recorder.of('pupil-0')).toHaveLength(1);
    expect(room.view('pupil-1').me.tools['consent']).toEqual({ accepted: true });
    expect(room.view('pupil-0').me.tools['consent']).toEqual({ accepted: false });
  });

  it('no form may ask each of them, or some, or anything of a screen', () => {
    const { form } = new Classroom().beginning;
    const asking = (when: Condition): Form => ({
      ...form,
      phases: {
        ...form.phases,
        join: { ...form.phases['join']!, gates: [{ ...form.phases['join']!.gates[0]!, when }] },
      },
    });
    const fact = 'consent/accepted';
    const told = (when: Condition) => checkForm(asking(when), engine.tools).join();
    expect(checkForm(form, engine.tools)).toEqual([]);
    expect(told({ fact, each: ['lead'] })).toBe('');
    expect(told({ fact, each: ['lead', 'member'] })).toContain('"member" is a crowd');
    expect(told({ all: [{ fact, some: ['member'] }] })).toContain('"member" is a crowd');
    for (const of of [
      { each: ['beamer'] },
      { some: ['remote'] },
      { most: { of: ['beamer'], share: 1 } },
    ])
      expect(told({ fact, ...of })).toContain('is a screen');
    expect(told({ fact, each: ['lead'], most: { of: ['member'], share: 1 } })).toContain(
      'of one of these',
    );
    expect(told({ fact, most: { of: ['nobody'], share: 1 } })).toContain('no seat "nobody"');
    expect(
      checkForm(asking({ fact, most: { of: ['member'], share: 0 } }), engine.tools),
    ).not.toEqual([]);
  });
});

describe('a share of those who are there (rule 32)', () => {
  const rules = (room: Classroom) => room.view('lea').shared.phase!.gates['rules'];
  const accept = (room: Classroom, ...pupils: number[]) => {
    for (const pupil of pupils) room.ok(`pupil-${pupil}`, 'consent/accept');
    return room;
  };

  it('is asked of those who are there now, and of nobody who went', () => {
    const room = accept(new Classroom(5), 0, 1, 2);
    expect(rules(room)).toMatchObject({ met: false, share: { did: 3, of: 5 } });
    expect(room.send('lea', 'session/next', { from: 'floor-join' })).toMatchObject({
      ...{ ok: false, refusal: { code: 'gate/soft' } },
    });
    accept(room, 3);
    expect(rules(room)).toMatchObject({ met: true, share: { did: 4, of: 5 } });
    // Who accepted and went away counts no more than who did not.
    for (const person of ['pupil-0', 'pupil-1']) room.system('session/disconnected', { person });
    expect(rules(room)).toMatchObject({ met: false, share: { did: 2, of: 3 } });
    room.system('session/disconnected', { person: 'pupil-4' });
    expect(rules(room)).toMatchObject({ met: true, share: { did: 2, of: 2 } });
    room.ok('pupil-2', 'session/leave');
    expect(rules(room)).toMatchObject({ met: true, share: { did: 1, of: 1 } });
    expect(room.send('lea', 'session/next', { from: 'floor-join' })).toMatchObject({ ok: true });
  });

  it('stays shut while nobody is there, and for fewer than the least', () => {
    expect(rules(new Classroom(0))).toMatchObject({ met: false, share: { did: 0, of: 0 } });
    const room = accept(new Classroom(3), 0, 1, 2);
    for (const person of room.pupils) room.system('session/disconnected', { person });
    expect(rules(room)).toMatchObject({ met: false, share: { did: 0, of: 0 } });

    for (const [pupils, met] of [
      [4, false],
      [5, true],
    ] as const) {
      const lesson = new Classroom(pupils, 'lesson');
      lesson.ok('tea', 'slides/check', { yes: true }).ok('tea', 'poll/judge', { sensitive: false });
      lesson.to('open').ok('lea', 'poll/ask', { run: 'quiz-before' });
      lesson.ok('lea', 'poll/open', { run: 'quiz-before' });
      const { questions } = lesson.sees('lea', 'poll').now as { questions: Record<string, object> };
      for (const pupil of lesson.pupils)
        lesson.ok(pupil, 'poll/cast', {
          ...{ run: 'quiz-before', round: 1, slip: slipOf(pupil) },
          answers: Object.fromEntries(
            Object.entries(questions).map(([id, asked]) => [id, answerOf(asked)]),
          ),
        });
      lesson.closes('quiz-before');
      expect(lesson.view('lea').shared.phase?.gates['baseline']?.met).toBe(met);
    }
  });

  it('names nobody to anybody, also where it is not met', () => {
    const room = accept(new Classroom(4), 1);
    for (const person of room.everybody) {
      const gate = room.view(person).shared.phase!.gates['rules'];
      expect(Object.keys(gate?.waitingFor ?? {})).toEqual([]);
      expect(gate?.share !== undefined).toBe(['lea', 'cor'].includes(person));
    }
  });
});

/** Some answer that fits. */
function answerOf(asked: { kind?: string; options?: { id: string }[]; from?: number }): unknown {
  if (asked.kind === 'choice') return [asked.options?.[0]?.id];
  if (asked.kind === 'scale') return asked.from;
  return 1;
}
