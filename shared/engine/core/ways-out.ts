import { refusals, reserved } from '../refusals.ts';
import { SYSTEM, type Actor, type Ending, type SessionState } from '../state.ts';
import { accept, refused, type Decision } from '../decision.ts';
import { hasTrait, moverRoles, rolesWith } from '../traits.ts';
import { calledAdults, callsNextAt } from './adults.ts';
import { neighbours } from './moves.ts';
import { core, Empty, isLead, isMover, nothing, type CoreCommands } from './spec.ts';

function endingOf(state: SessionState): Ending {
  if (state.status === 'frozen') return 'handover';
  const { next } = neighbours(state);
  const skippable = state.form.variants[state.variant]?.lastIsOptional ?? false;
  const order = state.form.variants[state.variant]?.phases ?? [];
  const beforeLast = next !== undefined && next === order.at(-1)?.id;
  return !next || (skippable && beforeLast) ? 'normal' : 'early';
}

/**
 * Whoever called an adult decides what follows, and the adult who has it: if it was because of the lead, the lead must
 * not end the session, and with it what happened there. Everybody can leave.
 */
const decides = ({ handover }: SessionState, actor: Actor): boolean =>
  actor !== SYSTEM && (actor.id === handover?.by || actor.id === handover?.taken);

function mayEnd(state: SessionState, actor: Actor): boolean {
  if (state.status === 'frozen') return decides(state, actor);
  return isLead(state, actor) || isMover(state, actor);
}

/** To those who may not: this is for the leads, or whoever moves the session on from here. */
const notForYou = (state: SessionState): Decision<never> =>
  refused(reserved(state, [...new Set([...rolesWith(state, 'leads'), ...moverRoles(state)])]));

/** Commands that no limit on commands may stop: who wants a pause, an adult or to leave gets it at once. */
export const neverLimited: ReadonlySet<string> = new Set([
  'session/pause',
  'session/handover',
  'session/leave',
]);

/** The exits that are open from every phase: pause, an adult, the end. */
export const waysOut = {
  'session/away': core(Empty, 'system', ({ state }) =>
    state.away && state.status === 'open'
      ? accept({ type: 'session/paused', data: { why: 'away' } })
      : nothing,
  ),
  'session/abandoned': core(Empty, 'system', ({ state }) =>
    state.status === 'ended'
      ? nothing
      : accept({
          type: 'session/ended',
          data: { how: state.status === 'frozen' ? 'handover' : 'early' },
        }),
  ),
  'session/overdue': core(Empty, 'system', ({ state }) =>
    accept({ type: 'session/ended', data: { how: endingOf(state) } }),
  ),
  'session/pause': core(Empty, 'seated', ({ state }) =>
    state.status === 'open' ? accept({ type: 'session/paused', data: { why: 'asked' } }) : nothing,
  ),
  'session/resume': core(Empty, 'seated', ({ state, actor }) => {
    if (!isLead(state, actor) && !isMover(state, actor)) return notForYou(state);
    return state.status === 'paused' ? accept({ type: 'session/resumed', data: {} }) : nothing;
  }),
  'session/handover': core(Empty, 'seated', ({ state, actor }) =>
    state.status === 'open' || state.status === 'paused'
      ? accept({ type: 'session/frozen', data: { by: actor === SYSTEM ? '' : actor.id } })
      : nothing,
  ),
  'session/have-it': core(Empty, 'seated', ({ state, actor }) => {
    // To the others the answer says nothing of whether an adult has it.
    if (actor === SYSTEM || !hasTrait(state, actor.role, 'responsible'))
      return refused(refusals.adultOnly);
    if (state.status !== 'frozen' || state.handover?.taken !== undefined) return nothing;
    if (!calledAdults(state).includes(actor.id)) return refused(refusals.adultOnly);
    return accept({ type: 'session/taken', data: { person: actor.id } });
  }),
  'session/call-next': core(Empty, 'system', ({ state, context }) =>
    callsNextAt(state) <= context.now ? accept({ type: 'session/called-next', data: {} }) : nothing,
  ),
  'session/carry-on': core(Empty, 'seated', ({ state, actor }) => {
    if (state.status !== 'frozen') return nothing;
    if (!decides(state, actor)) return refused(refusals.notYours);
    return accept({ type: 'session/resumed', data: {} });
  }),
  'session/end': core(Empty, 'seated', ({ state, actor }) => {
    if (state.status === 'frozen' && !mayEnd(state, actor)) return refused(refusals.notYours);
    if (!mayEnd(state, actor)) return notForYou(state);
    if (state.status === 'ended') return nothing;
    return accept({ type: 'session/ended', data: { how: endingOf(state) } });
  }),
} satisfies CoreCommands;
