import { imageUrl } from '../../session/images/image-url.ts';
import type { PictureAddress } from './kring-slide.ts';

let last: { readonly session: string; readonly addressOf: PictureAddress } | undefined;

/** Where the pictures of a lesson are, for whoever has a seat in it; the same function as long as it is the same lesson. */
export function picturesOf(session: string): PictureAddress {
  if (last?.session !== session) last = { session, addressOf: (image) => imageUrl(session, image) };
  return last.addressOf;
}
