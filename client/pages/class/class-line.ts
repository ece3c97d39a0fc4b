import type { Refusal } from '../../../shared/wire/refusal.ts';
import type { Ack } from '../../../shared/wire/protocol.ts';
import type { View } from '../../../shared/wire/view.ts';
import { SessionLink } from '../../link/session-link.ts';
import type { Connection } from '../../session/connection.ts';

/** The line of one of many: no documents, so that a phone loads nothing that writes together. */
export class ClassLine implements Connection {
  readonly #link: SessionLink;
  readonly saved = 'saved';

  constructor(session: string) {
    this.#link = new SessionLink(session);
  }

  get status(): Connection['status'] {
    const { status } = this.#link;
    // Before the first view there is nothing to go on with: it is still connecting.
    return status === 'offline' && !this.#link.view ? 'connecting' : status;
  }

  get refusal(): Refusal | undefined {
    return this.#link.refusal;
  }

  get view(): View | undefined {
    return this.#link.view;
  }

  now(): number {
    return this.#link.now();
  }

  send(type: string, data: unknown): Promise<Ack> {
    return this.#link.send(type, data);
  }

  document(): undefined {
    return undefined;
  }

  on(fn: () => void): () => void {
    return this.#link.on(fn);
  }

  close(): void {
    this.#link.close();
  }
}
