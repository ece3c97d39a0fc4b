import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeClients, Raw, until, updateOf } from '../support/doc-clients.ts';

/**
 * What two honest people notice while somebody floods the documents' endpoint: how long an edit of one takes to reach
 * the other, on the very board that is flooded, in milliseconds; and the memory of the server, in MB.
 */
const board = 'board:together';
const seconds = 8;

interface Server {
  readonly url: string;
  readonly child: ChildProcess;
  memory(): number;
}

async function start(folder: string): Promise<Server> {
  const script = join(import.meta.dirname, '../support/doc-server-process.ts');
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const memory = (): number => {
    const status = readFileSync(`/proc/${String(child.pid)}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  };
  return { url: String(line).trim(), child, memory };
}

async function writer(server: Server, person: string): Promise<Raw> {
  const raw = await new Raw(server, board, person).ready();
  raw.vector();
  raw.step2(new Uint8Array([0, 0]));
  await until('an answer', () => raw.answers > 0, 30_000);
  return raw;
}

const ink = (raw: Raw, key: string, bytes: number): void =>
  raw.update(updateOf(raw.doc, (doc) => doc.getMap('ink').set(key, new Uint8Array(bytes))));

/** Edits go to and fro for some seconds; each time is the whole way from one page to the other. */
async function honestWork(from: Raw, to: Raw, seen: (rss: number) => void, server: Server) {
  const waits: number[] = [];
  const end = performance.now() + seconds * 1000;
  for (let n = 0; performance.now() < end; n += 1) {
    const sent = performance.now();
    ink(from, `honest ${n}`, 20);
    await until('seen', () => to.doc.getMap('ink').has(`honest ${n}`), 60_000);
    waits.push(performance.now() - sent);
    seen(server.memory());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return waits.sort((a, b) => a - b);
}

type Attack = (server: Server) => Promise<{ stop(): void }>;

const attacks: Readonly<Record<string, Attack>> = {
  async nobody() {
    return Promise.resolve({ stop: () => undefined });
  },
  async 'asks and never reads'(server) {
    const greedy = await new Raw(server, board, 'greedy').ready();
    greedy.socket.pause();
    const asking = setInterval(() => greedy.vector(), 120);
    return { stop: () => clearInterval(asking) };
  },
  async 'thirty sockets of live frames'(server) {
    const loud = Array.from({ length: 30 }, () => new Raw(server, board, 'loud'));
    await until('open', () => loud.every((raw) => raw.mode ?? raw.code), 30_000);
    const frame = new Uint8Array(16_000);
    const sending = setInterval(() => {
      for (const raw of loud) if (raw.socket.readyState === 1) raw.send(100, frame);
    }, 8);
    return { stop: () => clearInterval(sending) };
  },
  async 'a thousand sockets'(server) {
    let opened = 0;
    const opening = setInterval(() => {
      for (let n = 0; n < 10 && opened < 1_000; n += 1) {
        new Raw(server, board, 'crowd');
        opened += 1;
      }
    }, 50);
    return Promise.resolve({ stop: () => clearInterval(opening) });
  },
};

async function measure(name: string, attack: Attack): Promise<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'kring-stall-'));
  const server = await start(folder);
  try {
    const [ann, bob] = [await writer(server, 'ann'), await writer(server, 'bob')];
    const author = await writer(server, 'greedy');
    for (let n = 1; n <= 12; n += 1) {
      ink(author, `heavy ${n}`, 1_000_000);
      await until('saved', () => author.saved === n + 1, 30_000);
      // The budget of bytes is 512 KiB a second beyond the first eight megabytes.
      if (n > 7) await new Promise((resolve) => setTimeout(resolve, 2_100));
    }
    const { stop } = await attack(server);
    let most = 0;
    const waits = await honestWork(ann, bob, (rss) => (most = Math.max(most, rss)), server);
    stop();
    const at = (share: number): number => waits[Math.floor((waits.length - 1) * share)] ?? NaN;
    return { [`${name}: p95 ms`]: at(0.95), [`${name}: longest ms`]: at(1), [`${name}: MB`]: most };
  } finally {
    closeClients();
    server.child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function run(): Promise<Record<string, number>> {
  const figures: Record<string, number> = {};
  for (const [name, attack] of Object.entries(attacks))
    Object.assign(figures, await measure(name, attack));
  return figures;
}

if (import.meta.main) process.stdout.write(`${JSON.stringify(await run(), null, 2)}\n`);
