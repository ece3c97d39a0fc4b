import { afterAll, describe, expect, it } from 'vitest';
import type { Mark } from '../../shared/tools/exercises/mark.ts';
import { inSet, type ExercisesState } from '../../shared/tools/exercises/governed.ts';
import {
  createExerciseEffects,
  createMarker,
  type Marker,
} from '../../server/tools/exercises/index.ts';
import { anItem } from '../support/histories.ts';
import { table } from '../support/play.ts';

const marker = createMarker();
afterAll(() => marker.close());

function laid(graded: 'yes' | 'no' | 'unasked') {
  const play = table('open');
  for (const person of ['tutor', 'ann']) play.send(person, 'consent/accept');
  play.send('tutor', 'exercises/add', { items: [anItem('a'), anItem('b')], set: 'practice' });
  play.send('tutor', 'exercises/add', { items: [anItem('c'), anItem('d')], set: 'exit' });
  if (graded !== 'unasked') play.send('tutor', 'exercises/graded', { answer: graded, items: [] });
  const state = play.state.tools['exercises'] as ExercisesState;
  const [first] = inSet(state, 'practice').map(([id]) => id) as [string, string];
  const exit = inSet(state, 'exit').map(([id]) => id) as [string, string];
  const ask = (type: string, data: unknown, by: Pick<Marker, 'mark'> = marker) => {
    const effect = createExerciseEffects(by)[type]!;
    return effect(play.state, { id: 'command-1', type, data }, play.state.people['ann']!);
  };
  return { first, exit, ask };
}

/** A table in the phase of the exit set, with two items in it. */
function atExit() {
  const play = table('guided');
  const items = [anItem('c'), anItem('d')];
  play.send('tutor', 'exercises/add', { items, set: 'exit' });
  play.send('tutor', 'exercises/graded', { answer: 'no', items: [] });
  for (const person of ['tutor', 'ann', 'ben']) play.send(person, 'consent/accept');
  while (play.state.phase.id !== 'exit') {
    for (const person of ['tutor', 'ann', 'ben']) play.send(person, 'consent/accept');
    play.send('tutor', 'session/next', { from: play.state.phase.id, reason: 'no-time' });
  }
  return play;
}

describe('the mark of an attempt', () => {
  it.each([
    ['42', 'right'],
    ['41', 'wrong'],
    ['', 'invalid'],
  ])('%j is %s', async (answer, verdict) => {
    const { first, ask } = laid('no');
    const facts = await ask('exercises/attempt', { item: first, answer });
    expect((facts['mark'] as Mark).verdict).toBe(verdict);
  });
  it('does not exist for a task that is, or may be, for marks', async () => {
    for (const graded of ['yes', 'unasked'] as const) {
      const { first, ask } = laid(graded);
      expect(await ask('exercises/attempt', { item: first, answer: '42' })).toEqual({});
    }
  });
  it('does not exist for an exit item: practice must not tell what is right there', async () => {
    const { exit, ask } = laid('no');
    expect(await ask('exercises/attempt', { item: exit[0], answer: '42' })).toEqual({});
    expect(await ask('exercises/attempt', { item: 'constructor', answer: '42' })).toEqual({});
  });
  it('is left to the tutor when the marker fails', async () => {
    const { first, ask } = laid('no');
    const broken: Pick<Marker, 'mark'> = { mark: () => Promise.reject(new Error('gone')) };
    const facts = await ask('exercises/attempt', { item: first, answer: '42' }, broken);
    expect((facts['mark'] as Mark).verdict).toBe('undecided');
  });
});

describe('the marks of the exit set', () => {
  it('are one for each item; what was left empty is not wrong', async () => {
    const { exit, ask } = laid('no');
    const facts = await ask('exercises/exit-check', { answers: { [exit[0]]: '42' } });
    const marks = facts['marks'] as Record<string, Mark>;
    expect(Object.keys(marks)).toEqual([...exit]);
    expect(exit.map((id) => marks[id]?.verdict)).toEqual(['right', 'invalid']);
  });
  it('are undecided, each of them, when nothing could be looked up', () => {
    const play = atExit();
    expect(play.send('ann', 'exercises/exit-check', { answers: {} }).ok).toBe(true);
    const { exit } = play.state.tools['exercises'] as ExercisesState;
    expect(Object.values(exit['ann'] ?? {}).map((mark) => mark.verdict)).toEqual([
      'undecided',
      'undecided',
    ]);
    // Nothing of it reaches the tutor before ann shows it.
    expect(JSON.stringify(play.view('tutor'))).not.toContain('undecided');
  });
  it('count once, so what cannot be read is asked about first, unless it shall stay so', () => {
    const play = atExit();
    const { exit: none, items } = play.state.tools['exercises'] as ExercisesState;
    const [first, second] = Object.keys(items) as [string, string];
    const marks: Record<string, Mark> = {
      [first]: { verdict: 'invalid' },
      [second]: { verdict: 'invalid', note: { nl: 'Zet de eenheid erbij.', en: 'Add the unit.' } },
    };
    const check = (more: object) =>
      play.send(
        'ann',
        'exercises/exit-check',
        { answers: { [second]: '42' }, ...more },
        { facts: { marks } },
      );
    expect(check({})).toMatchObject({
      ok: false,
      refusal: {
        code: 'exercises/unreadable',
        text: { nl: 'Vraag 2: Zet de eenheid erbij.', en: 'Question 2: Add the unit.' },
      },
    });
    expect((play.state.tools['exercises'] as ExercisesState).exit).toEqual(none);
    expect(check({ anyway: true }).ok).toBe(true);
    expect((play.state.tools['exercises'] as ExercisesState).exit['ann']).toEqual(marks);
  });
});
