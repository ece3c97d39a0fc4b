import { isPresent, SYSTEM, type PersonId } from '../../shared/engine/index.ts';
import type { Clock } from '../clock.ts';
import { refusals } from '../refusals.ts';
import type { LiveSession } from './live-session.ts';

/** A reload or a tunnel is not an absence. */
const LAST_CONNECTION_GRACE_MS = 3_000;
/** After a restart people get this long to come back before the others see that they are gone. */
const RESTART_GRACE_MS = 10_000;
/** A disk that refused is asked again after this long. */
const RETRY_MS = 1_000;

export interface PresenceOptions {
  readonly live: LiveSession;
  readonly clock: Clock;
  readonly newId: () => string;
  /** Open connections of one person in this session. */
  connections(person: PersonId): number;
}

/** People, not connections: two tabs are one person, and the last one that closes counts after a grace. */
export class Presence {
  readonly #options: PresenceOptions;
  #stopped = false;
  readonly #leaving = new Map<PersonId, () => void>();

  constructor(options: PresenceOptions) {
    this.#options = options;
    for (const person of Object.keys(options.live.state.present))
      this.#leaveAfter(person, RESTART_GRACE_MS);
  }

  came(person: PersonId): void {
    this.#cancel(person);
    if (!isPresent(this.#options.live.state, person)) this.#tell('session/connected', person);
  }

  went(person: PersonId): void {
    if (this.#options.connections(person) === 0) {
      this.#leaveAfter(person, LAST_CONNECTION_GRACE_MS);
    }
  }

  /** Somebody is about to be counted as gone. */
  get waiting(): boolean {
    return this.#leaving.size > 0;
  }

  stop(): void {
    this.#stopped = true;
    for (const cancel of this.#leaving.values()) cancel();
    this.#leaving.clear();
  }

  #leaveAfter(person: PersonId, grace: number): void {
    this.#cancel(person);
    const { clock } = this.#options;
    const leave = (): void => {
      this.#leaving.delete(person);
      if (this.#options.connections(person) === 0) this.#tell('session/disconnected', person);
    };
    this.#leaving.set(person, clock.after(grace, leave));
  }

  #cancel(person: PersonId): void {
    this.#leaving.get(person)?.();
    this.#leaving.delete(person);
  }

  #tell(type: string, person: PersonId): void {
    const { live, newId, clock } = this.#options;
    // Not awaited: `submit` never rejects, and the queue keeps coming and going in order.
    void live.submit(SYSTEM, { id: newId(), type, data: { person } }).then((ack) => {
      if (ack.ok || ack.refusal.code !== refusals.notSaved.code || this.#stopped) return;
      clock.after(RETRY_MS, () => this.#check(person));
    });
  }

  /** Says what is true by now. */
  #check(person: PersonId): void {
    if (this.#stopped) return;
    if (this.#options.connections(person) > 0) this.came(person);
    else this.#tell('session/disconnected', person);
  }
}
