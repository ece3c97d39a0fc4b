import type { FormCard } from '../../../shared/wire/forms.ts';

/** The forms that are still to be built, as the first page names them; one that the server has is not shown from here. */
export const coming: readonly Pick<FormCard, 'id' | 'title' | 'about' | 'drawing'>[] = [
  {
    id: 'leader',
    title: { nl: 'Gids', en: 'Leader' },
    about: {
      nl: 'Wijst nieuwe leerlingen de weg, vanaf de eerste dag.',
      en: 'Shows new pupils around, from the first day on.',
    },
    drawing: {
      seats: Array.from({ length: 10 }, (_, at) => ({
        angle: at * 36,
        ...((at === 0 || at === 5) && { lead: true as const }),
      })),
      middle: 'M50 62V40l12 4-12 5',
    },
  },
  {
    id: 'confidant',
    title: { nl: 'Vertrouwensleerling', en: 'Confidant' },
    about: {
      nl: 'Luistert als er iets scheelt, en weet wie kan helpen.',
      en: 'Listens when something is wrong, and knows who can help.',
    },
    drawing: {
      seats: [{ angle: 252, lead: true }, { angle: 108 }],
      middle: 'M40 46a10 8 0 0 1 20 0c0 5-4 8-10 8l-5 5v-5.500c-3-1-5-4-5-7.500Z',
    },
  },
  {
    id: 'mentor',
    title: { nl: 'Mentor', en: 'Mentor' },
    about: {
      nl: 'Loopt een heel jaar met je mee.',
      en: 'Walks along with you for a whole year.',
    },
    drawing: {
      seats: [{ angle: 0, lead: true }, { angle: 180 }],
      middle: 'M50 66c-9-5-9-10 0-15s9-10 0-15',
      dashed: true,
    },
  },
  {
    id: 'coach',
    title: { nl: 'Coach', en: 'Coach' },
    about: {
      nl: 'Trekt een groep: sport, toneel, huiswerkklas.',
      en: 'Leads a group: sport, theatre, homework club.',
    },
    drawing: {
      seats: [
        { angle: 0, lead: true },
        ...Array.from({ length: 8 }, (_, at) => ({ angle: 60 + at * 34.3 })),
      ],
      middle: 'M41 51a9 9 0 1 0 18 0a9 9 0 1 0-18 0M41 51h18M50 42v18',
    },
  },
];
