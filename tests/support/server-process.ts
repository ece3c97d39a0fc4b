import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Place, Tab } from './server.ts';

const script = join(import.meta.dirname, 'server-child.ts');

/** A server in a process of its own on a port and a folder. */
export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  /** Its data. */
  readonly folder: string;
  /** Processor time that it used so far, in milliseconds; NaN where the system does not tell. */
  cpu(): Promise<number>;
  /** SIGKILL, as a power cut would. */
  kill(): Promise<void>;
}

/** @param program what to run instead of a server of the test form */
export async function startProcess(
  folder: string,
  port = 0,
  program = script,
): Promise<ServerProcess> {
  const server = spawn(process.execPath, [program, folder, String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    server.stdout.once('data', (data: Buffer) => resolve(String(data).trim()));
    server.once('exit', () => reject(new Error('the server did not start')));
  });
  return {
    url,
    pid: server.pid ?? 0,
    folder,
    cpu: () => cpuOf(server.pid ?? 0),
    async kill() {
      if (server.exitCode !== null || server.signalCode !== null) return;
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGKILL');
      await gone;
    },
  };
}

/** Linux counts in ticks of 10 ms. */
async function cpuOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Runs work against a fresh server process, and takes everything away afterwards. */
export async function withProcess<T>(
  work: (place: Place, server: ServerProcess) => Promise<T>,
  program?: string,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'kring-process-'));
  const server = await startProcess(folder, 0, program);
  const tabs: Tab[] = [];
  try {
    return await work({ app: { url: server.url }, tabs }, server);
  } finally {
    for (const tab of tabs) tab.close();
    await server.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The value below which this part of the sorted numbers lies. */
export function percentile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}
