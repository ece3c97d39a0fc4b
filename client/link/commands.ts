import type { Ack } from '../../shared/wire/protocol.ts';
import { shortId } from './fresh-id.ts';

/** A command as it travels. */
export interface Sent {
  readonly id: string;
  readonly type: string;
  readonly data: unknown;
  /** Commands below this number were answered and will not come again. */
  readonly settled: number;
}

interface Waiting {
  readonly command: Omit<Sent, 'settled'>;
  resolve(ack: Ack): void;
  /** Sent over the connection of now. */
  sent: boolean;
}

const closed: Ack = {
  ok: false,
  refusal: {
    code: 'link/closed',
    text: { nl: 'Deze pagina is intussen gesloten.', en: 'This page has been closed meanwhile.' },
  },
};

/**
 * What this page asked for and has no answer to. A command is sent again with the same id after a reconnection, so that
 * it has one effect (law 3), and its promise fulfils only with the server's answer or at `close`.
 */
export class Commands {
  /** Commands are counted, so that the server knows which ones it will not see again. */
  readonly #page = shortId();
  #count = 0;
  /** By number, oldest first. */
  readonly #waiting = new Map<number, Waiting>();
  /** Answered, while the view that shows it is still on its way. */
  #answered: (() => void)[] = [];

  /** How many the server has not answered yet. */
  get pending(): number {
    return this.#waiting.size;
  }

  add(type: string, data: unknown): Promise<Ack> {
    const number = (this.#count += 1);
    const command = { id: `${this.#page}-${String(number)}`, type, data };
    return new Promise((resolve) => {
      this.#waiting.set(number, { command, resolve, sent: false });
    });
  }

  /** What was sent over a connection that is gone has to be sent again. */
  lost(): void {
    for (const waiting of this.#waiting.values()) waiting.sent = false;
  }

  /**
   * Sends what was not sent over this connection.
   * @param emit `answer` settles it; with `shown` false not before `shown` is called, for the view is behind
   */
  sendAll(emit: (command: Sent, answer: (ack: Ack, shown: boolean) => void) => void): void {
    const [settled = 0] = this.#waiting.keys();
    for (const [number, waiting] of this.#waiting) {
      if (waiting.sent) continue;
      waiting.sent = true;
      emit({ ...waiting.command, settled }, (ack, shown) => {
        this.#waiting.delete(number);
        if (shown) waiting.resolve(ack);
        else this.#answered.push(() => waiting.resolve(ack));
      });
    }
  }

  /** The view shows all that was answered. */
  shown(): void {
    for (const settle of this.#answered.splice(0)) settle();
  }

  close(): void {
    this.shown();
    for (const { resolve } of this.#waiting.values()) resolve(closed);
    this.#waiting.clear();
  }
}
