import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Invitation, InvitationUse, SeatRow, Storage } from '../port.ts';
import type { Tables } from './schema.ts';
import { seal, slotOf, unsealText } from './sealed.ts';

type PeopleStore = Pick<
  Storage,
  | 'putPerson'
  | 'person'
  | 'putInvitation'
  | 'invitation'
  | 'invitationsOf'
  | 'useInvitation'
  | 'revokeInvitation'
  | 'putSeat'
  | 'seat'
  | 'sessionsOf'
  | 'seatsOf'
>;

/** The row of a session that can be written to: rows of others are made from it, or not at all. */
const living = (db: Kysely<Tables>, session: string) =>
  db.selectFrom('sessions').where('id', '=', session).where('destroyed', '=', 0);

const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest();

const invitations = (db: Kysely<Tables>) =>
  db
    .selectFrom('invitations')
    .innerJoin('sessions', 'sessions.id', 'invitations.session')
    .select((e) => [
      ...(['digest', 'session', 'role', 'seats', 'revoked', 'invitations.created_at'] as const),
      ...(['sessions.key'] as const),
      unsealText(e.ref('sessions.key'), e.ref('token'), ['invitations', e.ref('session')]).as(
        'token',
      ),
      e
        .selectFrom('invitation_uses')
        .select((f) => f.fn.countAll<number>().as('n'))
        .whereRef('invitation_uses.digest', '=', 'invitations.digest')
        .as('used'),
    ])
    .where('sessions.destroyed', '=', 0);

type Row = Awaited<ReturnType<ReturnType<typeof invitations>['execute']>>[number];

const toInvitation = (row: Row): Invitation => ({
  token: row.token,
  session: row.session,
  role: row.role,
  seats: row.seats ?? 'many',
  used: Number(row.used ?? 0),
  revoked: row.revoked === 1,
  createdAt: row.created_at,
});

async function use(db: Kysely<Tables>, token: string, person: string): Promise<InvitationUse> {
  const digest = digestOf(token);
  const row = await invitations(db)
    .select((e) => slotOf(e.ref('sessions.key'), person).as('slot'))
    .where('digest', '=', digest)
    .executeTakeFirst();
  if (!row) return { ok: false, reason: 'unknown' };
  const invitation = toInvitation(row);
  if (invitation.revoked) return { ok: false, reason: 'revoked' };
  const { slot } = row;
  const earlier = await db
    .selectFrom('invitation_uses')
    .select('slot')
    .where('digest', '=', digest)
    .where('slot', '=', slot)
    .executeTakeFirst();
  if (earlier) return { ok: true, invitation, again: true };
  if (invitation.seats !== 'many' && invitation.used >= invitation.seats)
    return { ok: false, reason: 'full' };
  await db.insertInto('invitation_uses').values({ digest, slot }).execute();
  return { ok: true, invitation: { ...invitation, used: invitation.used + 1 }, again: false };
}

function invitationStore(db: Kysely<Tables>) {
  return {
    async putInvitation({ token, session, role, seats, revoked, createdAt }: Invitation) {
      await db
        .insertInto('invitations')
        .columns(['digest', 'session', 'token', 'role', 'seats', 'revoked', 'created_at'])
        .expression(
          living(db, session).select((e) => [
            e.val(digestOf(token)).as('digest'),
            'id',
            seal(e.ref('key'), token, ['invitations', session]).as('token'),
            e.val(role).as('role'),
            e.val(seats === 'many' ? null : seats).as('seats'),
            e.val(revoked ? 1 : 0).as('revoked'),
            e.val(createdAt).as('created_at'),
          ]),
        )
        .execute();
    },
    async invitation(token: string) {
      const row = await invitations(db).where('digest', '=', digestOf(token)).executeTakeFirst();
      return row && toInvitation(row);
    },
    async invitationsOf(session: string) {
      const rows = await invitations(db).where('session', '=', session).execute();
      return rows
        .map(toInvitation)
        .sort((a, b) => a.createdAt - b.createdAt || (a.token < b.token ? -1 : 1));
    },
    useInvitation(token: string, person: string) {
      return db.transaction().execute((transaction) => use(transaction, token, person));
    },
    async revokeInvitation(token: string) {
      const digest = digestOf(token);
      await db
        .updateTable('invitations')
        .set({ revoked: 1 })
        .where('digest', '=', digest)
        .execute();
    },
  };
}

const seats = (db: Kysely<Tables>) =>
  db
    .selectFrom('seats')
    .innerJoin('sessions', 'sessions.id', 'seats.session')
    .select((e) => [
      ...(['session', 'at'] as const),
      unsealText(e.ref('key'), e.ref('person'), ['seats', e.ref('session')]).as('person'),
      unsealText(e.ref('key'), e.ref('role'), ['seats', e.ref('session'), 'role']).as('role'),
    ])
    .where('sessions.destroyed', '=', 0);

/** Every session is asked whether this person is there: nothing on the disk says who was where. */
const seatsOfPerson = (db: Kysely<Tables>, person: string) =>
  seats(db).where((e) => e('slot', '=', slotOf(e.ref('sessions.key'), person)));

function seatStore(db: Kysely<Tables>) {
  return {
    async putSeat({ session, person, role, at }: SeatRow) {
      await db
        .insertInto('seats')
        .columns(['session', 'slot', 'person', 'role', 'at'])
        .expression(
          living(db, session).select((e) => [
            'id',
            slotOf(e.ref('key'), person).as('slot'),
            seal(e.ref('key'), person, ['seats', session]).as('person'),
            seal(e.ref('key'), role, ['seats', session, 'role']).as('role'),
            e.val(at).as('at'),
          ]),
        )
        .onConflict((c) =>
          c.columns(['session', 'slot']).doUpdateSet((e) => ({ role: e.ref('excluded.role') })),
        )
        .execute();
    },
    seat: (session: string, person: string) =>
      seatsOfPerson(db, person).where('session', '=', session).executeTakeFirst(),
    async sessionsOf(person: string) {
      const rows = await seatsOfPerson(db, person).execute();
      return rows.sort((a, b) => b.at - a.at || (a.session < b.session ? -1 : 1));
    },
    async seatsOf(session: string) {
      const rows = await seats(db).where('session', '=', session).execute();
      return rows.sort((a, b) => a.at - b.at || (a.person < b.person ? -1 : 1));
    },
  };
}

export function peopleStore(db: Kysely<Tables>): PeopleStore {
  return {
    ...invitationStore(db),
    ...seatStore(db),
    async putPerson(person) {
      await db
        .insertInto('persons')
        .values({ id: person.id, created_at: person.createdAt })
        .onConflict((c) => c.column('id').doNothing())
        .execute();
    },
    async person(id) {
      return db
        .selectFrom('persons')
        .select(['id', 'created_at as createdAt'])
        .where('id', '=', id)
        .executeTakeFirst();
    },
  };
}
