import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ensureChromium } from './chromium.ts';

const root = join(import.meta.dirname, '..', '..');
const page = join(root, 'dist', 'client', 'index.html');

/**
 * Before the browser tests: a browser, and a client built from the sources of now, because the tests
 * serve the real build. Fails loudly; it never lets a test skip.
 */
export default async function setup(): Promise<void> {
  process.env['KRING_CHROMIUM'] = await ensureChromium();
  if (builtAt() >= newestSource()) return;
  await build({
    root: join(root, 'client'),
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
  });
  if (!existsSync(page)) throw new Error('The client build made no dist/client/index.html.');
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
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}
