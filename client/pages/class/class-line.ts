import type { Refusal } from '../../../shared/wire/refusal.ts';
import type { Ack } from '../../../shared/wire/protocol.ts';
import type { View } from '../../../shared/wire/view.ts';
import type { DocLink, SavedState } from '../../link/doc-link.ts';
import { SessionLink } from '../../link/session-link.ts';
import type { Connection } from '../../session/connection.ts';
import { LazyDocuments } from '../../session/lazy-documents.ts';

/** The line of one of many: a phone loads nothing that writes together before somebody opens what their group writes. */
export class ClassLine implements Connection {
  readonly #link: SessionLink;
  readonly #documents: LazyDocuments;
  readonly #listeners = new Set<() => void>();

  constructor(session: string) {
    this.#link = new SessionLink(session);
    const tell = (): void => {
      for (const fn of [...this.#listeners]) fn();
    };
    this.#documents = new LazyDocuments({ session, view: () => this.view, changed: tell });
    this.#link.on(() => {
      this.#documents.follow();
      tell();
    });
    addEventListener('beforeunload', this.#leaving);
  }

  /** The browser asks before it throws away what the server could not take. */
  readonly #leaving = (event: BeforeUnloadEvent): void => {
    if (this.saved === 'failing' || this.saved === 'kept') event.preventDefault();
  };

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

  get saved(): SavedState {
    return this.#documents.saved;
  }

  now(): number {
    return this.#link.now();
  }

  send(type: string, data: unknown): Promise<Ack> {
    return this.#link.send(type, data);
  }

  document(name: string): DocLink | undefined {
    return this.#documents.open(name);
  }

  on(fn: () => void): () => void {
    this.#listeners.add(fn);
    return () => void this.#listeners.delete(fn);
  }

  close(): void {
    removeEventListener('beforeunload', this.#leaving);
    this.#listeners.clear();
    this.#documents.close();
    this.#link.close();
  }
}
