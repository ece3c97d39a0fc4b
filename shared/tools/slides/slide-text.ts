import type { Deck, Slide } from './deck.ts';

/** What of a slide is written together: each in each language is one flat text in the document of the slide. */
export const writtenParts = ['text', 'right', 'notes'] as const;
export type WrittenPart = (typeof writtenParts)[number];
const languages = ['nl', 'en'] as const;

export const documentOf = (slide: string): string => `slides:${slide}`;
export const fieldName = (part: WrittenPart, language: 'nl' | 'en'): string =>
  `${part}.${language}`;

/** What the document of a slide begins with. */
export const textsOf = (slide: Slide): Record<string, string> =>
  Object.fromEntries(
    writtenParts.flatMap((part) =>
      languages.map((language) => [fieldName(part, language), slide[part]?.[language] ?? '']),
    ),
  );

const known = new WeakMap<Deck, readonly { name: string; surface: 'slides/deck' }[]>();

/** A document for each slide: it is destroyed with its slide. */
export function documentsOf(deck: Deck): readonly { name: string; surface: 'slides/deck' }[] {
  const before = known.get(deck);
  if (before) return before;
  const made = deck.map(({ id }) => ({ name: documentOf(id), surface: 'slides/deck' }) as const);
  known.set(deck, made);
  return made;
}
