import { isPresent, type PersonId, type SessionState } from '../../engine/index.ts';
import type { CaseCard } from './case-card.ts';

/** Who does what in a group; of three the reporter keeps the time as well (forms.md 3.6). */
export const tasks = ['reads', 'writes', 'reports', 'times'] as const;
export type Task = (typeof tasks)[number];

/** The one line that a group advises. */
export interface Advice {
  readonly text: string;
  /** Put on the big screen by a tap of the group itself. */
  readonly shared?: true;
}

export interface GroupsState {
  readonly cases: readonly CaseCard[];
  /** 0: not made yet. */
  readonly count: number;
  readonly of: Readonly<Record<PersonId, number>>;
  readonly tasks: Readonly<Record<PersonId, Task>>;
  /** By the number of the group, as are the others. */
  readonly advice: Readonly<Record<string, Advice>>;
  readonly passed: Readonly<Record<string, true>>;
  readonly wanted: Readonly<Record<string, true>>;
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
      const task = tasks[Math.floor(at / count)];
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

export const groupsOf = ({ count }: GroupsState): string[] =>
  Array.from({ length: count }, (_, at) => String(at + 1));

/** Every group has its own case as long as there are enough. */
export const caseOf = ({ cases }: GroupsState, group: number): CaseCard | undefined =>
  cases.length > 0 ? cases[(group - 1) % cases.length] : undefined;
