import type { Arrivals } from '../../session/arrival.ts';
import { partOf } from '../../session/tool-parts.ts';

const yours = { nl: 'Jij bent aan het woord', en: 'It is your turn to speak' };

export const arrivals: Arrivals = (view) => {
  const turn = partOf(view, 'turns')?.turn;
  if (turn?.person !== view.me.person) return [];
  return [{ key: `turns/${String(turn.began)}`, spot: { at: 'turns' }, what: yours }];
};
