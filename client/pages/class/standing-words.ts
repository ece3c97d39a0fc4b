import type { Text } from '../../i18n/index.ts';

export const words = {
  connecting: { nl: 'We zoeken je klas.', en: 'Looking for your class.' },
  slow: {
    nl: 'Het duurt langer dan anders. We blijven proberen; kijk intussen je verbinding na.',
    en: 'It takes longer than usual. We keep trying; check your connection meanwhile.',
  },
  refused: { nl: 'Je kan hier niet binnen', en: 'You cannot come in here' },
  refusedWhat: {
    nl: 'Deze les is er niet (meer), of je bent er op dit toestel niet bij. Vraag de code vooraan in de klas.',
    en: 'This lesson does not exist (any more), or you are not in it on this device. Ask for the code in front of the class.',
  },
  code: { nl: 'Ik heb een code', en: 'I have a code' },
  home: { nl: 'Naar het begin', en: 'To the start' },
  again: { nl: 'Probeer opnieuw', en: 'Try again' },
  help: { nl: 'Hulp', en: 'Help' },
  left: { nl: 'Je bent even gestopt', en: 'You stopped for now' },
  leftWhat: {
    nl: 'Goed dat je dat zelf kiest. Je kan terug wanneer je wil: druk op “Doe weer mee”, of typ de code opnieuw.',
    en: 'Good that you choose that yourself. You can come back when you want: press “Join again”, or type the code again.',
  },
  back: { nl: 'Doe weer mee', en: 'Join again' },
  removed: { nl: 'Je bent niet meer bij deze les', en: 'You are no longer in this lesson' },
  frozen: { nl: 'We stoppen hier even', en: 'We stop here' },
  frozenWhat: {
    nl: 'Een volwassene neemt het over. Je hebt niets fout gedaan.',
    en: 'An adult takes over. You did nothing wrong.',
  },
  over: { nl: 'De les is afgelopen', en: 'The lesson is over' },
  overWhat: {
    nl: 'Je verbinding was even weg toen ze stopte. Fijn dat je meedeed. Zit je ergens mee? Praat met iemand die je vertrouwt, of bel Awel (102).',
    en: 'Your connection was away for a moment when it ended. Good that you took part. Is something on your mind? Talk to somebody you trust, or call Awel (102).',
  },
  destroying: {
    nl: 'Wat niet bewaard mag worden, wordt nu vernietigd.',
    en: 'What may not be kept is being destroyed now.',
  },
  destroyed: {
    nl: 'Wat niet bewaard mag worden, is vernietigd op',
    en: 'What may not be kept was destroyed on',
  },
  stays: {
    nl: 'Op dit toestel blijft niets van je antwoorden of vragen staan.',
    en: 'Nothing of your answers or questions stays on this device.',
  },
};

export const removedWhat = ({ nl, en }: Text): Text => ({
  nl: `Je plaats werd weggehaald door ${nl}. Dat kan een vergissing zijn: vraag het gerust. Zit je ergens mee? Awel luistert, bel 102.`,
  en: `Your seat was taken away by ${en}. It may be a mistake: feel free to ask. Is something on your mind? Awel listens, call 102.`,
});
