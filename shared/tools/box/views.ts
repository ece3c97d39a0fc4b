import type { Viewer } from '../../engine/index.ts';
import { publicly, type Asked, type BoxState, type Reason } from './state.ts';

export interface BoxView {
  /** For the class what was shown and answered; for who moderates all that came, and for an adult what is for them. */
  readonly asked: Readonly<Record<string, Asked>>;
  /** Why a question is not shown: only the device that asked it knows its id. */
  readonly declined: Readonly<Record<string, Reason>>;
  /** One with another question that the class sees: again by an id that only its asker knows. */
  readonly merged: Readonly<Record<string, string>>;
  /** Only for whoever moderates, and read by them. */
  readonly read: Readonly<Record<string, true>>;
  readonly card?: true;
  /** How many nobody has looked at: for the educators. */
  readonly waiting?: number;
}

/** What each sees of the box. */
export function seenBy(state: BoxState, { seat, letter }: Viewer): BoxView {
  const moderates = letter('box') === 'M';
  const all = Object.entries(state.asked);
  const sees = ({ standing }: Asked) =>
    publicly.has(standing) ||
    (moderates && (standing === 'new' || standing === 'read')) ||
    (standing === 'adult' && seat.responsible === true);
  // What is one with another goes where that one goes.
  const standsFor = (asked: Asked): Asked =>
    asked.into === undefined ? asked : (state.asked[asked.into] ?? asked);
  const declined = all.flatMap(([one, asked]) => {
    const { standing, reason } = standsFor(asked);
    return standing === 'declined' && reason ? [[one, reason] as const] : [];
  });
  const merged = all.flatMap(([one, asked]) =>
    asked.into !== undefined && publicly.has(standsFor(asked).standing)
      ? [[one, asked.into] as const]
      : [],
  );
  const read = all.flatMap(([one, { standing }]) =>
    standing === 'read' ? [[one, true as const] as const] : [],
  );
  // Counted anew: a gap would tell of a question that is not for these eyes.
  const seen = all
    .filter(([, one]) => sees(one))
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([one, asked], order) => [one, { ...asked, order }] as const);
  return {
    asked: Object.fromEntries(seen),
    declined: Object.fromEntries(declined),
    merged: Object.fromEntries(merged),
    read: Object.fromEntries(read),
    ...(state.card && { card: true }),
    ...(seat.leads && { waiting: all.filter(([, { standing }]) => standing === 'new').length }),
  };
}
