import type { Text } from '../../wire/text.ts';

/** What is said of a number that cannot be marked as it stands, or whose unit is amiss. */
export const numberNotes = {
  number: {
    nl: 'Schrijf één getal, bijvoorbeeld 2,5 of 3/4.',
    en: 'Write one number, for example 2.5 or 3/4.',
  },
  workOut: {
    nl: 'Reken dit nog uit tot één getal.',
    en: 'Work this out to one number.',
  },
  missingUnit: { nl: 'Zet de eenheid erbij.', en: 'Add the unit.' },
  wrongUnit: { nl: 'Kijk je eenheid na.', en: 'Check your unit.' },
  noUnit: { nl: 'Schrijf alleen het getal.', en: 'Write only the number.' },
  moreDigits: {
    nl: 'Schrijf meer cijfers, of een breuk: zo weet ik welk getal je bedoelt.',
    en: 'Write more digits, or a fraction: then I know which number you mean.',
  },
  ownUnit: (unit: string): Text => ({
    nl: `Schrijf je antwoord in ${unit}.`,
    en: `Write your answer in ${unit}.`,
  }),
  doubtUnit: (typed: string): Text => ({
    nl: `Bij "${typed}" weet ik niet zeker welke eenheid je bedoelt. Let op hoofdletters, of schrijf ze voluit.`,
    en: `With "${typed}" I am not sure which unit you mean. Mind the capitals, or write it in full.`,
  }),
  unknownUnit: (typed: string): Text => ({
    nl: `De eenheid "${typed}" ken ik niet. Schrijf ze anders.`,
    en: `I do not know the unit "${typed}". Write it in another way.`,
  }),
  twoWays: (values: readonly string[]): Text => ({
    nl: `Dit kan je op twee manieren lezen: ${values.join(' of ')}. Schrijf het zo dat het er maar één kan zijn.`,
    en: `This can be read in two ways: ${values.join(' or ')}. Write it so that it can be only one.`,
  }),
} satisfies Record<string, Text | ((...args: never[]) => Text)>;
