import { Buffer } from 'node:buffer';
import { createDecipheriv } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { onTestFinished } from 'vitest';

const KEY_FILE = 'kring.keys';

/**
 * The keys that a key file holds, by its layout: signs 8, house 16, last 8, then number 8 and key 32 for each, sum 32.
 * None where there is no file.
 */
export async function keysIn(folder: string): Promise<Buffer[]> {
  const bytes = await readFile(join(folder, KEY_FILE)).catch(() => Buffer.alloc(0));
  const keys: Buffer[] = [];
  for (let at = 32; at + 40 <= bytes.length - 32; at += 40)
    keys.push(bytes.subarray(at + 8, at + 40));
  return keys;
}

/** What a key makes of sealed bytes for whoever does not mind where they belong: the counter mode inside GCM. */
function unlocked(sealed: Buffer, key: Buffer): Buffer {
  const counter = Buffer.concat([sealed.subarray(0, 12), Buffer.from([0, 0, 0, 2])]);
  const decipher = createDecipheriv('aes-256-ctr', key, counter);
  return decipher.update(sealed.subarray(12, -16));
}

/** Every value of bytes in every table of a database. */
function* values(path: string): Generator<Buffer> {
  const file = new Database(path);
  try {
    const tables = file.prepare("select name from sqlite_master where type = 'table'").all();
    for (const { name } of tables as { name: string }[])
      for (const row of file.prepare(`select * from "${name}"`).raw().iterate())
        for (const value of row as unknown[]) if (Buffer.isBuffer(value)) yield value;
  } finally {
    file.close();
  }
}

/** The text stands in the bytes of some file: the database, its log, its free pages, or beside it. */
async function inBytes(folder: string, text: string): Promise<boolean> {
  const names = await readdir(folder, { recursive: true });
  const files = await Promise.all(
    names.map((name) => readFile(join(folder, name)).catch(() => Buffer.alloc(0))),
  );
  return files.some((bytes) => bytes.includes(text));
}

/**
 * Whether somebody who has every file of this folder, and knows how Kring works, can read this text: as it stands, or with
 * any key that a key file holds.
 * @param keysFrom the folder of the key file, when it is another one than that of the database
 */
export async function readable(folder: string, text: string, keysFrom = folder): Promise<boolean> {
  if (await inBytes(folder, text)) return true;
  const keys = await keysIn(keysFrom);
  const databases = (await readdir(folder)).filter((name) => name.endsWith('.sqlite'));
  const opened = (value: Buffer): boolean =>
    value.length > 28 && keys.some((key) => unlocked(value, key).includes(text));
  return databases.some((name) => [...values(join(folder, name))].some(opened));
}

/** All files of a data folder as they are now; taken away after the test. */
export async function copyOf(folder: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'kring-copy-'));
  onTestFinished(() => rm(copy, { recursive: true, force: true }));
  // Of what comes and goes meanwhile, there may be no copy.
  for (const name of await readdir(folder))
    await cp(join(folder, name), join(copy, name), { recursive: true }).catch(unlessGone);
  return copy;
}

function unlessGone(error: unknown): void {
  if ((error as { code?: string }).code !== 'ENOENT') throw error;
}
