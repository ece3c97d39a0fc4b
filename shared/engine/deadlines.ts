import { callsNextAt } from './core/adults.ts';
import { ABANDONED_BEFORE_START_MS, ABANDONED_MS, AWAY_MS, KNOCK_MS } from './core/times.ts';
import type { Registry } from './gates.ts';
import { isEmpty, isLive, isPresent } from './presence.ts';
import type { Deadline, SessionState } from './state.ts';

function abandoned(state: SessionState): Deadline[] {
  if (!isEmpty(state)) return [];
  const first = state.form.variants[state.variant]?.phases[0]?.id === state.phase.id;
  const empty = state.emptySince ?? state.createdAt;
  const until = isLive(state) ? undefined : state.brief.waitsUntil;
  const at =
    until === undefined
      ? empty + (first ? ABANDONED_BEFORE_START_MS : ABANDONED_MS)
      : Math.max(until, empty + ABANDONED_MS);
  return [{ id: 'session/abandoned', at, type: 'session/abandoned', data: {}, ends: true }];
}

/** A phase that must not stay open, such as the one in which the notes are destroyed. */
function overdue(state: SessionState): Deadline[] {
  const { id, began } = state.phase;
  const limit = state.form.phases[id]?.endsAfter;
  if (limit === undefined || state.closing) return [];
  const at = began + limit;
  return [{ id: 'session/overdue', at, type: 'session/overdue', data: {}, ends: true }];
}

/** Who knocked and went away is not waited for. */
function lapsing(state: SessionState): Deadline[] {
  return Object.entries(state.door)
    .filter(([id, { how }]) => how === 'knocks' && !isPresent(state, id))
    .map(([person, { since }]) => ({
      id: `door/${person}`,
      at: since + KNOCK_MS,
      type: 'session/lapse',
      data: { person },
    }));
}

/**
 * The moments at which the server must act by itself. They follow from the state alone, so a server that
 * was killed finds them again when it has replayed the events.
 */
export function deadlines(state: SessionState, tools: Registry): Deadline[] {
  if (state.status === 'ended') return [];
  const live = state.status === 'open';
  const away: Deadline[] =
    live && state.away
      ? [{ id: 'session/away', at: state.away.since + AWAY_MS, type: 'session/away', data: {} }]
      : [];
  const next = callsNextAt(state);
  const calls: Deadline[] =
    next < Infinity
      ? [{ id: 'session/call-next', at: next, type: 'session/call-next', data: {} }]
      : [];
  const closing: Deadline[] = state.closing
    ? [
        {
          id: 'session/closed',
          at: state.closing.until,
          type: 'session/closed',
          data: {},
          ends: true,
        },
      ]
    : [];
  const pens = Object.entries(state.pens).map(([owner, at]) => ({
    id: `pen/${owner}`,
    at,
    type: 'pen/over',
    data: { owner },
  }));
  const own = live
    ? Object.values(tools).flatMap((tool) => tool.deadlines?.(state.tools[tool.id], state) ?? [])
    : [];
  return [
    ...[...abandoned(state), ...overdue(state), ...lapsing(state)],
    ...[...away, ...calls, ...closing, ...pens, ...own],
  ];
}
