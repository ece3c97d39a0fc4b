import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

// Each test starts whole processes, on a machine that may be busy.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 });

const main = join(import.meta.dirname, '..', '..', 'server', 'main.ts');

let folder: string;
let started: ChildProcess[];
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'kring-folder-')), 'data');
  started = [];
});
afterEach(async () => {
  for (const child of started) await kill(child);
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

interface Start {
  readonly child: ChildProcess;
  /** What it said until it was ready, or until it had ended. */
  readonly said: string;
  readonly ready: boolean;
}

/** `npm start` without the build: the process itself, on a free port. */
async function start(): Promise<Start> {
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', KRING_DATA: folder, KRING_LOG: 'warn' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let said = '';
  return new Promise((resolve) => {
    const hear = (data: Buffer): void => {
      said += String(data);
      if (said.includes('Kring is ready')) resolve({ child, said, ready: true });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('close', () => resolve({ child, said, ready: false }));
  });
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

const modes = (): Record<string, string> =>
  Object.fromEntries(
    ['.', ...readdirSync(folder)].map((name) => [
      name,
      (statSync(join(folder, name)).mode & 0o777).toString(8),
    ]),
  );

describe('one process on one data folder', () => {
  test('the second is refused with a sentence; after kill -9 of the first it may', async () => {
    const first = await start();
    expect(first.said).toContain('Kring is ready');
    const second = await start();
    expect(second.ready).toBe(false);
    expect(second.child.exitCode).toBe(1);
    expect(second.said).toMatch(
      /^Kring cannot start: another Kring runs on the data folder .*KRING_DATA/,
    );
    await kill(first.child);
    expect((await start()).said).toContain('Kring is ready');
  });

  test('a restart that begins while the last process is ending waits for it', async () => {
    const first = await start();
    first.child.kill('SIGTERM');
    expect((await start()).said).toContain('Kring is ready');
  });
});

test('a database that another program does not let go is said in a sentence', async () => {
  await kill((await start()).child);
  const outside = new Database(join(folder, 'kring.sqlite'));
  outside.exec('begin immediate');
  const { said, ready } = await start();
  outside.close();
  expect(ready).toBe(false);
  expect(said).toMatch(/^Kring cannot start: the database cannot be used: another program has it/);
});

describe('nobody else on the machine reads the folder', () => {
  const shut = {
    '.': '700',
    'kring.keys': '600',
    'kring.lock': '600',
    'kring.sqlite': '600',
    'kring.sqlite-shm': '600',
    'kring.sqlite-wal': '600',
  };

  test('a new one is made so', async () => {
    const { said } = await start();
    expect(modes()).toEqual(shut);
    expect(said).not.toContain('could read this');
  });

  test('an older one is mended at the start, and the log says so', async () => {
    await kill((await start()).child);
    chmodSync(folder, 0o755);
    for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o644);
    const { said, ready } = await start();
    expect(ready).toBe(true);
    expect(modes()).toEqual(shut);
    expect(said).toContain('Others on this machine could read this; now only its owner can.');
  });

  test('a folder that is shared by all of the machine is refused', async () => {
    await kill((await start()).child);
    chmodSync(folder, 0o1777);
    const { said, ready } = await start();
    expect(ready).toBe(false);
    expect(said).toMatch(/^Kring cannot start: others on this machine can read .*KRING_DATA/);
  });
});
