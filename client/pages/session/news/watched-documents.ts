import type { View } from '../../../../shared/wire/view.ts';
import type { DocLink } from '../../../link/doc-link.ts';
import type { Arrival } from '../../../session/arrival.ts';
import type { Session } from '../../../session/session.ts';
import { watchedOf } from '../../../tools/arrivals.ts';

interface Watching {
  readonly link: DocLink;
  readonly stop: () => void;
}

/**
 * Documents that this person only reads and in which something new is news, also while they are on no screen. What was
 * there when they came is not.
 */
export class WatchedDocuments {
  readonly #session: Session;
  readonly #changed: () => void;
  readonly #watching = new Map<string, Watching>();
  /** How often something new was seen in each, and whether there is something now. */
  readonly #times = new Map<string, number>();
  readonly #fresh = new Set<string>();

  constructor(session: Session, changed: () => void) {
    this.#session = session;
    this.#changed = changed;
  }

  arrived(view: View): Arrival[] {
    const watched = watchedOf(view);
    for (const name of this.#watching.keys())
      if (!watched.some((one) => one.name === name)) this.#leave(name);
    for (const { name } of watched) this.#watch(name);
    return watched
      .filter(({ name }) => this.#fresh.has(name))
      .map(({ name, arrival }) => ({ ...arrival, key: this.#key(name) }));
  }

  /** What was seen is not there any more, until something new comes. */
  forget(seen: readonly Arrival[]): void {
    for (const name of [...this.#fresh]) {
      if (!seen.some(({ key }) => key === this.#key(name))) continue;
      this.#fresh.delete(name);
      this.#times.set(name, (this.#times.get(name) ?? 0) + 1);
    }
  }

  stop(): void {
    for (const name of [...this.#watching.keys()]) this.#leave(name);
  }

  #key(name: string): string {
    return `document/${name}/${String(this.#times.get(name) ?? 0)}`;
  }

  #watch(name: string): void {
    const link = this.#session.document(name);
    if (this.#watching.get(name)?.link === link) return;
    this.#leave(name);
    if (!link) return;
    const hear = (): void => {
      if (!link.synced || this.#fresh.has(name)) return;
      this.#fresh.add(name);
      this.#changed();
    };
    link.doc.on('update', hear);
    this.#watching.set(name, { link, stop: () => link.doc.off('update', hear) });
  }

  #leave(name: string): void {
    this.#watching.get(name)?.stop();
    this.#watching.delete(name);
    this.#fresh.delete(name);
  }
}
