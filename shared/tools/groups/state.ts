import { isPresent, type PersonId, type Room, type SessionState } from '../../engine/index.ts';
import type { CaseCard } from './case-card.ts';
import type { Paper } from './outline.ts';
import { tasksOf, type Task } from './tasks.ts';

/** The one line that a group advises. */
export interface Advice {
  readonly text: string;
  /** Put on the big screen by a tap of the group itself. */
  readonly shared?: true;
}

export interface GroupsState {
  readonly cases: readonly CaseCard[];
  /** How often groups were made: what belonged to those of before is over. */
  readonly deals: number;
  /** 0: not made yet. */
  readonly count: number;
  readonly of: Readonly<Record<PersonId, number>>;
  readonly tasks: Readonly<Record<PersonId, Task>>;
  /** Who was sent to another group, until an educator or the adult lets them in there. */
  readonly asks: Readonly<Record<PersonId, number>>;
  /** Into which group an adult looks. */
  readonly looks: Readonly<Record<PersonId, number>>;
  /** By the number of the group, as are the others: whether something was written, not what. */
  readonly wrote: Readonly<Record<string, { readonly [P in Paper]?: true }>>;
  readonly advice: Readonly<Record<string, Advice>>;
  readonly passed: Readonly<Record<string, true>>;
  readonly wanted: Readonly<Record<string, true>>;
  /** The group whose board is on the big screen, by its own tap. */
  readonly board?: number;
  /** When the time that was given is over, and how long it was; milliseconds. */
  readonly time?: { readonly until: number; readonly length: number };
  /** Groups are what the class has in front. */
  readonly front?: true;
}

/** Devices of the class that are there now. */
export const devicesHere = (session: SessionState): PersonId[] =>
  Object.values(session.people)
    .filter(
      ({ id, place, role }) =>
        place === 'in' && session.form.seats[role]?.crowd && isPresent(session, id),
    )
    .map(({ id }) => id);

/** Random groups of about this size, the larger ones first; never one of a single device where there are more. */
export function deal(people: readonly PersonId[], size: number, chance: () => string) {
  const shuffled = people
    .map((id) => [chance(), id] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, id]) => id);
  const count = Math.max(1, Math.round(shuffled.length / size));
  const of = Object.fromEntries(shuffled.map((id, at) => [id, (at % count) + 1]));
  const given = Object.fromEntries(
    shuffled.flatMap((id, at) => {
      const [group, place] = [at % count, Math.floor(at / count)];
      const many = Math.ceil((shuffled.length - group) / count);
      const task = tasksOf(many)[place];
      return task ? [[id, task]] : [];
    }),
  );
  return { count, of, tasks: given };
}

/** How many devices are in each group. */
export function sizes({ of }: GroupsState): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const group of Object.values(of)) counts[group] = (counts[group] ?? 0) + 1;
  return counts;
}

/** For who came later: where the fewest are, the first of them. */
export function smallest(state: GroupsState): number {
  const counts = sizes(state);
  return groupsOf(state)
    .map(Number)
    .reduce((least, one) => ((counts[one] ?? 0) < (counts[least] ?? 0) ? one : least), 1);
}

export const groupsOf = ({ count }: GroupsState): string[] =>
  Array.from({ length: count }, (_, at) => String(at + 1));

/** Every group has its own case as long as there are enough. */
export const caseOf = ({ cases }: GroupsState, group: number): CaseCard | undefined =>
  cases.length > 0 ? cases[(group - 1) % cases.length] : undefined;

/** Each group is a room, with notes and a board that nobody else has (rule 35). */
export function roomsOf(state: GroupsState): Room<'groups/notes' | 'groups/board'>[] {
  const people = Map.groupBy(Object.keys(state.of), (id) => state.of[id]);
  const guests = Map.groupBy(Object.keys(state.looks), (id) => state.looks[id]);
  return groupsOf(state).map((name) => {
    const group = Number(name);
    const looking = guests.get(group);
    return {
      id: `${state.deals}.${group}`,
      people: people.get(group) ?? [],
      ...(looking && { guests: looking }),
      documents: [
        { part: 'notes', surface: 'groups/notes' },
        {
          part: 'board',
          surface: 'groups/board',
          ...(state.board === group && { putUp: true as const }),
        },
      ],
    };
  });
}
