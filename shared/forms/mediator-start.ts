import type { Start } from '../engine/index.ts';
import type { Text } from '../wire/text.ts';
import type { DoorOf } from './define.ts';
import type { MediatorSeat } from './mediator-seats.ts';

/** What people read of the mediator form before it begins. */
const text = (nl: string, en: string): Text => ({ nl, en });

export const mediatorStart: Start = {
  card: {
    about: text(
      'Twee bemiddelaars helpen bij ruzie. De oplossing vind je zelf.',
      'Two mediators help in a quarrel. You find the solution yourselves.',
    ),
    size: text(
      'Twee bemiddelaars, twee tot vier partijen, 60 of 25 minuten. Een volwassene bereidt het voor.',
      'Two mediators, two to four parties, 60 or 25 minutes. An adult prepares it.',
    ),
    drawing: {
      seats: [
        { angle: -22, lead: true },
        { angle: 22, lead: true },
        { angle: 122 },
        { angle: 238 },
      ],
      middle: 'M37 56q13-10 26 0M37 48q13 10 26 0',
    },
    go: text('Begin een bemiddeling', 'Begin a mediation'),
  },
  title: text('Begin een bemiddeling', 'Begin a mediation'),
  lead: text(
    'Twee leerlingen die geen kant kiezen, helpen twee tot vier anderen om zelf een oplossing te vinden. Jij bent de volwassene die ervoor zorgt dat het veilig kan.',
    'Two pupils who take no side help two to four others to find a solution themselves. You are the adult who makes sure that it is safe.',
  ),
  duties: {
    title: text('Dit doe jij', 'This is what you do'),
    points: [
      {
        icon: 'clipboard-list',
        text: text(
          'Je spreekt elke partij apart en gaat na of bemiddelen past.',
          'You speak with each party apart and check whether mediation fits.',
        ),
      },
      {
        icon: 'link',
        text: text(
          'Je krijgt aparte links: voor twee bemiddelaars en voor twee tot vier partijen.',
          'You get separate links: for two mediators and for two to four parties.',
        ),
      },
      {
        icon: 'eye-off',
        text: text(
          'Daarna zie je alleen de envelop: wie, waar ze zijn en hoe het eindigt. Niet wat er gezegd wordt.',
          'After that you see only the envelope: who, where they are and how it ends. Not what is said.',
        ),
      },
      {
        icon: 'life-buoy',
        text: text(
          'Je blijft het hele gesprek bereikbaar in het gebouw.',
          'You stay within reach in the building during the whole talk.',
        ),
      },
    ],
  },
  limits: {
    title: text(
      'Dit kan Kring zonder school niet beloven',
      'What Kring cannot promise without a school',
    ),
    text: text(
      'Hier is geen school met accounts verbonden.',
      'No school with accounts is connected here.',
    ),
    points: [
      text(
        'Niemand controleert wie iemand is. Geef de links zelf, en laat alleen binnen wie je kent.',
        'Nobody checks who somebody is. Hand over the links yourself and let in only whom you know.',
      ),
      text(
        'Jij bent de enige volwassene. Kan je niet komen, dan roept Kring niemand anders.',
        'You are the only adult. If you cannot come, Kring calls nobody else.',
      ),
      text(
        'Meldt iemand een gevaar, dan is er geen tweede volwassene om mee te beslissen over wat bewaard bleef.',
        'If somebody reports a danger, there is no second adult to decide with you about what was kept.',
      ),
    ],
  },
  how: text('Hoe lang?', 'How long?'),
  language: text('Taal van het gesprek', 'Language of the talk'),
  go: text('Begin met de voorbereiding', 'Begin the intake'),
  goAs: text('Begin als', 'Begin as'),
  around: 4,
  totals: true,
};

const kept = text(
  'Wat jullie zeggen en schrijven wordt vernietigd als het gesprek sluit. Alleen de afspraak die alle partijen tekenen, blijft bij hen en nog even bij de bemiddelaars. Meldt iemand dat er iets ernstigs gebeurde, dan blijft het gesprek nog hoogstens 14 dagen verzegeld.',
  'What you say and write is destroyed when the talk closes. Only the agreement that all parties sign stays with them, and for a while with the mediators. If someone reports that something serious happened, the talk stays sealed for at most 14 days longer.',
);

const ofOne = text(
  'Deze link is van één persoon. Hij werkt alleen in de browser waarin hij de eerste keer geopend werd. Ben jij die persoon? Neem dat toestel weer, of vraag hulp aan de volwassene die je uitnodigde.',
  'This link belongs to one person. It works only in the browser in which it was opened the first time. Are you that person? Take that device again, or ask the adult who invited you for help.',
);

/** Each link is for one person, and there is no code. */
const shut = {
  queue: ofOne,
  full: ofOne,
  gone: text(
    'Dit gesprek is voorbij. Wil je nog iets vragen of vertellen? Ga naar de volwassene die je uitnodigde.',
    'This talk is over. Is there something you want to ask or tell? Go to the adult who invited you.',
  ),
};

const asks = text('vraagt je als bemiddelaar.', 'asks you to mediate.');

export const mediatorDoor: DoorOf<MediatorSeat> = {
  invites: {
    coord: text('vraagt je als tweede volwassene.', 'asks you as a second adult.'),
    lead: asks,
    colead: asks,
    party: text(
      'nodigt je uit voor een gesprek met twee bemiddelaars.',
      'invites you to a talk with two mediators.',
    ),
  },
  kept,
  shut,
};

const back = text('wacht je op om samen terug te kijken.', 'expects you, to look back together.');

export const followUpDoor: DoorOf<MediatorSeat> = {
  invites: { coord: back, lead: back, colead: back, party: back },
  kept,
  shut,
};
