import type { SharedView, View } from '../../../shared/wire/view.ts';
import { t, type Text } from '../../i18n/index.ts';
import { hasTrait, seatsWith } from '../../session/seats.ts';
import type { Place } from './places.ts';

/** What the stage is called for screen readers: the step, and what is in front. */
export function stageName({ phase, rail }: SharedView, places: readonly Place[], front: string) {
  const title = rail[phase?.id ?? '']?.title;
  const place = places.find((one) => one.id === front)?.title;
  return [title, place]
    .map((text) => (text ? t(text) : ''))
    .filter(Boolean)
    .join(': ');
}

/** Whoever moves the session on has the bar for it; an adult does it where the tool of the step asks for it. */
export function movesOn({ shared, me }: View): boolean {
  const { movedBy = [] } = shared.phase ?? {};
  return movedBy.includes(me.role) && !shared.seats[me.role]?.responsible;
}

/** A lead for whom nobody came yet. */
export const isAlone = ({ shared, me }: View): boolean =>
  hasTrait(shared, me.role, 'leads') &&
  Object.values(shared.crowds ?? {}).every((crowd) => crowd.in === 0) &&
  Object.values(shared.people).every((one) => one.role === me.role || one.place !== 'in');

/** Before the many come, those who make it ready come. */
const withYou: Text = { nl: 'Wie bereidt mee voor?', en: 'Who prepares with you?' };

/** For whom the session is, as the form calls that seat. */
export function inviting(shared: SharedView): Text {
  const [role = ''] = seatsWith(shared, 'served');
  const seat = shared.seats[role];
  if (seat?.crowd && shared.phase?.live === false) return withYou;
  if (seat?.crowd) return { nl: `Nodig ${seat.many.nl} uit`, en: `Invite ${seat.many.en}` };
  const { nl, en } = seat?.title ?? { nl: role, en: role };
  return { nl: `Nodig je ${nl} uit`, en: `Invite your ${en}` };
}

/** The code of the invitation: only whoever may invite has a use for it. */
export const fetchInvite = (): void => void import('./kring-invite.ts').catch(() => undefined);
