import { Type } from 'typebox';
import type { Role } from '../form.ts';
import { isPresent } from '../presence.ts';
import { locked, refusals } from '../refusals.ts';
import { SYSTEM, type AtDoor, type PersonId, type SessionState } from '../state.ts';
import { accept, refused } from '../decision.ts';
import type { Refusal } from '../../wire/refusal.ts';
import { core, Empty, nobody, nothing, person, PersonIdSchema, type CoreCommands } from './spec.ts';
import { KNOCK_AGAIN_MS, KNOCK_COUNTS_MS, KNOCK_MS } from './times.ts';

/** Whether somebody at the door keeps a place: they are there, or were a moment ago. */
const keepsPlace = (state: SessionState, id: PersonId, { how, since }: AtDoor, now: number) =>
  how === 'knocks' && (isPresent(state, id) || now - since < KNOCK_COUNTS_MS);

const inside = (state: SessionState, role: Role): number =>
  Object.values(state.people).filter((one) => one.role === role && one.place === 'in').length;

/** Seats of this role in the circle that nobody sits in. */
export const seatsLeft = (state: SessionState, role: Role): number =>
  (state.form.seats[role]?.max ?? 0) - inside(state, role);

/** Seats of this role that are taken now: by people in the circle, and by those who knock and are there. */
export function taken(state: SessionState, role: Role, now: number): number {
  const knocking = Object.entries(state.door).filter(
    ([id, at]) => state.people[id]?.role === role && keepsPlace(state, id, at, now),
  );
  return inside(state, role) + knocking.length;
}

/** Why nobody new can sit down in this role; undefined when somebody can. */
export function noSeat(state: SessionState, role: Role): Refusal | undefined {
  if (state.locked) return locked(state);
  return seatsLeft(state, role) > 0 ? undefined : refusals.full;
}

/** Why nobody new can knock in this role; undefined when somebody can. */
export function noRoom(state: SessionState, role: Role, now: number): Refusal | undefined {
  const why = noSeat(state, role);
  if (why) return why;
  return taken(state, role, now) >= (state.form.seats[role]?.max ?? 0) ? refusals.queue : undefined;
}

export const knocked = (id: PersonId) =>
  ({ type: 'session/knocked', data: { person: id } }) as const;

/** The door between knocking and sitting in the circle. */
export const door = {
  // Not now: somebody who knocks is told to wait a little, and may knock again.
  'session/put-off': core(Type.Object({ person: PersonIdSchema }), 'hosts', ({ state, data }) => {
    const who = person(state, data.person);
    if (!who) return nobody;
    const knocks = who.place === 'waiting' && state.door[who.id]?.how === 'knocks';
    return knocks ? accept({ type: 'session/put-off', data }) : nothing;
  }),
  'session/knock': core(Empty, 'anyone', ({ state, actor, context }) => {
    if (actor === SYSTEM || actor.place !== 'waiting') return nothing;
    const at = state.door[actor.id];
    if (at?.how === 'knocks') return nothing;
    if (at?.how === 'later' && context.now - at.since < KNOCK_AGAIN_MS)
      return refused(refusals.later);
    const why = noRoom(state, actor.role, context.now);
    // The page asks by itself until there is room: to it both are the same.
    if (why) return refused(why === refusals.full ? refusals.queue : why);
    return accept(knocked(actor.id));
  }),
  'session/lapse': core(
    Type.Object({ person: PersonIdSchema }),
    'system',
    ({ state, data, context }) => {
      const at = state.door[data.person];
      const gone = at?.how === 'knocks' && !isPresent(state, data.person);
      return gone && context.now - at.since >= KNOCK_MS
        ? accept({ type: 'session/lapsed', data })
        : nothing;
    },
  ),
} satisfies CoreCommands;
