import type { Slide, SlidePicture } from '../../../shared/tools/slides/deck.ts';
import type { Language, Text } from '../../i18n/index.ts';

export type Source = NonNullable<Slide['sources']>[number];
export type Layout = Slide['layout'];

/**
 * Words with what was typed in the language of the session. What was the same in both stays the same in both: whoever
 * writes in one language writes a whole slide.
 */
export function withWords(before: Text | undefined, language: Language, typed: string): Text {
  const other = language === 'nl' ? 'en' : 'nl';
  const same = !before || before.nl === before.en;
  const kept = same ? typed : before[other];
  return language === 'nl' ? { nl: typed, en: kept } : { nl: kept, en: typed };
}

/** The same where both languages have a field of their own: each says what was typed in it. */
export const withBoth = (before: Text | undefined, language: Language, typed: string): Text => ({
  ...(before ?? { nl: '', en: '' }),
  [language]: typed,
});

/** Both languages say something of their own. */
export const isTranslated = (words: Text | undefined): boolean =>
  words !== undefined && words.nl !== words.en;

const filled = (words: Text | undefined): boolean => !!words?.nl.trim() && !!words.en.trim();

/** What has to be mended before a slide can be saved; undefined when nothing has. */
export function wrongIn({
  text,
  picture,
  sources = [],
}: Slide): 'text' | 'picture' | 'source' | undefined {
  if (!filled(text)) return 'text';
  if (picture && !isPicture(picture)) return 'picture';
  return sources.every(isSource) ? undefined : 'source';
}

/** It can be shown: there are words for whoever does not see it, and it is said whose it is. */
export const isPicture = ({ words, credit }: SlidePicture): boolean =>
  filled(words) && credit.trim().length >= 3;

/** As the schema of a deck has it: a name, an address that is safe to follow, a year or a month. */
export const isSource = ({ name, address, date }: Source): boolean =>
  name.trim().length >= 3 &&
  /^(19|20)\d{2}(-(0[1-9]|1[0-2]))?$/.test(date) &&
  (address === undefined || /^https:\/\/[^ ]{4,300}$/.test(address));

/** Said in one language only, it is said so in both; undefined where nothing was. */
export function said({ nl, en }: Text = { nl: '', en: '' }): Text | undefined {
  const [first, second] = [nl.trim() ? nl : en, en.trim() ? en : nl];
  return first.trim() ? { nl: first, en: second } : undefined;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** A name for a new slide that no slide has: by chance, because two people may make one at the same moment. */
export const freshName = (): string =>
  `own-${[...crypto.getRandomValues(new Uint8Array(12))].map((n) => letters[n % 26]).join('')}`;
