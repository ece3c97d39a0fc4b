import { Type } from 'typebox';
import { accept, refused } from '../decision.ts';
import { absent, isLive } from '../presence.ts';
import { refusals, waitsFor } from '../refusals.ts';
import { SYSTEM, type Actor, type SessionState } from '../state.ts';
import { seatOf } from '../traits.ts';
import {
  core,
  Empty,
  leadsOn,
  nothing,
  notForYou,
  PersonIdSchema,
  type CoreCommands,
} from './spec.ts';
import { TAKE_BACK_MS } from './times.ts';

/** Only this person knows who asked for the pause. */
const asked = ({ pause }: SessionState, actor: Actor): boolean =>
  actor !== SYSTEM && pause?.why === 'asked' && pause.by === actor.id;

/** A pause: anybody asks for one; how it ends, and how the others go on without whose connection is gone. */
export const pausing = {
  'session/pause': core(Empty, 'seated', ({ state, actor }) =>
    state.status === 'open' && actor !== SYSTEM
      ? accept({ type: 'session/paused', data: { why: 'asked', by: actor.id } })
      : nothing,
  ),
  'session/resume': core(Empty, 'seated', ({ state, actor }) => {
    if (!leadsOn(state, actor)) return notForYou(state);
    return state.status === 'paused' ? accept({ type: 'session/resumed', data: {} }) : nothing;
  }),
  'session/take-back': core(Empty, 'seated', ({ state, actor, context }) => {
    if (state.status !== 'paused') return nothing;
    if (!asked(state, actor)) return notForYou(state);
    return context.now - (state.pause?.since ?? 0) < TAKE_BACK_MS
      ? accept({ type: 'session/resumed', data: {} })
      : refused(refusals.pauseHolds);
  }),
  'session/ready': core(
    Type.Object({ ready: Type.Boolean() }),
    'seated',
    ({ state, data, actor }) =>
      state.status === 'paused' &&
      asked(state, actor) &&
      (state.pause?.ready ?? false) !== data.ready
        ? accept({ type: 'session/said-ready', data })
        : nothing,
  ),
  // Names for whom nobody waits any more, so that whoever fell away since is not passed over. Where a seat is missed,
  // as in a mediation, nobody goes on without it.
  'session/go-on-without': core(
    Type.Object({ people: Type.Array(PersonIdSchema, { minItems: 1, maxItems: 20 }) }),
    'seated',
    ({ state, data, actor }) => {
      if (!leadsOn(state, actor)) return notForYou(state);
      if (!isLive(state) || state.status === 'frozen') return nothing;
      const gone = absent(state);
      const people = gone.filter((id) => data.people.includes(id));
      const missed = people.find((id) => seatOf(state, id)?.missed);
      if (missed !== undefined) return refused(waitsFor(state, missed));
      if (people.length === 0) return nothing;
      const on = { type: 'session/went-on', data: { people } } as const;
      const goes = state.pause?.why === 'away' && people.length === gone.length;
      return goes ? accept(on, { type: 'session/resumed', data: {} }) : accept(on);
    },
  ),
} satisfies CoreCommands;
