import type { Text } from '../../i18n/index.ts';
import { prepareImage } from './prepare-image.ts';

const words = {
  failed: {
    nl: 'De afbeelding kwam niet aan. Kijk of je verbinding hebt en probeer het opnieuw.',
    en: 'The image did not arrive. Check your connection and try again.',
  },
  unreadable: {
    nl: 'Deze afbeelding kan de browser niet openen. Kies een PNG, JPEG, WebP of GIF.',
    en: 'The browser cannot open this image. Choose a PNG, JPEG, WebP or GIF.',
  },
} satisfies Record<string, Text>;

/** An image of the session: where it is, and its size in pixels. */
export interface Stored {
  readonly hash: string;
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

export type UploadImage = (file: File) => Promise<Stored | { readonly error: Text }>;

function isText(value: unknown): value is Text {
  const { nl, en } = (value ?? {}) as Partial<Text>;
  return typeof nl === 'string' && typeof en === 'string';
}

/**
 * Pictures go to the session's store; who uses them only remembers where they are.
 * @param longest pixels of the longest side, where a picture need not fill a screen
 */
export function uploaderOf(session: string, longest?: number): UploadImage {
  return async (file) => {
    const image = await prepareImage(file, longest);
    if (!image) return { error: words.unreadable };
    const { blob, width, height } = image;
    try {
      const response = await fetch(`/api/sessions/${encodeURIComponent(session)}/blobs`, {
        method: 'POST',
        headers: { 'content-type': blob.type || 'application/octet-stream' },
        body: blob,
      });
      const answer = (await response.json()) as Stored | { refusal?: { text?: unknown } };
      if ('hash' in answer) return { ...answer, width, height };
      const text = answer.refusal?.text;
      return { error: isText(text) ? text : words.failed };
    } catch {
      return { error: words.failed };
    }
  };
}
