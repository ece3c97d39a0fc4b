import type { SharedView } from '../../../shared/wire/view.ts';
import { t } from '../../i18n/index.ts';
import { peopleWith, seatsWith } from '../../session/seats.ts';
import { partOf } from '../../session/tool-parts.ts';
import { words } from './words.ts';

/** What the intake still needs before the talk may open, as the server's gates will ask it. */
export function missing(shared: SharedView): string[] {
  const full = partOf({ shared }, 'intake')?.full;
  if (!full) return [];
  const parties = peopleWith(shared, 'served');
  const leads = peopleWith(shared, 'leads');
  const { needs } = words;
  const lines: string[] = [];
  if (!Object.keys(full.checks).every((item) => full.answers[item])) lines.push(t(needs.list));
  if (leads.length < seatsWith(shared, 'leads').length) lines.push(t(needs.lead));
  if (parties.length < 2) lines.push(t(needs.party));
  for (const { id, name } of parties) {
    const accepts = leads.map((lead) => full.accepts[id]?.[lead.id]);
    if (full.willing[id] !== true)
      lines.push(`${name} ${t(full.willing[id] === false ? needs.wantsNot : needs.willing)}`);
    else if (!accepts.every(Boolean))
      lines.push(`${name} ${t(accepts.includes(false) ? needs.rather : needs.accepts)}`);
  }
  for (const { id, name } of leads)
    if (full.neutral[id] !== true)
      lines.push(`${name} ${t(full.neutral[id] === false ? needs.notNeutral : needs.neutral)}`);
  if (!full.reachable) lines.push(t(needs.reach));
  return lines;
}

export const unsuitable = (shared: SharedView): boolean =>
  Object.values(partOf({ shared }, 'intake')?.full?.answers ?? {}).includes('yes');
