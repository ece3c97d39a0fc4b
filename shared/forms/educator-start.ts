import type { Start } from '../engine/index.ts';
import type { Text } from '../wire/text.ts';
import type { DoorOf, FarewellOf } from './define.ts';
import type { EducatorSeat } from './educator-seats.ts';

/** What people read of a lesson before it begins and after it ended. */
const text = (nl: string, en: string): Text => ({ nl, en });

export const educatorStart: Start = {
  card: {
    about: text(
      'Leerlingen geven een les over wat jullie bezighoudt.',
      'Pupils give a lesson about what is on your minds.',
    ),
    size: text(
      'Eén of twee voorlichters, een klas van 8 tot 300. Een les van 50 minuten, of vrij.',
      'One or two educators, a class of 8 to 300. A lesson of 50 minutes, or free.',
    ),
    drawing: {
      seats: [
        { angle: -14, lead: true },
        { angle: 14, lead: true },
        ...Array.from({ length: 17 }, (_, at) => ({ angle: 68 + at * 14, radius: 2.6 })),
      ],
      middle: 'M40 46h20M40 53h13',
    },
    go: text('Start als voorlichter', 'Start as an educator'),
    icon: 'presentation',
  },
  title: text('Geef een les', 'Give a lesson'),
  lead: text(
    'Kies een les die klaarligt, of begin leeg. De klas doet mee met een code, zonder naam.',
    'Pick a lesson that is ready, or begin with nothing. The class joins with a code, without a name.',
  ),
  how: text('Hoe beginnen jullie?', 'How do you begin?'),
  language: text('Taal van de sessie', 'Language of the session'),
  go: text('Start de les', 'Start the lesson'),
  goAs: text('Start als', 'Start as'),
  around: 12,
  lessons: true,
};

const invites = text('geeft een les.', 'is giving a lesson.');
export const educatorDoor: DoorOf<EducatorSeat> = {
  invites: {
    lead: invites,
    colead: text('vraagt je als tweede voorlichter.', 'asks you to be the second educator.'),
    coord: text(
      'vraagt je als leerkracht bij de les.',
      'asks you to be the teacher of the lesson.',
    ),
    member: invites,
    beamer: invites,
    remote: invites,
  },
  kept: text(
    'Je doet mee zonder naam. Wat jij kiest of vraagt, is niet naar jou te volgen: alleen totalen blijven, van minstens vijf antwoorden.',
    'You take part without a name. What you choose or ask cannot be traced to you: only totals remain, of five answers at least.',
  ),
  shut: {
    locked: text('De les neemt nu niemand meer op.', 'The lesson takes nobody new now.'),
    full: text('Er is geen plaats meer in deze les.', 'There is no room left in this lesson.'),
    gone: text('Deze les is afgelopen.', 'This lesson is over.'),
  },
};

export const educatorEndings: readonly FarewellOf<EducatorSeat>[] = [
  {
    how: ['handover'],
    title: text(
      'De les is gestopt. Een volwassene neemt het over.',
      'The lesson was stopped. An adult takes over.',
    ),
    said: [text('Niemand van jullie deed iets fout.', 'Nobody here did anything wrong.')],
  },
  {
    to: ['member'],
    title: text(
      'De les is afgelopen. Fijn dat je meedeed.',
      'The lesson is over. Good that you took part.',
    ),
    said: [
      text(
        'Zit je met iets? Spreek iemand aan die je vertrouwt, of bel of chat met Awel (102, awel.be).',
        'Is something on your mind? Talk to somebody you trust, or call or chat with Awel (102, awel.be).',
      ),
    ],
  },
  { title: text('De les is afgelopen.', 'The lesson is over.'), said: [] },
];
