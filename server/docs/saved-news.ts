import type { Connection } from './connection.ts';
import { realClock } from '../clock.ts';

/** Who is to be told what of their edits is on disk: together, and now and then. */
export class SavedNews {
  readonly #tick: number;
  readonly #waiting = new Set<Connection>();
  #cancel: (() => void) | undefined;

  /** @param tick milliseconds between two words to one connection, at least */
  constructor(tick: number) {
    this.#tick = tick;
  }

  add(connection: Connection): void {
    this.#waiting.add(connection);
    this.#cancel ??= realClock.after(this.#tick, () => this.tell());
  }

  forget(connection: Connection): void {
    this.#waiting.delete(connection);
  }

  tell(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    for (const connection of this.#waiting) if (!connection.closed) connection.tellSaved();
    this.#waiting.clear();
  }
}
