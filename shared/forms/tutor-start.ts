import type { Start } from '../engine/index.ts';
import type { Text } from '../wire/text.ts';
import type { DoorOf, FarewellOf } from './define.ts';
import type { TutorSeat } from './tutor-seats.ts';

/** What people read of the tutor form before it begins and after it ended. */
const text = (nl: string, en: string): Text => ({ nl, en });

export const tutorStart: Start = {
  card: {
    about: text(
      'Samen oefenen voor een vak. De pen blijft bij wie leert.',
      'Practise a subject together. The pen stays with the one who learns.',
    ),
    size: text(
      'Eén tutor, één tot vier leerlingen. Vrij, of begeleid in 45 of 25 minuten.',
      'One tutor, one to four pupils. Free, or guided in 45 or 25 minutes.',
    ),
    drawing: {
      seats: [{ angle: 235, lead: true }, { angle: 125 }],
      middle:
        'M36 38H64a3 3 0 0 1 3 3V59a3 3 0 0 1-3 3H36a3 3 0 0 1-3-3V41a3 3 0 0 1 3-3zM39 55c4-12 8-12 11-5s6 5 11-7',
    },
    go: text('Start als tutor', 'Start as a tutor'),
    icon: 'graduation-cap',
  },
  title: text('Start een studiesessie', 'Start a study session'),
  lead: text(
    'Jij bent de tutor. Straks krijg je een code voor wie komt leren: één tot vier leerlingen.',
    'You are the tutor. In a moment you get a code for those who come to learn: one to four pupils.',
  ),
  how: text('Hoe beginnen jullie?', 'How do you begin?'),
  language: text('Taal van de sessie', 'Language of the session'),
  go: text('Start de sessie', 'Start the session'),
  goAs: text('Start als', 'Start as'),
  around: 4,
};

export const tutorDoor: DoorOf<TutorSeat> = {
  invites: {
    lead: text('zit klaar om samen te studeren.', 'is ready to study together.'),
    member: text('zit klaar om samen te studeren.', 'is ready to study together.'),
  },
  kept: text(
    'Wat jullie schrijven en zeggen verdwijnt als de sessie sluit. Wat jij wil houden, download je zelf. Wat overblijft: wie er was en hoe lang, nooit waarover het ging.',
    'What you write and say disappears when the session closes. What you want to keep, you download yourself. What remains: who was there and for how long, never what it was about.',
  ),
};

export const tutorEndings: readonly FarewellOf<TutorSeat>[] = [
  {
    how: ['handover'],
    title: text(
      'De sessie is gestopt. Je hebt niets fout gedaan.',
      'The session was stopped. You did nothing wrong.',
    ),
    said: [],
  },
  {
    how: ['early'],
    title: text('De sessie is afgesloten.', 'The session has ended.'),
    said: [],
  },
  { title: text('Klaar. Goed gewerkt.', 'Done. Good work.'), said: [] },
];
