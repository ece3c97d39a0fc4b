import fc from 'fast-check';
import { Type } from 'typebox';
import { describe, expect, it } from 'vitest';
import {
  accept,
  createEngine,
  defineTool,
  SYSTEM,
  type Actor,
  type Engine,
  type PersonId,
  type SessionState,
} from '../../shared/engine/index.ts';
import { tools } from '../../shared/tools/index.ts';
import { claimsForm } from '../support/claims.ts';
import { apply, history } from '../support/histories.ts';
import { Circle, until } from '../support/mediation-circle.ts';
import { played, walk } from '../support/mediation-histories.ts';
import { engine, table } from '../support/play.ts';
import { pinned, seeded } from '../support/seed.ts';

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

/** Some come and go, stop, and call for help, whatever the session is about. */
const comings = fc.array(
  fc.record({
    who: fc.constantFrom('adult', 'other-adult', 'mia', 'noa', 'ann', 'ben', 'cas'),
    act: fc.constantFrom(
      'pause',
      'pause',
      'resume',
      'leave',
      'leave',
      'knock',
      'come',
      'go',
      'come',
    ),
    help: fc.integer({ min: 0, max: 19 }),
  }),
  { minLength: 10, maxLength: 40, size: 'max' },
);

describe('what is told only some, and of whom', () => {
  it('is, byte for byte, what the state itself gives, whoever comes, goes, stops or calls an adult', () => {
    const told = new Set<string>();
    fc.assert(
      fc.property(fc.constantFrom('intake', 'stories', 'agree'), comings, (phase, steps) => {
        const circle = until(new Circle(['ann', 'ben', 'cas']).sit('other-adult', 'coord'), phase);
        for (const { who, act, help } of steps) {
          if (act === 'come') circle.return(who);
          else if (act === 'go') circle.leave(who);
          else circle.send(who, `session/${act}`);
          if (help === 0) circle.send(who, 'session/handover');
          if (help === 2) circle.send(who, 'session/carry-on');
          if (help === 1) circle.send(who, 'session/have-it');
          for (const part of ['checkIns', 'handover', 'door'] as const)
            if (circle.view('adult').me[part] ?? circle.view('ann').me[part]) told.add(part);
          expect(seen(engine, circle.state)).toBe(withoutMemory(circle.state));
        }
      }),
      pinned(50, 4),
    );
    expect([...told].sort()).toEqual(['checkIns', 'handover']);
  });
});

describe('what somebody may do', () => {
  const Who = Type.Object({ person: Type.String() });
  /** Shuts a part of the board for somebody: no state of another tool changes with it, and nothing of the session. */
  const shutter = defineTool({
    id: 'talk',
    surfaces: ['talk'],
    events: { turned: Who },
    initial: (): Readonly<Record<PersonId, true>> => ({}),
    commands: {
      turn: {
        schema: Who,
        surface: 'talk',
        needs: ['E'],
        decide: ({ data }) => accept({ type: 'talk/turned', data }),
      },
    },
    evolve: {
      turned(state, { person }) {
        const { [person]: shut, ...others } = state;
        return shut ? others : { ...others, [person]: true as const };
      },
    },
    narrow: (state, { id }) => (state[id] ? ['talk', 'board'] : undefined),
  });
  /** Shows each what they may do. */
  const board = defineTool({
    id: 'board',
    surfaces: ['board', 'board/own'],
    events: {},
    initial: () => null,
    commands: {},
    evolve: {},
    shared: (_state, { letter }) => ({ may: letter('board/own') }),
    own: (_state, { letter }) => ({ may: letter('board/own') }),
  });

  it('is never what it was before, where nothing but that is another', () => {
    const by = createEngine([shutter, board]);
    const people = ['ann', 'ben'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...people), { minLength: 1 }), (turns) => {
        let state = by.begin({
          id: 'page',
          form: claimsForm,
          variant: 'open',
          language: 'nl',
          at: 0,
        });
        const act = (actor: Actor, type: string, data: object): void => {
          const context = { now: 0, newId: () => 'new' };
          const command = { id: `${type}-${JSON.stringify(data)}-${handled++}`, type, data };
          const outcome = by.decide(state, command, actor, context);
          if (outcome.ok) for (const event of outcome.events) state = by.evolve(state, event);
        };
        let handled = 0;
        for (const person of people)
          act(SYSTEM, 'session/join', {
            person,
            role: 'member',
            name: person,
            mark: 1,
            admitted: true,
          });
        for (const person of turns) {
          act(state.people['ann']!, 'talk/turn', { person });
          const [ann, ben] = people.map((who) => by.own(state, state.people[who]!).tools['board']);
          expect([ann, ben]).toEqual(
            people.map((who) => ({ may: who in (state.tools['talk'] as object) ? '-' : 'O' })),
          );
          expect(seen(by, state)).toBe(seen(createEngine([shutter, board]), state));
        }
      }),
      seeded(40),
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
