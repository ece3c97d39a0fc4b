import { refusals } from '../refusals.ts';
import { SYSTEM } from '../state.ts';
import { accept, refused } from '../decision.ts';
import { hasTrait } from '../traits.ts';
import { calledAdults, callsNextAt } from './adults.ts';
import { closeOrEnd, closing, decides } from './closing.ts';
import { pausing } from './pausing.ts';
import { core, Empty, nothing, type CoreCommands } from './spec.ts';

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
  'session/overdue': core(Empty, 'system', ({ state, tools, context }) =>
    closeOrEnd(state, tools, context.now),
  ),
  ...pausing,
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
  ...closing,
} satisfies CoreCommands;
