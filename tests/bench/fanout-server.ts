import { mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocketServer, type WebSocket } from 'ws';
import { createDocHost, createDocSocketServer } from '../../server/docs/index.ts';
import { createGroupCommit } from '../../server/storage/group-commit.ts';
import { openSqlite } from '../../server/storage/sql/sqlite.ts';

/**
 * A server of its own process, so that its processor time can be told from the clients'.
 * `relay`: sends every message to everybody else in the same room, and nothing more.
 * `durable`: the same, and each message is on disk first, in plain: what anything durable before visible costs.
 * `docs`: the DocHost with rights asked for every update and every update on a real disk.
 * A room is `session/document`.
 */
type Take = (socket: WebSocket, room: string, person: string) => void;

/** @param first what must be done before a message is sent on */
function relay(first: (message: Buffer, send: () => void) => void): Take {
  const rooms = new Map<string, Set<WebSocket>>();
  return (socket, name) => {
    const room = rooms.get(name) ?? new Set();
    rooms.set(name, room.add(socket));
    socket.on('message', (data) => {
      first(data as Buffer, () => {
        for (const other of room) if (other !== socket) other.send(data, { binary: true });
      });
    });
    socket.on('close', () => room.delete(socket));
  };
}

/** Between the beginnings of two flushes, as between two commits (`server/storage/group-commit.ts`). */
const apart = 10;
/** Milliseconds of each flush. */
const flushes: number[] = [];

/** Appends all that has come and flushes it: at once to an idle disk, and as far apart as commits while more comes. */
async function appending(folder: string): Promise<Parameters<typeof relay>[0]> {
  const file = await open(join(folder, 'log'), 'a');
  let waiting: { message: Buffer; send(): void }[] = [];
  let running = false;
  const run = async (): Promise<void> => {
    running = true;
    while (waiting.length > 0) {
      const began = performance.now();
      const group = waiting;
      waiting = [];
      await file.write(Buffer.concat(group.map(({ message }) => message)));
      const written = performance.now();
      await file.datasync();
      flushes.push(performance.now() - written);
      for (const { send } of group) send();
      const rest = began + apart - performance.now();
      if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
    }
    running = false;
  };
  return (message, send) => {
    waiting.push({ message, send });
    if (!running) void run();
  };
}

async function docs(folder: string): Promise<Take> {
  const storage = await openSqlite(folder);
  const sessions = new Map<string, Promise<void>>();
  const made = (id: string): Promise<void> => {
    const row = { id, form: 'x', createdAt: 1, status: 'open' as const, envelope: '{}' };
    const known = sessions.get(id) ?? storage.createSession(row);
    sessions.set(id, known);
    return known;
  };
  const commits = createGroupCommit(storage);
  const silent = { info() {}, warn() {}, error: (fields: object) => process.send?.({ fields }) };
  const rights = new Map<string, 'read' | 'write'>();
  for (let n = 0; n < 1_000; n += 1) rights.set(`reader${n}`, 'read').set(`writer${n}`, 'write');
  const host = createDocHost({
    ...{ storage, commits, clock: Date.now, log: silent },
    access: (_doc, person) => rights.get(person) ?? 'none',
    who: (_session, person) => ({ name: person, mark: 0 }),
    ready: (session) => made(session).then(() => true),
    // Rooms that only warmed the server up are not put away while others are measured.
    limits: { idle: 600_000, rest: 600_000 },
  });
  return (socket, room, person) => {
    const [session = '', name = ''] = room.split('/');
    void host.accept(socket, { session, name }, person);
  };
}

const servers: Readonly<Record<string, () => Promise<Take>>> = {
  relay: async () => relay((_, send) => send()),
  durable: async () => relay(await appending(folder)),
  docs: () => docs(folder),
};

const folder = mkdtempSync(join(tmpdir(), 'kring-bench-'));
const kind = process.argv[2] ?? '';
const take = await servers[kind]!();
const sockets =
  kind === 'docs'
    ? createDocSocketServer()
    : new WebSocketServer({ noServer: true, perMessageDeflate: false, clientTracking: false });
const server = createServer();
server.on('upgrade', (request, socket, head) => {
  const [, session, name, person = ''] = request.url!.split('/');
  sockets.handleUpgrade(request, socket, head, (ws) => take(ws, `${session}/${name}`, person));
});
server.listen(0, '127.0.0.1', () =>
  process.send?.({ port: (server.address() as AddressInfo).port }),
);
process.on('message', () =>
  process.send?.({ cpu: process.cpuUsage(), flushes: flushes.splice(0) }),
);
process.on('disconnect', () => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
});
