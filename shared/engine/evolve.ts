import { atDoor, awayFromDoor, forgetSome, leftAlone } from './at-door.ts';
import { at } from './at.ts';
import type { Registry } from './gates.ts';
import { remember } from './handled.ts';
import { absent, isEmpty, isLive } from './presence.ts';
import { toolOf } from './rights.ts';
import type {
  Ending,
  Event,
  PauseReason,
  Person,
  PersonId,
  SessionState,
  SkipReason,
} from './state.ts';

function change(state: SessionState, id: PersonId, part: Partial<Person>): SessionState {
  const person = state.people[id];
  return person ? { ...state, people: { ...state.people, [id]: { ...person, ...part } } } : state;
}

/** Stops the clock of the phase: what was spent so far is kept, the stretch ends. */
function stopClock(state: SessionState, at: number): SessionState {
  if (state.status !== 'open') return state;
  return {
    ...state,
    phase: { ...state.phase, spent: state.phase.spent + (at - state.phase.since) },
  };
}

/**
 * Somebody whom the gates need is gone: remember since when, so that the session can pause for them; and since when
 * nobody is connected at all.
 */
function withAway(state: SessionState, at: number): SessionState {
  const missing = isLive(state) && absent(state).length > 0;
  const empty = isEmpty(state);
  const { away, emptySince, ...rest } = state;
  return {
    ...rest,
    ...(missing && { away: away ?? { since: at } }),
    ...(empty && { emptySince: emptySince ?? at }),
  };
}

function resume(state: SessionState, at: number): SessionState {
  const { pause: _pause, handover: _over, ...rest } = state;
  return { ...rest, status: 'open', phase: { ...rest.phase, since: at } };
}

function cameBack(state: SessionState, at: number): SessionState {
  const back = withAway(state, at);
  return back.status === 'paused' && back.pause?.why === 'away' && !back.away
    ? resume(back, at)
    : back;
}

type Handler = (state: SessionState, data: never, at: number) => SessionState;

const core: Record<string, Handler> = {
  'session/joined': (
    state,
    data: { person: PersonId; role: Person['role']; name: string; mark: number; admitted: boolean },
    at,
  ) => {
    const { person: id, role, admitted } = data;
    const place = admitted ? 'in' : 'waiting';
    const before = state.people[id];
    // Who comes back is who left: under a text that was signed stands the same name.
    const { name, mark } = before ?? data;
    const joined: Person = { id, role, name, mark, place };
    const next = { ...state, people: { ...state.people, [id]: joined } };
    return admitted ? awayFromDoor(next, id) : atDoor(next, id, 'knocks', at, before !== undefined);
  },
  'session/connected': (state, { person }: { person: PersonId }, at) =>
    cameBack({ ...state, present: { ...state.present, [person]: true } }, at),
  'session/disconnected': (state, { person }: { person: PersonId }, at) => {
    const { [person]: _gone, ...present } = state.present;
    return withAway(leftAlone({ ...state, present }, person, at), at);
  },
  'session/admitted': (state, { person }: { person: PersonId }, at) =>
    withAway(awayFromDoor(change(state, person, { place: 'in' }), person), at),
  'session/knocked': (state, { person }: { person: PersonId }, at) =>
    atDoor(state, person, 'knocks', at),
  'session/put-off': (state, { person }: { person: PersonId }, at) =>
    forgetSome(atDoor(state, person, 'later', at)),
  'session/lapsed': (state, { person }: { person: PersonId }, at) =>
    forgetSome(atDoor(state, person, 'gone', at)),
  'session/removed': (state, { person }: { person: PersonId }, at) =>
    cameBack(gone(state, person, 'removed'), at),
  'session/left': (state, { person }: { person: PersonId }, at) =>
    cameBack(gone(state, person, 'left'), at),
  'session/swapped': (state, { lead, colead }: { lead: PersonId; colead: PersonId }) => {
    const [first, second] = [state.people[colead], state.people[lead]];
    if (!first || !second) return state;
    return change(change(state, lead, { role: first.role }), colead, { role: second.role });
  },
  'session/locked': (state, { locked }: { locked: boolean }) => ({ ...state, locked }),
  'session/called': (state, { url }: { url: string }) => {
    const { call: _call, ...rest } = state;
    return url ? { ...rest, call: url } : rest;
  },
  'session/moved': (state, data: { to: string; skipped?: string[]; reason?: SkipReason }, at) =>
    withAway(
      {
        ...state,
        phase: { id: data.to, since: at, spent: 0, began: at },
        pens: {},
        skipped: [
          ...state.skipped,
          ...(data.reason ? (data.skipped ?? []) : []).map((gate) => ({
            gate,
            reason: data.reason as SkipReason,
            at,
          })),
        ],
      },
      at,
    ),
  'session/paused': (state, { why }: { why: PauseReason }, at) => ({
    ...stopClock(state, at),
    status: 'paused',
    pause: { since: at, why },
    pens: {},
  }),
  'session/resumed': (state, _data, at) => resume(state, at),
  'session/frozen': (state, { by }: { by: PersonId }, at) => {
    const { pause: _pause, ...rest } = stopClock(state, at);
    return { ...rest, status: 'frozen', handover: { by, at, called: 1 }, pens: {} };
  },
  'session/called-next': (state) =>
    state.handover
      ? { ...state, handover: { ...state.handover, called: state.handover.called + 1 } }
      : state,
  'session/taken': (state, { person }: { person: PersonId }) =>
    state.handover ? { ...state, handover: { ...state.handover, taken: person } } : state,
  'session/ended': (state, { how }: { how: Ending }, at) => ({
    ...stopClock(state, at),
    status: 'ended',
    ended: { at, how },
    pens: {},
  }),
  'pen/lent': (state, data: { owner: PersonId; until: number }) => ({
    ...state,
    pens: { ...state.pens, [data.owner]: data.until },
  }),
  'pen/taken': (state, data: { owner: PersonId }) => dropPen(state, data.owner),
  'space/shown': (state, { owner, on }: { owner: PersonId; on: boolean }) => {
    const { [owner]: _shown, ...others } = state.shows;
    return { ...state, shows: on ? { ...others, [owner]: true } : others };
  },
  'keep/marked': (state, data: { person: PersonId; document: string; keep: boolean }) => {
    const { [data.document]: _gone, ...others } = state.keeps[data.person] ?? {};
    const kept = data.keep ? { ...others, [data.document]: true as const } : others;
    return { ...state, keeps: { ...state.keeps, [data.person]: kept } };
  },
};

/** A seat that is empty now; an adult who had a hand-over and walks out does not have it any more. */
function gone(state: SessionState, person: PersonId, place: 'left' | 'removed'): SessionState {
  const next = dropPen(awayFromDoor(change(state, person, { place }), person), person);
  if (next.handover?.taken !== person) return next;
  const { taken: _taken, ...handover } = next.handover;
  return { ...next, handover };
}

function dropPen(state: SessionState, owner: PersonId): SessionState {
  const { [owner]: _pen, ...pens } = state.pens;
  return { ...state, pens };
}

/** Lets tools answer to what happened to the session as a whole. */
function followed(state: SessionState, event: Event, tools: Registry): SessionState {
  const followers = Object.values(tools).filter((tool) => tool.follow);
  if (followers.length === 0) return state;
  const changed = followers.map(
    (tool) => [tool.id, tool.follow?.(state.tools[tool.id], event, state)] as const,
  );
  return { ...state, tools: { ...state.tools, ...Object.fromEntries(changed) } };
}

/** One event more. Pure: the same events give the same state (law 1). */
export function evolve(state: SessionState, event: Event, tools: Registry): SessionState {
  const handler = core[event.type];
  const handled = remember(state.handled, event);
  const before = handler ? handler(state, event.data as never, event.at) : state;
  const next = { ...before, handled };
  if (handler) return followed(next, event, tools);
  const tool = tools[toolOf(event.type)];
  if (!tool) throw new Error(`no tool evolves ${event.type}`);
  const rule = at(tool.evolve, event.type.slice(tool.id.length + 1));
  if (!rule) return next;
  const changed = rule(next.tools[tool.id], event.data, event, next);
  return { ...next, tools: { ...next.tools, [tool.id]: changed } };
}
