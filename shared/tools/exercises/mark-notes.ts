import type { Text } from '../../wire/text.ts';

/** Sentences that more than one marker says. */
export const markNotes = {
  empty: { nl: 'Er staat nog geen antwoord.', en: 'There is no answer yet.' },
  tooLong: {
    nl: 'Dit antwoord is te lang. Schrijf het korter.',
    en: 'This answer is too long. Write it shorter.',
  },
  unreadable: {
    nl: 'Dit kan ik niet lezen. Kijk na of het antwoord af is.',
    en: 'I cannot read this. Check that your answer is complete.',
  },
  tutor: {
    nl: 'Dit kan ik niet zeker nakijken. Je tutor beslist.',
    en: 'I cannot mark this for sure. Your tutor decides.',
  },
} satisfies Record<string, Text>;
