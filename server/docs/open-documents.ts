import type { DocId } from '../storage/port.ts';
import type { LiveDocument } from './live-document.ts';

/** The documents that are in memory or on their way there, each once. */
export class OpenDocuments {
  readonly #load: (id: DocId) => Promise<LiveDocument>;
  readonly #opening = new Map<string, Map<string, Promise<LiveDocument>>>();
  readonly #here = new Map<string, Set<LiveDocument>>();

  constructor(load: (id: DocId) => Promise<LiveDocument>) {
    this.#load = load;
  }

  open({ session, name }: DocId): Promise<LiveDocument> {
    const ofSession = this.#opening.get(session) ?? new Map<string, Promise<LiveDocument>>();
    this.#opening.set(session, ofSession);
    const known = ofSession.get(name);
    if (known) return known;
    const opening = this.#bring({ session, name });
    ofSession.set(name, opening);
    // A failed load is not remembered: the next one tries again.
    opening.catch(() => this.#forget({ session, name }, opening));
    return opening;
  }

  async #bring(id: DocId): Promise<LiveDocument> {
    const document = await this.#load(id);
    const ofSession = this.#here.get(id.session) ?? new Set();
    this.#here.set(id.session, ofSession.add(document));
    return document;
  }

  #forget(id: DocId, opening?: Promise<LiveDocument>): void {
    const ofSession = this.#opening.get(id.session);
    if (!ofSession || (opening && ofSession.get(id.name) !== opening)) return;
    ofSession.delete(id.name);
    if (ofSession.size === 0) this.#opening.delete(id.session);
  }

  /** The next one who opens it has it read anew. */
  remove(document: LiveDocument): void {
    const ofSession = this.#here.get(document.id.session);
    if (!ofSession?.delete(document)) return;
    if (ofSession.size === 0) this.#here.delete(document.id.session);
    this.#forget(document.id);
  }

  has(document: LiveDocument): boolean {
    return this.#here.get(document.id.session)?.has(document) ?? false;
  }

  /** Fulfils when none of these is on its way any more. */
  async arrived(session: string, names?: readonly string[]): Promise<void> {
    const opening = [...(this.#opening.get(session) ?? [])];
    const meant = opening.filter(([name]) => names?.includes(name) ?? true);
    await Promise.allSettled(meant.map(([, document]) => document));
  }

  ofSession(session: string): LiveDocument[] {
    return [...(this.#here.get(session) ?? [])];
  }

  *[Symbol.iterator](): Iterator<LiveDocument> {
    for (const ofSession of this.#here.values()) yield* ofSession;
  }

  clear(): void {
    this.#here.clear();
    this.#opening.clear();
  }
}
