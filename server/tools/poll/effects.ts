import { SYSTEM } from '../../../shared/engine/index.ts';
import type { Item } from '../../../shared/tools/exercises/item.ts';
import { readAnswer } from '../../../shared/tools/poll/answers.ts';
import type { Question } from '../../../shared/tools/poll/question.ts';
import { questionsOf, type PollState } from '../../../shared/tools/poll/state.ts';
import type { ExerciseEffect, Marker } from '../exercises/index.ts';
import { readTyped } from './read-typed.ts';

type Exercise = Extract<Question, { kind: 'exercise' }>;

/** The exercise as the marker knows it; its text in both languages, for the names that it declares. */
const itemOf = ({ id, as, question, hint, key }: Exercise): Item =>
  ({
    ...{ id, kind: as === 'words' ? 'text' : as, question: `${question.nl}\n${question.en}` },
    ask: hint ? { hint: `${hint.nl} ${hint.en}` } : {},
    ...{ key, worked: '', hints: ['', '', '', '', ''] },
  }) as Item;

/**
 * Marks what a class answers to exercises, by the engine that marks for one person: `poll/cast` -> per exercise of what is
 * in front how its answer counts. Whose it is plays no part.
 */
export function createPollEffects(
  marker: Pick<Marker, 'mark' | 'judge'>,
): Readonly<Record<string, ExerciseEffect>> {
  return {
    'poll/cast': async (state, { data }, actor) => {
      if (actor === SYSTEM) return {};
      const { run, answers } = data as { run: string; answers: Record<string, unknown> };
      const marked = questionsOf(state.tools['poll'] as PollState, run).map(async (question) => {
        const [typed] =
          question.kind === 'exercise' ? (readAnswer(question, answers[question.id]) ?? []) : [];
        if (question.kind !== 'exercise' || typed === undefined) return [];
        const read = await readTyped(marker, itemOf(question), typed, state);
        return [[question.id, read] as const];
      });
      return Object.fromEntries((await Promise.all(marked)).flat());
    },
  };
}
