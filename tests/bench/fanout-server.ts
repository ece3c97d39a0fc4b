import { mkdtempSync, rmSync } from 'node:fs';
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
 * `relay`: sends every message to everybody else at the same address, and nothing more.
 * `docs`: the DocHost with rights asked for every update and every update on a real disk.
 */
type Take = (socket: WebSocket, path: string) => void;

function relay(): Take {
  const rooms = new Map<string, Set<WebSocket>>();
  return (socket, path) => {
    const room = rooms.get(path) ?? new Set();
    rooms.set(path, room.add(socket));
    socket.on('message', (data) => {
      for (const other of room) if (other !== socket) other.send(data, { binary: true });
    });
    socket.on('close', () => room.delete(socket));
  };
}

async function docs(folder: string): Promise<Take> {
  const storage = await openSqlite(folder);
  const session = { id: 'S', form: 'x', createdAt: 1, status: 'open' as const, envelope: '{}' };
  await storage.createSession(session);
  const commits = createGroupCommit(storage);
  const silent = { info() {}, warn() {}, error: (fields: object) => process.send?.({ fields }) };
  const rights = new Map<string, 'read' | 'write'>();
  for (let n = 0; n < 1_000; n += 1) rights.set(`reader${n}`, 'read').set(`writer${n}`, 'write');
  const host = createDocHost({
    ...{ storage, commits, clock: Date.now, log: silent },
    access: (_doc, person) => rights.get(person) ?? 'none',
    who: (_session, person) => ({ name: person, mark: 0 }),
    ready: async () => true,
  });
  return (socket, path) => {
    const [, name = '', person = ''] = path.split('/');
    void host.accept(socket, { session: 'S', name }, person);
  };
}

const folder = mkdtempSync(join(tmpdir(), 'kring-bench-'));
const kind = process.argv[2];
const take = kind === 'relay' ? relay() : await docs(folder);
const sockets =
  kind === 'relay'
    ? new WebSocketServer({ noServer: true, perMessageDeflate: false, clientTracking: false })
    : createDocSocketServer();
const server = createServer();
server.on('upgrade', (request, socket, head) => {
  // A room is the document; the relay does not care who comes.
  const path = kind === 'relay' ? request.url!.split('/')[1]! : request.url!;
  sockets.handleUpgrade(request, socket, head, (ws) => take(ws, path));
});
server.listen(0, '127.0.0.1', () =>
  process.send?.({ port: (server.address() as AddressInfo).port }),
);
process.on('message', () => process.send?.({ cpu: process.cpuUsage() }));
process.on('disconnect', () => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
});
