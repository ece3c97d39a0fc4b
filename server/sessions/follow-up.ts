import { createHash, createHmac } from 'node:crypto';
import type { Form, Person, PersonId, SessionState } from '../../shared/engine/index.ts';
import type { Storage } from '../storage/port.ts';

/** A session that follows an ended one: its form already holds what it begins with. */
export interface FollowUp {
  readonly form: Form;
  readonly variant: string;
}

/** Form id -> what follows when a session of that form has ended; undefined when nothing does. */
export type FollowUps = Readonly<Record<string, (state: SessionState) => FollowUp | undefined>>;

export interface FollowUpLink {
  readonly session: string;
  /** Milliseconds since 1970. */
  readonly opensAt: number;
  /** Path of this person's own link. */
  readonly link: string;
}

export interface FollowUpPlace {
  of(person: PersonId): FollowUpLink | undefined;
}

/**
 * The n-th name that the follow-up of a session can have. It follows from the session, so that a closing that
 * is done again finds what it made before.
 */
export const followUpId = (session: string, n: number): string =>
  createHash('sha256').update(`follow-up:${n}:${session}`).digest('base64url').slice(0, 22);

/** One link for each of these people, used by that person alone: their cookie opens it, nobody else's does. */
export async function followUpLinks(
  storage: Storage,
  session: string,
  people: readonly Person[],
  now: number,
): Promise<ReadonlyMap<PersonId, string>> {
  const secret = await storage.secret('follow-up');
  const links = new Map<PersonId, string>();
  for (const { id, role } of people) {
    // Made with a secret: the others know the session and the person, and must not find the link.
    const digest = createHmac('sha256', secret).update(`${session}:${id}`).digest('base64url');
    const token = digest.slice(0, 22);
    const made = { token, session, role, seats: 1, used: 0, revoked: false, createdAt: now };
    if (!(await storage.invitation(token))) await storage.putInvitation(made);
    await storage.useInvitation(token, id);
    links.set(id, `/i/${token}`);
  }
  return links;
}
