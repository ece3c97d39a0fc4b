import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { realClock } from '../clock.ts';

/** A page that was open while Kring was updated asks for parts of its own build for so long. */
const KEPT_MS = 24 * 3_600_000;

/** Beside the build: what builds before it had under `assets/`. */
export const earlierFolder = (client: string): string => `${client}-earlier`;

/**
 * Before a new build takes the place of the one in this folder: its hashed files stay for a day from now on, and those of
 * builds that were replaced longer ago go. A name holds a hash of what is in the file, so two builds never disagree.
 * @param client folder of the build
 * @param now milliseconds since 1970
 */
export function keepEarlierAssets(client: string, now = realClock.now()): void {
  const from = join(client, 'assets');
  const to = join(earlierFolder(client), 'assets');
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(to)) {
    const path = join(to, name);
    if (now - statSync(path).mtimeMs > KEPT_MS) rmSync(path);
  }
  if (!existsSync(from)) return;
  for (const name of readdirSync(from)) {
    copyFileSync(join(from, name), join(to, name));
    utimesSync(join(to, name), new Date(now), new Date(now));
  }
}
