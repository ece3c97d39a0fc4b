import { closeSync, existsSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { encodeKeys, flushFolder, keyPath, readKeys, replaceFile } from './sealing/key-file.ts';
import { schemaVersion } from './sql/migrate.ts';
import { migrations } from './sql/migrations/index.ts';
import { PATIENCE_MS, sqlitePath } from './sql/sqlite-file.ts';

/** A backup cannot be made. The message is meant for the person who asked for it. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}

export interface Backup {
  /** Paths of what was made. */
  readonly database: string;
  readonly keys: string;
  readonly bytes: number;
}

/** So many pages of 4 KB at a time, with a pause between: at most some 60 MB a second, whatever the disk could do. */
const STEP_PAGES = 256;
const STEP_PAUSE_MS = 15;

/**
 * Copies the database of a data folder as it is at this moment, also while a server runs on it, by SQLite's own backup:
 * `<target>/kring-<time>.sqlite`. What was acknowledged before is in it. The key file is copied after it, and replaces the
 * one of the backup before: with only the newest, what was destroyed since cannot be read in an older copy.
 */
export async function backUp(data: string, target: string, now: Date): Promise<Backup> {
  if (!existsSync(sqlitePath(data)))
    throw new BackupError(`there is no database in ${data}. Is KRING_DATA right?`);
  if (resolve(target) === resolve(data))
    throw new BackupError('a backup cannot stand in the data folder itself. Name another folder.');
  mkdirSync(target, { recursive: true, mode: 0o700 });
  const stamp = now.toISOString().slice(0, 19).replaceAll(':', '-');
  const database = join(target, `kring-${stamp}.sqlite`);
  const bytes = await copyDatabase(sqlitePath(data), `${database}.part`);
  const keys = readKeys(keyPath(data));
  if (!keys) throw new BackupError(`there is no key file in ${data}.`);
  await replaceFile(keyPath(target), encodeKeys(keys));
  await rename(`${database}.part`, database);
  await flushFolder(target);
  return { database, keys: keyPath(target), bytes };
}

/** @returns bytes of the copy, which is on the disk */
async function copyDatabase(from: string, to: string): Promise<number> {
  rmSync(to, { force: true });
  closeSync(openSync(to, 'wx', 0o600));
  const file = new Database(from, { timeout: PATIENCE_MS });
  try {
    // One moment for all steps: a copy that sees what others write would begin again with each of their commits.
    file.exec('begin');
    if (schemaVersion(file) !== migrations.at(-1)!.version)
      throw new BackupError(
        'the database is of another Kring. Start this one on it once, then ask again.',
      );
    const { totalPages } = await file.backup(to, { progress: throttled() });
    file.exec('commit');
    // What the log could not let go of meanwhile; it stops nobody.
    file.pragma('wal_checkpoint(PASSIVE)');
    return totalPages * (file.pragma('page_size', { simple: true }) as number);
  } catch (error) {
    rmSync(to, { force: true });
    throw error;
  } finally {
    file.close();
  }
}

/** How many pages come next, after a pause in which the disk is everybody's. */
function throttled(): () => number {
  const never = new Int32Array(new SharedArrayBuffer(4));
  return () => {
    Atomics.wait(never, 0, 0, STEP_PAUSE_MS);
    return STEP_PAGES;
  };
}
