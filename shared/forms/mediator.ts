import type { Text } from '../wire/text.ts';
import { defineForm } from './define.ts';
import { agree, choose, close, ideas, sign } from './mediator-agreeing.ts';
import { mediatorEndings } from './mediator-endings.ts';
import { mediatorSeats } from './mediator-seats.ts';
import { mediatorDoor, mediatorStart } from './mediator-start.ts';
import { intake, needs, open, stories } from './mediator-telling.ts';
import {
  mediatorAlsoSeen,
  mediatorCards,
  mediatorChecks,
  mediatorKept,
  mediatorLimit,
  mediatorRules,
  mediatorScales,
} from './mediator-texts.ts';
import { holds } from './words.ts';

const text = (nl: string, en: string): Text => ({ nl, en });

/** Peer mediator (forms.md section 2): two neutral pupils help two to four parties find their own solution. */
export const mediator = defineForm({
  id: 'mediator',
  version: 1,
  title: text('Bemiddelaar', 'Mediator'),
  session: text('Bemiddeling', 'Mediation'),
  seats: mediatorSeats,
  starter: 'coord',
  guest: 'party',
  personal: true,
  hosts: ['coord'],
  limit: mediatorLimit,
  alsoSeen: mediatorAlsoSeen,
  start: mediatorStart,
  door: mediatorDoor,
  endings: mediatorEndings,
  requires: {
    'caucus/begin': {
      when: holds('turns/quiet'),
      text: text(
        'Laat wie aan de beurt is eerst uitspreken.',
        'Let whoever has the turn finish first.',
      ),
    },
  },
  phases: { intake, open, stories, needs, ideas, choose, agree, sign, close },
  variants: {
    full: {
      title: text('Volledig gesprek', 'Full talk'),
      describe: text(
        'Ongeveer 60 minuten, in twee keer als het nodig is.',
        'About 60 minutes, in two sittings if needed.',
      ),
      phases: [
        { id: 'intake', minutes: 10 },
        { id: 'open', minutes: 5 },
        { id: 'stories', minutes: 12 },
        { id: 'needs', minutes: 12 },
        { id: 'ideas', minutes: 8 },
        { id: 'choose', minutes: 8 },
        { id: 'agree', minutes: 8 },
        { id: 'sign', minutes: 4 },
        { id: 'close', minutes: 4 },
      ],
    },
    short: {
      title: text('Kort gesprek', 'Short talk'),
      describe: text(
        'Ongeveer 25 minuten, voor een kleine ruzie.',
        'About 25 minutes, for a small quarrel.',
      ),
      phases: [
        { id: 'intake', minutes: 10 },
        { id: 'open', minutes: 3 },
        { id: 'stories', minutes: 7 },
        { id: 'needs', minutes: 6 },
        { id: 'ideas', minutes: 3 },
        { id: 'choose', minutes: 2 },
        { id: 'agree', minutes: 2 },
        { id: 'sign', minutes: 1 },
        { id: 'close', minutes: 1 },
      ],
    },
    again: {
      title: text('Opnieuw praten', 'Talking again'),
      describe: text(
        'Dezelfde mensen, vanaf "Wat is belangrijk". De verhalen zijn al verteld.',
        'The same people, from "Needs" on. The stories have been told.',
      ),
      // It begins with the intake, because what came in between may have made it unsafe (forms.md 2.9, 2.11).
      phases: [
        { id: 'intake', minutes: 10 },
        { id: 'open', minutes: 5 },
        { id: 'needs', minutes: 12 },
        { id: 'ideas', minutes: 8 },
        { id: 'choose', minutes: 8 },
        { id: 'agree', minutes: 8 },
        { id: 'sign', minutes: 4 },
        { id: 'close', minutes: 4 },
      ],
      follows: true,
    },
  },
  kept: mediatorKept,
  takesAlong: false,
  cards: mediatorCards,
  tools: {
    intake: { checks: mediatorChecks },
    checkin: mediatorScales,
    rules: { rules: mediatorRules },
    turns: { story: 180_000, need: 120_000, mirror: 60_000, short: 60_000 },
    heard: { mediators: ['yes', 'not-yet', 'missing'], other: ['yes', 'not-yet'] },
    caucus: { length: 300_000 },
  },
});
