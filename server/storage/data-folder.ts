import { chmodSync, closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { keyPath } from './sealing/key-file.ts';
import { sqlitePath } from './sql/sqlite-file.ts';

/** A restart may begin before the last process has quite ended. */
const OVERLAP_MS = 2_000;

/** The bits of everybody but the owner, and the one of a folder that is shared by many, such as /tmp. */
const OTHERS = 0o077;
const SHARED = 0o1000;

/** The data folder cannot be used. The message is meant for the person who starts the server. */
export class DataFolderError extends Error {
  override readonly name = 'DataFolderError';
}

export interface DataFolder {
  /** Paths that others of the machine could read, or worse, until now. */
  readonly mended: readonly string[];
  release(): void;
}

/**
 * Makes the folder where it is missing, sees to it that nobody else on the machine may look into it, and takes it for
 * this process alone. What is in it is what pupils wrote, and the secret that signs who they are.
 */
export function takeDataFolder(folder: string): DataFolder {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = join(folder, 'kring.lock');
  const database = sqlitePath(folder);
  const mended = [shut(folder, 0o700)];
  // SQLite gives its log the rights of the database, so that is made first.
  for (const file of [lock, database]) closeSync(openSync(file, 'a', 0o600));
  for (const file of [lock, database, `${database}-wal`, `${database}-shm`, keyPath(folder)])
    mended.push(shut(file, 0o600));
  return { mended: mended.flat(), release: hold(lock, folder) };
}

/** @returns the path when it had to be mended */
function shut(path: string, mode: number): string[] {
  // There rights are not in the mode, and a folder of a user is that user's.
  if (process.platform === 'win32') return [];
  const now = statSync(path, { throwIfNoEntry: false })?.mode;
  if (now === undefined || (now & OTHERS) === 0) return [];
  try {
    if ((now & SHARED) === 0) chmodSync(path, mode);
  } catch {
    // The next look says it.
  }
  if ((statSync(path).mode & OTHERS) === 0) return [path];
  throw new DataFolderError(
    `others on this machine can read ${path}, and Kring may not change that. ` +
      'Point KRING_DATA at a folder that belongs to the user who starts Kring.',
  );
}

/**
 * An exclusive lock on a database without content: the system lets go of it when the process ends, however it ends,
 * which a file with a process number does not.
 */
function hold(path: string, folder: string): () => void {
  const lock = new Database(path, { timeout: OVERLAP_MS });
  try {
    // Nothing is ever written, so there is no need of a journal beside it.
    lock.pragma('journal_mode = memory');
    lock.prepare('begin exclusive').run();
  } catch (error) {
    lock.close();
    if ((error as { code?: string }).code !== 'SQLITE_BUSY') throw error;
    throw new DataFolderError(
      `another Kring runs on the data folder ${folder}, and two would lose what people write. ` +
        'Stop that one first, or point KRING_DATA at another folder.',
    );
  }
  return () => void lock.close();
}
