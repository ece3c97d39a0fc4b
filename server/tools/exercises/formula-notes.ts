import type { Text } from '../../../shared/wire/text.ts';

export const formulaNotes = {
  unfinished: {
    nl: 'Deze formule is nog niet af.',
    en: 'This formula is not finished yet.',
  },
  equation: {
    nl: 'Schrijf de hele vergelijking, met een gelijkheidsteken.',
    en: 'Write the whole equation, with an equals sign.',
  },
  expression: {
    nl: 'Schrijf alleen de uitdrukking, zonder gelijkheidsteken.',
    en: 'Write only the expression, without an equals sign.',
  },
  capitals: {
    nl: 'Gebruik dezelfde letters als in de vraag: kijk hoofdletters en kleine letters na.',
    en: 'Use the same letters as the question: check capital and small letters.',
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
