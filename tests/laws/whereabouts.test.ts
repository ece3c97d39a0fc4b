import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SessionState } from '../../shared/engine/index.ts';
import { tools } from '../../shared/tools/index.ts';
import { apply as applyMediation, begin, played, walk } from '../support/mediation-histories.ts';
import { Circle } from '../support/mediation-circle.ts';
import { apply, history } from '../support/histories.ts';
import { engine, Play, table } from '../support/play.ts';
import { seeded } from '../support/seed.ts';

/** All that somebody could say of where they are: every document, and every surface of every tool. */
const everywhere = (state: SessionState): string[] => [
  ...engine.documents(state).map(({ name }) => name),
  ...tools.flatMap(({ surfaces }) => [...surfaces]),
];

/** What stays between a person and the screen, whatever the letters say. */
const hidden =
  /^(private|caucus|turns|consent|checkin|goals|cards|needs|heard|agreement|followup)|^exercises.(exit|edit|key|result|hints|all|graded|stuck)/;

function pairs(state: SessionState): [string, string][] {
  const people = Object.keys(state.people);
  return people.flatMap((who) => people.map((viewer): [string, string] => [who, viewer]));
}

const letterOf = (state: SessionState, surface: string, person: string): string => {
  const who = state.people[person]!;
  return engine.shared(state, who).phase?.open[surface] ?? '-';
};

describe('where people are (rule 28)', () => {
  it('is told only in an open session, of declared places that both may read now', () => {
    fc.assert(
      fc.property(fc.constantFrom('guided', 'guided-short', 'open'), history, (variant, steps) => {
        const play = table(variant);
        for (const step of steps) {
          apply(play, step);
          const { state } = play;
          const documents = new Map(engine.documents(state).map((spec) => [spec.name, spec]));
          for (const at of everywhere(state))
            for (const [who, viewer] of pairs(state)) {
              const seen = engine.seenAt(state, { at }, who, viewer);
              if (!seen) continue;
              expect(at).not.toMatch(hidden);
              expect(state.status).toBe('open');
              for (const person of [who, viewer]) {
                expect(state.people[person]?.place).toBe('in');
                if (documents.has(at)) expect(engine.access(state, at, person)).not.toBe('none');
                else expect(letterOf(state, at, person)).toMatch(/^[REM]$/);
              }
              const writes = documents.has(at)
                ? engine.access(state, at, who) === 'write'
                : letterOf(state, at, who) !== 'R';
              expect(seen).toEqual({ at, ...(writes && { writes: true }) });
            }
        }
      }),
      seeded(30),
    );
  });

  it('is nowhere in a mediation: its table tells nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom('full', 'short'), walk, (variant, steps) => {
        const acts = played(new Circle(undefined, variant), steps);
        const circle = begin(new Circle(undefined, variant), steps);
        for (const [nr, step] of acts.entries()) {
          applyMediation(circle, step, nr);
          for (const at of everywhere(circle.state))
            for (const [who, viewer] of pairs(circle.state))
              expect(engine.seenAt(circle.state, { at }, who, viewer)).toBeUndefined();
        }
      }),
      seeded(15),
    );
  });

  it('names no exercise that the viewer does not know, and none of the exit set', () => {
    const play = table();
    apply(play, { by: 'tutor', type: 'forward', data: { phases: 3 } });
    const answers = { at: 'exercises:answers:ann' };
    const seen = (part: string, viewer: string, who: string) =>
      engine.seenAt(play.state, { ...answers, part }, who, viewer)?.part;
    const [first, second] = Object.entries(
      (play.state.tools['exercises'] as { items: Record<string, { set: string }> }).items,
    );
    const exit = Object.entries(
      (play.state.tools['exercises'] as { items: Record<string, { set: string }> }).items,
    ).find(([, { set }]) => set === 'exit')?.[0];
    expect(play.state.phase.id).toBe('show');
    // In this step a tutee sees the first exercise only.
    expect(seen(first![0], 'ann', 'tutor')).toBe(first![0]);
    expect(seen(second![0], 'ann', 'tutor')).toBeUndefined();
    expect(seen(second![0], 'tutor', 'ann')).toBe(second![0]);
    for (const [viewer, who] of [
      ['ann', 'tutor'],
      ['tutor', 'ann'],
    ] as const)
      for (const part of [exit!, 'constructor', 'nothing'])
        expect(seen(part, viewer, who)).toBeUndefined();
    // Ben may not read what Ann answers: he is told nothing, not even that she is there.
    expect(engine.seenAt(play.state, answers, 'ann', 'ben')).toBeUndefined();
  });

  it('does not grow with how many there are: in a large circle nobody is told', () => {
    const play = new Play('open').sit('tutor', 'lead');
    for (let nr = 0; nr < 4; nr += 1) play.sit(`p${nr}`, 'member');
    for (const person of Object.keys(play.state.people)) play.send(person, 'consent/accept');
    const at = 'board:together';
    expect(engine.seenAt(play.state, { at }, 'p0', 'tutor')).toEqual({ at, writes: true });
    const people = Object.fromEntries(
      Array.from({ length: 21 }, (_, nr) => {
        const person = { ...play.state.people['p0']!, id: `q${nr}` };
        return [person.id, person];
      }),
    );
    const crowd = { ...play.state, people: { ...play.state.people, ...people } };
    expect(engine.seenAt(crowd, { at }, 'p0', 'tutor')).toBeUndefined();
  });
});
