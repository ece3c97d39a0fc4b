import type { Letter, PersonId, Self, Viewer } from '../../engine/index.ts';
import {
  inSet,
  isLocked,
  workOn,
  type ExercisesState,
  type Placed,
  type SetName,
} from './governed.ts';
import type { Item } from './item.ts';
import { byThemselves, LOCKED_FROM, TOP_LEVEL, type Work } from './ladder.ts';
import type { Mark } from './mark.ts';
import { publicItem, type PublicItem } from './public-item.ts';

export interface SeenItem {
  readonly order: number;
  readonly set: SetName;
  readonly item: PublicItem;
  readonly graded?: true;
}

/** The secret part of an item, for the tutor while the phase opens the keys. */
export type SeenKey = Pick<Item, 'key' | 'worked' | 'hints' | 'similar'>;

export interface ExercisesView {
  readonly items: Readonly<Record<string, SeenItem>>;
  readonly graded?: 'yes' | 'no';
  readonly reading?: true;
  /** Leads only. */
  readonly keys?: Readonly<Record<string, Partial<SeenKey>>>;
  readonly work?: Readonly<Record<string, Readonly<Record<PersonId, Work>>>>;
  readonly enough?: Readonly<Record<PersonId, true>>;
  readonly exit?: Readonly<Record<PersonId, Readonly<Record<string, Mark>>>>;
}

export interface OwnWork extends Omit<Work, 'guess' | 'pending'> {
  /** The hints that were opened, level 1 first; level 5 is the worked answer. */
  readonly hints: readonly string[];
  readonly worked?: string;
  /** After the key, a fresh item alone is what counts. */
  readonly fresh?: true;
}

export interface ExercisesOwn {
  readonly work: Readonly<Record<string, OwnWork>>;
  readonly enough?: true;
  readonly exit?: Readonly<Record<string, Mark>>;
  readonly exitShown?: true;
}

const isOpen = (letter: Letter): boolean => letter !== '-';

function seen(placed: readonly [string, Placed][]): Record<string, SeenItem> {
  return Object.fromEntries(
    placed.map(([id, { item, set, order, graded }]) => [
      id,
      { order, set, item: publicItem(item), ...(graded && { graded }) },
    ]),
  );
}

const seenItems = (state: ExercisesState, sets: readonly SetName[]): Record<string, SeenItem> =>
  seen(sets.flatMap((set) => inSet(state, set)));

function seenKeys(
  state: ExercisesState,
  sets: readonly SetName[],
): Record<string, Partial<SeenKey>> {
  const keys = sets
    .flatMap((set) => inSet(state, set))
    .map(([id, { item, graded }]) => {
      const { key, worked, hints, similar } = item;
      const open = graded ? hints.slice(0, LOCKED_FROM - 1) : hints;
      return [
        id,
        { hints: open, ...(similar && { similar }), ...(!graded && { key, worked }) },
      ] as const;
    });
  return Object.fromEntries(keys) as Record<string, Partial<SeenKey>>;
}

/** The tutor sees the exit set while preparing it; while the tutee works on it alone, nothing (forms.md 1.7). */
function leadView(state: ExercisesState, { letter }: Viewer): ExercisesView {
  const editing = isOpen(letter('exercises/edit'));
  const helping = isOpen(letter('exercises/answers'));
  const own: SetName[] = helping ? ['practice'] : [];
  const sets: SetName[] = editing ? ['practice', 'exit'] : own;
  const keys = editing || isOpen(letter('exercises/key'));
  const shown = Object.entries(state.exit).filter(([person]) => person in state.exitShown);
  return {
    items: seenItems(state, shown.length > 0 ? [...new Set<SetName>([...sets, 'exit'])] : sets),
    ...(state.graded && { graded: state.graded }),
    ...(state.reading && { reading: true }),
    ...(keys && { keys: seenKeys(state, sets) }),
    ...(helping && { work: state.work, enough: state.enough }),
    ...(shown.length > 0 && { exit: Object.fromEntries(shown) }),
  };
}

/** The practice that the phase shows a tutee: none, the first exercise, or all of it. */
function practiceFor(state: ExercisesState, { letter }: Viewer): [string, Placed][] {
  if (!isOpen(letter('exercises/answers'))) return [];
  return isOpen(letter('exercises/all'))
    ? inSet(state, 'practice')
    : inSet(state, 'practice').slice(0, 1);
}

function tuteeView(state: ExercisesState, viewer: Viewer): ExercisesView {
  const leaving = isOpen(viewer.letter('exercises/exit'));
  const items = [...practiceFor(state, viewer), ...(leaving ? inSet(state, 'exit') : [])];
  return { items: seen(items), ...(state.graded && { graded: state.graded }) };
}

export const shared = (state: ExercisesState, viewer: Viewer): ExercisesView =>
  viewer.seat.leads ? leadView(state, viewer) : tuteeView(state, viewer);

/** Whether this exercise is on the table for them: not the exit set, and none that comes later. */
export const knows = (state: ExercisesState, item: string, viewer: Viewer): boolean =>
  viewer.seat.leads
    ? state.items[item]?.set === 'practice'
    : practiceFor(state, viewer).some(([id]) => id === item);

function ownWork(state: ExercisesState, item: Item, person: PersonId): OwnWork {
  const { guess: _guess, pending: _pending, ...work } = workOn(state, item.id, person);
  const top = isLocked(state, item.id) ? Math.min(work.level, LOCKED_FROM - 1) : work.level;
  return {
    ...work,
    hints: item.hints.slice(0, top),
    ...(top === TOP_LEVEL && { worked: item.worked }),
    ...(needsFresh(state, person, work) && { fresh: true }),
  };
}

/** The key was opened, and since then nothing was finished alone. */
function needsFresh(state: ExercisesState, person: PersonId, work: Work): boolean {
  if (work.level < TOP_LEVEL) return false;
  return !Object.values(state.work).some((people) => {
    const other = people[person];
    return other && byThemselves(other) && (other.finished?.at ?? 0) > work.levelSince;
  });
}

export function own(state: ExercisesState, self: Self): ExercisesOwn | undefined {
  if (!self.seat.served) return undefined;
  const leaving = isOpen(self.letter('exercises/exit'));
  const work = practiceFor(state, self).map(
    ([id, { item }]) => [id, ownWork(state, item, self.id)] as const,
  );
  return {
    work: Object.fromEntries(work),
    ...(self.id in state.enough && { enough: true }),
    ...(leaving && state.exit[self.id] && { exit: state.exit[self.id] }),
    ...(self.id in state.exitShown && { exitShown: true }),
  };
}
