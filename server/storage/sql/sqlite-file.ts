import { join } from 'node:path';
import Database from 'better-sqlite3';
import { sealInSql, type Keys } from '../sealing/keys.ts';

export const sqlitePath = (folder: string): string => join(folder, 'kring.sqlite');

/** So long a write waits for another program, such as a backup, to let go of the file: less than people wait for a page. */
export const PATIENCE_MS = 10_000;

/** A log that somebody's reading made longer is cut to this when it begins anew. */
const LOG_BYTES = 16 * 2 ** 20;

/** A connection that flushes at every commit, and seals with these keys. */
export function openFile(path: string, keys: Keys): Database.Database {
  const file = new Database(path, { timeout: PATIENCE_MS });
  file.pragma('journal_mode = WAL');
  file.pragma('synchronous = FULL');
  file.pragma(`journal_size_limit = ${LOG_BYTES}`);
  // What is sealed need not be cleared; the rest is where it costs nothing.
  file.pragma('secure_delete = FAST');
  file.pragma('foreign_keys = ON');
  file.pragma('temp_store = MEMORY');
  sealInSql(file, keys);
  return file;
}
