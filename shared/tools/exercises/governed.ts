import { inCircle, type PersonId, type Stage } from '../../engine/index.ts';
import type { Item } from './item.ts';
import {
  byThemselves,
  decided,
  LOCKED_FROM,
  noWork,
  withAttempt,
  withLevel,
  withoutPending,
  type Guess,
  type Work,
} from './ladder.ts';
import type { Mark, Verdict } from './mark.ts';

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

function added(state: ExercisesState, data: { items: Item[]; set: SetName }): ExercisesState {
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
  data: { answer: 'yes' | 'no'; items: string[] },
): ExercisesState {
  const items = Object.entries(state.items).map(([id, placed]) =>
    data.items.includes(id) ? [id, { ...placed, graded: true as const }] : [id, placed],
  );
  const locked = { ...state, graded: data.answer, items: Object.fromEntries(items) };
  return data.items.reduce(stopRings, locked);
}

/** A wait ring that would have opened a level which is locked from now on does not go on. */
function stopRings(state: ExercisesState, item: string): ExercisesState {
  const people = Object.entries(state.work[item] ?? {});
  if (people.length === 0) return state;
  const stopped = people.map(
    ([person, work]) =>
      [person, (work.pending?.level ?? 0) >= LOCKED_FROM ? withoutPending(work) : work] as const,
  );
  return { ...state, work: { ...state.work, [item]: Object.fromEntries(stopped) } };
}

interface Data {
  readonly item: string;
  readonly person: PersonId;
  readonly on: boolean;
  readonly level: number;
  readonly at: number;
  readonly verdict?: Verdict;
  readonly guess: Guess;
  readonly marks: Record<string, Mark>;
}

/** One past event more. */
export function evolve(
  state: ExercisesState,
  event: { type: string; data: unknown; at: number },
): ExercisesState {
  const data = event.data as Data;
  const work = (change: (before: Work) => Work) => withWork(state, data.item, data.person, change);
  switch (event.type) {
    case 'exercises/added':
      return added(state, event.data as { items: Item[]; set: SetName });
    case 'exercises/changed': {
      const { item } = event.data as { item: Item };
      const placed = state.items[item.id];
      return placed
        ? { ...state, items: { ...state.items, [item.id]: { ...placed, item } } }
        : state;
    }
    case 'exercises/dropped': {
      const { [data.item]: _gone, ...items } = state.items;
      return { ...state, items };
    }
    case 'exercises/graded':
      return gradedAs(state, event.data as { answer: 'yes' | 'no'; items: string[] });
    case 'exercises/reading': {
      const { reading: _before, ...rest } = state;
      return data.on ? { ...rest, reading: true } : rest;
    }
    case 'exercises/attempted':
      return work((before) => withAttempt(before, event.at, data.verdict));
    case 'exercises/decided':
      return work((before) => decided(before, data.verdict ?? 'undecided', event.at));
    case 'exercises/explained':
      return work((before) => ({ ...before, explained: true }));
    case 'exercises/stuck':
      return work(({ stuck: _stuck, ...before }) =>
        data.on ? { ...before, stuck: event.at } : before,
      );
    case 'exercises/guessed':
      return work((before) => ({ ...before, guess: data.guess }));
    case 'exercises/hint-asked':
      return work((before) => ({ ...before, pending: { level: data.level, at: data.at } }));
    case 'exercises/hint-dropped':
      return work(withoutPending);
    case 'exercises/hint-opened':
      return work((before) => withLevel(before, data.level, event.at));
    case 'exercises/enough': {
      const { [data.person]: _before, ...others } = state.enough;
      return { ...state, enough: data.on ? { ...others, [data.person]: true } : others };
    }
    case 'exercises/exit-checked':
      return { ...state, exit: { ...state.exit, [data.person]: data.marks } };
    case 'exercises/exit-shown':
      return { ...state, exitShown: { ...state.exitShown, [data.person]: true } };
    default:
      return state;
  }
}

const PRACTISED = 2;

/** Gates ask these. */
export const facts = {
  'graded-answered': (state: ExercisesState) => state.graded !== undefined,
  'enough-items': (
    state: ExercisesState,
    _person: PersonId | undefined,
    args: Readonly<Record<string, unknown>>,
  ) => inSet(state, 'practice').length >= Number(args['count'] ?? 1),
  reading: (state: ExercisesState) => state.reading === true,
  tried: (state: ExercisesState, person: PersonId | undefined) =>
    Object.values(state.work).some((people) => {
      const work = people[person ?? ''];
      return work !== undefined && (work.attempts.length > 0 || work.explained === true);
    }),
  /** Asked of a lead: for each tutee they chose what it looks like, unless it went right and there is nothing to guess. */
  guessed: (
    state: ExercisesState,
    _lead: PersonId | undefined,
    _args: Readonly<Record<string, unknown>>,
    session: Stage,
  ) =>
    inCircle(session, 'served').every((person) =>
      Object.values(state.work).some(
        (people) => people[person]?.guess !== undefined || people[person]?.finished !== undefined,
      ),
    ),
  practised: (state: ExercisesState, person: PersonId | undefined) => {
    if (person !== undefined && person in state.enough) return true;
    const works = Object.values(state.work).flatMap((people) => people[person ?? ''] ?? []);
    return works.filter((work) => work.finished).length >= PRACTISED && works.some(byThemselves);
  },
} satisfies Record<
  string,
  (
    state: ExercisesState,
    person: PersonId | undefined,
    args: Readonly<Record<string, unknown>>,
    session: Stage,
  ) => boolean
>;
