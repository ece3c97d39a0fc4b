import type { Ending } from '../engine/index.ts';
import { againSaid, resultSaid } from '../tools/followup/said.ts';
import type { Result } from '../tools/followup/index.ts';
import type { Outcome } from '../tools/agreement/state.ts';
import type { Text } from '../wire/text.ts';
import type { FarewellOf } from './define.ts';
import type { MediatorSeat } from './mediator-seats.ts';
import { all, holds } from './words.ts';

/** What is said at the end of a mediation, and of looking back on one. */
type Farewell = FarewellOf<MediatorSeat>;
const text = (nl: string, en: string): Text => ({ nl, en });

/** Each of these reads the same. */
const readers = {
  party: ['party'],
  mediator: ['lead', 'colead'],
  adult: ['coord'],
} as const satisfies Record<string, readonly MediatorSeat[]>;
type Reader = keyof typeof readers;
const everyReader = Object.keys(readers) as Reader[];

const talk: Readonly<Record<Reader, Text>> = {
  party: text('Dank je. Dat was moedig.', 'Thank you. That took courage.'),
  mediator: text('Dank je. Jullie hielpen hen praten.', 'Thank you. You helped them talk.'),
  adult: text('Het gesprek is afgelopen.', 'The talk is over.'),
};
const back: Readonly<Record<Reader, Text>> = {
  party: text('Dank je. Goed dat je terugkeek.', 'Thank you. Good that you looked back.'),
  mediator: text('Dank je. Jullie bleven erbij.', 'Thank you. You stayed with it.'),
  adult: text('Het terugkijken is klaar.', 'The looking back is done.'),
};

const outcomes: Readonly<Record<Outcome, { own: Text; theirs: Text }>> = {
  agreement: {
    own: text('Jullie tekenden samen een afspraak.', 'Together you signed an agreement.'),
    theirs: text(
      'De partijen tekenden samen een afspraak.',
      'Together the parties signed an agreement.',
    ),
  },
  partial: {
    own: text(
      'Een deel is opgelost. De rest blijft open, en dat mag.',
      'A part is solved. The rest stays open, and that is fine.',
    ),
    theirs: text(
      'Een deel is opgelost. De rest blijft open, en dat mag.',
      'A part is solved. The rest stays open, and that is fine.',
    ),
  },
  oral: {
    own: text(
      'Jullie maakten een mondelinge afspraak. Jullie woord telt.',
      'You made a spoken agreement. Your word counts.',
    ),
    theirs: text(
      'De partijen maakten een mondelinge afspraak.',
      'The parties made a spoken agreement.',
    ),
  },
  'second-sitting': {
    own: text(
      'Vandaag was een begin. Jullie praten nog een keer.',
      'Today was a beginning. You talk once more.',
    ),
    theirs: text(
      'Vandaag was een begin. De partijen kozen voor een tweede gesprek.',
      'Today was a beginning. The parties chose a second talk.',
    ),
  },
  none: {
    own: text(
      'Er kwam geen afspraak, en daar heeft niemand schuld aan. Dat jullie praatten, telt ook.',
      'There is no agreement, and nobody is to blame for that. That you talked counts too.',
    ),
    theirs: text(
      'Er kwam geen afspraak, en daar heeft niemand schuld aan. Dat ze praatten, telt ook.',
      'There is no agreement, and nobody is to blame for that. That they talked counts too.',
    ),
  },
};

const freely = text(
  'Stoppen mag altijd. Daar heeft niemand schuld aan.',
  'Stopping is always fine. Nobody is to blame for it.',
);
const adultHasIt = text(
  'Een volwassene neemt het over. Je hebt niets fout gedaan.',
  'An adult takes over. You did nothing wrong.',
);
const toAdult = text(
  'Een volwassene neemt het over. De leerlingen deden niets fout.',
  'An adult takes over. The pupils did nothing wrong.',
);

/** What one can do now. */
const next: Readonly<Record<'early' | 'handover', Readonly<Record<Reader, Text>>>> = {
  early: {
    party: text(
      'Wil je weten wat nu kan? Vraag het aan de volwassene.',
      'Do you want to know what is possible now? Ask the adult.',
    ),
    mediator: text(
      'Zit er iets dwars? Vertel het vandaag nog aan de volwassene.',
      'Is something bothering you? Tell the adult today.',
    ),
    adult: text(
      'Kijk met elk van hen apart wat nu helpt: iemand die luistert, het zorgteam, of later opnieuw proberen.',
      'See with each of them apart what helps now: somebody who listens, the care team, or trying again later.',
    ),
  },
  handover: {
    party: text(
      'Wil je erover praten? Dat kan bij een volwassene die je vertrouwt, of bij Awel: bel 102.',
      'Do you want to talk about it? You can, with an adult whom you trust, or with Awel: call 102.',
    ),
    mediator: text(
      'Praat vandaag nog met de volwassene over hoe dit voor jou was.',
      'Talk with the adult today about how this was for you.',
    ),
    adult: text(
      'Praat vandaag nog met de bemiddelaars over hoe dit voor hen was.',
      'Talk with the mediators today about how this was for them.',
    ),
  },
};

const toEach = (say: (reader: Reader) => Omit<Farewell, 'to'>): Farewell[] =>
  everyReader.map((reader) => ({ to: readers[reader], ...say(reader) }));

const handover = (stops: Text) =>
  toEach((reader) => ({
    how: ['handover'],
    title: stops,
    said: [reader === 'adult' ? toAdult : adultHasIt, next.handover[reader]],
  }));

const early = (title: (reader: Reader) => Text) =>
  toEach((reader) => ({
    how: ['early'] satisfies Ending[],
    title: title(reader),
    said: [freely, next.early[reader]],
  }));

const talkStops = text('Het gesprek stopt hier.', 'The talk stops here.');

/** What all had decided counts, also when somebody then closed a step too soon. */
export const mediatorEndings: readonly Farewell[] = [
  ...handover(talkStops),
  ...(Object.keys(outcomes) as Outcome[]).flatMap((outcome) =>
    toEach((reader) => ({
      when: holds('agreement/ended', { as: outcome }),
      title: talk[reader],
      said: [outcomes[outcome][reader === 'party' ? 'own' : 'theirs']],
    })),
  ),
  ...early(() => talkStops),
  ...toEach((reader) => ({ title: talk[reader], said: [] })),
];

const backStops = text('Het terugkijken stopt hier.', 'The looking back stops here.');

export const followUpEndings: readonly Farewell[] = [
  ...handover(backStops),
  ...(Object.keys(resultSaid) as Result[]).flatMap((result) => {
    const concluded = holds('followup/concluded', { as: result });
    const again = all(concluded, holds('followup/again'));
    return [
      ...toEach((reader) => ({
        when: again,
        title: back[reader],
        said: [resultSaid[result], againSaid],
      })),
      ...toEach((reader) => ({ when: concluded, title: back[reader], said: [resultSaid[result]] })),
    ];
  }),
  ...early(() => backStops).map((one, at) => ({
    ...one,
    // The text on which they look back stands.
    when: holds('agreement/ended'),
    title: back[everyReader[at] as Reader],
  })),
  ...early(() => backStops),
  ...toEach((reader) => ({ title: back[reader], said: [] })),
];
