import { Budgets } from '../budgets.ts';
import type { Clock } from '../clock.ts';
import type { Device } from '../identity/people.ts';
import { network } from './network.ts';

/** Whoever would have to wait longer is asked to come back: connections that wait cost memory. */
const LONGEST_WAIT_MS = 20_000;
const HOUSE = 'house';

/** Wrong codes: at once, and then a second. The odds that follow are in docs/decisions/0016-codes-and-their-odds.md. */
const ADDRESS = { burst: 1_200, perSecond: 1 };
const WHOLE_HOUSE = { burst: 6_000, perSecond: 5 };
const DEVICE_PER_SECOND = 0.1;

/** A look-up of a code that may go on. It is paid for when it begins, so that a thousand at once count as a thousand. */
export interface Guess {
  /** The code was right: that costs nothing. */
  right(): void;
}

export type Admitted =
  | { readonly ok: true; readonly guess: Guess }
  /** `wait` is in milliseconds. */
  | { readonly ok: false; readonly wait: number };

/**
 * Keeps codes out of reach of guessing without ever shutting a school out, which has one address. Only wrong codes
 * cost. A device that tried too many waits until it has one left again. Where the devices of an address, or of the
 * whole house, tried very many, each new look-up from there waits its turn *before* it is answered, right or wrong
 * alike: a wrong answer that only came late would be told by its lateness. Devices that were here before today have a
 * queue of their own, so that nobody with fresh cookies makes them wait.
 */
export class Guesses {
  readonly #clock: Clock;
  readonly #devices: Budgets;
  readonly #addresses: Budgets;
  readonly #house: Budgets;

  /** @param atOnce wrong codes that one device may try before it has to wait */
  constructor(clock: Clock, atOnce: number) {
    this.#clock = clock;
    this.#devices = new Budgets(clock, { burst: atOnce, perSecond: DEVICE_PER_SECOND });
    this.#addresses = new Budgets(clock, ADDRESS);
    this.#house = new Budgets(clock, WHOLE_HOUSE);
  }

  async admit(device: Device, address: string): Promise<Admitted> {
    if (!this.#devices.take(device.person))
      return { ok: false, wait: this.#devices.wait(device.person) };
    const lane = device.known ? 'known' : 'new';
    const from = `${lane} ${network(address)}`;
    const house = `${lane} ${HOUSE}`;
    const giveBack = (): void => {
      this.#addresses.giveBack(from);
      this.#house.giveBack(house);
    };
    const wait = Math.max(this.#addresses.borrow(from), this.#house.borrow(house));
    const guess = {
      right: (): void => {
        this.#devices.giveBack(device.person);
        giveBack();
      },
    };
    if (wait > LONGEST_WAIT_MS) {
      guess.right();
      return { ok: false, wait };
    }
    if (wait > 0) await this.#pass(wait);
    return { ok: true, guess };
  }

  #pass(milliseconds: number): Promise<void> {
    return new Promise((resolve) => void this.#clock.after(milliseconds, resolve));
  }
}
