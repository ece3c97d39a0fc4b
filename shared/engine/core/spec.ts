import { Type, type TSchema } from 'typebox';
import { at } from '../at.ts';
import type { Data } from '../data.ts';
import type { Registry } from '../gates.ts';
import type { Role } from '../form.ts';
import { refusals, reserved } from '../refusals.ts';
import { SYSTEM, type Actor, type Person, type SessionState } from '../state.ts';
import { accept, refused, type Context, type Decision } from '../decision.ts';
import { hasTrait, hostRoles, moverRoles, rolesWith } from '../traits.ts';
import type { CoreFact } from './events.ts';

export const PersonIdSchema = Type.String({ minLength: 1, maxLength: 40 });
export const Empty = Type.Object({}, { additionalProperties: false });

export interface CoreInput<D> {
  readonly state: SessionState;
  readonly tools: Registry;
  readonly data: D;
  readonly actor: Actor;
  readonly context: Context;
}

export interface CoreSpec<T extends TSchema = TSchema> {
  readonly schema: T;
  /** Who may send it: the server's own clock and connections, a host, a lead, or everyone with a seat. */
  readonly by: 'system' | 'hosts' | 'leads' | 'seated' | 'anyone';
  decide(input: CoreInput<Data<T>>): Decision<CoreFact>;
}

export type CoreCommands = Readonly<Record<string, CoreSpec>>;

export function core<T extends TSchema>(
  schema: T,
  by: CoreSpec['by'],
  decide: (input: CoreInput<Data<T>>) => Decision<CoreFact>,
): CoreSpec<T> {
  return { schema, by, decide };
}

export const nothing = accept();

export const isLead = (state: SessionState, actor: Actor): boolean =>
  actor !== SYSTEM && hasTrait(state, actor.role, 'leads');

/** Whether people with this role let others in and send them away. */
export const isHost = (state: SessionState, role: Role): boolean => hostRoles(state).includes(role);

/** Whether people with this role move the session on from this phase. */
export const movesOn = (state: SessionState, role: Role): boolean =>
  moverRoles(state).includes(role);

export const isMover = (state: SessionState, actor: Actor): boolean =>
  actor !== SYSTEM && movesOn(state, actor.role);

/** Whoever leads, or moves the session on from here: they say when it goes on, and when it ends. */
export const leadsOn = (state: SessionState, actor: Actor): boolean =>
  isLead(state, actor) || isMover(state, actor);

/** To those who may not: this is for the leads, or whoever moves the session on from here. */
export const notForYou = (state: SessionState): Decision<never> =>
  refused(reserved(state, [...new Set([...rolesWith(state, 'leads'), ...moverRoles(state)])]));

export const person = (state: SessionState, id: string): Person | undefined => at(state.people, id);

export const nobody = refused(refusals.nobody);

export function notOpen({ status }: SessionState): Decision<never> {
  if (status === 'paused') return refused(refusals.paused);
  return refused(status === 'frozen' ? refusals.frozen : refusals.ended);
}
