import type { FactCondition } from '../engine/index.ts';
import type { FactName } from '../tools/maps.ts';

/**
 * The words that gates are written with. They return plain JSON, so that a form can be stored, checked
 * for dead ends and explained to a person.
 */
type Args = FactCondition['args'];

/** A condition about people in these seats. */
export type ConditionOf<Seat> =
  | { readonly all: readonly ConditionOf<Seat>[] }
  | { readonly any: readonly ConditionOf<Seat>[] }
  | Asked<Seat>;
interface Asked<Seat> {
  readonly fact: FactName;
  readonly each?: readonly Seat[];
  readonly some?: readonly Seat[];
  readonly args?: Args;
}

export const all = <Seat>(...conditions: ConditionOf<Seat>[]): ConditionOf<Seat> => ({
  all: conditions,
});
export const any = <Seat>(...conditions: ConditionOf<Seat>[]): ConditionOf<Seat> => ({
  any: conditions,
});

/** Holds when every required person with one of these roles meets the fact. */
export const each = <const Seat extends string>(
  roles: readonly Seat[],
  fact: FactName,
  args?: Args,
): ConditionOf<Seat> => ({ fact, each: roles, ...(args && { args }) });

/** Holds when at least one required person with one of these roles meets the fact. */
export const some = <const Seat extends string>(
  roles: readonly Seat[],
  fact: FactName,
  args?: Args,
): ConditionOf<Seat> => ({ fact, some: roles, ...(args && { args }) });

/** Holds when the session as a whole meets the fact. */
export const holds = (fact: FactName, args?: Args): ConditionOf<never> => ({
  fact,
  ...(args && { args }),
});
