import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Whether these bytes stand anywhere in a data folder: the database, its log, its free pages, other files. */
export async function onDisk(folder: string, text: string): Promise<boolean> {
  const names = await readdir(folder, { recursive: true });
  const files = await Promise.all(
    names.map((name) => readFile(join(folder, name)).catch(() => Buffer.alloc(0))),
  );
  return files.some((bytes) => bytes.includes(text));
}
