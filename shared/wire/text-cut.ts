/** Long enough for a family of emoji with skins; whatever is longer is no character that anybody types. */
const longestCharacter = 64;

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * The start of a text, at most `most` UTF-16 units long, that ends where a character ends as a person sees it:
 * an emoji of several signs, a letter with its accents and half a surrogate pair are never cut in two.
 */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const around = text.slice(0, most + longestCharacter);
  const end = characters.segment(around).containing(most)?.index ?? 0;
  if (end > 0 || most < longestCharacter) return text.slice(0, end);
  // A heap of accents on one letter: at least no half of a pair.
  return text.slice(0, most - (text.slice(0, most).isWellFormed() ? 0 : 1));
}
