import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personMeets } from '../../shared/engine/gates.ts';
import type { Outcome } from '../../shared/engine/index.ts';
import {
  inSet,
  isLocked,
  workOn,
  type ExercisesState,
} from '../../shared/tools/exercises/governed.ts';
import {
  HOLD_AT_LEVEL_MS,
  noWork,
  TOP_LEVEL,
  WAIT_RING_MS,
  whyShut,
} from '../../shared/tools/exercises/ladder.ts';
import type { Verdict } from '../../shared/tools/exercises/mark.ts';
import { anItem } from '../support/histories.ts';
import { engine, table, type Play } from '../support/play.ts';
import { seeded } from '../support/seed.ts';

const stateOf = (play: Play) => play.state.tools['exercises'] as ExercisesState;
const code = (outcome: Outcome) => (outcome.ok ? undefined : outcome.refusal.code);

/** A tutor and two tutees in practise, two exercises on the table, ann is the tutee who works. */
function practising(graded: 'yes' | 'no' | 'unasked' = 'no') {
  const play = table('open');
  for (const person of ['tutor', 'ann', 'ben']) play.send(person, 'consent/accept');
  play.send('tutor', 'exercises/add', { items: [anItem('a'), anItem('b')], set: 'practice' });
  if (graded !== 'unasked') play.send('tutor', 'exercises/graded', { answer: graded, items: [] });
  const [first, second] = inSet(stateOf(play), 'practice').map(([id]) => id) as [string, string];
  const work = (item = first) => workOn(stateOf(play), item, 'ann');
  const ask = (item = first) => play.send('tutor', 'exercises/hint', { item, person: 'ann' });
  const open = (item = first) => {
    const outcome = ask(item);
    play.wait(WAIT_RING_MS);
    return outcome;
  };
  const attempt = (verdict?: Verdict, item = first) =>
    play.send(
      'ann',
      'exercises/attempt',
      { item, answer: '1' },
      verdict ? { facts: { mark: { verdict } } } : {},
    );
  const climb = (level: number, item = first) => {
    while (work(item).level < level) {
      if (work(item).level > 0) attempt('wrong', item);
      open(item);
    }
  };
  return { play, first, second, work, ask, open, attempt, climb };
}

describe('the wait ring (1.5)', () => {
  it('opens a level only after 10 seconds of silence', () => {
    const { play, work, ask } = practising();
    ask();
    play.wait(WAIT_RING_MS - 1);
    expect(work().level).toBe(0);
    expect(work().pending?.level).toBe(1);
    play.wait(1);
    expect(work().level).toBe(1);
    expect(work().pending).toBeUndefined();
  });
  it('is dropped by the tutor who waits after all', () => {
    const { play, first, work, ask } = practising();
    ask();
    play.send('tutor', 'exercises/drop-hint', { item: first, person: 'ann' });
    play.wait(60_000);
    expect(work().level).toBe(0);
  });
  it('runs once, and stops when the tutee is right meanwhile', () => {
    const { play, work, ask, attempt } = practising();
    ask();
    expect(code(ask())).toBe('hints/waiting');
    attempt('right');
    play.wait(60_000);
    expect(work().level).toBe(0);
    expect(code(ask())).toBe('hints/finished');
  });
  it('does not outlive its phase', () => {
    const { play, work, ask } = practising();
    ask();
    play.send('tutor', 'session/next', { from: 'work' });
    play.wait(60_000);
    expect(work().level).toBe(0);
    expect(work().pending).toBeUndefined();
  });
  it('does not open a level that was locked while it ran', () => {
    const { play, work, ask, climb, attempt } = practising();
    climb(3);
    attempt('wrong');
    expect(code(ask())).toBeUndefined();
    play.send('ann', 'exercises/graded', { answer: 'yes', items: [] });
    play.wait(60_000);
    expect(work().level).toBe(3);
    expect(work().pending).toBeUndefined();
  });
});

describe('the next level (1.5)', () => {
  it('opens after a new attempt', () => {
    const { open, attempt } = practising();
    open();
    expect(code(open())).toBe('hints/too-soon');
    attempt('wrong');
    expect(code(open())).toBeUndefined();
  });
  it('opens after 30 seconds without one', () => {
    const { play, open, ask } = practising();
    open();
    play.wait(HOLD_AT_LEVEL_MS - 1);
    expect(code(ask())).toBe('hints/too-soon');
    play.wait(1);
    expect(code(ask())).toBeUndefined();
  });
  it('is the key only after two attempts, however long one waits', () => {
    const { play, open, attempt, work, ask } = practising();
    for (let level = 1; level <= 4; level++) {
      expect(code(open())).toBeUndefined();
      play.wait(HOLD_AT_LEVEL_MS);
    }
    expect(code(ask())).toBe('hints/two-tries');
    attempt('wrong');
    expect(code(ask())).toBe('hints/two-tries');
    attempt('wrong');
    open();
    expect(work().level).toBe(TOP_LEVEL);
    expect(code(ask())).toBe('hints/top');
  });
  it('is asked by the tutor only', () => {
    const { play, first } = practising();
    const outcome = play.send('ann', 'exercises/hint', { item: first, person: 'ann' });
    expect(code(outcome)).toBe('tool/closed');
  });
});

describe('a task that is for marks (1.1)', () => {
  it('keeps its key and the levels 4 and 5 closed', () => {
    const { play, ask, climb, first } = practising('yes');
    climb(3);
    play.wait(HOLD_AT_LEVEL_MS);
    expect(code(ask())).toBe('hints/graded');
    const keys = JSON.stringify(play.view('tutor').shared.tools['exercises']);
    expect(keys).toContain('hint three');
    expect(keys).toContain('similar worked');
    expect(keys).not.toContain('worked answer');
    expect(keys).not.toContain('hint four');
    expect(stateOf(play).items[first]?.graded).toBe(true);
  });
  it('is not marked by the app', () => {
    const { work, attempt } = practising('yes');
    attempt('right');
    expect(work().attempts).toHaveLength(1);
    expect(work().attempts[0]?.verdict).toBeUndefined();
    expect(work().finished).toBeUndefined();
  });
  it('stays so once it was said', () => {
    const { play, first } = practising('yes');
    const outcome = play.send('tutor', 'exercises/graded', { answer: 'no', items: [first] });
    expect(code(outcome)).toBe('exercises/graded');
    expect(isLocked(stateOf(play), first)).toBe(true);
  });
  it('is every exercise on the table when a tutee who cannot see them says yes', () => {
    const { play, first, second } = practising('unasked');
    play.send('ann', 'exercises/graded', { answer: 'yes', items: [] });
    expect([first, second].every((item) => isLocked(stateOf(play), item))).toBe(true);
  });
  it('may be one of several', () => {
    const { play, first, second } = practising('unasked');
    play.send('tutor', 'exercises/graded', { answer: 'yes', items: [second] });
    expect(isLocked(stateOf(play), first)).toBe(false);
    expect(isLocked(stateOf(play), second)).toBe(true);
  });
  it('has to be answered before anybody tries', () => {
    const { attempt, ask } = practising('unasked');
    expect(code(attempt('right'))).toBe('exercises/graded-first');
    expect(code(ask())).toBeUndefined();
  });
});

describe('attempts', () => {
  it('that are not finished cost nothing', () => {
    const { work, attempt } = practising();
    expect(code(attempt('invalid'))).toBe('exercises/unreadable');
    expect(work()).toEqual(noWork);
  });
  it('that nobody could draw are refused with a sentence, and cost nothing', () => {
    const { play } = practising();
    const formula = {
      ...anItem('f'),
      kind: 'formula',
      ask: {},
      key: { answer: 'x', compare: 'value' },
    };
    play.send('tutor', 'exercises/add', { items: [formula], set: 'practice' });
    const item = inSet(stateOf(play), 'practice').at(-1)?.[0] ?? '';
    const answer = `${'x^{'.repeat(170)}2${'}'.repeat(170)}`;
    const outcome = play.send('ann', 'exercises/attempt', { item, answer });
    expect(code(outcome)).toBe('exercises/unreadable');
    expect(workOn(stateOf(play), item, 'ann')).toEqual(noWork);
  });
  it('that only a person can judge are decided by the tutor', () => {
    const { play, first, work, attempt } = practising();
    const decide = (verdict: string) =>
      play.send('tutor', 'exercises/verdict', { item: first, person: 'ann', verdict });
    expect(code(decide('right'))).toBe('exercises/no-attempt');
    attempt('undecided');
    decide('right');
    expect(work().finished?.level).toBe(0);
    decide('wrong');
    expect(work().finished).toBeUndefined();
  });
  it('that were right stay right, whatever is tried after them', () => {
    const { play, first, work, attempt } = practising();
    attempt('right');
    const finished = work().finished;
    play.wait(5_000);
    attempt('wrong');
    play.send('tutor', 'exercises/verdict', { item: first, person: 'ann', verdict: 'wrong' });
    expect(work().finished).toEqual(finished);
  });
  it('keep their own answer, each of them, for the tutee and the tutor and for nobody else', () => {
    const { play, first, attempt } = practising();
    const answer = (given: string, verdict: Verdict) =>
      play.send(
        'ann',
        'exercises/attempt',
        { item: first, answer: given },
        { facts: { mark: { verdict } } },
      );
    answer(' 26 ', 'wrong');
    answer('27', 'undecided');
    play.send('tutor', 'exercises/verdict', { item: first, person: 'ann', verdict: 'right' });
    attempt('wrong');
    const given = [
      { answer: '26', verdict: 'wrong' },
      { answer: '27', verdict: 'right' },
      { answer: '1', verdict: 'wrong' },
    ];
    const { shared, me } = play.view('tutor');
    expect(shared.tools['exercises']).toMatchObject({
      work: { [first]: { ann: { attempts: given } } },
    });
    expect(me.tools['exercises']).toBeUndefined();
    expect(play.view('ann').me.tools['exercises']).toMatchObject({
      work: { [first]: { attempts: given } },
    });
    expect(JSON.stringify(play.view('ben'))).not.toContain('27');
    expect(JSON.stringify(engine.keep(play.state, play.state.people['ann']!))).not.toContain('27');
  });
  it('keep nothing of a drawing, nor of what does not stand in one line', () => {
    const { play, first, work } = practising();
    for (const answer of [{ ink: 'x' }, 'a'.repeat(301), 'b'.repeat(300)])
      play.send('ann', 'exercises/attempt', { item: first, answer });
    expect(work().attempts.map(({ answer }) => answer)).toEqual([
      undefined,
      undefined,
      'b'.repeat(300),
    ]);
  });
  it('keep no answer where the task is for marks, not even one that was given before it was', () => {
    const { play, first, work, attempt } = practising();
    attempt('wrong');
    expect(work().attempts[0]?.answer).toBe('1');
    play.send('tutor', 'exercises/graded', { answer: 'yes', items: [first] });
    attempt();
    expect(work().attempts.map((one) => 'answer' in one)).toEqual([false, false]);
  });
  it('lower the stuck flag', () => {
    const { play, first, work, attempt } = practising();
    play.send('ann', 'exercises/stuck', { item: first, on: true });
    expect(work().stuck).toBeDefined();
    attempt('wrong');
    expect(work().stuck).toBeUndefined();
  });
  it('on a name that every object has are refused, not a crash', () => {
    const { play } = practising();
    for (const item of ['constructor', '__proto__', 'toString']) {
      const data = { item, person: 'constructor', verdict: 'right', guess: 'slip', answer: '1' };
      for (const type of ['hint', 'verdict', 'guess', 'drop'])
        expect(code(play.send('tutor', `exercises/${type}`, data))).toBe('exercises/unknown');
      expect(code(play.send('ann', 'exercises/attempt', data))).toBe('exercises/unknown');
    }
  });
});

describe('the gate of practise (1.5)', () => {
  const practised = ({ state }: Play) =>
    personMeets(state, engine.tools, { fact: 'exercises/practised' }, 'ann');
  it('wants two finished, one of them without level 4 or 5', () => {
    const { play, second, attempt, climb, first } = practising();
    climb(4, first);
    attempt('right', first);
    expect(practised(play)).toBe(false);
    climb(3, second);
    attempt('right', second);
    expect(practised(play)).toBe(true);
  });
  it('is not met by two that needed level 4', () => {
    const { play, second, attempt, climb, first } = practising();
    for (const item of [first, second]) {
      climb(4, item);
      attempt('right', item);
    }
    expect(practised(play)).toBe(false);
    play.send('ann', 'exercises/enough', { on: true });
    expect(practised(play)).toBe(true);
  });
});

type Move = 'ask' | 'drop' | 'wrong' | 'right' | 'unsure' | 'graded' | 'decide' | number;
const moves = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.constant<Move>('ask') },
    { weight: 3, arbitrary: fc.constant<Move>('wrong') },
    { weight: 3, arbitrary: fc.constantFrom<Move>(5_000, 10_000, 31_000) },
    { weight: 1, arbitrary: fc.constantFrom<Move>('drop', 'right', 'unsure', 'graded', 'decide') },
  ),
  { minLength: 20, maxLength: 60, size: 'max' },
);

describe('no history', () => {
  it('opens level 4 or 5 of a task that is for marks, skips a level, or shows a key before two attempts', () => {
    let highest = 0;
    fc.assert(
      fc.property(moves, (history) => {
        const { play, first, ask, attempt } = practising();
        for (const move of history) {
          const on = { item: first, person: 'ann' };
          if (typeof move === 'number') play.wait(move);
          else if (move === 'ask') ask();
          else if (move === 'drop') play.send('tutor', 'exercises/drop-hint', on);
          else if (move === 'graded')
            play.send('ann', 'exercises/graded', { answer: 'yes', items: [] });
          else if (move === 'decide')
            play.send('tutor', 'exercises/verdict', { ...on, verdict: 'wrong' });
          else attempt(move === 'unsure' ? 'undecided' : move);
        }
        let level = 0;
        let attempts = 0;
        let lockedFrom = Infinity;
        for (const { type, data, at } of play.events) {
          if (type === 'exercises/graded' && (data as { answer: string }).answer === 'yes')
            lockedFrom = Math.min(lockedFrom, at);
          if (type === 'exercises/attempted') attempts++;
          if (type !== 'exercises/hint-opened') continue;
          const opened = (data as { level: number }).level;
          expect(opened).toBe(level + 1);
          level = opened;
          if (at > lockedFrom) expect(opened).toBeLessThan(4);
          if (opened === TOP_LEVEL) expect(attempts).toBeGreaterThanOrEqual(2);
        }
        highest = Math.max(highest, level);
      }),
      seeded(300),
    );
    // The histories are long enough to say something.
    expect(highest).toBe(TOP_LEVEL);
  });
});

describe('what the screen says', () => {
  it('is what the server will answer: the same rule, the same clock', () => {
    const { play, open, work } = practising();
    open();
    expect(whyShut(work(), false, play.now)?.code).toBe('hints/too-soon');
    expect(whyShut(work(), false, play.now + HOLD_AT_LEVEL_MS)).toBeUndefined();
  });
});
