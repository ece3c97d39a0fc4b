import type { Condition, FactCondition, Role } from './form.ts';

/**
 * The words that gates are written with. They return plain JSON, so that a form can be stored, checked
 * for dead ends and explained to a person.
 */
export const all = (...conditions: Condition[]): Condition => ({ all: conditions });
export const any = (...conditions: Condition[]): Condition => ({ any: conditions });

type Args = FactCondition['args'];

/** Holds when every required person with one of these roles meets the fact. */
export const each = (roles: readonly Role[], fact: string, args?: Args): Condition => ({
  fact,
  each: roles,
  ...(args && { args }),
});

/** Holds when at least one required person with one of these roles meets the fact. */
export const some = (roles: readonly Role[], fact: string, args?: Args): Condition => ({
  fact,
  some: roles,
  ...(args && { args }),
});

/** Holds when the session as a whole meets the fact. */
export const holds = (fact: string, args?: Args): Condition => ({ fact, ...(args && { args }) });
