import { Type, type Static, type TSchema } from 'typebox';
import { at } from '../at.ts';
import type { Registry } from '../gates.ts';
import type { Role } from '../form.ts';
import { SYSTEM, type Actor, type Person, type SessionState } from '../state.ts';
import { accept, refuse, type Context, type Decision } from '../tool.ts';
import { hasTrait } from '../traits.ts';

export const PersonIdSchema = Type.String({ minLength: 1, maxLength: 40 });
export const Empty = Type.Object({}, { additionalProperties: false });

export interface CoreInput<D> {
  readonly state: SessionState;
  readonly tools: Registry;
  readonly data: D;
  readonly actor: Actor;
  readonly context: Context;
}

export interface CoreSpec {
  readonly schema: TSchema;
  /** Who may send it: the server's own clock and connections, a host, a lead, or everyone with a seat. */
  readonly by: 'system' | 'hosts' | 'leads' | 'seated' | 'anyone';
  decide(input: CoreInput<unknown>): Decision;
}

export type CoreCommands = Readonly<Record<string, CoreSpec>>;

export function core<T extends TSchema>(
  schema: T,
  by: CoreSpec['by'],
  decide: (input: CoreInput<Static<T>>) => Decision,
): CoreSpec {
  return { schema, by, decide: decide as CoreSpec['decide'] };
}

export const nothing = accept();

export const isLead = (state: SessionState, actor: Actor): boolean =>
  actor !== SYSTEM && hasTrait(state, actor.role, 'leads');

/** Whether people with this role let others in and send them away. */
export const isHost = (state: SessionState, role: Role): boolean =>
  state.form.hosts?.includes(role) ?? hasTrait(state, role, 'leads');

/** Whether people with this role move the session on from this phase. */
export const movesOn = (state: SessionState, role: Role): boolean =>
  state.form.phases[state.phase.id]?.movedBy?.includes(role) ?? hasTrait(state, role, 'leads');

export const isMover = (state: SessionState, actor: Actor): boolean =>
  actor !== SYSTEM && movesOn(state, actor.role);

export const person = (state: SessionState, id: string): Person | undefined => at(state.people, id);

export const nobody = refuse(
  'person/unknown',
  'Die persoon zit niet in deze kring.',
  'That person is not in this circle.',
);

export function notOpen(state: SessionState): Decision {
  if (state.status === 'paused')
    return refuse(
      'session/paused',
      'Het is pauze. Ga eerst samen verder.',
      'It is a pause. Go on together first.',
    );
  if (state.status === 'frozen')
    return refuse(
      'session/frozen',
      'We zijn gestopt: een volwassene neemt het over.',
      'We stopped: an adult takes over.',
    );
  return refuse('session/ended', 'Deze sessie is afgelopen.', 'This session has ended.');
}
