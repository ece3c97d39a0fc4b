import { randomBytes, randomInt } from 'node:crypto';
import type { Invitation, SessionRow, Storage } from '../storage/port.ts';

/** No 0/O, 1/I/L, 2/Z, 5/S, 8/B, U/V: what is read out loud or from a beamer is not misread. */
const ALPHABET = '34679ACDEFGHJKMNPQRTWXY';
const CODE = /^[34679ACDEFGHJKMNPQRTWXY]{6}$/;
const TOKEN = /^[A-Za-z0-9_-]{22}$/;

export const isToken = (typed: string): boolean => TOKEN.test(typed);

export const newToken = (): string => randomBytes(16).toString('base64url');

export const newCode = (): string =>
  Array.from({ length: 6 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** A code as a person types it: any case, with spaces, dots or dashes. */
export function readCode(typed: string): string | undefined {
  const code = typed.replace(/[\s.\-–—_]/g, '').toUpperCase();
  return CODE.test(code) ? code : undefined;
}

export interface Found {
  readonly row: SessionRow;
  readonly role: string;
  /** Absent when somebody typed the code of the session. */
  readonly invitation?: Invitation;
}

/**
 * What a link or a code leads to. Unknown, revoked and destroyed are one answer after the same work: two
 * look-ups, whatever was typed.
 */
export async function findInvitation(
  storage: Storage,
  typed: string,
  roleByCode: (row: SessionRow) => string | undefined,
): Promise<Found | undefined> {
  const token = isToken(typed) ? typed : newToken();
  const code = readCode(typed);
  const [invitation, found] = await Promise.all([
    storage.invitation(token),
    storage.sessionByCode(code ?? newCode()),
  ]);
  const byCode = code === undefined ? undefined : found;
  const row = await storage.session(invitation?.session ?? byCode?.id ?? newToken());
  if (!row || row.status === 'destroyed') return undefined;
  if (invitation)
    return invitation.revoked ? undefined : { row, role: invitation.role, invitation };
  const role = roleByCode(row);
  return role === undefined ? undefined : { row, role };
}
