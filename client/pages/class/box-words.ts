import type { Text } from '../../i18n/index.ts';
import type { Reason } from '../../../shared/tools/box/state.ts';

export const words = {
  title: { nl: 'Vragen', en: 'Questions' },
  ask: { nl: 'Stel een vraag', en: 'Ask a question' },
  hint: {
    nl: 'Anoniem: niemand ziet wie iets vraagt, ook wij niet. Schrijf geen namen.',
    en: 'Anonymous: nobody sees who asks, not even we. Write no names.',
  },
  goes: (who: Text): Text => ({
    nl: `Eerst leest ${who.nl} je vraag. Dan pas komt ze hier, en misschien op het grote scherm. Wil je zelf hulp? Druk op Hulp: anders vinden we je niet.`,
    en: `First ${who.en} reads your question. Only then it comes here, and maybe on the big screen. Do you want help yourself? Press Help: or we can't find you.`,
  }),
  send: { nl: 'Verstuur zonder naam', en: 'Send without a name' },
  sent: {
    nl: 'Je vraag is verstuurd, zonder naam.',
    en: 'Your question was sent, without a name.',
  },
  quiet: {
    nl: 'Alleen voor wie de vragen leest, niet voor de klas',
    en: 'Only for who reads the questions, not for the class',
  },
  read: {
    nl: 'Gelezen. Ze komt niet voor de klas.',
    en: 'Read. It does not come before the class.',
  },
  merged: {
    nl: 'Samen met een vraag die erop lijkt:',
    en: 'One with a question that is like it:',
  },
  mine: { nl: 'Van dit toestel', en: 'From this device' },
  waiting: { nl: 'Nog niet getoond', en: 'Not shown yet' },
  declined: { nl: 'Past hier niet:', en: 'Does not fit here:' },
  all: { nl: 'Wat de klas vraagt', en: 'What the class asks' },
  none: {
    nl: 'Nog geen vragen. De eerste is altijd moeilijk: durf gerust.',
    en: 'No questions yet. The first is always hard: feel free.',
  },
  too: { nl: 'Ik ook', en: 'Me too' },
  votes: { nl: 'willen dit ook weten', en: 'want to know this too' },
  answered: { nl: 'Antwoord', en: 'Answer' },
  told: { nl: 'Beantwoord in de klas', en: 'Answered in class' },
  later: { nl: 'Het antwoord komt later', en: 'The answer comes later' },
};

/** Why a question is not shown, said kindly to whoever asked it. */
export const reasonWords: Readonly<Record<Reason, Text>> = {
  hurts: {
    nl: 'ze kan iemand kwetsen. Kan je het anders vragen?',
    en: 'it may hurt somebody. Can you ask it in another way?',
  },
  name: {
    nl: 'er staat een naam in. Vraag het gerust opnieuw, zonder naam.',
    en: 'there is a name in it. Feel free to ask again, without a name.',
  },
  joke: {
    nl: 'ze is als grap gelezen. Meen je het? Vraag het dan opnieuw.',
    en: 'it was read as a joke. Do you mean it? Then ask again.',
  },
  double: {
    nl: 'iemand vroeg dit al. Kijk bij wat de klas vraagt.',
    en: 'somebody asked this already. Look at what the class asks.',
  },
};
