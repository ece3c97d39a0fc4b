import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Write, WriteResult } from '../port.ts';
import type { CommitStatements } from './commit-statements.ts';
import { pack, type FromThread, type ToThread } from './commit-message.ts';

export interface CommitThread {
  /** Fulfils when the rows are on disk. Only to be called while no other connection writes. */
  commit(writes: readonly Write[]): Promise<WriteResult[]>;
  /** Nothing it remembers of this session is true any more. */
  forget(session: string): void;
  close(): Promise<void>;
}

interface Waiting {
  resolve(results: WriteResult[]): void;
  reject(error: Error): void;
}

/**
 * Commits on a thread of its own. Waiting for the disk takes milliseconds, a hundred times a second: on
 * the main thread every message of every session would wait as well.
 */
export function startCommitThread(path: string, statements: CommitStatements): CommitThread {
  const worker = new Worker(new URL('./commit-worker.ts', import.meta.url), {
    workerData: { path, statements },
  });
  const waiting: Waiting[] = [];
  let stopped: Error | undefined;
  const stop = (error: Error): void => {
    stopped ??= error;
    for (const one of waiting.splice(0)) one.reject(error);
  };
  // Only a commit under way keeps the process alive.
  worker.unref();
  worker.on('error', (error) => stop(error instanceof Error ? error : new Error('unknown')));
  worker.on('exit', () => stop(new Error('the storage thread has stopped')));
  worker.on('message', (answer: FromThread) => {
    const one = waiting.shift();
    if (waiting.length === 0) worker.unref();
    if ('error' in answer) one?.reject(new Error(answer.error));
    else one?.resolve(answer.results);
  });
  const send = (message: ToThread): void => worker.postMessage(message);
  return {
    commit(writes) {
      if (stopped) return Promise.reject(stopped);
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.ref();
        const message = pack(writes);
        worker.postMessage(message, [message.bytes.buffer]);
      });
    },
    forget: (session) => send({ kind: 'forget', session }),
    async close() {
      if (stopped) return;
      const exit = once(worker, 'exit');
      worker.ref();
      send({ kind: 'close' });
      await exit;
    },
  };
}
