import { Type } from 'typebox';
import type { Data } from '../../engine/index.ts';
import type { Language, Text } from '../../wire/text.ts';
import { trimmed } from '../../wire/trimmed.ts';
import { limits } from './item-limits.ts';

/** A photo of the page, which is the question or belongs to it. Its bytes are an image of the session (class K1). */
export const PictureSchema = Type.Object({
  /** SHA-256 of the image, hexadecimal: where it is kept. */
  hash: Type.String({ pattern: '^[0-9a-f]{64}$' }),
  /** In pixels, so that it has its place before it is there. */
  width: Type.Integer({ minimum: 1, maximum: 20_000 }),
  height: Type.Integer({ minimum: 1, maximum: 20_000 }),
  /** Who brought it; the server says so. */
  by: Type.String({ pattern: '^[A-Za-z0-9_-]{1,64}$' }),
  /** What is on it, for who does not see it. */
  about: Type.Optional(Type.String({ minLength: 1, maxLength: limits.about })),
});
export type Picture = Data<typeof PictureSchema>;

/** What stands for the question where there is only a photo. */
export const onThePhoto: Text = {
  nl: 'De oefening staat op de foto.',
  en: 'The exercise is on the photo.',
};

const record = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;

/**
 * An item from outside that may have a picture: whoever sends it brought it, unless it was there before, and a picture
 * alone gets words for a question. Anything else stays as it came, for `checkItem` to judge.
 */
export function withPicture(
  input: unknown,
  by: string,
  language: Language,
  before?: Picture,
): unknown {
  const item = record(input);
  const picture = record(item?.['picture']);
  if (!item || !picture) return input;
  const owner = before && before.hash === picture['hash'] ? before.by : by;
  const { question = '' } = item;
  const wordless = typeof question === 'string' && trimmed(question) === '';
  return {
    ...item,
    picture: { ...picture, by: owner },
    ...(wordless && { question: onThePhoto[language] }),
  };
}
