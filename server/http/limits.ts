import type { Clock } from '../clock.ts';

/** Requests per minute and address. A whole school can share one address, so these only stop programs. */
export interface HttpLimits {
  lookups: number;
  starts: number;
  joins: number;
  uploads: number;
  /** Wrong codes per address in ten minutes. */
  guesses: number;
}

export const defaultHttpLimits: HttpLimits = {
  lookups: 600,
  starts: 120,
  joins: 600,
  uploads: 240,
  guesses: 60,
};

export const perMinute = (max: number) => ({ rateLimit: { max, timeWindow: 60_000 } });

const WINDOW_MS = 10 * 60_000;
const MOST_ADDRESSES = 10_000;

/** Counts wrong codes per address, so that nobody finds a circle by trying. */
export class Guesses {
  readonly #wrong = new Map<string, { since: number; count: number }>();
  readonly #clock: Clock;
  readonly #most: number;

  constructor(clock: Clock, most: number) {
    this.#clock = clock;
    this.#most = most;
  }

  allowed(address: string): boolean {
    const known = this.#known(address);
    return !known || known.count < this.#most;
  }

  failed(address: string): void {
    const known = this.#known(address) ?? { since: this.#clock.monotonic(), count: 0 };
    known.count += 1;
    this.#wrong.set(network(address), known);
    const oldest = this.#wrong.keys().next().value;
    if (this.#wrong.size > MOST_ADDRESSES && oldest !== undefined) this.#wrong.delete(oldest);
  }

  #known(address: string) {
    const known = this.#wrong.get(network(address));
    return known && this.#clock.monotonic() - known.since < WINDOW_MS ? known : undefined;
  }
}

/** One subscriber has a whole /64 of IPv6 addresses. */
const network = (address: string): string =>
  address.includes(':') && !address.includes('.')
    ? address.split(':').slice(0, 4).join(':')
    : address;
