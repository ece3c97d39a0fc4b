import type { Language, Text } from '../../i18n/index.ts';

/** Beside a field of a slide that says something else in each language. */
export const languageNames: Readonly<Record<Language, Text>> = {
  nl: { nl: 'in het Nederlands', en: 'in Dutch' },
  en: { nl: 'in het Engels', en: 'in English' },
};
