import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { open, rename, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { KEY_BYTES } from './cipher.ts';
import type { KeyNumber } from './keys.ts';

/** The key file cannot be used. The message is meant for the person who starts the server. */
export class KeyFileError extends Error {
  override readonly name = 'KeyFileError';
}

export interface KeyFile {
  /** 16 random bytes that stand in the database as well: whose keys these are. */
  readonly house: Uint8Array;
  /** The highest number that was ever given. */
  readonly last: KeyNumber;
  readonly keys: ReadonlyMap<KeyNumber, Uint8Array>;
}

export const keyPath = (folder: string): string => join(folder, 'kring.keys');

/** File: these signs, the house, `last`, for each key its number and its bytes, and a SHA-256 of all that. */
const SIGNS = Buffer.from('KRINGK01');
export const HOUSE_BYTES = 16;
const NUMBER_BYTES = 8;
const HEAD_BYTES = SIGNS.length + HOUSE_BYTES + NUMBER_BYTES;
const ROW_BYTES = NUMBER_BYTES + KEY_BYTES;
const SUM_BYTES = 32;

const sum = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

export function encodeKeys({ house, last, keys }: KeyFile): Buffer {
  const bytes = Buffer.alloc(HEAD_BYTES + keys.size * ROW_BYTES + SUM_BYTES);
  bytes.set(SIGNS);
  bytes.set(house, SIGNS.length);
  bytes.writeBigUInt64BE(BigInt(last), SIGNS.length + HOUSE_BYTES);
  let at = HEAD_BYTES;
  for (const [number, key] of keys) {
    bytes.writeBigUInt64BE(BigInt(number), at);
    bytes.set(key, at + NUMBER_BYTES);
    at += ROW_BYTES;
  }
  bytes.set(sum(bytes.subarray(0, at)), at);
  return bytes;
}

/** Undefined where there is none. Throws a KeyFileError when it is damaged: a missing key must never look destroyed. */
export function readKeys(path: string): KeyFile | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return undefined;
    throw error;
  }
  const end = bytes.length - SUM_BYTES;
  const whole =
    end >= HEAD_BYTES &&
    (end - HEAD_BYTES) % ROW_BYTES === 0 &&
    bytes.subarray(0, SIGNS.length).equals(SIGNS) &&
    sum(bytes.subarray(0, end)).equals(bytes.subarray(end));
  if (!whole)
    throw new KeyFileError(
      `the key file ${path} is damaged, and without it nobody can read what is in the database. ` +
        'Put its newest copy back.',
    );
  const keys = new Map<KeyNumber, Uint8Array>();
  for (let at = HEAD_BYTES; at < end; at += ROW_BYTES)
    keys.set(
      Number(bytes.readBigUInt64BE(at)),
      Uint8Array.from(bytes.subarray(at + NUMBER_BYTES, at + ROW_BYTES)),
    );
  return {
    house: Uint8Array.from(bytes.subarray(SIGNS.length, SIGNS.length + HOUSE_BYTES)),
    last: Number(bytes.readBigUInt64BE(SIGNS.length + HOUSE_BYTES)),
    keys,
  };
}

/** There a folder cannot be flushed, and a file that is open cannot be replaced. */
const windows = process.platform === 'win32';

/**
 * Puts these bytes in the place of the file: whole or not at all, whatever happens meanwhile, and durable when it
 * fulfils. Where the system allows, what the file held is then overwritten where it stood.
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const fresh = await open(`${path}.new`, 'w', 0o600);
  try {
    await fresh.writeFile(bytes);
    await fresh.sync();
  } finally {
    await fresh.close();
  }
  const before = windows ? undefined : await openIfThere(path);
  try {
    await rename(`${path}.new`, path);
    if (windows) return;
    await flushFolder(dirname(path));
    await before?.write(new Uint8Array((await before.stat()).size), { position: 0 });
    await before?.datasync();
  } finally {
    await before?.close();
  }
}

async function openIfThere(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, 'r+');
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Names in the folder are durable when it fulfils. */
export async function flushFolder(folder: string): Promise<void> {
  if (windows) return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
