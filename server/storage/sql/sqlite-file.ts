import { join } from 'node:path';
import Database from 'better-sqlite3';

export const sqlitePath = (folder: string): string => join(folder, 'kring.sqlite');

/** So long a write waits for another program, such as a backup, to let go of the file: less than people wait for a page. */
export const PATIENCE_MS = 10_000;

/** A connection that flushes at every commit and clears what it deletes. */
export function openFile(path: string): Database.Database {
  const file = new Database(path, { timeout: PATIENCE_MS });
  file.pragma('journal_mode = WAL');
  file.pragma('synchronous = FULL');
  file.pragma('secure_delete = ON');
  file.pragma('foreign_keys = ON');
  file.pragma('temp_store = MEMORY');
  return file;
}
