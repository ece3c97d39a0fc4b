import type { WebSocket } from 'ws';
import { closeCode, type CloseCode } from '../../shared/wire/close-codes.ts';
import type { DocLimits } from './limits.ts';
import type { DocPerson } from './options.ts';
import { prepare, write, type Prepared } from './outgoing.ts';
import type { PersonBudget } from './person-budget.ts';
import { modeFrame, savedFrame } from './protocol.ts';
import { TokenBucket } from '../token-bucket.ts';
import type { DocMode } from '../../shared/wire/access.ts';
import { realClock } from '../clock.ts';

/** Seat marks there are. */
const MARKS = 8;

/** One open socket on one document: who it is, what it may, and how much it owes. Times are monotonic. */
export class Connection {
  readonly number: number;
  readonly person: string;
  readonly budget: PersonBudget;
  who: DocPerson;
  mode: DocMode = 'read';
  quiet: boolean;
  /** When the right to write was last taken away; edits on their way then are ignored, not punished. */
  loweredAt = Number.NEGATIVE_INFINITY;
  /** When it last said something. */
  heardAt: number;
  /** The Yjs client id that is bound to this socket. */
  client: number | undefined;
  /** Sync updates that arrived, and how many of those are on disk. */
  received = 0;
  durable = 0;
  /** It was asked for what the server lacks and has not answered. */
  asked = false;
  closed = false;

  readonly #socket: WebSocket;
  readonly #limits: DocLimits;
  readonly #bytes: TokenBucket;
  readonly #messages: TokenBucket;
  #told = 0;
  /** Size of an answer to its vector that waits for the disk. */
  #promised = 0;
  /** Size of the answer that is being sent: no sign of a slow reader until it had time to drain. */
  #allowance = 0;
  /** A ping that has not come back: nothing sent before it is known to be read. */
  #probe: { nonce: Buffer; until: number } | undefined;

  /** As whom the others see it. */
  get shownAs(): { person: string; name: string; mark: number } {
    const { name, mark, unnamed } = this.who;
    return unnamed
      ? { person: '', name: '', mark: this.number % MARKS }
      : { person: this.person, name, mark };
  }

  constructor(
    socket: WebSocket,
    person: { number: number; id: string; who: DocPerson; quiet: boolean; budget: PersonBudget },
    limits: DocLimits,
    now: number,
  ) {
    this.#socket = socket;
    this.#limits = limits;
    this.number = person.number;
    this.person = person.id;
    this.who = person.who;
    this.quiet = person.quiet;
    this.budget = person.budget;
    this.heardAt = now;
    const { bytesPerSecond, bytesBurst, messagesPerSecond, messagesBurst } = limits;
    this.#bytes = new TokenBucket({ perSecond: bytesPerSecond, burst: bytesBurst }, now);
    this.#messages = new TokenBucket({ perSecond: messagesPerSecond, burst: messagesBurst }, now);
    socket.on('pong', (nonce: Buffer) => {
      if (this.#probe?.nonce.equals(nonce)) this.#probe = undefined;
    });
  }

  /** Whether this much more may come in now. */
  admits(size: number, cost: number, now: number): boolean {
    this.heardAt = now;
    return (
      this.#messages.take(cost, now) &&
      this.#bytes.take(size, now) &&
      this.budget.admits(size, cost, now)
    );
  }

  /** Bytes that this process holds for it. */
  get unsent(): number {
    return this.#socket.bufferedAmount + this.#promised;
  }

  /** Sends content. A reader who cannot follow is closed: coming back brings the whole document. */
  send(frame: Prepared): void {
    if (this.#socket.readyState !== 1) return;
    const unsent = this.#socket.bufferedAmount;
    if (unsent > this.#limits.slowClose + this.#allowance) return this.close(closeCode.slow);
    if (unsent < this.#limits.slowAwareness) this.#allowance = 0;
    write(this.#socket, frame);
  }

  sendAll(frames: readonly Prepared[]): void {
    for (const frame of frames) this.send(frame);
  }

  /**
   * Whether an earlier answer to a vector is still on its way. It and what follows it bring all that another
   * answer could.
   */
  get answering(): boolean {
    if (this.#socket.bufferedAmount < this.#limits.slowAwareness) this.#allowance = 0;
    return this.#promised > 0 || this.#allowance > 0;
  }

  promise(answer: Prepared): void {
    this.#promised = answer.length;
  }

  answer(frame: Prepared): void {
    this.#promised = 0;
    this.send(frame);
    this.#allowance = frame.length;
  }

  /** Sends what may get lost. */
  sendLossy(frame: Prepared): void {
    if (this.#socket.readyState !== 1) return;
    if (this.#socket.bufferedAmount > this.#limits.slowAwareness) return;
    write(this.#socket, frame);
  }

  /**
   * Asks for a sign that everything sent so far was read. Only who reads knows the number to give back; who
   * takes longer than a slow line would is closed.
   */
  probeReading(nonce: Buffer, now: number): void {
    if (this.closed || this.#socket.readyState !== 1) return;
    if (this.#probe) {
      if (now > this.#probe.until) this.close(closeCode.slow);
      return;
    }
    const { readWithin, leastSpeed } = this.#limits;
    this.#probe = { nonce, until: now + readWithin + (this.unsent / leastSpeed) * 1000 };
    this.#socket.ping(nonce);
  }

  setMode(mode: DocMode, now: number): void {
    if (mode === 'read' && this.mode === 'write') this.loweredAt = now;
    this.mode = mode;
  }

  /** Says what it may, and before that what of its edits is on disk: what is not may have to be kept. */
  tellMode(mode: DocMode): void {
    this.tellSaved();
    this.send(prepare(modeFrame(mode)));
  }

  /** Tells the writer what is on disk; true when there was news. */
  tellSaved(): boolean {
    if (this.durable === this.#told) return false;
    this.#told = this.durable;
    this.send(prepare(savedFrame(this.#told)));
    return true;
  }

  close(code: CloseCode): void {
    if (this.closed) return;
    this.closed = true;
    this.hangUp(code);
  }

  /** The last word to one that is closed already. */
  hangUp(code: CloseCode): void {
    this.tellSaved();
    closeSocket(this.#socket, code);
  }
}

/** Who does not say goodbye is hung up on. Milliseconds. */
const goodbyeMs = 2_000;

/** Says why, and hangs up on those who do not answer. */
export function closeSocket(socket: WebSocket, code: CloseCode): void {
  socket.close(code);
  socket.once(
    'close',
    realClock.after(goodbyeMs, () => socket.terminate()),
  );
}
