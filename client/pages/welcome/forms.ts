import type { Text } from '../../i18n/index.ts';

/** The seven forms as the welcome page names them. Only a form that is `built` can be started. */
export interface FormCard {
  id: string;
  built: boolean;
  name: Text;
  about: Text;
  /** For how many and how long; only where it can be started. */
  size?: Text;
}

export const forms: readonly FormCard[] = [
  {
    id: 'tutor',
    built: true,
    name: { nl: 'Tutor', en: 'Tutor' },
    about: {
      nl: 'Samen oefenen voor een vak. De pen blijft bij wie leert.',
      en: 'Practise a subject together. The pen stays with the one who learns.',
    },
    size: {
      nl: 'Eén tutor, één tot vier leerlingen. Vrij, of begeleid in 45 of 25 minuten.',
      en: 'One tutor, one to four pupils. Free, or guided in 45 or 25 minutes.',
    },
  },
  {
    id: 'mediator',
    built: true,
    name: { nl: 'Bemiddelaar', en: 'Mediator' },
    about: {
      nl: 'Twee bemiddelaars helpen bij ruzie. De oplossing vind je zelf.',
      en: 'Two mediators help in a quarrel. You find the solution yourselves.',
    },
    size: {
      nl: 'Twee bemiddelaars, twee tot vier partijen, 60 of 25 minuten. Een volwassene bereidt het voor.',
      en: 'Two mediators, two to four parties, 60 or 25 minutes. An adult prepares it.',
    },
  },
  {
    id: 'educator',
    built: false,
    name: { nl: 'Voorlichter', en: 'Educator' },
    about: {
      nl: 'Leerlingen geven een les over wat jullie bezighoudt.',
      en: 'Pupils give a lesson about what is on your minds.',
    },
  },
  {
    id: 'leader',
    built: false,
    name: { nl: 'Gids', en: 'Leader' },
    about: {
      nl: 'Wijst nieuwe leerlingen de weg, vanaf de eerste dag.',
      en: 'Shows new pupils around, from the first day on.',
    },
  },
  {
    id: 'confidant',
    built: false,
    name: { nl: 'Vertrouwensleerling', en: 'Confidant' },
    about: {
      nl: 'Luistert als er iets scheelt, en weet wie kan helpen.',
      en: 'Listens when something is wrong, and knows who can help.',
    },
  },
  {
    id: 'mentor',
    built: false,
    name: { nl: 'Mentor', en: 'Mentor' },
    about: {
      nl: 'Loopt een heel jaar met je mee.',
      en: 'Walks along with you for a whole year.',
    },
  },
  {
    id: 'coach',
    built: false,
    name: { nl: 'Coach', en: 'Coach' },
    about: {
      nl: 'Trekt een groep: sport, toneel, huiswerkklas.',
      en: 'Leads a group: sport, theatre, homework club.',
    },
  },
];
