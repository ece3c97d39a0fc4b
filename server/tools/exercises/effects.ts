import type { Actor, Command, SessionState } from '../../../shared/engine/index.ts';
import { SYSTEM } from '../../../shared/engine/index.ts';
import { inSet, isLocked, type ExercisesState } from '../../../shared/tools/exercises/governed.ts';
import type { Item } from '../../../shared/tools/exercises/item.ts';
import { markNotes } from '../../../shared/tools/exercises/mark-notes.ts';
import type { Mark } from '../../../shared/tools/exercises/mark.ts';
import type { Marker } from './marker.ts';
import { realClock } from '../../clock.ts';

/** What the session host looks up before a command is decided; becomes the `facts` of its context. */
export type ExerciseEffect = (
  state: SessionState,
  command: Command,
  actor: Actor,
) => Promise<Record<string, unknown>>;

/** All marks of one command together take no longer than this, in ms: the host itself waits 4 s. */
const LIMIT_MS = 3_000;

const undecided: Mark = { verdict: 'undecided', note: markNotes.tutor };

const exercisesOf = (state: SessionState) => state.tools['exercises'] as ExercisesState;

/** A marker that fails or dawdles leaves the decision to the tutor. */
async function markInTime(
  marker: Pick<Marker, 'mark'>,
  state: SessionState,
  item: Item,
  answer: unknown,
): Promise<Mark> {
  if (answer === undefined) return { verdict: 'invalid', note: markNotes.empty };
  let inTime = (): void => undefined;
  const limit = new Promise<Mark>((resolve) => {
    inTime = realClock.after(LIMIT_MS, () => resolve(undecided));
  });
  try {
    return await Promise.race([marker.mark(item, answer, state.language, state.id), limit]);
  } catch {
    return undecided;
  } finally {
    inTime();
  }
}

/**
 * Marks answers for the exercises tool: `exercises/attempt` -> `{ mark }`, only for a practice exercise
 * whose key is not locked; `exercises/exit-check` -> `{ marks }` with a mark for each exit item.
 */
export function createExerciseEffects(
  marker: Pick<Marker, 'mark'>,
): Readonly<Record<string, ExerciseEffect>> {
  return {
    'exercises/attempt': async (state, { data }) => {
      const { item: id, answer } = data as { item: string; answer: unknown };
      const exercises = exercisesOf(state);
      const placed = exercises.items[id];
      if (placed?.set !== 'practice' || isLocked(exercises, id)) return {};
      return { mark: await markInTime(marker, state, placed.item, answer) };
    },
    'exercises/exit-check': async (state, { data }, actor) => {
      const exercises = exercisesOf(state);
      if (actor === SYSTEM || exercises.exit[actor.id]) return {};
      const { answers } = data as { answers: Record<string, unknown> };
      const marks = inSet(exercises, 'exit').map(async ([id, { item }]) => {
        const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
        return [id, await markInTime(marker, state, item, answer)] as const;
      });
      return { marks: Object.fromEntries(await Promise.all(marks)) };
    },
  };
}
