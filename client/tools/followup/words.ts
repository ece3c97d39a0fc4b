import type { Result } from '../../../shared/tools/followup/index.ts';
import type { Text } from '../../i18n/index.ts';

export type { Result };
export type Did = 'did' | 'not-quite' | 'no';
export type Whole = 'works' | 'not-yet';

/** What a party says about an own promise, in the first person. */
export const didWords: Readonly<Record<Did, Text>> = {
  did: { nl: 'Ik deed het', en: 'I did it' },
  'not-quite': { nl: 'Niet helemaal', en: 'Not quite' },
  no: { nl: 'Nee', en: 'No' },
};

export const wholeWords: Readonly<Record<Whole, Text>> = {
  works: { nl: 'Het werkt voor mij', en: 'It works for me' },
  'not-yet': { nl: 'Nog niet', en: 'Not yet' },
};

/** How looking back can end: what the mediators choose, with one sentence each, and what everybody reads after it. */
export const resultWords: Readonly<Record<Result, { choice: Text; hint: Text }>> = {
  kept: {
    choice: { nl: 'We houden de afspraak', en: 'We keep the agreement' },
    hint: { nl: 'Ze werkt. Ze blijft zoals ze is.', en: 'It works. It stays as it is.' },
  },
  adjusted: {
    choice: { nl: 'We passen de afspraak aan', en: 'We adjust the agreement' },
    hint: {
      nl: 'Er komt een nieuwe versie, en elke partij tekent die.',
      en: 'There is a new version, and each party signs it.',
    },
  },
  reopened: {
    choice: { nl: 'We praten opnieuw', en: 'We talk again' },
    hint: {
      nl: 'Er komt een nieuw gesprek met dezelfde mensen, over wat elk nodig heeft.',
      en: 'There is a new talk with the same people, about what each one needs.',
    },
  },
  'handed-over': {
    choice: { nl: 'Een volwassene neemt het over', en: 'An adult takes over' },
    hint: {
      nl: 'Dit is te groot voor ons. Jullie vertellen het samen aan de volwassene.',
      en: 'This is too big for us. You tell the adult together.',
    },
  },
};

export const aloneWords = {
  title: { nl: 'Hoe ging het?', en: 'How did it go?' },
  how: {
    nl: 'Dit antwoord je alleen. De andere partij ziet het niet, ook later niet.',
    en: 'You answer this alone. The other party does not see it, not later either.',
  },
  promise: { nl: 'Jouw belofte', en: 'Your promise' },
  whole: { nl: 'En het geheel?', en: 'And the whole?' },
  wholeAsk: {
    nl: 'Werkt de afspraak voor jou, alles samen?',
    en: 'Does the agreement work for you, all together?',
  },
  first: {
    nl: 'Kies eerst bij elke belofte en bij het geheel.',
    en: 'Choose for each promise and for the whole first.',
  },
  send: { nl: 'Stuur naar de bemiddelaars', en: 'Send to the mediators' },
  leave: { nl: 'Laat maar', en: 'Leave it' },
  leaveHow: {
    nl: 'Liever niets zeggen? Kies "Laat maar". Dat is even goed, en je hoeft niets uit te leggen.',
    en: 'Would you rather say nothing? Choose "Leave it". That is just as good, and you need not explain.',
  },
  said: { nl: 'Dit zei jij', en: 'This is what you said' },
  left: {
    nl: 'Je zei: laat maar. Dat is goed.',
    en: 'You said: leave it. That is fine.',
  },
  change: { nl: 'Verander mijn antwoord', en: 'Change my answer' },
  answer: { nl: 'Toch antwoorden', en: 'Answer after all' },
  until: {
    nl: 'Je mag het veranderen tot de bemiddelaars verder gaan.',
    en: 'You may change it until the mediators go on.',
  },
  wait: {
    nl: 'De bemiddelaars zeggen wanneer we verder gaan.',
    en: 'The mediators say when we go on.',
  },
  keep: { nl: 'Laat mijn antwoord staan', en: 'Leave my answer as it is' },
  destroyed: {
    nl: 'Je antwoorden worden vernietigd als dit sluit.',
    en: 'Your answers are destroyed when this closes.',
  },
} satisfies Record<string, Text>;
