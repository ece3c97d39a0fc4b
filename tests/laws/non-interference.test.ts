import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExercisesState } from '../../shared/tools/exercises/governed.ts';
import type { ExercisesView } from '../../shared/tools/exercises/views.ts';
import { diff } from '../../shared/wire/merge-patch.ts';
import { apply, history, type Step } from '../support/histories.ts';
import { table } from '../support/play.ts';
import { seeded } from '../support/seed.ts';

/**
 * Law 5. The same history is played twice; in the second one, what the viewer may not know is something
 * else. Everything that the viewer receives must be the same: each patch, their number and their order.
 */
function received(variant: string, steps: readonly Step[], viewer: string): string[] {
  const play = table(variant);
  const frames: string[] = [JSON.stringify(play.view(viewer))];
  let last = play.view(viewer);
  for (const step of steps) {
    apply(play, step);
    const next = play.view(viewer);
    const patch = diff(last, next);
    if (patch !== undefined) frames.push(JSON.stringify(patch));
    last = next;
  }
  return frames;
}

const otherText = (text: unknown) =>
  typeof text === 'string' && text.trim() ? `${text} en meer` : text;

/** What a fellow tutee may not know of Ann: her words, her numbers, her verdicts, the help she got. */
function hiddenFromPeer(step: Step): Step {
  if (step.by !== 'ann') return step;
  const data = step.data as Record<string, unknown>;
  if (step.type === 'goals/set')
    return { ...step, data: { ...data, text: otherText(data['text']) } };
  if (step.type === 'checkin/answer')
    return { ...step, data: { ...data, value: data['value'] === 2 ? 3 : 2 } };
  if (step.type === 'exercises/attempt') {
    const { verdict } = step.facts?.['mark'] as { verdict: string };
    const other = { right: 'wrong', wrong: 'right', undecided: 'right' }[verdict] ?? verdict;
    return { ...step, data: { ...data, answer: 'changed' }, facts: { mark: { verdict: other } } };
  }
  return step;
}

/** What nobody but Ann may know while she works alone, and what she did not show. */
function hiddenFromTutor(step: Step): Step {
  const data = step.data as Record<string, unknown>;
  if (step.by === 'ann' && step.type === 'exercises/exit-check')
    return {
      ...step,
      facts: { marks: { 'id-0': { verdict: 'undecided', note: { nl: 'iets', en: 'thing' } } } },
    };
  if (step.by === 'ann' && step.type === 'checkin/answer' && data['scale'] === 'mood')
    return { ...step, data: { ...data, value: data['value'] === 2 ? 3 : 2 } };
  return step;
}

const onScale = (step: Step) =>
  step.type !== 'checkin/answer' || [2, 3].includes((step.data as { value: number }).value);
const variant = fc.constantFrom('guided', 'guided-short', 'open');
const runs = seeded(100);

describe('law 5: non-interference (rule 21)', () => {
  it("a tutee receives the same bytes whatever another tutee's words and answers are", () => {
    fc.assert(
      fc.property(variant, history, (which, steps) => {
        const kept = steps.filter(onScale);
        expect(received(which, kept.map(hiddenFromPeer), 'ben')).toEqual(
          received(which, kept, 'ben'),
        );
      }),
      runs,
    );
  });

  it('a tutee receives the same bytes whatever help another tutee got', () => {
    const aboutAnn = (step: Step) =>
      (step.data as { person?: string }).person === 'ann' &&
      [
        'exercises/hint',
        'exercises/guess',
        'exercises/verdict',
        'goals/suggest',
        'exercises/drop-hint',
      ].includes(step.type);
    fc.assert(
      fc.property(variant, history, (which, steps) => {
        // Without these steps time must pass all the same.
        const without = steps.map((step) =>
          aboutAnn(step)
            ? { ...step, by: 'tutor', type: 'session/lock', data: { locked: false } }
            : step,
        );
        expect(received(which, without, 'ben')).toEqual(received(which, steps, 'ben'));
      }),
      runs,
    );
  });

  it('the tutor receives the same bytes whatever the exit answers and the mood that is not shown are', () => {
    fc.assert(
      fc.property(variant, history, (which, steps) => {
        const secret = steps.filter(
          (step) => onScale(step) && !['checkin/show', 'exercises/exit-show'].includes(step.type),
        );
        expect(received(which, secret.map(hiddenFromTutor), 'tutor')).toEqual(
          received(which, secret, 'tutor'),
        );
      }),
      runs,
    );
  });

  it('whether a gate waits for Ann is between her and the tutor (rule 13)', () => {
    const finish = (times: number): Step[] =>
      ['id-0', 'id-1'].slice(0, times).map((item) => ({
        by: 'ann',
        type: 'exercises/attempt',
        data: { item, answer: '42' },
        facts: { mark: { verdict: 'right' } },
      }));
    const practising: Step = { by: 'tutor', type: 'forward', data: { phases: 4 } };
    expect(received('guided', [practising, ...finish(2)], 'ben')).toEqual(
      received('guided', [practising], 'ben'),
    );
    expect(received('guided', [practising, ...finish(2)], 'tutor')).not.toEqual(
      received('guided', [practising], 'tutor'),
    );
  });

  it('nobody but the one who waits knows of a person in the waiting room, save the tutor', () => {
    const quiet = table();
    const before = JSON.stringify(quiet.view('ann'));
    quiet.sit('cas', 'member', false);
    expect(JSON.stringify(quiet.view('ann'))).toBe(before);
    expect(quiet.view('tutor').shared.people['cas']?.place).toBe('waiting');
    const outside = JSON.stringify(quiet.view('cas'));
    expect(outside).not.toContain('name of ann');
    quiet.send('ann', 'talk/say', { text: 'iets' });
    expect(JSON.stringify(quiet.view('cas'))).toBe(outside);
  });

  it('a key never reaches a tutee before level 5, and never of a task that is for marks', () => {
    fc.assert(
      fc.property(variant, history, (which, steps) => {
        const play = table(which);
        for (const step of steps) {
          apply(play, step);
          for (const person of ['ann', 'ben']) {
            const { shared, me } = play.view(person);
            const work = (
              play.state.tools['exercises'] as {
                work: Record<string, Record<string, { level: number }>>;
              }
            ).work;
            const top = Math.max(
              0,
              ...Object.values(work).map((people) => people[person]?.level ?? 0),
            );
            expect(JSON.stringify(shared)).not.toContain('secret-key');
            if (top < 4) expect(JSON.stringify(me)).not.toContain('secret-key');
          }
        }
      }),
      seeded(80),
    );
  });

  it('what was tried reaches nobody but the tutee and the tutor, and nobody of a task that is for marks', () => {
    const named = (step: Step): Step =>
      step.type === 'exercises/attempt'
        ? { ...step, data: { ...(step.data as object), answer: `canary of ${step.by}` } }
        : step;
    fc.assert(
      fc.property(variant, history, (which, steps) => {
        const play = table(which);
        for (const step of steps) {
          apply(play, named(step));
          const { items } = play.state.tools['exercises'] as ExercisesState;
          expect(JSON.stringify(play.view('ben'))).not.toContain('canary of ann');
          expect(JSON.stringify(play.view('ann'))).not.toContain('canary of ben');
          const seen = play.view('tutor').shared.tools['exercises'] as ExercisesView | undefined;
          const marked = Object.entries(seen?.work ?? {}).filter(([id]) => items[id]?.graded);
          expect(JSON.stringify(marked)).not.toContain('canary');
        }
      }),
      seeded(60),
    );
  });
});
