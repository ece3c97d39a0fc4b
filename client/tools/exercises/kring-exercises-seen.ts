import type {
  ExercisesOwn,
  ExercisesView,
  SeenItem,
} from '../../../shared/tools/exercises/views.ts';
import type { SetName } from '../../../shared/tools/exercises/governed.ts';
import type { Attempt, Work } from '../../../shared/tools/exercises/ladder.ts';
import type { View } from '../../../shared/wire/view.ts';
import type { Text } from '../../i18n/index.ts';
import { ownPartOf, partOf } from '../../session/tool-parts.ts';

/** One exercise on the table with its number in its set, from 1. */
export interface Numbered extends SeenItem {
  readonly id: string;
  readonly number: number;
}

export const seenOf = (view: View): ExercisesView => partOf(view, 'exercises') ?? { items: {} };

export const ownOf = (view: View): ExercisesOwn => ownPartOf(view, 'exercises') ?? { work: {} };

export const numbered = (seen: ExercisesView, set: SetName): Numbered[] =>
  Object.entries(seen.items)
    .filter(([, item]) => item.set === set)
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([id, item], at) => ({ ...item, id, number: at + 1 }));

/** Nobody may show a key before it is known whether the task is for marks. */
export const lockedFor = (seen: ExercisesView, id: string): boolean =>
  seen.graded === undefined || seen.items[id]?.graded === true;

export type Progress = 'open' | 'busy' | 'finished';

type AnyWork = Pick<Work, 'attempts' | 'level' | 'finished' | 'explained' | 'stuck'>;

export function progressOf(work: AnyWork | undefined): Progress {
  if (work?.finished) return 'finished';
  const begun =
    work && (work.attempts.length > 0 || work.level > 0 || work.explained || work.stuck);
  return begun ? 'busy' : 'open';
}

/** What the last attempt came to; `waiting` is for the tutor to decide. */
export function lastVerdict(
  attempts: readonly Attempt[],
): 'right' | 'wrong' | 'waiting' | undefined {
  const last = attempts.at(-1);
  if (!last) return undefined;
  return last.verdict === 'right' || last.verdict === 'wrong' ? last.verdict : 'waiting';
}

export const exerciseWord = (number: number): Text => ({
  nl: `Oefening ${number}`,
  en: `Exercise ${number}`,
});
