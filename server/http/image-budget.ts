import type { FastifyReply, FastifyRequest } from 'fastify';
import { Budgets } from '../budgets.ts';
import type { Clock } from '../clock.ts';
import { refusals } from '../refusals.ts';
import type { Storage } from '../storage/port.ts';
import { perHour, tooOften, type HttpLimits } from './limits.ts';
import { network } from './network.ts';

/** Uploads that are read at once, of one person and of all: each may hold its whole image in memory. */
const MOST_AT_ONCE = { person: 16, house: 64 };
/** Sessions that end make room; what the house holds is asked again after this long. */
const FRESH_MS = 60_000;

/** An upload that may go on. */
export interface Upload {
  /** It was not stored: its bytes are given back. */
  undone(): void;
  /** It is over, stored or not. */
  over(): void;
}

/**
 * What images may cost: bytes of one person, of one address (a whole school) and of all sessions together. Bytes are
 * taken before they are read, by what the request says, so that many at once count as many.
 */
export class ImageBudget {
  readonly #people: Budgets;
  readonly #addresses: Budgets;
  readonly #reading = new Map<string, number>();
  #readingAll = 0;

  constructor(clock: Clock, limits: Pick<HttpLimits, 'imagesOfPerson' | 'imagesOfAddress'>) {
    this.#people = new Budgets(clock, perHour(limits.imagesOfPerson));
    this.#addresses = new Budgets(clock, perHour(limits.imagesOfAddress));
  }

  /** @returns undefined when it was refused in `reply` */
  admit(
    request: FastifyRequest,
    reply: FastifyReply,
    { person, bytes }: { person: string; bytes: number },
  ): Upload | undefined {
    const mine = this.#reading.get(person) ?? 0;
    if (mine >= MOST_AT_ONCE.person || this.#readingAll >= MOST_AT_ONCE.house) {
      void tooOften(reply, 1000);
      return undefined;
    }
    const from = network(request.ip);
    if (!this.#people.take(person, bytes)) {
      void tooOften(reply, this.#people.wait(person, bytes), refusals.imagesOften);
      return undefined;
    }
    if (!this.#addresses.take(from, bytes)) {
      this.#people.giveBack(person, bytes);
      void tooOften(reply, this.#addresses.wait(from, bytes), refusals.imagesOften);
      return undefined;
    }
    this.#reading.set(person, mine + 1);
    this.#readingAll += 1;
    return {
      undone: () => {
        this.#people.giveBack(person, bytes);
        this.#addresses.giveBack(from, bytes);
      },
      over: () => {
        this.#readingAll -= 1;
        const left = (this.#reading.get(person) ?? 1) - 1;
        if (left > 0) this.#reading.set(person, left);
        else this.#reading.delete(person);
      },
    };
  }
}

/** Bytes of images in all sessions together; asked of the storage now and then, counted in between. */
export class HouseImages {
  readonly #storage: Pick<Storage, 'blobBytes'>;
  readonly #clock: Pick<Clock, 'monotonic'>;
  readonly #most: number;
  #known: { bytes: number; at: number } | undefined;

  constructor(storage: Pick<Storage, 'blobBytes'>, clock: Pick<Clock, 'monotonic'>, most: number) {
    this.#storage = storage;
    this.#clock = clock;
    this.#most = most;
  }

  async hasRoom(bytes: number): Promise<boolean> {
    const known = this.#known;
    const fresh = known && this.#clock.monotonic() - known.at < FRESH_MS;
    if (fresh && known.bytes + bytes <= this.#most) return true;
    const now = { bytes: await this.#storage.blobBytes(), at: this.#clock.monotonic() };
    this.#known = now;
    return now.bytes + bytes <= this.#most;
  }

  stored(bytes: number): void {
    if (this.#known) this.#known.bytes += bytes;
  }
}
