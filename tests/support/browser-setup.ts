import { existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ensureChromium } from './chromium.ts';

const root = join(import.meta.dirname, '..', '..');
const built = join(root, 'dist', 'client');
const page = join(built, 'index.html');

/**
 * Before the browser tests: a browser, and a client built from the sources of now, because the tests
 * serve the real build. Fails loudly; it never lets a test skip.
 */
export default async function setup(): Promise<void> {
  process.env['KRING_CHROMIUM'] = await ensureChromium();
  if (builtAt() >= newestSource()) return;
  const began = new Date();
  // Built aside and moved into place: a run beside this one never serves half a build.
  const aside = join(root, 'dist', `client-${String(process.pid)}`);
  await build({
    root: join(root, 'client'),
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: aside },
  });
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
