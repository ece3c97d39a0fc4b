import type { Text } from '../../wire/text.ts';
import type { Result } from './index.ts';

/** How a look back turned out, as it is said to everyone: in the tool, and at the end of a form that has it. */
export const resultSaid: Readonly<Record<Result, Text>> = {
  kept: { nl: 'De afspraak blijft zoals ze is.', en: 'The agreement stays as it is.' },
  adjusted: {
    nl: 'De afspraak is aangepast. De nieuwe versie geldt.',
    en: 'The agreement was adjusted. The new version counts.',
  },
  reopened: {
    nl: 'Jullie praten opnieuw, met dezelfde mensen.',
    en: 'You talk again, with the same people.',
  },
  'handed-over': {
    nl: 'Een volwassene neemt het over. Niemand deed iets fout.',
    en: 'An adult takes over. Nobody did anything wrong.',
  },
};

export const againSaid: Text = {
  nl: 'Jullie kijken later nog een keer terug.',
  en: 'You look back once more, later.',
};
