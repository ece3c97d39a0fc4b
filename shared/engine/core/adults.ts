import type { PersonId, SessionState } from '../state.ts';
import { inCircle } from '../traits.ts';
import { ANSWER_MS } from './times.ts';

/** The adults of a session in the order in which they are called: that in which they came. */
export const adultsOf = (state: SessionState): PersonId[] => inCircle(state, 'responsible');

/** The adults who were called by now; whoever called is not their own adult. */
export const calledAdults = (state: SessionState): PersonId[] =>
  adultsOf(state)
    .filter((id) => id !== state.handover?.by)
    .slice(0, state.handover?.called ?? 0);

/** When the next adult is called, or it is said that nobody answered; never once somebody has it. */
export function callsNextAt(state: SessionState): number {
  const { handover } = state;
  if (!handover || handover.taken !== undefined) return Infinity;
  const others = adultsOf(state).filter((id) => id !== handover.by);
  return handover.called > others.length ? Infinity : handover.at + handover.called * ANSWER_MS;
}
