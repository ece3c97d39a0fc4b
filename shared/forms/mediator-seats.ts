import type { Text } from '../wire/text.ts';
import type { Seats } from './define.ts';

const text = (nl: string, en: string): Text => ({ nl, en });

/** Who sits in a mediation (forms.md 2), and who looks back on it. */
export const followUpSeats = {
  coord: {
    min: 1,
    max: 2,
    title: text('volwassene', 'adult'),
    one: text('de volwassene', 'the adult'),
    many: text('de volwassenen', 'the adults'),
    responsible: true,
    apart: true,
  },
  lead: {
    min: 1,
    max: 1,
    title: text('bemiddelaar', 'mediator'),
    one: text('de bemiddelaar', 'the mediator'),
    many: text('de bemiddelaars', 'the mediators'),
    leads: 'first',
  },
  colead: {
    min: 1,
    max: 1,
    title: text('tweede bemiddelaar', 'second mediator'),
    one: text('de tweede bemiddelaar', 'the second mediator'),
    many: text('de tweede bemiddelaars', 'the second mediators'),
    leads: 'second',
  },
  party: {
    min: 2,
    max: 4,
    title: text('partij', 'party'),
    one: text('de partij', 'the party'),
    many: text('de partijen', 'the parties'),
    served: true,
  },
} as const satisfies Seats;
export type MediatorSeat = keyof typeof followUpSeats;

const { coord, lead, colead, party } = followUpSeats;
/** Whoever walks out of the talk itself pauses it for the others; looking back, people come and go by themselves. */
export const mediatorSeats = {
  coord,
  lead: { ...lead, missed: true },
  colead: { ...colead, missed: true },
  party: { ...party, missed: true },
} as const satisfies Seats;
