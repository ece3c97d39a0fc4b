import type { Evolve, PersonId } from '../../engine/index.ts';
import { workOn, type ExercisesState, type SetName } from './governed.ts';
import type { Item } from './item.ts';
import {
  decided,
  LOCKED_FROM,
  withAttempt,
  withLevel,
  withoutAnswers,
  withoutPending,
  type Work,
} from './ladder.ts';
import type { outline } from './outline.ts';

function withWork(
  state: ExercisesState,
  item: string,
  person: PersonId,
  change: (work: Work) => Work,
): ExercisesState {
  const people = state.work[item] ?? {};
  return {
    ...state,
    work: { ...state.work, [item]: { ...people, [person]: change(workOn(state, item, person)) } },
  };
}

function added(
  state: ExercisesState,
  data: { items: readonly Item[]; set: SetName },
): ExercisesState {
  // Once a task is for marks, later ones are too until somebody says otherwise: the safer reading.
  const graded = state.graded === 'yes' && data.set === 'practice' ? { graded: true as const } : {};
  const placed = data.items.map(
    (item, at) => [item.id, { item, set: data.set, order: state.count + at, ...graded }] as const,
  );
  return {
    ...state,
    count: state.count + data.items.length,
    items: { ...state.items, ...Object.fromEntries(placed) },
  };
}

function gradedAs(
  state: ExercisesState,
  data: { answer: 'yes' | 'no'; items: readonly string[] },
): ExercisesState {
  const items = Object.entries(state.items).map(([id, placed]) =>
    data.items.includes(id) ? [id, { ...placed, graded: true as const }] : [id, placed],
  );
  const locked = { ...state, graded: data.answer, items: Object.fromEntries(items) };
  return data.items.reduce(lockWork, locked);
}

/** A wait ring that would have opened a level which is locked from now on does not go on, and no answer stays in sight. */
function lockWork(state: ExercisesState, item: string): ExercisesState {
  const people = Object.entries(state.work[item] ?? {});
  if (people.length === 0) return state;
  const lockedWork = people.map(([person, work]) => {
    const stopped = (work.pending?.level ?? 0) >= LOCKED_FROM ? withoutPending(work) : work;
    return [person, withoutAnswers(stopped)] as const;
  });
  return { ...state, work: { ...state.work, [item]: Object.fromEntries(lockedWork) } };
}

export const evolve: Evolve<ExercisesState, typeof outline.events> = {
  added,
  changed(state, { item }) {
    const placed = state.items[item.id];
    if (!placed) return state;
    return { ...state, items: { ...state.items, [item.id]: { ...placed, item } } };
  },
  dropped(state, { item }) {
    const { [item]: _gone, ...items } = state.items;
    return { ...state, items };
  },
  graded: gradedAs,
  reading: ({ reading: _before, ...state }, { on }) => ({ ...state, ...(on && { reading: true }) }),
  attempted: (state, { item, person, ...attempt }, { at }) =>
    withWork(state, item, person, (work) => withAttempt(work, { ...attempt, at })),
  decided: (state, { item, person, verdict }, { at }) =>
    withWork(state, item, person, (work) => decided(work, verdict, at)),
  explained: (state, { item, person }) =>
    withWork(state, item, person, (work) => ({ ...work, explained: true })),
  stuck: (state, { item, person, on }, { at }) =>
    withWork(state, item, person, ({ stuck: _stuck, ...work }) =>
      on ? { ...work, stuck: at } : work,
    ),
  guessed: (state, { item, person, guess }) =>
    withWork(state, item, person, (work) => ({ ...work, guess })),
  'hint-asked': (state, { item, person, level, at }) =>
    withWork(state, item, person, (work) => ({ ...work, pending: { level, at } })),
  'hint-dropped': (state, { item, person }) => withWork(state, item, person, withoutPending),
  'hint-opened': (state, { item, person, level }, { at }) =>
    withWork(state, item, person, (work) => withLevel(work, level, at)),
  enough(state, { person, on }) {
    const { [person]: _before, ...others } = state.enough;
    return { ...state, enough: on ? { ...others, [person]: true } : others };
  },
  'exit-checked': (state, { person, marks }) => ({
    ...state,
    exit: { ...state.exit, [person]: marks },
  }),
  'exit-shown': (state, { person }) => ({
    ...state,
    exitShown: { ...state.exitShown, [person]: true },
  }),
};
