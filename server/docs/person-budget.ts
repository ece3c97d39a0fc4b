import type { CloseCode } from '../../shared/wire/close-codes.ts';
import type { DocLimits } from './limits.ts';
import { TokenBucket } from '../token-bucket.ts';

/** A connection, as far as it matters to what its person may cost. */
export interface PersonConnection {
  readonly person: string;
  readonly closed: boolean;
  readonly heardAt: number;
  /** Bytes that its reader has not taken yet. */
  readonly unsent: number;
  close(code: CloseCode): void;
}

/**
 * What one person may cost the others, over all their sockets on all documents: more sockets give no more.
 * Times are monotonic milliseconds.
 */
export class PersonBudget {
  readonly connections = new Set<PersonConnection>();
  readonly #limits: DocLimits;
  readonly #opens: TokenBucket;
  readonly #messages: TokenBucket;
  readonly #bytes: TokenBucket;
  readonly #answers: TokenBucket;
  readonly #live: TokenBucket;
  readonly #liveBytes: TokenBucket;

  constructor(limits: DocLimits, now: number) {
    this.#limits = limits;
    const { personShare: share } = limits;
    const bucket = (perSecond: number, burst: number, times = 1) =>
      new TokenBucket({ perSecond: perSecond * times, burst: burst * times }, now);
    this.#opens = bucket(limits.opensPerSecond, limits.opensBurst);
    this.#messages = bucket(limits.messagesPerSecond, limits.messagesBurst, share);
    this.#bytes = bucket(limits.bytesPerSecond, limits.bytesBurst, share);
    this.#answers = bucket(limits.answersPerSecond, limits.answersBurst);
    this.#live = bucket(limits.livePerSecond, limits.liveBurst);
    this.#liveBytes = bucket(limits.liveBytesPerSecond, limits.liveBytesBurst);
  }

  mayOpen(now: number): boolean {
    return this.#opens.take(1, now);
  }

  /** Whether a message of this many bytes may come in. */
  admits(size: number, cost: number, now: number): boolean {
    return this.#messages.take(cost, now) && this.#bytes.take(size, now);
  }

  /** Whether a live frame may go to everybody else. */
  mayShow(size: number, now: number): boolean {
    return this.#live.take(1, now) && this.#liveBytes.take(size, now);
  }

  /** What a question costs is known when it is answered: one may be asked while nothing is owed. */
  mayAsk(now: number): boolean {
    return this.#answers.solvent(now);
  }

  asked(bytes: number, now: number): void {
    this.#answers.borrow(bytes, now);
  }

  /** More is waiting to be read by this person than the process can afford. */
  get owesTooMuch(): boolean {
    let sum = 0;
    for (const connection of this.connections) sum += connection.unsent;
    return sum > this.#limits.owedPerPerson;
  }

  /** Nothing needs to be remembered of this person. */
  forgettable(now: number): boolean {
    if (this.connections.size > 0) return false;
    const limits = [this.#opens, this.#messages, this.#bytes, this.#answers, this.#live];
    return limits.every((bucket) => bucket.full(now));
  }
}
