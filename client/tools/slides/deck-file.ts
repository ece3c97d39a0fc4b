import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { DeckSchema, type Deck } from '../../../shared/tools/slides/deck.ts';
import type { Text } from '../../i18n/index.ts';

/** Slides as a file that one keeps, gives to somebody, and opens again. */
const DeckFileSchema = Type.Object({
  kring: Type.Literal('deck'),
  version: Type.Literal(1),
  deck: DeckSchema,
});

/** More than any deck: such a file is something else. */
const mostBytes = 2_000_000;

export const deckFile = (deck: Deck): string =>
  `${JSON.stringify({ kring: 'deck', version: 1, deck }, undefined, 2)}\n`;

export const notADeck: Text = {
  nl: 'Dit bestand is geen dia’s van Kring, of het is beschadigd. Er is niets veranderd.',
  en: 'This file is no slides of Kring, or it is damaged. Nothing was changed.',
};

/** The slides of a file; undefined where it holds none that can be shown as they are. */
export async function readDeckFile(file: File): Promise<Deck | undefined> {
  if (file.size > mostBytes) return undefined;
  try {
    const read: unknown = JSON.parse(await file.text());
    if (!Value.Check(DeckFileSchema, read)) return undefined;
    const names = new Set(read.deck.map(({ id }) => id));
    return names.size === read.deck.length ? read.deck : undefined;
  } catch {
    return undefined;
  }
}
