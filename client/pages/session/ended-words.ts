import type { Outcome } from '../../../shared/tools/agreement/state.ts';
import type { Ending } from '../../../shared/engine/state.ts';
import type { Text } from '../../i18n/index.ts';
import { againWords, resultWords, type Result } from '../../tools/followup/words.ts';

/** What the end says depends on these: the form, how it ended, and the seat of who reads it. */
export interface EndOf {
  readonly form: string;
  readonly how: Ending;
  readonly role: string;
  readonly outcome?: Outcome | undefined;
  readonly result?: Result | undefined;
  readonly again?: true | undefined;
}

type Reader = 'party' | 'mediator' | 'adult';

const readerOf = (role: string): Reader =>
  role === 'coord' ? 'adult' : role === 'party' ? 'party' : 'mediator';

const study: Readonly<Record<Ending, Text>> = {
  normal: { nl: 'Klaar. Goed gewerkt.', en: 'Done. Well worked.' },
  early: { nl: 'De sessie is afgesloten.', en: 'The session has ended.' },
  handover: {
    nl: 'De sessie is gestopt. Je hebt niets fout gedaan.',
    en: 'The session was stopped. You did nothing wrong.',
  },
};

const talk: Readonly<Record<Reader, Text>> = {
  party: { nl: 'Dank je. Dat was moedig.', en: 'Thank you. That took courage.' },
  mediator: { nl: 'Dank je. Jullie hielpen hen praten.', en: 'Thank you. You helped them talk.' },
  adult: { nl: 'Het gesprek is afgelopen.', en: 'The talk is over.' },
};
const back: Readonly<Record<Reader, Text>> = {
  party: { nl: 'Dank je. Goed dat je terugkeek.', en: 'Thank you. Good that you looked back.' },
  mediator: { nl: 'Dank je. Jullie bleven erbij.', en: 'Thank you. You stayed with it.' },
  adult: { nl: 'Het terugkijken is klaar.', en: 'The looking back is done.' },
};
const stops = {
  mediator: { nl: 'Het gesprek stopt hier.', en: 'The talk stops here.' },
  'mediator-followup': { nl: 'Het terugkijken stopt hier.', en: 'The looking back stops here.' },
} satisfies Record<string, Text>;

const isMediation = (form: string): form is keyof typeof stops => Object.hasOwn(stops, form);

/** What all had decided counts, also when somebody then closed a step too soon. */
const decided = ({ outcome, result }: EndOf): boolean => (outcome ?? result) !== undefined;

export function endTitle(end: EndOf): Text {
  const { form, how, role } = end;
  if (!isMediation(form)) return study[how];
  if (how === 'handover' || (how === 'early' && !decided(end))) return stops[form];
  return (form === 'mediator' ? talk : back)[readerOf(role)];
}

const outcomes: Readonly<Record<Outcome, { own: Text; theirs: Text }>> = {
  agreement: {
    own: { nl: 'Jullie tekenden samen een afspraak.', en: 'Together you signed an agreement.' },
    theirs: {
      nl: 'De partijen tekenden samen een afspraak.',
      en: 'Together the parties signed an agreement.',
    },
  },
  partial: {
    own: {
      nl: 'Een deel is opgelost. De rest blijft open, en dat mag.',
      en: 'A part is solved. The rest stays open, and that is fine.',
    },
    theirs: {
      nl: 'Een deel is opgelost. De rest blijft open, en dat mag.',
      en: 'A part is solved. The rest stays open, and that is fine.',
    },
  },
  oral: {
    own: {
      nl: 'Jullie maakten een mondelinge afspraak. Jullie woord telt.',
      en: 'You made a spoken agreement. Your word counts.',
    },
    theirs: {
      nl: 'De partijen maakten een mondelinge afspraak.',
      en: 'The parties made a spoken agreement.',
    },
  },
  'second-sitting': {
    own: {
      nl: 'Vandaag was een begin. Jullie praten nog een keer.',
      en: 'Today was a beginning. You talk once more.',
    },
    theirs: {
      nl: 'Vandaag was een begin. De partijen kozen voor een tweede gesprek.',
      en: 'Today was a beginning. The parties chose a second talk.',
    },
  },
  none: {
    own: {
      nl: 'Er kwam geen afspraak, en daar heeft niemand schuld aan. Dat jullie praatten, telt ook.',
      en: 'There is no agreement, and nobody is to blame for that. That you talked counts too.',
    },
    theirs: {
      nl: 'Er kwam geen afspraak, en daar heeft niemand schuld aan. Dat ze praatten, telt ook.',
      en: 'There is no agreement, and nobody is to blame for that. That they talked counts too.',
    },
  },
};

const freely: Text = {
  nl: 'Stoppen mag altijd. Daar heeft niemand schuld aan.',
  en: 'Stopping is always fine. Nobody is to blame for it.',
};
const adultHasIt: Text = {
  nl: 'Een volwassene neemt het over. Je hebt niets fout gedaan.',
  en: 'An adult takes over. You did nothing wrong.',
};
const toAdult: Text = {
  nl: 'Een volwassene neemt het over. De leerlingen deden niets fout.',
  en: 'An adult takes over. The pupils did nothing wrong.',
};
const next: Readonly<Record<'early' | 'handover', Readonly<Record<Reader, Text>>>> = {
  early: {
    party: {
      nl: 'Wil je weten wat nu kan? Vraag het aan de volwassene.',
      en: 'Do you want to know what is possible now? Ask the adult.',
    },
    mediator: {
      nl: 'Zit er iets dwars? Vertel het vandaag nog aan de volwassene.',
      en: 'Is something bothering you? Tell the adult today.',
    },
    adult: {
      nl: 'Kijk met elk van hen apart wat nu helpt: iemand die luistert, het zorgteam, of later opnieuw proberen.',
      en: 'See with each of them apart what helps now: somebody who listens, the care team, or trying again later.',
    },
  },
  handover: {
    party: {
      nl: 'Wil je erover praten? Dat kan bij een volwassene die je vertrouwt, of bij Awel: bel 102.',
      en: 'Do you want to talk about it? You can, with an adult whom you trust, or with Awel: call 102.',
    },
    mediator: {
      nl: 'Praat vandaag nog met de volwassene over hoe dit voor jou was.',
      en: 'Talk with the adult today about how this was for you.',
    },
    adult: {
      nl: 'Praat vandaag nog met de bemiddelaars over hoe dit voor hen was.',
      en: 'Talk with the mediators today about how this was for them.',
    },
  },
};

/** How it ended and what one can do now; nothing for a form that has no such words. */
export function endSaid(end: EndOf): readonly Text[] {
  const { form, how, role, outcome, result, again } = end;
  if (!isMediation(form)) return [];
  const reader = readerOf(role);
  if (how === 'handover') return [reader === 'adult' ? toAdult : adultHasIt, next.handover[reader]];
  if (result) return [resultWords[result].said, ...(again ? [againWords.later] : [])];
  // Looking back begins with the ending of the talk before.
  if (outcome && form === 'mediator')
    return [outcomes[outcome][reader === 'party' ? 'own' : 'theirs']];
  return how === 'early' ? [freely, next.early[reader]] : [];
}
