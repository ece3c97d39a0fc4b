export const words = {
  reading: { nl: 'Lees eerst de vraag', en: 'Read the question first' },
  soon: {
    nl: 'De antwoorden komen zo. Denk al even na, alleen.',
    en: 'The answers come in a moment. Think already, alone.',
  },
  open: { nl: 'Je kan nu stemmen', en: 'You can vote now' },
  again: { nl: 'Ronde 2: stem opnieuw', en: 'Round 2: vote again' },
  of: { nl: 'van', en: 'of' },
  question: { nl: 'Vraag', en: 'Question' },
  questions: { nl: 'vragen, na elkaar', en: 'questions, one after the other' },
  send: { nl: 'Verstuur', en: 'Send' },
  change: { nl: 'Verander mijn antwoord', en: 'Change my answer' },
  next: { nl: 'Volgende vraag', en: 'Next question' },
  back: { nl: 'Vorige vraag', en: 'Question before' },
  look: { nl: 'Bekijk of verander mijn antwoorden', en: 'Look at or change my answers' },
  counts: {
    nl: 'Je antwoord telt. Je kan het nog veranderen zolang er gestemd wordt.',
    en: 'Your answer counts. You can still change it as long as people are voting.',
  },
  countMany: {
    nl: 'Je antwoorden tellen. Je kan ze nog veranderen zolang er gestemd wordt.',
    en: 'Your answers count. You can still change them as long as people are voting.',
  },
  elsewhere: {
    nl: 'Van dit toestel telt al een antwoord mee. Veranderen kan hier niet meer.',
    en: 'An answer from this device counts already. It can no longer be changed here.',
  },
  waits: {
    nl: 'Geen verbinding. Je antwoord vertrekt zodra je terug bent.',
    en: 'No connection. Your answer leaves as soon as you are back.',
  },
  closed: { nl: 'De stemming is dicht', en: 'The vote is closed' },
  wait: {
    nl: 'Straks komt er meer op het grote scherm.',
    en: 'More comes on the big screen in a moment.',
  },
  missed: {
    nl: 'Je antwoord was nog niet verstuurd. Dat is niet erg.',
    en: 'Your answer was not sent yet. That is all right.',
  },
  results: { nl: 'Wat de klas antwoordde', en: 'What the class answered' },
  answer: { nl: 'Het antwoord', en: 'The answer' },
  done: { nl: 'Klaar', en: 'Done' },
};
