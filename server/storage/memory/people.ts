import type { Invitation, Storage } from '../port.ts';
import type { MemoryTables } from './tables.ts';

const copy = ({ people, ...row }: Invitation & { people: Set<string> }): Invitation => ({
  ...row,
  used: people.size,
});

export function memoryPeople(tables: MemoryTables) {
  const seatKey = (session: string, person: string) => JSON.stringify([session, person]);
  return {
    ...invitations(tables),
    async putPerson(person) {
      if (!tables.persons.has(person.id)) tables.persons.set(person.id, { ...person });
    },
    async person(id) {
      const person = tables.persons.get(id);
      return person && { ...person };
    },
    async putSeat(seat) {
      const key = seatKey(seat.session, seat.person);
      const earlier = tables.seats.get(key);
      tables.seats.set(key, { ...seat, at: earlier?.at ?? seat.at });
    },
    async seat(session, person) {
      const seat = tables.seats.get(seatKey(session, person));
      return seat && { ...seat };
    },
    async sessionsOf(person) {
      return [...tables.seats.values()]
        .filter((seat) => seat.person === person)
        .sort((a, b) => b.at - a.at || (a.session < b.session ? -1 : 1))
        .map((seat) => ({ ...seat }));
    },
    async seatsOf(session) {
      return [...tables.seats.values()]
        .filter((seat) => seat.session === session)
        .sort((a, b) => a.at - b.at || (a.person < b.person ? -1 : 1))
        .map((seat) => ({ ...seat }));
    },
  } satisfies Partial<Storage>;
}

function invitations(tables: MemoryTables) {
  return {
    async putInvitation(invitation) {
      if (tables.invitations.has(invitation.token)) throw new Error('this token is in use');
      tables.invitations.set(invitation.token, { ...invitation, people: new Set() });
    },
    async invitation(token) {
      const row = tables.invitations.get(token);
      return row && copy(row);
    },
    async invitationsOf(session) {
      return [...tables.invitations.values()]
        .filter((row) => row.session === session)
        .sort((a, b) => a.createdAt - b.createdAt || (a.token < b.token ? -1 : 1))
        .map(copy);
    },
    async useInvitation(token, person) {
      const row = tables.invitations.get(token);
      if (!row) return { ok: false, reason: 'unknown' };
      if (row.revoked) return { ok: false, reason: 'revoked' };
      if (row.people.has(person)) return { ok: true, invitation: copy(row), again: true };
      if (row.seats !== 'many' && row.people.size >= row.seats)
        return { ok: false, reason: 'full' };
      row.people.add(person);
      return { ok: true, invitation: copy(row), again: false };
    },
    async revokeInvitation(token) {
      const row = tables.invitations.get(token);
      if (row) row.revoked = true;
    },
  } satisfies Partial<Storage>;
}
