import type { RawData, WebSocket } from 'ws';
import { closeCode } from '../../shared/wire/close-codes.ts';
import { closeSocket } from './connection.ts';
import type { DocLimits } from './limits.ts';
import { realClock } from '../clock.ts';

/** Nobody has a reason to say more messages than this before the first answer. */
const mostMessages = 50;

/** A socket between its upgrade and its admission: keeps what it says, and closes one that never says anything. */
export class Waiting {
  readonly #socket: WebSocket;
  readonly #limits: DocLimits;
  #early: Uint8Array[] = [];
  #bytes = 0;
  readonly #heard: () => void;
  #take: (data: Uint8Array) => void = (data) => this.#keep(data);

  constructor(socket: WebSocket, limits: DocLimits) {
    this.#socket = socket;
    this.#limits = limits;
    this.#heard = realClock.after(limits.silent, () => closeSocket(socket, closeCode.slow));
    // An error is followed by a close, which is where the work is done.
    socket.on('error', () => undefined);
    socket.once('close', () => this.end());
    socket.on('message', (data, binary) => {
      this.#heard();
      // Text is not the protocol, and neither is nothing.
      this.#take(binary ? toBytes(data) : new Uint8Array());
    });
  }

  #keep(data: Uint8Array): void {
    this.#early.push(data);
    this.#bytes += data.length;
    if (this.#early.length > mostMessages || this.#bytes > this.#limits.early)
      this.#socket.terminate();
  }

  /** Somebody listens: what was said so far, and all that comes. */
  hand(listener: (data: Uint8Array) => void): void {
    const early = this.#early;
    this.#early = [];
    this.#take = listener;
    for (const data of early) listener(data);
  }

  /** Nobody will listen. */
  end(): void {
    this.#heard();
    this.#early = [];
    this.#take = () => undefined;
  }
}

function toBytes(data: RawData): Uint8Array {
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  return Array.isArray(data) ? Buffer.concat(data) : data;
}
