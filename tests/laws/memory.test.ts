import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine, type Engine, type SessionState } from '../../shared/engine/index.ts';
import { tools } from '../../shared/tools/index.ts';
import { apply, history } from '../support/histories.ts';
import { Circle } from '../support/mediation-circle.ts';
import { played, walk } from '../support/mediation-histories.ts';
import { engine, table } from '../support/play.ts';
import { seeded } from '../support/seed.ts';

/** All that leaves a state: who belongs to which audience, views, documents, and rights to them. */
function seen(by: Engine, state: SessionState): string {
  const names = by.documents(state).map(({ name }) => name);
  const people = Object.values(state.people).map((person) => [
    by.audienceKey(state, person),
    by.shared(state, person),
    by.own(state, person),
    names.map((name) => by.access(state, name, person.id)),
  ]);
  return JSON.stringify([names, people, by.artefacts(state)]);
}

/** An engine that has seen no state before this one. */
const withoutMemory = (state: SessionState): string => seen(createEngine(tools), state);

describe('what is taken from an earlier state', () => {
  it('is, byte for byte, what the state itself gives: tutor form', () => {
    fc.assert(
      fc.property(fc.constantFrom('guided', 'open'), history, (which, steps) => {
        const play = table(which);
        for (const step of steps) {
          apply(play, step);
          expect(seen(engine, play.state)).toBe(withoutMemory(play.state));
        }
      }),
      seeded(60),
    );
  });

  it('is, byte for byte, what the state itself gives: mediation', () => {
    fc.assert(
      fc.property(fc.constantFrom('full', 'short'), walk, (which, steps) => {
        const circle = new Circle(['ann', 'ben'], which);
        played(circle, steps, () => {
          expect(seen(engine, circle.state)).toBe(withoutMemory(circle.state));
          return true;
        });
      }),
      seeded(60),
    );
  });
});

describe('whom a command does not concern', () => {
  const playing = () => {
    const play = table('guided');
    play.send('tutor', 'exercises/graded', { answer: 'no', items: [] });
    play.send('tutor', 'session/next', { from: 'prepare', reason: 'no-time' });
    return play;
  };
  const own = (state: SessionState, person: string) => engine.own(state, state.people[person]!);

  it('keeps the very view that they had', () => {
    const play = playing();
    const before = play.state;
    const [ann, ben] = [own(before, 'ann'), own(before, 'ben')];
    const shared = engine.shared(before, before.people['ben']!).tools;
    play.send('ann', 'checkin/answer', { scale: 'mood', value: 2 });
    expect(own(play.state, 'ann')).not.toEqual(ann);
    expect(own(play.state, 'ben')).toBe(ben);
    const after = engine.shared(play.state, play.state.people['ben']!).tools;
    expect(after['checkin']).toBe(shared['checkin']);
  });

  it('keeps every right to documents, as one object, whatever is said, answered or who comes and goes', () => {
    const play = playing();
    const rights = engine.documentRights(play.state);
    play.send('ann', 'checkin/answer', { scale: 'mood', value: 2 });
    play.send('tutor', 'talk/say', { text: 'hello' });
    play.system('session/disconnected', { person: 'ben' });
    expect(engine.documentRights(play.state)).toBe(rights);
    play.system('session/connected', { person: 'ben' });
    for (const person of ['tutor', 'ann', 'ben']) play.send(person, 'consent/accept');
    play.send('tutor', 'session/next', { from: 'welcome', reason: 'no-time' });
    expect(engine.documentRights(play.state)).not.toBe(rights);
  });
});
