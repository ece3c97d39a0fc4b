import type { Text } from '../../i18n/index.ts';

/** What the server tells somebody who stands at the door with an invitation. */
export interface Door {
  form: string;
  variant: string;
  /** Whoever invites: the one who started it. */
  lead: { name: string; mark: number };
  /** The seat that the invitation leads to. */
  role: string;
  status: 'open' | 'locked' | 'queue' | 'full' | 'gone';
  /** Only for somebody who sits there already. */
  session?: string;
  /** False only for a form that need not show the limit before anything is asked. */
  limit?: boolean;
}

const study = { nl: 'zit klaar om samen te studeren.', en: 'is ready to study together.' };
const mediate = { nl: 'vraagt je als bemiddelaar.', en: 'asks you to mediate.' };
const talk = {
  nl: 'nodigt je uit voor een gesprek met twee bemiddelaars.',
  en: 'invites you to a talk with two mediators.',
};
const adult = { nl: 'vraagt je als tweede volwassene.', en: 'asks you as a second adult.' };
const back = {
  nl: 'wacht je op om samen terug te kijken.',
  en: 'expects you, to look back together.',
};

/** After the name of whoever invites: what for. */
export function invites({ form, role }: Door): Text {
  if (form === 'mediator-followup') return back;
  if (form !== 'mediator') return study;
  if (role === 'coord') return adult;
  return role === 'party' ? talk : mediate;
}

const ofStudy: Text = {
  nl: 'Wat jullie schrijven en zeggen verdwijnt als de sessie sluit. Wat jij wil houden, download je zelf. Wat overblijft: wie er was en hoe lang, nooit waarover het ging.',
  en: 'What you write and say disappears when the session closes. What you want to keep, you download yourself. What remains: who was there and for how long, never what it was about.',
};
const ofTalk: Text = {
  nl: 'Wat jullie zeggen en schrijven wordt vernietigd als het gesprek sluit. Alleen de afspraak die alle partijen tekenen, blijft bij hen en nog even bij de bemiddelaars. Meldt iemand dat er iets ernstigs gebeurde, dan blijft het gesprek nog hoogstens 14 dagen verzegeld.',
  en: 'What you say and write is destroyed when the talk closes. Only the agreement that all parties sign stays with them, and for a while with the mediators. If someone reports that something serious happened, the talk stays sealed for at most 14 days longer.',
};

/** What is kept, before anybody sits down. */
export const keptOf = ({ form }: Door): Text => (form.startsWith('mediator') ? ofTalk : ofStudy);

const closed: Record<Exclude<Door['status'], 'open'>, Text> = {
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
const ofOne: Text = {
  nl: 'Deze link is van één persoon. Hij werkt alleen in de browser waarin hij de eerste keer geopend werd. Ben jij die persoon? Neem dat toestel weer, of vraag hulp aan de volwassene die je uitnodigde.',
  en: 'This link belongs to one person. It works only in the browser in which it was opened the first time. Are you that person? Take that device again, or ask the adult who invited you for help.',
};
const over: Text = {
  nl: 'Dit gesprek is voorbij. Wil je nog iets vragen of vertellen? Ga naar de volwassene die je uitnodigde.',
  en: 'This talk is over. Is there something you want to ask or tell? Go to the adult who invited you.',
};

/** Somebody may leave, and make room. */
export const mayOpen = ({ form, status }: Door): boolean =>
  status === 'queue' || (status === 'full' && !form.startsWith('mediator'));

/** Why the door does not open, and what one can do. */
export function whyShut({ form, status }: Door): Text | undefined {
  if (status === 'open') return undefined;
  // In a mediation each link is for one person, and there is no code.
  if (form.startsWith('mediator') && status !== 'locked') return status === 'gone' ? over : ofOne;
  return closed[status];
}
