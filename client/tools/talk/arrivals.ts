import type { Arrivals } from '../../session/arrival.ts';
import { partOf } from '../../session/tool-parts.ts';

const said = { nl: 'schreef in het gesprek', en: 'wrote in the talk' };

export const arrivals: Arrivals = (view) =>
  Object.entries(partOf(view, 'talk')?.said ?? {})
    .filter(([, { by }]) => by !== view.me.person)
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([id, { by }]) => ({ key: `talk/${id}`, spot: { at: 'talk' }, person: by, what: said }));
