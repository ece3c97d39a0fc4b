import type { Text } from '../../../shared/wire/text.ts';

export const formulaNotes = {
  equation: {
    nl: 'Schrijf de hele vergelijking, met een gelijkheidsteken.',
    en: 'Write the whole equation, with an equals sign.',
  },
  inequality: {
    nl: 'Schrijf de hele ongelijkheid, bijvoorbeeld x > 2.',
    en: 'Write the whole inequality, for example x > 2.',
  },
  expression: {
    nl: 'Schrijf alleen de uitdrukking, zonder gelijkheidsteken.',
    en: 'Write only the expression, without an equals sign.',
  },
  capitals: {
    nl: 'Gebruik dezelfde letters als in de vraag: kijk hoofdletters en kleine letters na.',
    en: 'Use the same letters as the question: check capital and small letters.',
  },
  unit: {
    nl: 'Schrijf het antwoord zonder eenheid of woorden.',
    en: 'Write the answer without a unit or words.',
  },
  degrees: {
    nl: 'Kijk na of er graden bij horen.',
    en: 'Check whether this should be in degrees.',
  },
  twoWays: {
    nl: 'Dit getal kan je op twee manieren lezen. Schrijf het zonder punt of komma tussen de duizendtallen.',
    en: 'This number can be read in two ways. Write it without a point or comma between the thousands.',
  },
  set: {
    nl: 'Schrijf een verzameling, bijvoorbeeld {2; 5}.',
    en: 'Write a set, for example {2; 5}.',
  },
  pair: {
    nl: 'Schrijf een koppel, bijvoorbeeld (2; 5).',
    en: 'Write a pair, for example (2; 5).',
  },
  interval: {
    nl: 'Schrijf een interval, bijvoorbeeld ]2; 5].',
    en: 'Write an interval, for example ]2; 5].',
  },
  oneValue: {
    nl: 'Hier hoort één antwoord.',
    en: 'One answer is expected here.',
  },
  form: {
    nl: 'Dit is even veel waard, maar nog niet in de gevraagde vorm.',
    en: 'This has the same value, but not yet the form that was asked.',
  },
  formUnsure: {
    nl: 'Dit is even veel waard. Of de vorm klopt, beslist je tutor.',
    en: 'This has the same value. Your tutor decides whether the form is right.',
  },
  partly: {
    nl: 'Dit is gelijk waar allebei bestaan, maar niet voor alle waarden. Je tutor beslist.',
    en: 'This is equal where both exist, but not for all values. Your tutor decides.',
  },
  near: {
    nl: 'Dit ligt er heel dicht bij. Misschien is het afgerond? Je tutor beslist.',
    en: 'This is very close. Was it rounded? Your tutor decides.',
  },
} satisfies Record<string, Text>;
