import { createReadStream, createWriteStream } from 'node:fs';
import { readdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

const COMPRESSIBLE = /\.(html|js|css|svg|json|webmanifest|wasm|ttf|txt|map)$/;
const SMALLEST = 1024;

const encodings = [
  {
    suffix: '.br',
    make: (size: number) =>
      createBrotliCompress({
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 10,
          [constants.BROTLI_PARAM_SIZE_HINT]: size,
        },
      }),
  },
  { suffix: '.gz', make: () => createGzip({ level: 9 }) },
];

/**
 * Writes a `.br` and a `.gz` beside each file of the build that has none or an older one, so that no
 * request pays for compression. @returns how many were written
 */
export async function compressClient(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile() && COMPRESSIBLE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  let written = 0;
  for (const file of files) {
    const { size, mtimeMs } = await stat(file);
    if (size < SMALLEST) continue;
    for (const { suffix, make } of encodings) {
      const known = await stat(file + suffix).catch(() => undefined);
      if (known && known.mtimeMs >= mtimeMs) continue;
      const half = `${file}${suffix}.part`;
      await pipeline(createReadStream(file), make(size), createWriteStream(half));
      await rename(half, file + suffix);
      written += 1;
    }
  }
  return written;
}
