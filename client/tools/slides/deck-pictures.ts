import type { Deck } from '../../../shared/tools/slides/deck.ts';
import { imageUrl } from '../../session/images/image-url.ts';
import type { UploadImage } from '../../session/images/upload-image.ts';

/** Pictures of slides as they stand in a file, as data URLs, by their hash. */
export type FilePictures = Readonly<Record<string, string>>;

const hashesIn = (deck: Deck): string[] => [
  ...new Set(deck.flatMap(({ picture }) => (picture ? [picture.image] : []))),
];

const asData = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('a picture could not be read'));
    reader.readAsDataURL(blob);
  });

/** The pictures of these slides, to go along in a file; one that cannot be fetched is left out. */
export async function picturesOf(deck: Deck, session: string): Promise<FilePictures> {
  const found = await Promise.all(
    hashesIn(deck).map(async (hash) => {
      const response = await fetch(imageUrl(session, hash)).catch(() => undefined);
      return response?.ok ? [[hash, await asData(await response.blob())] as const] : [];
    }),
  );
  return Object.fromEntries(found.flat());
}

/** A data URL as a file. Not by `fetch`: the page may ask its own server only. */
function fileOf(data: string): File {
  const [, type = '', text = ''] = /^data:([^;]+);base64,(.*)$/.exec(data) ?? [];
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return new File([bytes], 'picture', { type });
}

/**
 * These slides with their pictures in the store of this session.
 * @returns the slides, and how many of them go on without their picture
 */
export async function withPictures(
  deck: Deck,
  pictures: FilePictures,
  upload: UploadImage,
): Promise<{ deck: Deck; lost: number }> {
  const stored = new Map<string, string>();
  for (const hash of hashesIn(deck)) {
    const data = Object.hasOwn(pictures, hash) ? pictures[hash] : undefined;
    const image = data === undefined ? undefined : await upload(fileOf(data));
    if (image && 'hash' in image) stored.set(hash, image.hash);
  }
  const laid = deck.map(({ picture, ...slide }) => {
    const image = picture && stored.get(picture.image);
    return image === undefined ? slide : { ...slide, picture: { ...picture!, image } };
  });
  const lost = deck.filter(({ picture }) => picture && !stored.has(picture.image)).length;
  return { deck: laid, lost };
}
