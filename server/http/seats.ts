import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { isHost, type Person, type SessionState } from '../../shared/engine/index.ts';
import { screenOf } from '../identity/screens.ts';
import type { HttpDeps } from './deps.ts';

export const SessionIdSchema = Type.String({ pattern: '^[A-Za-z0-9_-]{8,40}$' });
export const SessionParamsSchema = Type.Object({ id: SessionIdSchema });

export interface Seated {
  readonly state: SessionState;
  readonly person: Person;
}

/** The session and the person of a request; undefined when there is no such session or no seat: one answer for both. */
export async function seatedIn(
  { people, sessions }: HttpDeps,
  request: FastifyRequest,
  session: string,
): Promise<Seated | undefined> {
  const id = people.personOf(request);
  const state = id === undefined ? undefined : await sessions.state(session);
  const person = id === undefined ? undefined : state?.people[id];
  return state && person && { state, person };
}

/** The same for a device without a cookie, which gives the token of its screen. */
export async function screenIn(
  { sessions }: HttpDeps,
  token: string,
  session: string,
): Promise<Seated | undefined> {
  const state = await sessions.state(session);
  const person = state?.people[screenOf(token)];
  return state && person && { state, person };
}

/**
 * Whoever lets people in invites, and so does the seat that starts sessions of this form: a link for one person
 * lets that person in.
 */
export const mayInvite = ({ state, person }: Seated): boolean =>
  person.place === 'in' && (isHost(state, person.role) || person.role === state.form.starter);
