import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server, type Socket } from 'socket.io';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SessionLink } from '../../client/link/session-link.ts';
import type { View } from '../../shared/wire/view.ts';
import { waitFor } from '../support/server.ts';

/** A server that does what this test says, so that frames can get lost. */
let io: Server;
let link: SessionLink;
let connections: Socket[];
const commands: { id: string; type: string }[] = [];

const whole = (rev: number, count: number, now = 5_000) => ({
  now,
  sharedRev: rev,
  ownRev: 0,
  shared: { tools: { count, kept: { same: true } } },
  me: { person: 'me' },
});

const count = (): unknown =>
  (link.view as unknown as { shared: View['shared'] })?.shared.tools['count'];

const until = (holds: () => boolean): Promise<boolean> =>
  waitFor(
    (changed) => link.on(changed),
    () => holds() || undefined,
    () => `${holds.toString()}: ${JSON.stringify(link.view)} ${link.status}`,
  );

beforeEach(async () => {
  const server = createServer();
  io = new Server(server, { path: '/socket', serveClient: false });
  connections = [];
  commands.length = 0;
  io.on('connection', (socket) => {
    connections.push(socket);
    socket.emit('view', whole(connections.length * 10, 0));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  link = new SessionLink('abcdefgh', { url: `http://127.0.0.1:${port}` });
  await until(() => link.status === 'live');
});
afterEach(async () => {
  link.close();
  await io.close();
});

test('a missed revision makes the client ask for the whole view, once', async () => {
  const [socket] = connections;
  let asked = 0;
  const askedOnce = new Promise<void>((resolve) =>
    socket?.on('view', () => {
      asked += 1;
      resolve();
    }),
  );
  const before = link.view?.shared.tools['kept'];
  socket?.emit('patch', { shared: { rev: 11, patch: { tools: { count: 1 } } } });
  await until(() => count() === 1);
  expect(link.view?.shared.tools['kept']).toBe(before);
  socket?.emit('patch', { shared: { rev: 13, patch: { tools: { count: 3 } } } });
  socket?.emit('patch', { shared: { rev: 14, patch: { tools: { count: 4 } } } });
  await askedOnce;
  expect(count()).toBe(1);
  socket?.emit('view', whole(14, 4));
  await until(() => count() === 4);
  socket?.emit('patch', { me: { rev: 1, patch: { name: 'Bo' } } });
  await until(() => link.view?.me.name === 'Bo');
  expect(asked).toBe(1);
});

test('a command without an answer is sent again with the same id after a reconnection', async () => {
  const heard = new Promise<void>((resolve) => {
    connections[0]?.on('command', (command: { id: string; type: string }) => {
      commands.push(command);
      resolve();
    });
  });
  io.on('connection', (socket) => {
    socket.on('command', (command: { id: string; type: string }, answer: (ack: object) => void) => {
      commands.push(command);
      answer({ ok: true });
    });
  });
  const ack = link.send('talk/say', { text: 'x' });
  await heard;
  expect(link.pending).toBe(1);
  connections[0]?.conn.close();
  expect(await ack).toEqual({ ok: true });
  expect(commands).toHaveLength(2);
  expect(commands[0]?.id).toBe(commands[1]?.id);
  expect(link.pending).toBe(0);
});

test('the view shows what a command did when it is answered', async () => {
  connections[0]?.on('command', (_command: object, answer: (ack: object) => void) =>
    answer({ ok: true, patch: { shared: { rev: 11, patch: { tools: { count: 1 } } } } }),
  );
  expect(await link.send('talk/say', { text: 'x' })).toEqual({ ok: true });
  expect(count()).toBe(1);
});

test('also when a revision was missed: the answer waits for the whole view', async () => {
  const [socket] = connections;
  socket?.on('command', (_command: object, answer: (ack: object) => void) =>
    answer({ ok: true, patch: { shared: { rev: 12, patch: { tools: { count: 2 } } } } }),
  );
  const asked = new Promise<void>((resolve) => socket?.on('view', resolve));
  let answered = false;
  const ack = link.send('talk/say', { text: 'x' }).finally(() => (answered = true));
  await asked;
  expect([answered, count(), link.pending]).toEqual([false, 0, 0]);
  socket?.emit('view', whole(12, 2));
  expect(await ack).toEqual({ ok: true });
  expect(count()).toBe(2);
});

test('the server says what time it is, and closing answers what is still open', async () => {
  expect(Math.abs(link.now() - 5_000)).toBeLessThan(2_000);
  const open = link.send('talk/say', { text: 'x' });
  link.close();
  expect(await open).toMatchObject({ ok: false, refusal: { code: 'link/closed' } });
});

test("the server's time goes on evenly when the clock of the device is set, and is asked anew", async () => {
  await until(() => link.status === 'live');
  const asked = new Promise<void>((resolve) => connections[0]?.on('view', resolve));
  const before = link.now();
  const spy = vi.spyOn(Date, 'now');
  try {
    spy.mockReturnValue(Date.now() - 3_600_000);
    expect(link.now() - before).toBeGreaterThanOrEqual(0);
    expect(link.now() - before).toBeLessThan(10_000);
    await asked;
  } finally {
    spy.mockRestore();
  }
});
