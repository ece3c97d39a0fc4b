import type { DocMode } from '../../shared/wire/access.ts';
import type { OwnView, View } from '../../shared/wire/view.ts';
import type { DocLink, SavedState } from '../link/doc-link.ts';
import type { Documents } from '../link/documents.ts';

export interface LazyDocumentsOptions {
  readonly session: string;
  /** The token of a device that looks on without a seat. */
  readonly screen?: string;
  view(): View | undefined;
  /** A document came, or became another. */
  changed(): void;
}

/**
 * The documents of a light page. What writes together is fetched when the first document is opened, and nobody is named in
 * what is written: whoever comes to such a page has no name.
 */
export class LazyDocuments {
  readonly #options: LazyDocumentsOptions;
  #documents: Documents | undefined;
  #docs: OwnView['docs'] | undefined;
  #coming = false;
  #closed = false;

  constructor(options: LazyDocumentsOptions) {
    this.#options = options;
  }

  /** Undefined as long as its code is on its way, and where the view gives no right to it. */
  open(name: string): DocLink | undefined {
    const view = this.#options.view();
    if (!view || !(name in view.me.docs)) return undefined;
    if (!this.#documents) void this.#fetch(view);
    return this.#documents?.open(name);
  }

  get saved(): SavedState {
    return this.#documents?.saved ?? 'saved';
  }

  /** Call it when the view changed: what it no longer gives closes. */
  follow(): void {
    const docs = this.#options.view()?.me.docs;
    if (!docs || docs === this.#docs) return;
    this.#docs = docs;
    const modes = Object.entries(docs).map(([name, { mode }]) => [name, mode] as const);
    this.#documents?.setModes(Object.fromEntries(modes) as Record<string, DocMode>);
  }

  close(): void {
    this.#closed = true;
    this.#documents?.destroy();
  }

  async #fetch({ me }: View): Promise<void> {
    if (this.#coming) return;
    this.#coming = true;
    const { session, screen, changed } = this.#options;
    // A browser does not ask again for what once did not come: the page that begins anew does.
    const code = await import('../link/documents.ts').catch(() => undefined);
    if (!code || this.#closed) return;
    this.#documents = new code.Documents({
      ...{ baseUrl: location.origin, session, ...(screen && { screen }) },
      me: { person: '', name: '', mark: me.mark },
    });
    this.#documents.on('change', changed);
    changed();
  }
}
