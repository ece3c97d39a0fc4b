import type { View } from '../../../shared/wire/view.ts';
import { documentOf, inOrder } from '../../../shared/tools/board/pages.ts';
import type { Arrivals, Watched } from '../../session/arrival.ts';
import { peopleWith } from '../../session/seats.ts';
import { partOf } from '../../session/tool-parts.ts';
import { pagesOf } from './page-list.ts';

const shows = { nl: 'doet iets voor op het bord', en: 'demonstrates something on the board' };
const shown = { nl: 'Er staat iets nieuws bij Voordoen', en: 'There is something new at Demo' };

const made = { nl: 'maakte een bladzijde', en: 'made a page' };

/** A page that somebody else added, for whoever may open it. */
export const arrivals: Arrivals = (view) => {
  const { added } = partOf(view, 'board') ?? { added: {} };
  return inOrder(added)
    .map((id) => ({ id, by: added[id]?.by ?? '', at: documentOf(id) }))
    .filter(({ by, at }) => by !== view.me.person && at in view.me.docs)
    .map(({ id, by, at }) => ({ key: `board/${id}`, spot: { at }, person: by, what: made }));
};

/** A demonstration is made to be watched: whoever only reads that page hears of it. */
export function watched(view: View): Watched[] {
  const leads = peopleWith(view.shared, 'leads');
  const [lead] = leads;
  const by = leads.length === 1 && lead ? { person: lead.id, what: shows } : { what: shown };
  return pagesOf(view)
    .filter(({ owner, rights, name }) => name === 'board:demo' && !owner && rights === 'read')
    .map(({ name }) => ({ name, arrival: { spot: { at: name }, ...by } }));
}
