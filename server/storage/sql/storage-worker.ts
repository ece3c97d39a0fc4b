import { parentPort, workerData } from 'node:worker_threads';
import type Database from 'better-sqlite3';
import { Keys } from '../sealing/keys.ts';
import { sqliteCommit, type SqliteCommit } from './sqlite-commit.ts';
import { openFile } from './sqlite-file.ts';
import { unpack, type FromThread, type QueryAnswer, type ToThread } from './thread-message.ts';
import type { ThreadData } from './storage-thread.ts';

/** The thread that waits for the disk, so that nobody else has to. Started by `storage-thread.ts`. */
const { path, statements } = workerData as ThreadData;
const keys = new Keys();
const file = openFile(path, keys);
if (!statements) file.pragma('query_only = ON');
const port = parentPort!;

/** More different statements than this only come from lists of different lengths. */
const MOST_PREPARED = 300;
const prepared = new Map<string, Database.Statement>();

function prepare(sql: string): Database.Statement {
  const known = prepared.get(sql);
  if (known) return known;
  const statement = file.prepare(sql);
  if (prepared.size >= MOST_PREPARED) prepared.clear();
  prepared.set(sql, statement);
  return statement;
}

function query(sql: string, parameters: readonly unknown[]): QueryAnswer {
  // A full disk may have ended the transaction already.
  if (sql === 'rollback' && !file.inTransaction) return { rows: [] };
  const statement = prepare(sql);
  if (statement.reader) return { rows: statement.all(parameters) };
  return { rows: [], changes: statement.run(parameters).changes };
}

/** Prepared with the first commit: before that the tables may not be there. */
let commits: SqliteCommit | undefined;
const committer = (): SqliteCommit => (commits ??= sqliteCommit(file, statements!, keys));

let waits = -1;

/** A statement waits no longer than whoever asked still does. */
function waitAtMost(milliseconds: number): void {
  if (milliseconds === waits) return;
  file.pragma(`busy_timeout = ${milliseconds}`);
  waits = milliseconds;
}

function answer(
  patience: number,
  work: () => Extract<FromThread, { value: unknown }>['value'],
): FromThread {
  try {
    waitAtMost(patience);
    return { value: work() };
  } catch (error) {
    const { message, code } = error as Error & { code?: string };
    return { error: { message, code } };
  }
}

port.on('message', (message: ToThread) => {
  if (message.kind === 'commit')
    port.postMessage(answer(message.patience, () => committer().run(unpack(message))));
  else if (message.kind === 'query')
    port.postMessage(answer(message.patience, () => query(message.sql, message.parameters)));
  else if (message.kind === 'keys') keys.hear(message.news);
  else if (message.kind === 'forget') commits?.forget(message.session);
  else {
    file.close();
    port.close();
  }
});
