import type { Kysely } from 'kysely';
import type { Invitation, InvitationUse, Storage } from '../port.ts';
import type { Tables } from './schema.ts';

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

const invitations = (db: Kysely<Tables>) =>
  db
    .selectFrom('invitations')
    .selectAll()
    .select((e) =>
      e
        .selectFrom('invitation_uses')
        .select((f) => f.fn.countAll<number>().as('n'))
        .whereRef('invitation_uses.token', '=', 'invitations.token')
        .as('used'),
    );

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
  const row = await invitations(db).where('token', '=', token).executeTakeFirst();
  if (!row) return { ok: false, reason: 'unknown' };
  const invitation = toInvitation(row);
  if (invitation.revoked) return { ok: false, reason: 'revoked' };
  const earlier = await db
    .selectFrom('invitation_uses')
    .select('person')
    .where('token', '=', token)
    .where('person', '=', person)
    .executeTakeFirst();
  if (earlier) return { ok: true, invitation, again: true };
  if (invitation.seats !== 'many' && invitation.used >= invitation.seats)
    return { ok: false, reason: 'full' };
  await db.insertInto('invitation_uses').values({ token, person }).execute();
  return { ok: true, invitation: { ...invitation, used: invitation.used + 1 }, again: false };
}

function invitationStore(db: Kysely<Tables>) {
  return {
    async putInvitation(invitation: Invitation) {
      await db
        .insertInto('invitations')
        .values({
          token: invitation.token,
          session: invitation.session,
          role: invitation.role,
          seats: invitation.seats === 'many' ? null : invitation.seats,
          revoked: invitation.revoked ? 1 : 0,
          created_at: invitation.createdAt,
        })
        .execute();
    },
    async invitation(token: string) {
      const row = await invitations(db).where('token', '=', token).executeTakeFirst();
      return row && toInvitation(row);
    },
    async invitationsOf(session: string) {
      const rows = await invitations(db)
        .where('session', '=', session)
        .orderBy('created_at')
        .orderBy('token')
        .execute();
      return rows.map(toInvitation);
    },
    useInvitation(token: string, person: string) {
      return db.transaction().execute((transaction) => use(transaction, token, person));
    },
    async revokeInvitation(token: string) {
      await db.updateTable('invitations').set({ revoked: 1 }).where('token', '=', token).execute();
    },
  };
}

export function peopleStore(db: Kysely<Tables>): PeopleStore {
  return {
    ...invitationStore(db),
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
    async putSeat(seat) {
      await db
        .insertInto('seats')
        .values({ ...seat })
        .onConflict((c) => c.columns(['session', 'person']).doUpdateSet({ role: seat.role }))
        .execute();
    },
    async seat(session, person) {
      return db
        .selectFrom('seats')
        .selectAll()
        .where('session', '=', session)
        .where('person', '=', person)
        .executeTakeFirst();
    },
    async sessionsOf(person) {
      return db
        .selectFrom('seats')
        .selectAll()
        .where('person', '=', person)
        .orderBy('at', 'desc')
        .orderBy('session')
        .execute();
    },
    async seatsOf(session) {
      return db
        .selectFrom('seats')
        .selectAll()
        .where('session', '=', session)
        .orderBy('at')
        .orderBy('person')
        .execute();
    },
  };
}
