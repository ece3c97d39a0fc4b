/** Who does what in a group; of three the reporter keeps the time as well (forms.md 3.6). */
export const tasks = ['reads', 'writes', 'reports', 'times', 'reports-and-times'] as const;
export type Task = (typeof tasks)[number];

const ofMany: readonly Task[] = ['reads', 'writes', 'reports', 'times'];
const ofThree: readonly Task[] = ['reads', 'writes', 'reports-and-times'];

/** The tasks of a group of so many devices, for as many of them as there are tasks. */
export const tasksOf = (size: number): readonly Task[] =>
  size === 3 ? ofThree : ofMany.slice(0, size);
