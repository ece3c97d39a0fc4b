/**
 * What nobody can see at the ends of a text: spaces of every script, the blanks of Hangul and Braille, soft hyphens and
 * signs without a width. Not the signs that shape the letter before them, as in an emoji.
 */
const edge =
  /^[\s\p{Z}\p{Cc}\u00ad\u115f\u1160\u200b\u2060\u2800\u3164\ufeff\uffa0]+|[\s\p{Z}\p{Cc}\u00ad\u115f\u1160\u200b\u2060\u2800\u3164\ufeff\uffa0]+$/gu;

/** Anything that shows: no space, no control or format sign, no filler that every font draws as nothing. */
const shows = /[^\s\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800\u{16fe4}\u{1d159}]/u;

/**
 * A name, a title or any text that somebody typed, without what cannot be seen at its ends; empty when nothing of it
 * can be seen. What must not be empty is asked by this, in the page and at the server.
 */
export function trimmed(text: string): string {
  return shows.test(text) ? text.replace(edge, '') : '';
}
