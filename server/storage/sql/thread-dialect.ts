import {
  SelectQueryNode,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely';
import type { Turn } from '../../turn.ts';
import { PATIENCE_MS } from './sqlite-file.ts';
import type { StorageThread } from './storage-thread.ts';
import type { QueryAnswer } from './thread-message.ts';
import { realClock } from '../../clock.ts';

export interface Threads {
  /** Everything that writes, one after another. */
  readonly writer: StorageThread;
  /** Questions outside a transaction: in a write-ahead log they wait for no writer. */
  readonly reader: StorageThread;
  /** Who has it may write; a transaction keeps it until it is over. */
  readonly turn: Turn;
}

/**
 * The turn, and how much of the patience is left by then: while another program has the file, who waits in line gives up
 * together with whoever stands first, not one after another.
 */
export async function takeTurn(turn: Turn): Promise<{ end: () => void; patience: number }> {
  const asked = realClock.monotonic();
  const end = await turn.take();
  return { end, patience: Math.max(0, Math.round(PATIENCE_MS - (realClock.monotonic() - asked))) };
}

/** SQLite for the query builder, with the connections on threads of their own. */
export const threadDialect = (threads: Threads): Dialect => ({
  createAdapter: () => new ThreadAdapter(),
  createDriver: () => new ThreadDriver(threads),
  createIntrospector: (db) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
});

class ThreadAdapter extends SqliteAdapter {
  /** The driver itself sees to it that one writes at a time. */
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

/** One statement, or one transaction. It takes its turn with the first write. */
class ThreadConnection implements DatabaseConnection {
  readonly #threads: Threads;
  #turn: ReturnType<typeof takeTurn> | undefined;

  constructor(threads: Threads) {
    this.#threads = threads;
  }

  async executeQuery<R>({ query, sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const reads = !this.#turn && SelectQueryNode.is(query);
    const { rows, changes } = await (reads
      ? this.#threads.reader.query(sql, parameters)
      : this.write(sql, parameters));
    return {
      rows: rows as R[],
      ...(changes !== undefined && { numAffectedRows: BigInt(changes) }),
    };
  }

  async write(sql: string, parameters?: readonly unknown[]): Promise<QueryAnswer> {
    const { writer, turn } = this.#threads;
    const { patience } = await (this.#turn ??= takeTurn(turn));
    return writer.query(sql, parameters, patience);
  }

  async release(): Promise<void> {
    (await this.#turn)?.end();
    this.#turn = undefined;
  }

  streamQuery(): never {
    throw new Error('rows are not streamed');
  }
}

class ThreadDriver implements Driver {
  readonly #threads: Threads;

  constructor(threads: Threads) {
    this.#threads = threads;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<ThreadConnection> {
    return new ThreadConnection(this.#threads);
  }

  /** At once for writing: a transaction that reads first could not write once another program had written. */
  async beginTransaction(connection: ThreadConnection): Promise<void> {
    await connection.write('begin immediate');
  }

  async commitTransaction(connection: ThreadConnection): Promise<void> {
    await connection.write('commit');
  }

  async rollbackTransaction(connection: ThreadConnection): Promise<void> {
    await connection.write('rollback');
  }

  releaseConnection(connection: ThreadConnection): Promise<void> {
    return connection.release();
  }

  async destroy(): Promise<void> {}
}
