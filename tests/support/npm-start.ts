import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** Kring as `npm start` runs it, on a data folder of its own and a free port. */
export interface Started {
  /** The addresses that it prints for people. */
  readonly addresses: readonly string[];
  stop(): Promise<void>;
}

/** @param names under which it is reached too, beside its addresses */
export async function npmStart(names: string): Promise<Started> {
  const data = await mkdtemp(join(tmpdir(), 'kring-start-'));
  const env = { ...process.env, PORT: '0', KRING_DATA: data, KRING_LOG: 'error' };
  const server = spawn(process.execPath, [join(root, 'server', 'start.mjs')], {
    cwd: root,
    env: { ...env, NODE_ENV: 'production', KRING_NAMES: names },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const printed = await new Promise<string>((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (part: Buffer) => {
      said += String(part);
      if (/http:\S+\n/.test(said)) resolve(said);
    });
    void gone.then(() => reject(new Error(`npm start ended: ${said}`)));
  });
  return {
    addresses: printed.match(/http:\S+/g) ?? [],
    async stop() {
      server.kill('SIGTERM');
      await gone;
      await rm(data, { recursive: true, force: true });
    },
  };
}
