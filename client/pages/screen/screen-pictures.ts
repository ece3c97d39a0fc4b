import { SCREEN_HEADER } from '../../../shared/wire/screen-header.ts';
import { imageUrl } from '../../session/images/image-url.ts';
import type { PictureAddress } from '../../tools/slides/kring-slide.ts';

/** Pictures that are kept, for a slide that comes back. */
const most = 12;
/** Milliseconds before a picture that did not come is asked for again. */
const again = 3_000;

/** The pictures of a lesson on a device without a cookie: each is fetched with the token of its screen, which no address holds. */
export class ScreenPictures {
  readonly #session: string;
  readonly #token: string;
  readonly #changed: () => void;
  /** Empty while it is on its way. */
  readonly #addresses = new Map<string, string>();
  #closed = false;

  /** @param changed a picture came, or can be asked for again */
  constructor(session: string, token: string, changed: () => void) {
    this.#session = session;
    this.#token = token;
    this.#changed = changed;
  }

  /** Where a picture is on this device; asks for it where it is not here yet. Another function once one came. */
  addressOf: PictureAddress = (image) => this.#where(image);

  #where(image: string): string | undefined {
    const known = this.#addresses.get(image);
    if (known === undefined) void this.#fetch(image);
    return known || undefined;
  }

  close(): void {
    this.#closed = true;
    for (const address of this.#addresses.values()) URL.revokeObjectURL(address);
    this.#addresses.clear();
  }

  async #fetch(image: string): Promise<void> {
    this.#makePlace();
    this.#addresses.set(image, '');
    const blob = await this.#ask(image).catch(() => undefined);
    if (this.#closed) return;
    if (blob) this.#addresses.set(image, URL.createObjectURL(blob));
    else {
      await new Promise((resolve) => setTimeout(resolve, again));
      this.#addresses.delete(image);
    }
    if (this.#closed) return;
    this.addressOf = (which) => this.#where(which);
    this.#changed();
  }

  async #ask(image: string): Promise<Blob | undefined> {
    const headers = { [SCREEN_HEADER]: this.#token };
    const answer = await fetch(imageUrl(this.#session, image), { headers });
    return answer.ok ? answer.blob() : undefined;
  }

  /** The one that was asked for first goes. */
  #makePlace(): void {
    const [oldest] = this.#addresses;
    if (!oldest || this.#addresses.size < most) return;
    URL.revokeObjectURL(oldest[1]);
    this.#addresses.delete(oldest[0]);
  }
}
