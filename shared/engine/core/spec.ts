import { Type, type Static, type TSchema } from 'typebox';
import { at } from '../at.ts';
import type { Registry } from '../gates.ts';
import type { Role } from '../form.ts';
import { SYSTEM, type Actor, type Person, type SessionState } from '../state.ts';
import { accept, refuse, type Context, type Decision } from '../tool.ts';

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
  readonly by: 'system' | 'host' | 'lead' | 'seated' | 'anyone';
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

export const isLead = (actor: Actor): boolean =>
  actor !== SYSTEM && (actor.role === 'lead' || actor.role === 'colead');

const leads: readonly Role[] = ['lead', 'colead'];

export const isHost = (state: SessionState, role: Role): boolean =>
  (state.form.hosts ?? leads).includes(role);

/** Whoever moves the session on from this phase. */
export const moversOf = (state: SessionState): readonly Role[] =>
  state.form.phases[state.phase.id]?.movedBy ?? leads;

export const isMover = (state: SessionState, actor: Actor): boolean =>
  actor !== SYSTEM && moversOf(state).includes(actor.role);

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
