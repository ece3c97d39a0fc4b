import type { PersonFactMap, SessionFactMap } from '../tools/maps.ts';

/**
 * The words that gates are written with. They return plain JSON, so that a form can be stored, checked
 * for dead ends and explained to a person.
 */
export const all = <const C extends readonly ConditionOf<string>[]>(...conditions: C) => ({
  all: conditions,
});
export const any = <const C extends readonly ConditionOf<string>[]>(...conditions: C) => ({
  any: conditions,
});

/** Holds when every required person with one of these roles meets the fact. */
export const each = <const Seat extends string, const F extends keyof PersonFactMap>(
  roles: readonly Seat[],
  fact: F,
  ...[args]: Said<PersonFactMap[F]>
): { readonly each: readonly Seat[] } & Fact<PersonFactMap, F> => ({
  ...{ fact, each: roles },
  ...(args && { args }),
});

/** Holds when at least one required person with one of these roles meets the fact. */
export const some = <const Seat extends string, const F extends keyof PersonFactMap>(
  roles: readonly Seat[],
  fact: F,
  ...[args]: Said<PersonFactMap[F]>
): { readonly some: readonly Seat[] } & Fact<PersonFactMap, F> => ({
  ...{ fact, some: roles },
  ...(args && { args }),
});

/**
 * Holds when this share of those in these seats who are there now meets the fact, and at least so many.
 * @param share from 0 to 1
 */
export const most = <const Seat extends string, const F extends keyof PersonFactMap>(
  roles: readonly Seat[],
  share: number,
  fact: F,
  {
    least,
    ...said
  }: { least?: number } & (string extends keyof PersonFactMap[F]
    ? { args?: undefined }
    : { args: PersonFactMap[F] }),
): {
  readonly most: { readonly of: readonly Seat[]; readonly share: number; readonly least?: number };
} & Fact<PersonFactMap, F> => ({
  ...{ fact, most: { of: roles, share, ...(least !== undefined && { least }) } },
  ...(said.args && { args: said.args }),
});

/** Holds when the session as a whole meets the fact. */
export const holds = <const F extends keyof SessionFactMap>(
  fact: F,
  ...[args]: Said<SessionFactMap[F]>
): Fact<SessionFactMap, F> => ({ fact, ...(args && { args }) });

/** Holds of somebody who meets the fact themselves: what `after` is written with. */
export const met = <const F extends keyof PersonFactMap>(
  fact: F,
  ...[args]: Said<PersonFactMap[F]>
): Fact<PersonFactMap, F> => ({ fact, ...(args && { args }) });

/** What somebody can have met. */
export type MetOf = AnyFact<PersonFactMap>;

/** A condition about people in these seats, and about the session. */
export type ConditionOf<Seat> =
  | { readonly all: readonly ConditionOf<Seat>[] }
  | { readonly any: readonly ConditionOf<Seat>[] }
  | ({ readonly each: readonly Seat[] } & AnyFact<PersonFactMap>)
  | ({ readonly some: readonly Seat[] } & AnyFact<PersonFactMap>)
  | ({
      readonly most: {
        readonly of: readonly Seat[];
        readonly share: number;
        readonly least?: number;
      };
    } & AnyFact<PersonFactMap>)
  | (AnyFact<SessionFactMap> & {
      readonly each?: undefined;
      readonly some?: undefined;
      readonly most?: undefined;
    });

type AnyFact<Facts> = { [F in keyof Facts]: Fact<Facts, F> }[keyof Facts];
interface Fact<Facts, F extends keyof Facts> {
  readonly fact: F;
  readonly args?: Facts[F];
}

/** What is said with a fact: nothing where it takes no arguments. */
type Said<Args> = string extends keyof Args
  ? []
  : Partial<Args> extends Args
    ? [args?: Args]
    : [args: Args];
