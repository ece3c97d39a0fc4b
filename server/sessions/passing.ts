import type { Engine } from '../../shared/engine/index.ts';
import type { Log } from '../log.ts';
import type { Storage } from '../storage/port.ts';
import type { Chores } from './chores.ts';
import type { LiveSession } from './live-session.ts';

export interface PassingOptions {
  readonly engine: Engine;
  readonly storage: Storage;
  readonly log: Log;
  readonly chores: Chores;
  /** Closes these documents at once; fulfils when nothing of them is on its way to the disk. */
  drop(session: string, names: readonly string[]): Promise<void>;
}

const RETRY_MS = 5_000;

/** Documents that are destroyed as soon as the state no longer names them, such as the room of a private talk. */
export class Passing {
  readonly #live: LiveSession;
  readonly #options: PassingOptions;
  #names: readonly string[];

  constructor(live: LiveSession, options: PassingOptions) {
    this.#live = live;
    this.#options = options;
    this.#names = options.engine.passing(live.state);
  }

  /** What the state no longer names closes at once and is then destroyed, before the next command is decided. */
  drop(): void {
    const { engine, drop, log } = this.#options;
    const { id, state } = this.#live;
    const gone = engine.passed(state, this.#names);
    this.#names = engine.passing(state);
    if (gone.length === 0) return;
    const dropped = drop(id, gone);
    dropped.catch((error: unknown) => log.error({ err: error, session: id }, 'a drop failed'));
    this.destroy(dropped);
  }

  /** Deletes from the disk what passed, unless a report holds it (forms.md 2.5). */
  destroy(after: Promise<void> = Promise.resolve()): void {
    const { engine, storage, log, chores } = this.#options;
    const live = this.#live;
    const work = async (): Promise<void> => {
      await after;
      const stored = (await storage.docsOf(live.id)).map(({ name }) => name);
      const gone = engine.passed(live.state, stored);
      if (gone.length === 0 || (await storage.reportsOf(live.id)).length > 0) return;
      await storage.destroyDocs(live.id, gone);
    };
    live.enter(work).catch((error: unknown) => {
      const fields = { err: error, session: live.id };
      log.error(fields, 'a document was not destroyed, and is tried again');
      chores.after(RETRY_MS, () => this.destroy());
    });
  }
}
