import type { DoorStatus, SeenDoor } from '../../../shared/wire/forms.ts';
import type { Text } from '../../i18n/index.ts';

/** Why a door does not open, where the form has no own words for it. */
const closed: Record<Exclude<DoorStatus, 'open'>, Text> = {
  locked: {
    nl: 'De sessie is op slot. Vraag aan wie je uitnodigde om de deur open te zetten.',
    en: 'The session is locked. Ask whoever invited you to open the door.',
  },
  queue: {
    nl: 'Er staan nu al genoeg mensen aan de deur. Hou deze pagina open: ze gaat vanzelf verder zodra er plaats is.',
    en: 'Enough people stand at the door right now. Keep this page open: it goes on by itself as soon as there is room.',
  },
  full: {
    nl: 'Alle plaatsen zijn bezet. Vraag een plaats aan wie je uitnodigde. Deze pagina gaat vanzelf verder als er een vrijkomt.',
    en: 'All seats are taken. Ask whoever invited you for a seat. This page goes on by itself when one gets free.',
  },
  gone: {
    nl: 'Deze sessie is voorbij. Vraag een nieuwe code.',
    en: 'This session is over. Ask for a new code.',
  },
};

/** Somebody may leave, and make room; a link of one's own stays used. */
export const mayOpen = ({ personal, status }: SeenDoor): boolean =>
  status === 'queue' || (status === 'full' && !personal);

/** Why the door does not open, and what one can do. */
export const whyShut = ({ status, shut }: SeenDoor): Text | undefined =>
  status === 'open' ? undefined : (shut ?? closed[status]);
