import { atDoor, awayFromDoor, forgetSome, leftAlone } from './at-door.ts';
import { at } from './at.ts';
import type { CoreEventMap, CoreFact } from './core/events.ts';
import type { Rule } from './tool-terms.ts';
import type { Registry } from './gates.ts';
import { remember } from './handled.ts';
import { absent, isEmpty, isLive, isWithout } from './presence.ts';
import { toolOf } from './rights.ts';
import type { Event, Person, PersonId, SessionState } from './state.ts';

function change(state: SessionState, id: PersonId, part: Partial<Person>): SessionState {
  const person = state.people[id];
  return person ? { ...state, people: { ...state.people, [id]: { ...person, ...part } } } : state;
}

/** Milliseconds that a session ran, pauses not counted; of one whose clock stands still. */
export const ranFor = ({ ran = 0, phase }: SessionState): number => ran + phase.spent;

/** Stops the clock of the phase: what was spent so far is kept, the stretch ends. */
function stopClock(state: SessionState, at: number): SessionState {
  if (state.status !== 'open') return state;
  return {
    ...state,
    phase: { ...state.phase, spent: state.phase.spent + (at - state.phase.since) },
  };
}

/** It does not end yet, or it has. */
function staying(state: SessionState): SessionState {
  const { closing: _closing, ...rest } = state;
  return rest;
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

type CoreRule<D> = Rule<[state: SessionState, data: D, at: number], SessionState>;

const core: { readonly [K in keyof CoreEventMap]: CoreRule<CoreEventMap[K]> } = {
  'session/joined': (state, data, at) => {
    const { person: id, role, admitted } = data;
    const place = admitted ? 'in' : 'waiting';
    const before = state.people[id];
    // Who comes back is who left: under a text that was signed stands the same name.
    const { name, mark } = before ?? data;
    const joined: Person = { id, role, name, mark, place };
    const next = { ...state, people: { ...state.people, [id]: joined } };
    return admitted ? awayFromDoor(next, id) : atDoor(next, id, 'knocks', at, before !== undefined);
  },
  'session/connected': (state, { person }, at) =>
    cameBack({ ...waitedFor(state, person), present: { ...state.present, [person]: true } }, at),
  'session/disconnected': (state, { person }, at) => {
    const { [person]: _gone, ...present } = state.present;
    return withAway(leftAlone({ ...state, present }, person, at), at);
  },
  'session/admitted': (state, { person }, at) =>
    withAway(awayFromDoor(change(state, person, { place: 'in' }), person), at),
  'session/knocked': (state, { person }, at) => atDoor(state, person, 'knocks', at),
  'session/put-off': (state, { person }, at) => forgetSome(atDoor(state, person, 'later', at)),
  'session/lapsed': (state, { person }, at) => forgetSome(atDoor(state, person, 'gone', at)),
  'session/removed': (state, { person }, at) => cameBack(gone(state, person, 'removed'), at),
  'session/left': (state, { person }, at) => cameBack(gone(state, person, 'left'), at),
  'session/swapped': (state, { lead, colead }) => {
    const [first, second] = [state.people[colead], state.people[lead]];
    if (!first || !second) return state;
    return change(change(state, lead, { role: first.role }), colead, { role: second.role });
  },
  'session/locked': (state, { locked }) => ({ ...state, locked }),
  'session/called': (state, { url }) => {
    const { call: _call, ...rest } = state;
    return url ? { ...rest, call: url } : rest;
  },
  'session/moved': (state, { to, skipped = [], reason }, at) => {
    const passed = reason ? skipped.map((gate) => ({ gate, reason, at })) : [];
    const phase = { id: to, since: at, spent: 0, began: at };
    const ran = ranFor(stopClock(state, at));
    return withAway(
      { ...staying(state), phase, ran, pens: {}, skipped: [...state.skipped, ...passed] },
      at,
    );
  },
  'session/closing': (state, { until, people }) => ({
    ...state,
    closing: {
      until,
      people: Object.fromEntries(people.map((id) => [id, 'choosing' as const])),
    },
  }),
  'session/stayed': staying,
  'session/chose': (state, { person }) =>
    state.closing
      ? {
          ...state,
          closing: {
            ...state.closing,
            people: { ...state.closing.people, [person]: 'chose' },
          },
        }
      : state,
  'session/paused': (state, { why, by }, at) => ({
    ...staying(stopClock(state, at)),
    status: 'paused',
    pause: { since: at, why, ...(by !== undefined && { by }) },
    pens: {},
  }),
  'session/said-ready': (state, { ready }) => {
    if (!state.pause) return state;
    const { ready: _before, ...pause } = state.pause;
    return { ...state, pause: { ...pause, ...(ready && { ready }) } };
  },
  'session/went-on': (state, { people }, at) => {
    const without = people.map((id) => [id, true as const] as const);
    return withAway(
      { ...state, without: { ...state.without, ...Object.fromEntries(without) } },
      at,
    );
  },
  'session/resumed': (state, _data, at) => resume(state, at),
  'session/frozen': (state, { by }, at) => {
    const { pause: _pause, ...rest } = staying(stopClock(state, at));
    return { ...rest, status: 'frozen', handover: { by, at, called: 1 }, pens: {} };
  },
  'session/called-next': (state) =>
    state.handover
      ? { ...state, handover: { ...state.handover, called: state.handover.called + 1 } }
      : state,
  'session/taken': (state, { person }) =>
    state.handover ? { ...state, handover: { ...state.handover, taken: person } } : state,
  'session/ended': (state, { how }, at) => ({
    ...staying(stopClock(state, at)),
    status: 'ended',
    ended: { at, how },
    pens: {},
  }),
  'pen/lent': (state, data) => ({
    ...state,
    pens: { ...state.pens, [data.owner]: data.until },
  }),
  'pen/taken': (state, data) => dropPen(state, data.owner),
  'space/shown': (state, { owner, on }) => {
    const { [owner]: _shown, ...others } = state.shows;
    return { ...state, shows: on ? { ...others, [owner]: true } : others };
  },
  'keep/marked': (state, data) => {
    const { [data.document]: _gone, ...others } = state.keeps[data.person] ?? {};
    const kept = data.keep ? { ...others, [data.document]: true as const } : others;
    return { ...state, keeps: { ...state.keeps, [data.person]: kept } };
  },
};

/** A seat that is empty now; an adult who had a hand-over and walks out does not have it any more. */
function gone(state: SessionState, person: PersonId, place: 'left' | 'removed'): SessionState {
  const empty = waitedFor(change(state, person, { place }), person);
  const next = notChoosing(dropPen(awayFromDoor(empty, person), person), person);
  if (next.handover?.taken !== person) return next;
  const { taken: _taken, ...handover } = next.handover;
  return { ...next, handover };
}

function notChoosing(state: SessionState, person: PersonId): SessionState {
  if (!state.closing) return state;
  const { [person]: _left, ...people } = state.closing.people;
  return { ...state, closing: { ...state.closing, people } };
}

/** Nobody goes on without this person any more: back, or out of the circle. */
function waitedFor(state: SessionState, person: PersonId): SessionState {
  if (!isWithout(state, person)) return state;
  const { [person]: _back, ...without } = state.without ?? {};
  return { ...state, without };
}

function dropPen(state: SessionState, owner: PersonId): SessionState {
  const { [owner]: _pen, ...pens } = state.pens;
  return { ...state, pens };
}

const isCore = (event: Event): event is Event & CoreFact => Object.hasOwn(core, event.type);

/** Lets tools answer to what happened to the session as a whole. */
function followed(state: SessionState, event: Event & CoreFact, tools: Registry): SessionState {
  const followers = Object.values(tools).filter((tool) => tool.follow);
  if (followers.length === 0) return state;
  const changed = followers.map(
    (tool) => [tool.id, tool.follow?.(state.tools[tool.id], event, state)] as const,
  );
  return { ...state, tools: { ...state.tools, ...Object.fromEntries(changed) } };
}

/** One event more. Pure: the same events give the same state (law 1). */
export function evolve(state: SessionState, event: Event, tools: Registry): SessionState {
  const handled = remember(state.handled, event);
  if (isCore(event)) {
    const rule: CoreRule<unknown> = core[event.type];
    return followed({ ...rule(state, event.data, event.at), handled }, event, tools);
  }
  const next = { ...state, handled };
  const tool = tools[toolOf(event.type)];
  if (!tool) throw new Error(`no tool evolves ${event.type}`);
  const rule = at(tool.evolve, event.type.slice(tool.id.length + 1));
  if (!rule) return next;
  const changed = rule(next.tools[tool.id], event.data, event, next);
  return { ...next, tools: { ...next.tools, [tool.id]: changed } };
}
