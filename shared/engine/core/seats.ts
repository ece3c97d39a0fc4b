import { Type } from 'typebox';
import { isNamed } from '../brief.ts';
import { isLive, isPresent, isUnnamed } from '../presence.ts';
import { refusals, stays } from '../refusals.ts';
import { SYSTEM, type SessionState } from '../state.ts';
import { accept, acceptHere, refused } from '../decision.ts';
import { hasTrait, seatOf } from '../traits.ts';
import { knocked, noRoom, noSeat, seatsLeft } from './door.ts';
import {
  core,
  Empty,
  isHost,
  nobody,
  nothing,
  person,
  PersonIdSchema,
  type CoreCommands,
} from './spec.ts';

const MARKS = 8;

/** The mark that somebody chose, or the next one that nobody here has: people are told apart by it. */
function freeMark({ people }: SessionState, chosen: { person: string; mark: number }): number {
  const taken = Object.values(people)
    .filter(({ id, place }) => id !== chosen.person && (place === 'in' || place === 'waiting'))
    .map(({ mark }) => mark);
  const from = Array.from({ length: MARKS }, (_, step) => (chosen.mark + step) % MARKS);
  return from.find((mark) => !taken.includes(mark)) ?? chosen.mark;
}

/** Taking a seat, coming and going, and the leads' care for who is in the circle. */
export const seats = {
  'session/join': core(
    Type.Object({
      person: PersonIdSchema,
      role: Type.String(),
      name: Type.String({ maxLength: 40 }),
      mark: Type.Integer({ minimum: 0, maximum: 7 }),
      admitted: Type.Boolean(),
    }),
    'system',
    ({ state, data, context }) => {
      const known = person(state, data.person);
      const at = state.door[data.person];
      if (known?.place === 'removed') return refused(refusals.removed);
      // Who was told *not now* knocks again where that can be seen: on the page of the session.
      if (known?.place === 'in' || (at && at.how !== 'gone' && !data.admitted)) return nothing;
      if (!isNamed(state.brief, data.person)) return refused(refusals.closedCircle);
      const { role } = data;
      // Many come in by an open door, and bring no name (rule 31).
      if (isUnnamed(state, role)) {
        const why = noSeat(state, role);
        const unnamed = { person: data.person, role, name: '', mark: 0, admitted: true };
        return why ? refused(why) : accept({ type: 'session/joined', data: unnamed });
      }
      // A link for one person is a seat: nobody who knocks can be before it.
      const why = data.admitted ? noSeat(state, role) : noRoom(state, role, context.now);
      if (why) return refused(why);
      if (at && !data.admitted) return accept(knocked(data.person));
      return accept({ type: 'session/joined', data: { ...data, mark: freeMark(state, data) } });
    },
  ),
  'session/connected': core(
    Type.Object({ person: PersonIdSchema }),
    'system',
    ({ state, data, context }) => {
      const who = person(state, data.person);
      if (!who || isPresent(state, who.id)) return nothing;
      if (isUnnamed(state, who.role)) return acceptHere([{ kind: 'came', person: who.id }]);
      const connected = { type: 'session/connected', data } as const;
      // Whose phone slept at the door knocks again by coming back.
      const again = state.door[who.id]?.how === 'gone' && !noRoom(state, who.role, context.now);
      return again ? accept(connected, knocked(who.id)) : accept(connected);
    },
  ),
  'session/disconnected': core(
    Type.Object({ person: PersonIdSchema }),
    'system',
    ({ state, data }) => {
      if (!isPresent(state, data.person)) return nothing;
      return isUnnamed(state, person(state, data.person)?.role ?? '')
        ? acceptHere([{ kind: 'went', person: data.person }])
        : accept({ type: 'session/disconnected', data });
    },
  ),
  'session/admit': core(Type.Object({ person: PersonIdSchema }), 'hosts', ({ state, data }) => {
    const who = person(state, data.person);
    if (!who) return nobody;
    if (who.place !== 'waiting') return nothing;
    return seatsLeft(state, who.role) > 0
      ? accept({ type: 'session/admitted', data })
      : refused(refusals.full);
  }),
  'session/remove': core(Type.Object({ person: PersonIdSchema }), 'hosts', ({ state, data }) => {
    const who = person(state, data.person);
    if (!who) return nobody;
    // Leads who let people in do not send each other away; an adult who does may send a mediator away.
    if (isHost(state, who.role) || hasTrait(state, who.role, 'responsible'))
      return refused(stays(state, who.role));
    return who.place === 'removed' ? nothing : accept({ type: 'session/removed', data });
  }),
  'session/lock': core(Type.Object({ locked: Type.Boolean() }), 'hosts', ({ state, data }) =>
    state.locked === data.locked ? nothing : accept({ type: 'session/locked', data }),
  ),
  'session/call': core(
    Type.Object({ url: Type.String({ maxLength: 300, pattern: '^$|^https://[^\\s<>"]+$' }) }),
    'leads',
    ({ data }) => accept({ type: 'session/called', data }),
  ),
  // Two who lead together divide the work anew (forms.md 2: they may swap per phase).
  'session/swap': core(Type.Object({ lead: PersonIdSchema }), 'leads', ({ state, data }) => {
    const inside = Object.values(state.people).filter(({ place }) => place === 'in');
    const first = inside.find(({ id }) => seatOf(state, id)?.leads === 'first');
    const second = inside.find(({ id }) => seatOf(state, id)?.leads === 'second');
    if (!first || !second) return refused(refusals.alone);
    // Names who is first from now on, so that two taps at once do not swap back.
    return second.id === data.lead
      ? accept({ type: 'session/swapped', data: { lead: second.id, colead: first.id } })
      : nothing;
  }),
  'session/leave': core(Empty, 'anyone', ({ state, actor }) => {
    if (actor === SYSTEM || actor.place === 'left' || actor.place === 'removed') return nothing;
    const left = { type: 'session/left', data: { person: actor.id } } as const;
    const missed = actor.place === 'in' && state.form.seats[actor.role]?.missed === true;
    // Nobody runs after whoever walks out; the others stop for a while (forms.md 2.14).
    const going = state.status === 'open' || state.pause?.why === 'away';
    return missed && going && isLive(state)
      ? accept(left, { type: 'session/paused', data: { why: 'left' } })
      : accept(left);
  }),
} satisfies CoreCommands;
