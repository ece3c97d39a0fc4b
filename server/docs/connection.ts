import type { WebSocket } from 'ws';
import type { CloseCode } from './close-codes.ts';
import type { DocLimits } from './limits.ts';
import type { DocPerson } from './options.ts';
import { prepare, write, type Prepared } from './outgoing.ts';
import { modeFrame, savedFrame } from './protocol.ts';
import { closeCode } from './close-codes.ts';
import { TokenBucket } from './token-bucket.ts';

/** One open socket on one document: who it is, what it may, and how much it owes. */
export class Connection {
  readonly number: number;
  readonly person: string;
  who: DocPerson;
  mode: 'read' | 'write' = 'read';
  quiet: boolean;
  /** When the right to write was last taken away; edits on their way then are ignored, not punished. */
  loweredAt = Number.NEGATIVE_INFINITY;
  /** The Yjs client id that is bound to this socket. */
  client: number | undefined;
  /** Sync updates that arrived, and how many of those are on disk. */
  received = 0;
  durable = 0;
  /** It told what it had that the server lacked. */
  answered = false;
  closed = false;

  private readonly socket: WebSocket;
  private readonly limits: DocLimits;
  private readonly bytes: TokenBucket;
  private readonly messages: TokenBucket;
  private told = 0;
  /** A whole document sent at once is no sign of a slow reader until it had time to drain. */
  private allowance = 0;

  constructor(
    socket: WebSocket,
    person: { number: number; id: string; who: DocPerson; quiet: boolean },
    limits: DocLimits,
    now: number,
  ) {
    this.socket = socket;
    this.limits = limits;
    this.number = person.number;
    this.person = person.id;
    this.who = person.who;
    this.quiet = person.quiet;
    this.bytes = new TokenBucket(limits.bytesPerSecond, limits.bytesBurst, now);
    this.messages = new TokenBucket(limits.messagesPerSecond, limits.messagesBurst, now);
  }

  /** Whether this much more may come in now. */
  admits(size: number, cost: number, now: number): boolean {
    return this.messages.take(cost, now) && this.bytes.take(size, now);
  }

  /** Sends content. A reader who cannot follow is closed: coming back brings the whole document. */
  send(frame: Prepared): void {
    if (this.socket.readyState !== 1) return;
    const unsent = this.socket.bufferedAmount;
    if (unsent > this.limits.slowClose + this.allowance) return this.close(closeCode.slow);
    if (unsent < this.limits.slowAwareness) this.allowance = 0;
    write(this.socket, frame);
  }

  sendState(frame: Prepared): void {
    this.send(frame);
    this.allowance += frame.wire.length;
  }

  /** Sends what may get lost. */
  sendCursors(frame: Prepared): void {
    if (this.socket.readyState !== 1) return;
    if (this.socket.bufferedAmount > this.limits.slowAwareness) return;
    write(this.socket, frame);
  }

  setMode(mode: 'read' | 'write', now: number): void {
    if (mode === 'read' && this.mode === 'write') this.loweredAt = now;
    this.mode = mode;
    this.send(prepare(modeFrame(mode)));
  }

  /** Tells the writer what is on disk; true when there was news. */
  tellSaved(): boolean {
    if (this.durable === this.told) return false;
    this.told = this.durable;
    this.send(prepare(savedFrame(this.told)));
    return true;
  }

  close(code: CloseCode): void {
    if (this.closed) return;
    this.closed = true;
    closeSocket(this.socket, code);
  }
}

/** Says why, and hangs up on those who do not answer. */
export function closeSocket(socket: WebSocket, code: CloseCode): void {
  socket.close(code);
  const timer = setTimeout(() => socket.terminate(), 2_000);
  timer.unref();
  socket.once('close', () => clearTimeout(timer));
}
