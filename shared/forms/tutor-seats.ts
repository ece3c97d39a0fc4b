import type { Text } from '../wire/text.ts';
import type { Seats } from './define.ts';

const text = (nl: string, en: string): Text => ({ nl, en });

/** Who sits in a tutoring session (forms.md 1). */
export const tutorSeats = {
  lead: {
    min: 1,
    max: 1,
    title: text('tutor', 'tutor'),
    one: text('de tutor', 'the tutor'),
    many: text('de tutors', 'the tutors'),
    leads: 'first',
  },
  member: {
    min: 1,
    max: 4,
    title: text('tutee', 'tutee'),
    one: text('de tutee', 'the tutee'),
    many: text('de tutees', 'the tutees'),
    served: true,
  },
} as const satisfies Seats;
export type TutorSeat = keyof typeof tutorSeats;
