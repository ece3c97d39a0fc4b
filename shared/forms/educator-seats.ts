import type { Text } from '../wire/text.ts';
import type { Seats } from './define.ts';

const text = (nl: string, en: string): Text => ({ nl, en });

/** Who is in a lesson (forms.md 3). */
export const educatorSeats = {
  lead: {
    min: 1,
    max: 1,
    title: text('voorlichter', 'educator'),
    one: text('de voorlichter', 'the educator'),
    many: text('de voorlichters', 'the educators'),
    leads: 'first',
  },
  colead: {
    min: 0,
    max: 1,
    title: text('tweede voorlichter', 'second educator'),
    one: text('de tweede voorlichter', 'the second educator'),
    many: text('de tweede voorlichters', 'the second educators'),
    leads: 'second',
    apart: true,
  },
  coord: {
    min: 0,
    max: 2,
    title: text('leerkracht', 'teacher'),
    one: text('de leerkracht', 'the teacher'),
    many: text('de leerkrachten', 'the teachers'),
    responsible: true,
    apart: true,
  },
  member: {
    min: 0,
    max: 1200,
    title: text('leerling', 'pupil'),
    one: text('de leerling', 'the pupil'),
    many: text('de leerlingen', 'the pupils'),
    served: true,
    crowd: true,
  },
  beamer: {
    min: 0,
    max: 6,
    title: text('groot scherm', 'big screen'),
    one: text('het grote scherm', 'the big screen'),
    many: text('de grote schermen', 'the big screens'),
    screen: true,
  },
  remote: {
    min: 0,
    max: 6,
    title: text('afstandsbediening', 'remote'),
    one: text('de afstandsbediening', 'the remote'),
    many: text('de afstandsbedieningen', 'the remotes'),
    screen: true,
  },
} as const satisfies Seats;
export type EducatorSeat = keyof typeof educatorSeats;
