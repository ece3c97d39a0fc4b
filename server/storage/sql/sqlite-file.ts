import { join } from 'node:path';
import Database from 'better-sqlite3';

export const sqlitePath = (folder: string): string => join(folder, 'kring.sqlite');

/** A connection that flushes at every commit and clears what it deletes. */
export function openFile(path: string): Database.Database {
  const file = new Database(path);
  file.pragma('journal_mode = WAL');
  file.pragma('synchronous = FULL');
  file.pragma('secure_delete = ON');
  file.pragma('foreign_keys = ON');
  file.pragma('busy_timeout = 5000');
  file.pragma('temp_store = MEMORY');
  return file;
}
