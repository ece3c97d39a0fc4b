import type { PersonId } from '../../engine/index.ts';
import type { Item } from './item.ts';
import { noWork, type Work } from './ladder.ts';
import type { Mark } from './mark.ts';

export type SetName = 'practice' | 'exit';

export interface Placed {
  readonly item: Item;
  readonly set: SetName;
  readonly order: number;
  /** For marks: keys, worked answers and hints 4-5 are locked for the whole session. */
  readonly graded?: true;
}

/** The governed side of exercises: what may be seen of them, and who got how much help. Answers are content. */
export interface ExercisesState {
  readonly items: Readonly<Record<string, Placed>>;
  readonly count: number;
  readonly graded?: 'yes' | 'no';
  /** A reading or explaining session needs no exercises. */
  readonly reading?: true;
  readonly work: Readonly<Record<string, Readonly<Record<PersonId, Work>>>>;
  readonly enough: Readonly<Record<PersonId, true>>;
  readonly exit: Readonly<Record<PersonId, Readonly<Record<string, Mark>>>>;
  readonly exitShown: Readonly<Record<PersonId, true>>;
}

export const initial: ExercisesState = {
  items: {},
  count: 0,
  work: {},
  enough: {},
  exit: {},
  exitShown: {},
};

export const workOn = (state: ExercisesState, item: string, person: PersonId): Work =>
  state.work[item]?.[person] ?? noWork;

/** Nobody may show a key before it is known whether the task is for marks. */
export const isLocked = (state: ExercisesState, item: string): boolean =>
  state.graded === undefined || state.items[item]?.graded === true;

export const inSet = (state: ExercisesState, set: SetName): [string, Placed][] =>
  Object.entries(state.items)
    .filter(([, placed]) => placed.set === set)
    .sort(([, a], [, b]) => a.order - b.order);
