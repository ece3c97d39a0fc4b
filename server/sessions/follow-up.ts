import { createHash, createHmac } from 'node:crypto';
import {
  at as entry,
  type FollowUp,
  type FollowUps,
  type Form,
  type Person,
  type PersonId,
  type SessionState,
} from '../../shared/engine/index.ts';
import type { Ack } from '../../shared/wire/protocol.ts';
import type { Storage } from '../storage/port.ts';
import type { Begun } from './session-log.ts';

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
const followUpId = (session: string, n: number): string =>
  createHash('sha256').update(`follow-up:${n}:${session}`).digest('base64url').slice(0, 22);

/** One link for each of these people, used by that person alone: their cookie opens it, nobody else's does. */
async function followUpLinks(
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

/** What making a session asks of the rest. */
export interface Founding {
  readonly forms: Readonly<Record<string, Form>>;
  readonly followUps: FollowUps;
  readonly storage: Storage;
  /** Whether this session has begun and is not over. */
  exists(id: string): Promise<boolean>;
  begin(id: string, at: number, begun: Begun): Promise<void>;
  join(id: string, person: Person): Promise<Ack>;
}

/** @returns the id of the follow-up, which exists from here on */
async function found(
  { forms, storage, exists, begin }: Founding,
  { id: first, language }: SessionState,
  { form: formId, variant, brief }: FollowUp,
  at: number,
): Promise<string> {
  const form = entry(forms, formId);
  if (!form) throw new Error(`no form "${formId}" to go on with`);
  for (let n = 0; ; n += 1) {
    const id = followUpId(first, n);
    const row = await storage.session(id);
    // Named by a closing that was cut off, and forgotten at the next start.
    if (row?.status === 'destroyed') continue;
    if (row && (await exists(id))) return id;
    const envelope = JSON.stringify({ form: form.id, variant });
    const fresh = { id, form: form.id, createdAt: at, status: 'open', envelope } as const;
    if (!row) await storage.createSession(fresh);
    await begin(id, at, { form, brief, variant, language });
    return id;
  }
}

/** The session that follows an ended one, when one does; the same one however often it is asked. */
export async function makeFollowUp(
  founding: Founding,
  state: SessionState,
  endedAt: number,
): Promise<FollowUpPlace | undefined> {
  const { followUps, storage, join } = founding;
  const next = entry(followUps, state.form.id)?.(state);
  if (!next) return undefined;
  const id = await found(founding, state, next, endedAt);
  const { people: named = {}, opensAt = endedAt } = next.brief;
  const people = Object.values(state.people).filter(({ id: person }) => person in named);
  for (const person of people) {
    const ack = await join(id, person);
    // Locked: they were all let in when this was done before, and the adult has been there since.
    if (!ack.ok && ack.refusal.code !== 'seat/locked')
      throw new Error(`no seat in the follow-up: ${ack.refusal.code}`);
  }
  const links = await followUpLinks(storage, id, people, endedAt);
  return {
    of(person) {
      const link = links.get(person);
      return link === undefined ? undefined : { session: id, opensAt, link };
    },
  };
}
