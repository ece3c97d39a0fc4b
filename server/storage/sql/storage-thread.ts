import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { StorageUnavailable, type Write, type WriteResult } from '../port.ts';
import type { KeyNews } from '../sealing/keys.ts';
import type { CommitStatements } from './commit-statements.ts';
import { PATIENCE_MS } from './sqlite-file.ts';
import { pack, type FromThread, type QueryAnswer, type ToThread } from './thread-message.ts';

/** What a thread opens: a reader's connection cannot write. */
export interface ThreadData {
  readonly path: string;
  /** Absent for a reader. */
  readonly statements?: CommitStatements;
}

export interface StorageThread {
  /** @param patience how long it may wait for another program that has the file, in milliseconds */
  query(sql: string, parameters?: readonly unknown[], patience?: number): Promise<QueryAnswer>;
  /** Fulfils when the rows are on disk. Only to be called outside a transaction. */
  commit(writes: readonly Write[], patience?: number): Promise<WriteResult[]>;
  /** What it is asked from here on is sealed and opened with these as well. */
  hear(news: KeyNews): void;
  /** Nothing it remembers of this session is true any more. */
  forget(session: string): void;
  close(): Promise<void>;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** SQLite's codes for a file that cannot be used now: nothing is wrong with what was asked. */
const unusable = /^SQLITE_(BUSY|LOCKED|FULL|IOERR|READONLY|CANTOPEN|NOMEM)/;

export interface SqliteError {
  readonly message: string;
  readonly code?: string | undefined;
}

/** The same to whoever asked, on whichever thread it came up. */
export function errorOf({ message, code }: SqliteError): Error {
  if (unusable.test(code ?? '')) return new StorageUnavailable(`${code}: ${message}`);
  return Object.assign(new Error(message), { code });
}

/**
 * One connection to the file on a thread of its own. Waiting for the disk takes milliseconds, a hundred times a
 * second, and for a file that another program has locked it takes seconds: on the main thread every message of every
 * session would wait as well. Questions are answered in the order in which they were asked.
 */
export function startStorageThread(data: ThreadData): StorageThread {
  const worker = new Worker(new URL('./storage-worker.ts', import.meta.url), { workerData: data });
  const waiting: Waiting[] = [];
  let stopped: Error | undefined;
  const stop = (error: Error): void => {
    stopped ??= error;
    for (const one of waiting.splice(0)) one.reject(error);
  };
  // Only a question under way keeps the process alive.
  worker.unref();
  worker.on('error', (error) => stop(errorOf(error as SqliteError)));
  worker.on('exit', () => stop(new StorageUnavailable('the storage thread has stopped')));
  worker.on('message', (answer: FromThread) => {
    const one = waiting.shift();
    if (waiting.length === 0) worker.unref();
    if ('error' in answer) one?.reject(errorOf(answer.error));
    else one?.resolve(answer.value);
  });
  const ask = <T>(message: ToThread, moved: ArrayBuffer[] = []): Promise<T> => {
    if (stopped) return Promise.reject(stopped);
    return new Promise<T>((resolve, reject) => {
      worker.postMessage(message, moved);
      waiting.push({ resolve: resolve as Waiting['resolve'], reject });
      worker.ref();
    });
  };
  return {
    query: (sql, parameters = [], patience = PATIENCE_MS) =>
      ask({ kind: 'query', patience, sql, parameters }),
    commit(writes, patience = PATIENCE_MS) {
      const message = pack(writes, patience);
      return ask(message, [message.bytes.buffer]);
    },
    hear: (news) => worker.postMessage({ kind: 'keys', news } satisfies ToThread),
    forget: (session) => worker.postMessage({ kind: 'forget', session } satisfies ToThread),
    async close() {
      if (stopped) return;
      const exit = once(worker, 'exit');
      worker.ref();
      worker.postMessage({ kind: 'close' } satisfies ToThread);
      await exit;
    },
  };
}
