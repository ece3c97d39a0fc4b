import { stat } from 'node:fs/promises';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import { realClock } from '../../clock.ts';
import type { Tables } from './schema.ts';
import type { Threads } from './thread-dialect.ts';

/** At a time: so much takes the thread that writes a millisecond or two. */
const BATCH_BYTES = 256 * 1024;
const BATCH_ROWS = 200;
/** Between two batches, so that whoever saves goes first. */
const PAUSE_MS = 15;
/** With so much in the write-ahead log somebody is reading for long; what need not be written now waits. */
const LONG_LOG_BYTES = 64 * 2 ** 20;
const LOOK_MS = 1_000;

/** Rows of one table that have one owner, in an order. */
interface Heap {
  readonly table: 'events' | 'doc_updates' | 'blobs' | 'keep_parts';
  readonly owner: string;
  readonly order: string;
  readonly content: string;
}

const heaps = {
  events: { table: 'events', owner: 'session', order: 'seq', content: 'data' },
  updates: { table: 'doc_updates', owner: 'document', order: 'seq', content: 'data' },
  blobs: { table: 'blobs', owner: 'session', order: 'slot', content: 'bytes' },
  parts: { table: 'keep_parts', owner: 'key', order: 'part', content: 'bytes' },
} satisfies Record<string, Heap>;

/**
 * Deletes rows whose key is gone, a little at a time. Nobody waits for it and nothing depends on it but room on the disk:
 * the rows can be read by nobody. What is left when the process ends is found at the next opening.
 */
export class Sweep {
  readonly #db: Kysely<Tables>;
  readonly #threads: Threads;
  /** The write-ahead log. */
  readonly #log: string;
  readonly #bundles: number[] = [];
  #asked = false;
  #running: Promise<void> | undefined;
  #wake: (() => void) | undefined;
  #stopped = false;

  constructor(db: Kysely<Tables>, threads: Threads, log: string) {
    this.#db = db;
    this.#threads = threads;
    this.#log = log;
  }

  /** @param bundles keys of bundles whose parts are to go */
  wake(bundles: readonly number[] = []): void {
    this.#bundles.push(...bundles);
    this.#asked = true;
    if (!this.#stopped) this.#running ??= this.#run();
  }

  /** Fulfils when nothing is under way; the rest is for the next opening. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#wake?.();
    await this.#running;
  }

  async #run(): Promise<void> {
    try {
      while (this.#asked && !this.#stopped) {
        this.#asked = false;
        await this.#sweep();
      }
    } catch {
      // The file cannot be used now. The next destruction, or the next opening, asks again.
    } finally {
      this.#running = undefined;
    }
  }

  async #sweep(): Promise<void> {
    for (let key = this.#bundles[0]; key !== undefined; key = this.#bundles[0]) {
      if (!(await this.#clear(heaps.parts, key))) return;
      this.#bundles.shift();
    }
    const documents = await this.#db
      .selectFrom('documents')
      .select('id')
      .where('slot', 'is', null)
      .execute();
    for (const { id } of documents) if (!(await this.#document(id))) return;
    const sessions = await this.#db
      .selectFrom('sessions')
      .select('id')
      .where('destroyed', '=', 1)
      .where('id', 'not in', this.#db.selectFrom('holds').select('session'))
      .execute();
    for (const { id } of sessions) if (!(await this.#session(id))) return;
  }

  async #session(id: string): Promise<boolean> {
    const documents = await this.#db
      .selectFrom('documents')
      .select('id')
      .where('session', '=', id)
      .execute();
    for (const document of documents) if (!(await this.#document(document.id))) return false;
    for (const heap of [heaps.events, heaps.blobs])
      if (!(await this.#clear(heap, id))) return false;
    await this.#db.transaction().execute(async (transaction) => {
      await transaction.deleteFrom('snapshots').where('session', '=', id).execute();
      await transaction
        .updateTable('sessions')
        .set({ destroyed: 2 })
        .where('id', '=', id)
        .execute();
    });
    return true;
  }

  async #document(id: number): Promise<boolean> {
    if (!(await this.#clear(heaps.updates, id))) return false;
    await this.#db.deleteFrom('documents').where('id', '=', id).execute();
    return true;
  }

  /** Ends at once when the sweep is stopped: a process that has nothing else to do would not wait for a timer. */
  async #rest(milliseconds: number): Promise<void> {
    if (this.#stopped) return;
    await new Promise<void>((resolve) => {
      const cancel = realClock.after(milliseconds, resolve);
      this.#wake = () => {
        cancel();
        resolve();
      };
    });
    this.#wake = undefined;
  }

  /** @returns false when it was stopped before the end */
  async #clear(heap: Heap, owner: string | number): Promise<boolean> {
    for (;;) {
      while (!this.#stopped && (await this.#logIsLong())) await this.#rest(LOOK_MS);
      if (this.#stopped) return false;
      if (!(await this.#batch(heap, owner))) return true;
      await this.#rest(PAUSE_MS);
    }
  }

  /** @returns whether there was something */
  async #batch(heap: Heap, owner: string | number): Promise<boolean> {
    const table = sql.table(heap.table);
    const order = sql.ref(heap.order);
    const mine = sql`${sql.ref(heap.owner)} = ${owner}`;
    const { rows } = await sql<{ at: unknown; size: number }>`
      select ${order} as at, length(${sql.ref(heap.content)}) as size from ${table}
      where ${mine} order by ${order} limit ${BATCH_ROWS}`.execute(this.#db);
    let last: unknown;
    let bytes = 0;
    for (const { at, size } of rows) {
      if (last !== undefined && bytes + size > BATCH_BYTES) break;
      last = at;
      bytes += size;
    }
    if (last === undefined) return false;
    await this.#delete(sql`delete from ${table} where ${mine} and ${order} <= ${last}`);
    return true;
  }

  /** Does not wait for the disk, nor make others wait: what a power cut brings back is swept at the next opening. */
  async #delete(statement: RawBuilder<unknown>): Promise<void> {
    const { writer, turn } = this.#threads;
    const { sql: text, parameters } = statement.compile(this.#db);
    await turn.alone(async () => {
      await writer.query('pragma synchronous = NORMAL');
      try {
        await writer.query(text, parameters);
      } finally {
        await writer.query('pragma synchronous = FULL');
      }
    });
  }

  async #logIsLong(): Promise<boolean> {
    const { size } = await stat(this.#log).catch(() => ({ size: 0 }));
    return size > LONG_LOG_BYTES;
  }
}
