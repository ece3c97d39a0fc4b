import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { DeckSchema, type Deck } from '../../../shared/tools/slides/deck.ts';
import type { Text } from '../../i18n/index.ts';
import type { FilePictures } from './deck-pictures.ts';

/** Slides as a file that one keeps, gives to somebody, and opens again. */
const DeckFileSchema = Type.Object({
  kring: Type.Literal('deck'),
  version: Type.Literal(1),
  deck: DeckSchema,
  /** As data URLs, by the hash that a slide names. */
  pictures: Type.Optional(
    Type.Record(
      Type.String({ pattern: '^[0-9a-f]{64}$' }),
      Type.String({ pattern: '^data:image/(png|jpeg|webp|gif);base64,[A-Za-z0-9+/]+=*$' }),
      { additionalProperties: false, maxProperties: 80 },
    ),
  ),
});

/** More than any deck: such a file is something else. */
const mostBytes = 70_000_000;

export const deckFile = (deck: Deck, pictures: FilePictures = {}): string =>
  `${JSON.stringify({ kring: 'deck', version: 1, deck, pictures }, undefined, 2)}\n`;

/** What a file of slides holds. */
export interface ReadDeck {
  readonly deck: Deck;
  readonly pictures: FilePictures;
}

export const notADeck: Text = {
  nl: 'Dit bestand is geen dia’s van Kring, of het is beschadigd. Er is niets veranderd.',
  en: 'This file is no slides of Kring, or it is damaged. Nothing was changed.',
};

/** The slides of a file; undefined where it holds none that can be shown as they are. */
export async function readDeckFile(file: File): Promise<ReadDeck | undefined> {
  if (file.size > mostBytes) return undefined;
  try {
    const read: unknown = JSON.parse(await file.text());
    if (!Value.Check(DeckFileSchema, read)) return undefined;
    const names = new Set(read.deck.map(({ id }) => id));
    const { deck, pictures = {} } = read;
    return names.size === deck.length ? { deck, pictures } : undefined;
  } catch {
    return undefined;
  }
}
