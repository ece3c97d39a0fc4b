import { describe, expect, it } from 'vitest';
import { checkForm } from '../../shared/engine/check-form.ts';
import { ranFor } from '../../shared/engine/index.ts';
import { forms } from '../../shared/forms/index.ts';
import type { ExercisesOwn, ExercisesView } from '../../shared/tools/exercises/views.ts';
import { anItem } from '../support/histories.ts';
import { engine, Play, table } from '../support/play.ts';

describe('every form', () => {
  it('has no dead ends, and every text in both languages', () => {
    for (const form of Object.values(forms)) {
      expect(checkForm(form, engine.tools)).toEqual([]);
      const texts = JSON.stringify(form).match(/"nl":"[^"]*","en":"[^"]*"/g) ?? [];
      expect(texts.length).toBeGreaterThan(30);
      for (const text of texts) expect(text).not.toMatch(/"(nl|en)":""/);
    }
  });

  it('a form that names what does not exist is not accepted', () => {
    const { tutor } = forms;
    if (!tutor) throw new Error('the tutor form is gone');
    const wrong = {
      ...tutor,
      variants: {
        guided: { ...tutor.variants['guided']!, phases: [{ id: 'nowhere', minutes: 1 }] },
      },
    };
    expect(checkForm(wrong, engine.tools).join()).toContain('nowhere');
    const shut = {
      ...tutor,
      phases: { ...tutor.phases, welcome: { ...tutor.phases['welcome']!, open: {} } },
    };
    expect(checkForm(shut, engine.tools).join()).toContain('the hard gate rules');
  });
});

/** Sends, and expects it to be accepted. */
function ok(
  play: Play,
  who: string,
  type: string,
  data: unknown = {},
  facts?: Record<string, unknown>,
): void {
  expect({ type, outcome: play.send(who, type, data, facts ? { facts } : {}) }).toMatchObject({
    outcome: { ok: true },
  });
}
const right = { mark: { verdict: 'right' } };
const wrong = { mark: { verdict: 'wrong' } };
const exercises = (play: Play, who: string) =>
  play.view(who).shared.tools['exercises'] as ExercisesView;
const ownExercises = (play: Play, who: string) =>
  play.view(who).me.tools['exercises'] as ExercisesOwn;

function prepared(play: Play): void {
  ok(play, 'ann', 'goals/set', { field: 'question', text: 'Breuken optellen' });
  ok(play, 'tutor', 'exercises/add', {
    items: [anItem('a'), anItem('b'), anItem('c')],
    set: 'practice',
  });
  ok(play, 'tutor', 'exercises/add', { items: [anItem('d')], set: 'exit' });
}

describe('the guided tutor session (forms.md 1.1 - 1.8)', () => {
  it('goes from prepare to wrapup with every gate met and nothing skipped', () => {
    const play = new Play('guided').sit('tutor', 'lead').sit('ann', 'member');
    const next = () => ok(play, 'tutor', 'session/next', { from: play.state.phase.id });
    prepared(play);
    expect(play.send('tutor', 'session/next', { from: 'prepare' })).toMatchObject({
      refusal: { code: 'gate/hard' },
    });
    ok(play, 'ann', 'exercises/graded', { answer: 'no', items: [] });
    next();
    ok(play, 'tutor', 'consent/accept');
    ok(play, 'ann', 'checkin/answer', { scale: 'mood', value: 2 });
    expect(JSON.stringify(play.view('tutor').shared.tools['checkin'])).not.toContain('"ann"');
    ok(play, 'ann', 'checkin/show', { scale: 'mood' });
    expect(play.view('tutor').shared.tools['checkin']).toMatchObject({
      shown: { mood: { ann: 2 } },
    });
    ok(play, 'ann', 'consent/accept');
    next();
    ok(play, 'ann', 'goals/set', { field: 'goal', text: 'Twee breuken optellen.' });
    ok(play, 'ann', 'checkin/answer', { scale: 'confidence-before', value: 1 });
    ok(play, 'tutor', 'goals/small', { person: 'ann', small: true });
    next();
    ok(play, 'ann', 'exercises/attempt', { item: 'id-0', answer: '1' }, wrong);
    ok(play, 'tutor', 'exercises/guess', { item: 'id-0', person: 'ann', guess: 'step' });
    next();
    for (const item of ['id-0', 'id-1'])
      ok(play, 'ann', 'exercises/attempt', { item, answer: '42' }, right);
    next();
    ok(play, 'ann', 'teachback/tick', { of: 'ann', part: 'why', on: true });
    ok(play, 'tutor', 'teachback/tick', { of: 'ann', part: 'what', on: true });
    next();
    ok(
      play,
      'ann',
      'exercises/exit-check',
      { answers: {} },
      { marks: { 'id-3': { verdict: 'right' } } },
    );
    next();
    ok(play, 'ann', 'goals/set', { field: 'step', text: 'Elke dag één.' });
    ok(play, 'ann', 'goals/next', { next: 'stop' });
    ok(play, 'tutor', 'session/end');
    expect(play.state).toMatchObject({ status: 'ended', ended: { how: 'normal' }, skipped: [] });
  });

  it('a soft gate yields to a reason, which the envelope keeps; a hard one to nothing (rule 10)', () => {
    const play = table();
    ok(play, 'tutor', 'exercises/graded', { answer: 'no', items: [] });
    expect(play.send('tutor', 'session/next', { from: 'prepare' })).toMatchObject({
      refusal: { code: 'gate/soft' },
    });
    ok(play, 'tutor', 'session/next', { from: 'prepare', reason: 'done-aloud' });
    expect(engine.envelope(play.state).skipped).toMatchObject([
      { gate: 'asked', reason: 'done-aloud' },
      { gate: 'ready', reason: 'done-aloud' },
    ]);
    expect(JSON.stringify(engine.envelope(play.state))).not.toContain('name of');
  });

  it('1.7: the exit result is the tutee’s first, and the tutor’s only when it is shared', () => {
    const play = new Play('guided').sit('tutor', 'lead').sit('ann', 'member');
    prepared(play);
    play.state = { ...play.state, phase: { ...play.state.phase, id: 'exit' } };
    ok(
      play,
      'ann',
      'exercises/exit-check',
      { answers: {} },
      { marks: { 'id-3': { verdict: 'wrong' } } },
    );
    expect(ownExercises(play, 'ann').exit).toEqual({ 'id-3': { verdict: 'wrong' } });
    expect(exercises(play, 'tutor')).toEqual({ items: {} });
    expect(engine.access(play.state, 'exercises:exit:ann', 'tutor')).toBe('none');
    ok(play, 'ann', 'exercises/exit-show');
    expect(exercises(play, 'tutor').exit).toEqual({ ann: { 'id-3': { verdict: 'wrong' } } });
    expect(engine.access(play.state, 'exercises:exit:ann', 'tutor')).toBe('read');
  });

  it('1.4: nobody writes in the tutee’s space, unless the tutee lends the pen for 60 seconds (rule 19)', () => {
    const play = table();
    play.state = { ...play.state, phase: { ...play.state.phase, id: 'practise' } };
    const space = ['exercises:answers:ann', 'board:answer:ann'];
    const tutorMay = () => space.map((name) => engine.access(play.state, name, 'tutor'));
    expect(tutorMay()).toEqual(['read', 'read']);
    ok(play, 'ann', 'pen/lend');
    expect(tutorMay()).toEqual(['write', 'write']);
    expect(engine.access(play.state, 'board:answer:ann', 'ben')).toBe('none');
    play.wait(59_000);
    expect(tutorMay()).toEqual(['write', 'write']);
    play.wait(2_000);
    expect(tutorMay()).toEqual(['read', 'read']);
    ok(play, 'ann', 'space/show', { on: true });
    expect(engine.access(play.state, 'board:answer:ann', 'ben')).toBe('read');
  });

  it('what a tutee takes along is only the own part', () => {
    const play = table();
    prepared(play);
    const ann = play.state.people['ann'];
    if (!ann) throw new Error('ann is gone');
    expect(engine.keep(play.state, ann)).toMatchObject({ goals: { question: 'Breuken optellen' } });
    expect(JSON.stringify(engine.keep(play.state, ann))).not.toContain('worked answer');
    ok(play, 'ann', 'talk/say', { text: 'geheim' });
    expect(JSON.stringify(engine.keep(play.state, ann))).not.toContain('geheim');
  });
});

describe('what is taken along', () => {
  it('says of each exercise its number and attempts, and of exit questions only those that were answered', () => {
    const play = table('open');
    for (const who of ['tutor', 'ann', 'ben']) ok(play, who, 'consent/accept');
    ok(play, 'tutor', 'exercises/add', { items: [anItem('a'), anItem('b')], set: 'practice' });
    ok(play, 'tutor', 'exercises/add', { items: [anItem('c'), anItem('d')], set: 'exit' });
    ok(play, 'tutor', 'exercises/graded', { answer: 'no', items: [] });
    ok(play, 'ann', 'exercises/attempt', { item: 'id-1', answer: '42' }, right);
    const exercisesOf = (person: string) =>
      engine.keep(play.state, play.state.people[person]!)['exercises'] as object[];
    expect(exercisesOf('ann').map((one) => 'set' in one && one.set)).toEqual([
      'practice',
      'practice',
    ]);
    const checked = { 'id-2': { verdict: 'wrong' }, 'id-3': { verdict: 'undecided' } };
    const state = play.state.tools['exercises'] as object;
    const tools = { ...play.state.tools, exercises: { ...state, exit: { ann: checked } } };
    play.state = { ...play.state, tools };
    expect(exercisesOf('ann')).toMatchObject([
      { number: 1, attempts: 0, done: false },
      { number: 2, attempts: 1, done: true },
      { set: 'exit', number: 1, done: false },
      { set: 'exit', number: 2, done: false, undecided: true },
    ]);
    expect(exercisesOf('ben')).toHaveLength(2);
    expect(engine.keep(play.state, play.state.people['tutor']!)).toEqual({});
  });

  it('counts the minutes that the session ran, pauses not counted', () => {
    const play = table('open');
    const minutes = (count: number) => play.wait(count * 60_000);
    minutes(5);
    ok(play, 'ann', 'session/pause');
    minutes(10);
    ok(play, 'tutor', 'session/resume');
    ok(play, 'tutor', 'session/next', { from: 'work' });
    minutes(3);
    ok(play, 'tutor', 'session/end');
    expect(ranFor(play.state)).toBe(8 * 60_000);
  });
});

describe('the open table', () => {
  it('is open after one tap on the rules card, for the one who tapped (rule 16)', () => {
    const play = table('open');
    expect(play.view('ann').shared.phase?.open).toEqual({ consent: 'E' });
    expect(engine.access(play.state, 'board:together', 'ann')).toBe('none');
    ok(play, 'ann', 'consent/accept');
    expect(engine.access(play.state, 'board:together', 'ann')).toBe('write');
    expect(engine.access(play.state, 'board:together', 'ben')).toBe('none');
  });

  it('may end from work: the wrapup can be skipped', () => {
    const play = table('open');
    ok(play, 'tutor', 'session/end');
    expect(play.state.ended?.how).toBe('normal');
  });

  it('asks whether it is for marks before it marks anything', () => {
    const play = table('open');
    for (const who of ['tutor', 'ann']) ok(play, who, 'consent/accept');
    ok(play, 'tutor', 'exercises/add', { items: [anItem('a', 'the-key')], set: 'practice' });
    expect(
      play.send('ann', 'exercises/attempt', { item: 'id-0', answer: '42' }, { facts: right }),
    ).toMatchObject({
      refusal: { code: 'exercises/graded-first' },
    });
    ok(play, 'ann', 'exercises/graded', { answer: 'yes', items: ['id-0'] });
    expect(JSON.stringify(exercises(play, 'tutor'))).not.toContain('worked answer the-key');
    ok(play, 'ann', 'exercises/attempt', { item: 'id-0', answer: '42' }, right);
    expect(ownExercises(play, 'ann').work['id-0']?.attempts[0]).not.toHaveProperty('verdict');
  });
});
