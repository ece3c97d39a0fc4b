import type { Text } from '../../i18n/index.ts';

/** What the class page says around what the class asked. */
export const words = {
  looking: { nl: 'We halen de pagina op.', en: 'Fetching the page.' },
  none: { nl: 'Hier is niets te zien', en: 'There is nothing to see here' },
  again: { nl: 'Probeer opnieuw', en: 'Try again' },
  home: { nl: 'Naar het begin', en: 'To the start' },
  held: { nl: 'Les van', en: 'Lesson of' },
  until: { nl: 'Deze pagina blijft tot', en: 'This page stays until' },
  noNames: {
    nl: 'Er staan geen namen op, en geen stemmen.',
    en: 'There are no names on it, and no votes.',
  },
  goals: { nl: 'Waarover het ging', en: 'What it was about' },
  questions: { nl: 'Wat jullie vroegen', en: 'What you asked' },
  noQuestions: { nl: 'Er werd geen vraag getoond.', en: 'No question was shown.' },
  notYet: {
    nl: 'Er staat nog geen antwoord bij. Kom later nog eens kijken.',
    en: 'There is no answer yet. Come back and look later.',
  },
  tips: { nl: 'Tips', en: 'Tips' },
  help: { nl: 'Hier vind je hulp', en: 'Here is help' },
  print: { nl: 'Druk af', en: 'Print' },
  writes: { nl: 'Jij kan hier schrijven', en: 'You can write here' },
  writesWhat: {
    nl: 'Geef het adres van deze pagina alleen door aan wie mee antwoordt. Dit is het adres voor de klas:',
    en: 'Pass the address of this page on only to who answers along. This is the address for the class:',
  },
  answer: { nl: 'Jullie antwoord', en: 'Your answer' },
  answerHint: {
    nl: 'Waar komt het vandaan? Zet de bron erbij.',
    en: 'Where does it come from? Add the source.',
  },
  save: { nl: 'Zet erbij', en: 'Put it there' },
  saved: { nl: 'Het staat erop.', en: 'It is there.' },
  drop: { nl: 'Haal de vraag weg', en: 'Take the question away' },
  dropSure: { nl: 'Deze vraag weghalen?', en: 'Take this question away?' },
  dropWhat: {
    nl: 'Ze is dan weg voor iedereen, met haar antwoord. Dat kan niet ongedaan.',
    en: 'It is then gone for everybody, with its answer. That cannot be undone.',
  },
  leave: { nl: 'Laat staan', en: 'Leave it' },
  yourTips: { nl: 'Jullie tips', en: 'Your tips' },
  tipsHint: {
    nl: 'Wat wil je dat de klas onthoudt of doet?',
    en: 'What do you want the class to remember or do?',
  },
  destroy: { nl: 'Vernietig deze pagina', en: 'Destroy this page' },
  destroySure: { nl: 'De pagina nu vernietigen?', en: 'Destroy the page now?' },
  destroyWhat: {
    nl: 'Niemand kan ze daarna nog lezen, jij ook niet. Anders gebeurt het vanzelf op',
    en: 'After that nobody can read it, not even you. Otherwise it happens by itself on',
  },
  gone: { nl: 'Deze pagina is vernietigd', en: 'This page has been destroyed' },
  goneAt: { nl: 'Dat gebeurde op', en: 'That happened on' },
  goneWhat: {
    nl: 'Wat erop stond, kan niemand nog lezen, ook niet op de server. Wat iemand afdrukte, blijft bij die persoon. In een kopie die de school eerder maakte, is het ook niet meer te lezen.',
    en: 'Nobody can read any more what was on it, not on the server either. What somebody printed stays with them. In a copy that the school made before, it cannot be read any more either.',
  },
};

/** What was on the page when it was destroyed. */
export const countedWords = (questions: number, answers: number): Text => ({
  nl: `Er ${questions === 1 ? 'stond 1 vraag' : `stonden ${questions} vragen`} op, waarvan ${answers} met een antwoord.`,
  en: `There ${questions === 1 ? 'was 1 question' : `were ${questions} questions`} on it, ${answers} of them with an answer.`,
});
