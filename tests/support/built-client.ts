import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
export const built = join(root, 'dist', 'client');
const page = join(built, 'index.html');

/**
 * A client built from the sources of now: browser tests serve the real build. In a process of its own, because
 * inside Vitest (NODE_ENV is `test`) libraries are bundled in another form than the one that people get.
 * @throws when it cannot be built
 */
export function buildClient(): void {
  if (builtAt() >= newestSource()) return;
  const began = new Date();
  // Built aside and moved into place: a run beside this one never serves half a build.
  const aside = join(root, 'dist', `client-${String(process.pid)}`);
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', '--outDir', aside, '--logLevel', 'warn'];
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
  if (status !== 0) throw new Error('The client could not be built.');
  // What was changed while it was being built is newer than the build.
  utimesSync(join(aside, 'index.html'), began, began);
  rmSync(built, { recursive: true, force: true });
  renameSync(aside, built);
}

function builtAt(): number {
  return existsSync(page) ? statSync(page).mtimeMs : 0;
}

function newestSource(): number {
  const files = ['client', 'shared']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).map((entry) =>
        join(entry.parentPath, entry.name),
      ),
    )
    .concat(join(root, 'package-lock.json'), join(root, 'vite.config.ts'));
  return Math.max(...files.map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0));
}
