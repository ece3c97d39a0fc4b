import type { Slide } from '../../../shared/tools/slides/deck.ts';
import type { Language, Text } from '../../i18n/index.ts';
import { speltNumber } from '../../session/spelt-number.ts';
import type { NumberedSlide } from './in-order.ts';

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

/** Both languages say something of their own. */
export const isTranslated = (words: Text | undefined): boolean =>
  words !== undefined && words.nl !== words.en;

const filled = (words: Text | undefined): boolean => !!words?.nl.trim() && !!words.en.trim();

/** What has to be mended before a slide can be saved; undefined when nothing has. */
export function wrongIn({ text, sources = [] }: Slide): 'text' | 'source' | undefined {
  if (!filled(text)) return 'text';
  return sources.every(isSource) ? undefined : 'source';
}

/** As the schema of a deck has it: a name, an address that is safe to follow, a year or a month. */
export const isSource = ({ name, address, date }: Source): boolean =>
  name.trim().length >= 3 &&
  /^(19|20)\d{2}(-(0[1-9]|1[0-2]))?$/.test(date) &&
  (address === undefined || /^https:\/\/[^ ]{4,300}$/.test(address));

/** A slide as it is saved: without the parts that nobody filled in. */
export function tidySlide({ right, notes, sources, ask, ...slide }: Slide): Slide {
  return {
    ...slide,
    ...(slide.layout === 'columns' && { right: filled(right) ? right! : { nl: '-', en: '-' } }),
    ...(filled(notes) && { notes: notes! }),
    ...(sources?.length && { sources }),
    ...(ask && { ask }),
  };
}

/** A name for a new slide that no slide has. */
export function freshName(slides: readonly Pick<NumberedSlide, 'id'>[]): string {
  const taken = new Set(slides.map(({ id }) => id));
  for (let nr = slides.length + 1; ; nr += 1) {
    const name = `own-${speltNumber(nr)}`;
    if (!taken.has(name)) return name;
  }
}
