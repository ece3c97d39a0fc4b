import type { TSchema } from 'typebox';
import type { Data } from './data.ts';
import type { Context, Decision, Input } from './decision.ts';
import type { Letter, Surface } from './form.ts';
import type { Text } from '../wire/text.ts';
import type { PersonId, SessionState, Stage } from './state.ts';

/** Names within a tool and the schemas of what goes by them: `set` of the tool `goals` travels as `goals/set`. */
export type Schemas = Readonly<Record<string, TSchema>>;

/** `goals/set` and its data, for each of these schemas. */
export type Typed<Id extends string, S extends Schemas> = {
  [K in keyof S & string]: { readonly type: `${Id}/${K}`; readonly data: Data<S[K]> };
}[keyof S & string];

/**
 * A rule of a tool, compared loosely in what it is given (as methods are): the interpreter knows no tool, and hands each
 * one nothing but its own state, and data that met its schema. Here, and nowhere else, the typed tools meet it.
 */
export type Rule<Given extends unknown[], Result> = { rule(...given: Given): Result }['rule'];

/** What a person may ask of a tool. */
export interface CommandOf<S, T extends TSchema, Named extends Surface, Event> {
  readonly schema: T;
  /** The surface whose letter is asked; some commands name it in their data. */
  readonly surface: Named | Rule<[data: Data<T>], Named>;
  /** The letters that allow this command. */
  readonly needs: readonly Letter[];
  decide(input: Input<S, Data<T>>): Decision<Event>;
}
export type Commands<S, C extends Schemas, Named extends Surface, Event> = {
  readonly [K in keyof C]: CommandOf<S, C[K], Named, Event>;
};

/** What becomes of the state by each event. The state that `session` holds is the one after what the engine made of it. */
export type Evolve<S, E extends Schemas> = {
  readonly [K in keyof E]: Rule<
    [state: S, data: Data<E[K]>, event: { at: number; by: PersonId }, session: SessionState],
    S
  >;
};

/** What the server asks by itself when a deadline is there. */
export type Due<S, D extends Schemas, Event> = {
  readonly [K in keyof D]: {
    readonly schema: D[K];
    decide(input: {
      readonly state: S;
      readonly data: Data<D[K]>;
      readonly session: SessionState;
      readonly context: Context;
    }): Decision<Event>;
  };
};

/** A question that a form can ask of a tool, in gates and wherever else a condition stands. */
export interface FactOf<S, A, Who extends unknown[]> {
  /** What it asks, for whoever writes or changes a form. */
  readonly asks: Text;
  /** The schema of what a form says with it; absent: nothing. */
  readonly args?: A & TSchema;
  readonly holds: Rule<[state: S, ...who: Who, args: ArgsOf<A>, stage: Stage], boolean>;
}
export type ArgsOf<A> = A extends TSchema ? Data<A> : Readonly<Record<string, never>>;
export interface Facts<S, P, F> {
  /** Asked of the people in some seats: `each` or `some` of them. */
  readonly person?: { readonly [K in keyof P]: FactOf<S, P[K], [person: PersonId]> };
  /** Asked of the session as a whole. */
  readonly session?: { readonly [K in keyof F]: FactOf<S, F[K], []> };
}

/** A `*` at the end of a surface stands for a name that the form chooses: `checkin/*`. */
export type Opened<Named extends string> = Named extends `${infer Start}*`
  ? `${Start}${string}`
  : Named;
