import type { Refusal } from '../../shared/wire/refusal.ts';
import type { Ack } from '../../shared/wire/protocol.ts';
import type { OwnView, View } from '../../shared/wire/view.ts';
import type { DocLink, Kept, SavedState } from '../link/doc-link.ts';
import { Documents } from '../link/documents.ts';
import { SessionLink } from '../link/session-link.ts';
import type { Connection } from './connection.ts';
import type { Fleeting } from './session.ts';
import type { DocMode } from '../../shared/wire/access.ts';

/** The connection to the server that this page came from. */
export class RemoteConnection implements Connection {
  readonly #link: SessionLink;
  #documents: Documents | undefined;
  #docs: OwnView['docs'] | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(session: string) {
    this.#link = new SessionLink(session);
    this.#link.on(() => {
      this.#follow();
      this.#tell();
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

  get reports(): number {
    return this.#link.reports;
  }

  get fleeting(): Fleeting {
    return this.#link;
  }

  get saved(): SavedState {
    return this.#documents?.saved ?? 'saved';
  }

  get kept(): readonly Kept[] {
    return this.#documents?.kept ?? [];
  }

  discard(kept: Kept): void {
    this.#documents?.discard(kept);
  }

  now(): number {
    return this.#link.now();
  }

  send(type: string, data: unknown): Promise<Ack> {
    return this.#link.send(type, data);
  }

  document(name: string): DocLink | undefined {
    return this.view && name in this.view.me.docs ? this.#documents?.open(name) : undefined;
  }

  on(fn: () => void): () => void {
    this.#listeners.add(fn);
    return () => void this.#listeners.delete(fn);
  }

  close(): void {
    removeEventListener('beforeunload', this.#leaving);
    this.#listeners.clear();
    this.#documents?.destroy();
    this.#link.close();
  }

  #follow(): void {
    const me = this.view?.me;
    if (!me || me.place !== 'in' || me.docs === this.#docs) return;
    this.#docs = me.docs;
    this.#documents ??= this.#start(me);
    const modes = Object.entries(me.docs).map(([name, { mode }]) => [name, mode] as const);
    this.#documents.setModes(Object.fromEntries(modes) as Record<string, DocMode>);
  }

  #start(me: OwnView): Documents {
    const documents = new Documents({
      baseUrl: location.origin,
      session: this.#link.session,
      me: { person: me.person, name: me.name, mark: me.mark },
    });
    documents.on('change', () => this.#tell());
    return documents;
  }

  #tell(): void {
    for (const fn of [...this.#listeners]) fn();
  }
}
