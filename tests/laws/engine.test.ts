import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterFor, audienceOf } from '../../shared/engine/rights.ts';
import type { Letter } from '../../shared/engine/index.ts';
import { apply, history } from '../support/histories.ts';
import { engine, table, type Play } from '../support/play.ts';
import { seeded } from '../support/seed.ts';

const variant = fc.constantFrom('guided', 'guided-short', 'open');
const runs = seeded(100);

function played(which: string, steps: Parameters<typeof apply>[1][]): Play {
  const play = table(which);
  for (const step of steps) apply(play, step);
  return play;
}

describe('law 1: state is the fold of its events (rule 1)', () => {
  it('replaying the events gives the same state', () => {
    fc.assert(
      fc.property(variant, history, (which, steps) => {
        const play = played(which, steps);
        const again = play.events.reduce(
          (state, event) => engine.evolve(state, event),
          engine.begin(play.beginning),
        );
        expect(again).toEqual(play.state);
      }),
      runs,
    );
  });

  it('a snapshot is only a cache: state and events survive JSON', () => {
    fc.assert(
      fc.property(variant, history, (which, steps) => {
        const play = played(which, steps);
        expect(JSON.parse(JSON.stringify(play.state))).toEqual(play.state);
        expect(JSON.parse(JSON.stringify(play.events))).toEqual(play.events);
      }),
      runs,
    );
  });
});

describe('law 3: once', () => {
  it('a command repeated with the same id has one effect', () => {
    fc.assert(
      fc.property(variant, history, (which, steps) => {
        const play = table(which);
        for (const [at, step] of steps.entries()) {
          const { by, type, data, facts } = step;
          if (by === 'system' || type === 'forward') {
            apply(play, step);
            continue;
          }
          const filled = JSON.parse(
            JSON.stringify(data).replaceAll('"HERE"', JSON.stringify(play.state.phase.id)),
          );
          const options = { id: `same-${at}`, ...(facts && { facts }) };
          const first = play.send(by, type, filled, options);
          if (!first.ok || first.events.length === 0) continue;
          const state = play.state;
          expect(play.send(by, type, filled, options)).toMatchObject({
            ok: true,
            events: [],
            repeated: true,
          });
          expect(play.state).toBe(state);
        }
      }),
      runs,
    );
  });
});

describe('law 4: closed by default (rule 14)', () => {
  it('a tool command is refused unless the phase gives a letter that allows it', () => {
    fc.assert(
      fc.property(variant, history, (which, steps) => {
        const play = table(which);
        for (const step of steps) {
          const [toolId = '', verb = ''] = step.type.split('/');
          const spec = engine.tools[toolId]?.commands[verb];
          const person = play.state.people[step.by];
          const before = play.state;
          const outcome = apply(play, { ...step, wait: 0 });
          if (!spec || !person || !outcome.ok || outcome.events.length === 0) continue;
          const surface = typeof spec.surface === 'string' ? spec.surface : spec.surface(step.data);
          const letter: Letter = letterFor(
            before,
            audienceOf(before, engine.tools, person),
            surface,
          );
          expect(spec.needs).toContain(letter);
        }
      }),
      runs,
    );
  });
});

describe('law 6: gates count people', () => {
  it('nobody accepts for somebody else, and a lead presses for nobody (rule 12)', () => {
    const play = table();
    play.send('tutor', 'exercises/graded', { answer: 'no', items: [] });
    play.send('tutor', 'session/next', { from: 'prepare', reason: 'no-time' });
    for (let times = 0; times < 3; times++) play.send('tutor', 'consent/accept');
    play.send('ann', 'consent/accept');
    const refused = play.send('tutor', 'session/next', { from: 'welcome', reason: 'no-time' });
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'gate/hard' } });
    expect(play.view('tutor').shared.phase?.gates['rules']?.waitingFor).toEqual({ ben: true });
    play.send('ben', 'consent/accept');
    expect(play.send('tutor', 'session/next', { from: 'welcome' })).toMatchObject({ ok: true });
  });

  it('a required person who is disconnected keeps the gate shut, and the session pauses after two minutes, and with it the clock of the phase (rules 5 and 8)', () => {
    const play = table();
    play.send('tutor', 'exercises/graded', { answer: 'no', items: [] });
    play.send('tutor', 'session/next', { from: 'prepare', reason: 'no-time' });
    for (const person of ['tutor', 'ann']) play.send(person, 'consent/accept');
    play.system('session/disconnected', { person: 'ben' });
    expect(play.send('tutor', 'session/next', { from: 'welcome' })).toMatchObject({ ok: false });
    play.wait(121_000);
    expect(play.state).toMatchObject({ status: 'paused', pause: { why: 'away' } });
    const spent = play.state.phase.spent;
    play.wait(60_000);
    play.system('session/connected', { person: 'ben' });
    expect(play.state).toMatchObject({ status: 'open', phase: { id: 'welcome', spent } });
  });

  it('a gate about nobody stays shut (rule 11)', () => {
    const play = table();
    for (const person of ['ann', 'ben']) play.send(person, 'session/leave');
    play.send('tutor', 'exercises/graded', { answer: 'no', items: [] });
    play.send('tutor', 'session/next', { from: 'prepare', reason: 'no-time' });
    play.send('tutor', 'session/next', { from: 'welcome', reason: 'no-time' });
    expect(play.state.phase.id).toBe('welcome');
  });
});

describe('law 7: rights follow the phase', () => {
  it('the documents in the view are exactly those that access gives', () => {
    fc.assert(
      fc.property(variant, history, (which, steps) => {
        const play = played(which, steps);
        for (const person of ['tutor', 'ann', 'ben']) {
          const seen = play.view(person).me.docs;
          for (const { name } of engine.documents(play.state)) {
            expect(seen[name]?.mode ?? 'none').toBe(engine.access(play.state, name, person));
          }
        }
      }),
      runs,
    );
  });
});

describe('law 8: refusals speak', () => {
  it('each refusal has a stable code and a sentence in both languages', () => {
    fc.assert(
      fc.property(variant, history, (which, steps) => {
        const play = table(which);
        for (const step of steps) {
          const outcome = apply(play, step);
          if (outcome.ok) continue;
          expect(outcome.refusal.code).toMatch(/^[a-z]+\/[a-z-]+$/);
          expect(outcome.refusal.text.nl.length).toBeGreaterThan(5);
          expect(outcome.refusal.text.en.length).toBeGreaterThan(5);
        }
      }),
      runs,
    );
  });
});

describe('law 10: no trap', () => {
  it('from every reachable state every person can pause, call an adult, and leave (rule 23)', () => {
    fc.assert(
      fc.property(variant, history, (which, steps) => {
        const play = played(which, steps);
        for (const person of ['tutor', 'ann', 'ben']) {
          for (const type of ['session/pause', 'session/handover', 'session/leave']) {
            const at = { now: play.now, newId: () => 'new' };
            const actor = play.state.people[person];
            if (!actor || play.state.status === 'ended') continue;
            const outcome = engine.decide(
              play.state,
              { id: 'way-out-1', type, data: {} },
              actor,
              at,
            );
            expect(outcome.ok).toBe(true);
          }
        }
      }),
      runs,
    );
  });

  it('after a tutee called an adult, the tutor can neither end nor go on, and sees no content', () => {
    const play = table();
    play.send('ann', 'session/handover');
    for (const type of ['session/end', 'session/carry-on', 'session/next'])
      expect(play.send('tutor', type, { from: 'prepare' })).toMatchObject({ ok: false });
    expect(play.view('tutor').shared).toMatchObject({ session: { status: 'frozen' }, tools: {} });
    expect(play.view('tutor').me.docs).toEqual({});
    // Not by whom, and not as something that is handled.
    expect(play.view('tutor').me.handover).toEqual({ at: play.now, called: {}, unanswered: true });
    expect(play.view('ben').me).not.toHaveProperty('handover');
    expect(play.send('ann', 'session/carry-on')).toMatchObject({ ok: true });
    expect(play.state.status).toBe('open');
  });
});
