import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';

const program = join(import.meta.dirname, 'class-baseline-server.ts');
/** What a slide is on the wire, about. */
const BYTES = 700;

/**
 * A bare Socket.IO server that sends the same bytes to as many: milliseconds of its processor for one delivery. It is
 * a process of its own, as Kring is, and who listens sits here.
 * @param pace milliseconds between two of them
 */
export async function broadcastCost(
  listeners: number,
  times: number,
  pace: number,
): Promise<number> {
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit', 'ipc'] });
  const heard = new Map<string, (value: number) => void>();
  const asked = (what: string): Promise<number> =>
    new Promise((resolve) => {
      heard.set(what, resolve);
      child.send(what);
    });
  child.on('message', (message: { what: string; value: number }) => {
    heard.get(message.what)?.(message.value);
  });
  const sockets: Socket[] = [];
  try {
    const port = await asked('port');
    const url = `http://127.0.0.1:${port}`;
    for (let n = 0; n < listeners; n += 1)
      sockets.push(io(url, { transports: ['websocket'], forceNew: true }));
    await Promise.all(
      sockets.map((socket) => new Promise((done) => socket.once('connect', () => done(0)))),
    );
    const before = await asked('cpu');
    for (let n = 0; n < times; n += 1) {
      const all = sockets.map(
        (socket) => new Promise((done) => socket.once('patch', () => done(0))),
      );
      child.send(`send ${BYTES}`);
      await Promise.all(all);
      await wait(pace);
    }
    return ((await asked('cpu')) - before) / (times * listeners);
  } finally {
    for (const socket of sockets) socket.disconnect();
    child.kill();
  }
}
