import type { View } from '../../../shared/wire/view.ts';
import type { Watched } from '../../session/arrival.ts';
import { peopleWith } from '../../session/seats.ts';
import { pagesOf } from './page-list.ts';

const shows = { nl: 'doet iets voor op het bord', en: 'demonstrates something on the board' };
const shown = { nl: 'Er staat iets nieuws bij Voordoen', en: 'There is something new at Demo' };

/** A demonstration is made to be watched: whoever only reads that page hears of it. */
export function watched(view: View): Watched[] {
  const leads = peopleWith(view.shared, 'leads');
  const [lead] = leads;
  const by = leads.length === 1 && lead ? { person: lead.id, what: shows } : { what: shown };
  return pagesOf(view)
    .filter(({ owner, rights, name }) => name === 'board:demo' && !owner && rights === 'read')
    .map(({ name }) => ({ name, arrival: { spot: { at: name }, ...by } }));
}
