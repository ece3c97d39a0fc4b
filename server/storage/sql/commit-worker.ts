import { parentPort, workerData } from 'node:worker_threads';
import { unpack, type FromThread, type ToThread } from './commit-message.ts';
import type { CommitStatements } from './commit-statements.ts';
import { sqliteCommit } from './sqlite-commit.ts';
import { openFile } from './sqlite-file.ts';

/** The thread that waits for the disk, so that nobody else has to. Started by `commit-thread.ts`. */
const { path, statements } = workerData as { path: string; statements: CommitStatements };
const file = openFile(path);
const commit = sqliteCommit(file, statements);
const port = parentPort!;

function run(message: Extract<ToThread, { kind: 'commit' }>): FromThread {
  try {
    return { results: commit.run(unpack(message)) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : 'unknown' };
  }
}

port.on('message', (message: ToThread) => {
  if (message.kind === 'commit') port.postMessage(run(message));
  else if (message.kind === 'forget') commit.forget(message.session);
  else {
    file.close();
    port.close();
  }
});
