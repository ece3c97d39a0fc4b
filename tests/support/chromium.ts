import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
];

/**
 * This machine under a name that is not localhost: over plain http a browser calls it not secure, as it does the
 * address that `npm start` prints.
 */
export const schoolHost = 'kring.school.test';

/** No sandbox, so that it also runs as root in a container; no traffic of its own. */
export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--host-resolver-rules=MAP ${schoolHost} 127.0.0.1`,
];

/**
 * The path of a Chromium-family browser on this machine: KRING_CHROMIUM, the PATH, the usual places,
 * then one that Playwright fetched before.
 * @throws when there is none; `ensureChromium` also tries to install one
 */
export function findChromium(): string {
  const found = lookForChromium();
  if (found === undefined) throw new Error(whatToInstall);
  return found;
}

/**
 * As `findChromium`, but fetches a browser where none is: by Playwright, else by apt as root on Debian or Ubuntu.
 * @throws one sentence that says what to install
 */
export async function ensureChromium(): Promise<string> {
  const found = lookForChromium();
  if (found !== undefined) return found;
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core')), 'cli.js');
  run(process.execPath, [cli, 'install', 'chromium']);
  const fetched = lookForChromium();
  if (fetched !== undefined && (await starts(fetched))) return fetched;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    if (run('apt-get', ['update']))
      run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
    const installed = lookOnPath();
    if (installed !== undefined) return installed;
  }
  throw new Error(whatToInstall);
}

/** Starts a headless browser of one's own, for a bench; tests share one (`browser.ts`). Close it when done. */
export async function launch(options: LaunchOptions = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    ...options,
    args: [...flags, ...(options.args ?? [])],
  });
}

const whatToInstall =
  'The browser tests need Chromium: install Chromium, Chrome or Edge, or name one in KRING_CHROMIUM.';

function lookForChromium(): string | undefined {
  const named = process.env['KRING_CHROMIUM'];
  if (named) {
    if (executable(named)) return named;
    throw new Error(`KRING_CHROMIUM names ${named}, which cannot be run.`);
  }
  return lookOnPath() ?? usualPlaces().find(executable) ?? fetchedByPlaywright();
}

function lookOnPath(): string | undefined {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  return candidates.find(executable);
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    );
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter((root) => root !== undefined);
    const apps = ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge'];
    const files = ['chrome.exe', 'msedge.exe'];
    return roots.flatMap((root) =>
      apps.flatMap((app) => files.map((file) => join(root, app, 'Application', file))),
    );
  }
  return [
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
    '/opt/google/chrome',
    '/opt/microsoft/msedge',
  ].flatMap((folder) => [...names, 'chrome'].map((name) => join(folder, name)));
}

function fetchedByPlaywright(): string | undefined {
  const path = chromium.executablePath();
  return executable(path) ? path : undefined;
}

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A fetched browser may lack the system's libraries. */
async function starts(path: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath: path, args: flags });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

function run(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}
