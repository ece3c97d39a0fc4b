/**
 * `npm start` on a bare clone: installs what is missing, builds the client when its sources are newer, and
 * runs the server with the Node that is pinned in package.json. Plain JavaScript that any Node from 18 runs,
 * because before the installation there is nothing else.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts) => join(root, ...parts);
const changed = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** The Node of node_modules, else the one that runs this. */
export function pinnedNode() {
  const windows = process.platform === 'win32';
  const path = at('node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
  return existsSync(path) ? path : process.execPath;
}

/**
 * What npm says of its own while it installs is kept to errors: it would warn of a Node that is too old for the tools,
 * though they run on the Node that it is about to install.
 */
const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];

/** `npm ci` when node_modules is absent or older than the lock file. Returns false when it failed. */
export function install() {
  // A linked folder is another clone's: that one installs into it.
  if (lstatSync(at('node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) return true;
  const stamp = changed(at('node_modules', '.package-lock.json'));
  if (stamp >= changed(at('package-lock.json'))) return true;
  console.error('Kring installs what it needs; this happens once.');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' };
  return spawnSync(npm, ['ci', ...quiet], options).status === 0;
}

function newest(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  const times = entries.map((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? newest(path) : changed(path);
  });
  return Math.max(0, ...times);
}

/** Builds the client when a source is newer than the build. Returns false when it failed. */
export function build() {
  const sources = [at('vite.config.ts'), at('package-lock.json')].map(changed);
  const source = Math.max(newest(at('client')), newest(at('shared')), ...sources);
  if (changed(at('dist', 'client', 'index.html')) >= source) return true;
  console.error('Kring builds its pages.');
  const vite = at('node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', '--config', at('vite.config.ts'), '--logLevel', 'warn'];
  return spawnSync(pinnedNode(), args, { cwd: root, stdio: 'inherit' }).status === 0;
}

function serve() {
  const server = spawn(pinnedNode(), [at('server', 'main.ts')], { stdio: 'inherit' });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) {
    // A terminal sends SIGINT to the server as well; the second one does no harm.
    process.on(signal, () => server.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal));
  }
  server.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!install()) {
    console.error('Kring cannot start: the installation failed. Is there a network?');
    process.exit(1);
  }
  if (!build()) {
    console.error('Kring cannot start: the pages could not be built.');
    process.exit(1);
  }
  serve();
}
