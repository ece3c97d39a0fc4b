import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { WIRE_VERSION } from '../../shared/wire/protocol.ts';
import { House, saidIn, type Circle } from '../support/server.ts';

let house: House;
let circle: Circle;
beforeEach(async () => {
  house = await House.open({
    gatewayLimits: { viewsBurst: 10_000, owed: 100_000, lookEvery: 50, connectWithin: 300 },
  });
  circle = await house.circle();
});
afterEach(async () => {
  // The server lives and nobody else noticed.
  await circle.leadTab.send('talk/say', { text: 'still here' });
  await circle.memberTab.until((view) => saidIn(view).includes('still here'));
  await house.close();
});

/** A Socket.IO connection made by hand. */
function dial(): WebSocket {
  const url = `${house.app.url.replace('http', 'ws')}/socket/?EIO=4&transport=websocket`;
  const headers = { cookie: circle.member.cookie, origin: house.app.url };
  const socket = new WebSocket(url, { headers });
  socket.on('error', () => undefined);
  return socket;
}

const heard = (socket: WebSocket, start: string): Promise<void> =>
  new Promise((resolve) => {
    socket.on('message', (data) => {
      if (String(data as Buffer).startsWith(start)) resolve();
    });
  });

test('a session connection that asks and never reads is hung up on, also when it says that it lives', async () => {
  const socket = dial();
  await heard(socket, '0{');
  socket.send(`40${JSON.stringify({ session: circle.session, version: WIRE_VERSION })}`);
  await heard(socket, '42["view"');
  const asked = 10_000;
  let views = 0;
  const gone = new Promise((resolve) => socket.on('close', resolve));
  socket.on('message', () => (views += 1));
  socket.pause();
  for (let n = 0; n < asked - 1; n += 1) socket.send('42["view"]');
  const signs = setInterval(() => socket.send('3'), 20);
  const refused = async () => (await (await house.metrics()).text()).includes('code="slow"');
  while (!(await refused())) await new Promise((resolve) => setTimeout(resolve, 20));
  clearInterval(signs);
  socket.resume();
  await gone;
  expect(views).toBeLessThan(asked - 1);
}, 20_000);

test('one that never asks for a session is closed', async () => {
  const socket = dial();
  const gone = once(socket, 'close');
  await heard(socket, '0{');
  await gone;
});

test('an upgrade that leads nowhere is hung up on, although its other half stays open', async () => {
  const { hostname, port } = new URL(house.app.url);
  for (const path of ['/elsewhere', '/docs/x', '/socket']) {
    const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
    const key = 'dGhlIHNhbXBsZSBub25jZQ==';
    socket.write(
      `GET ${path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
        `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${key}\r\n\r\n`,
    );
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(String(answer)).toContain('404');
    // Written to until the server's side is truly gone: a half-open one would take it for ever.
    const gone = new Promise((resolve) => socket.on('close', resolve));
    socket.on('error', () => undefined);
    const writing = setInterval(() => socket.write('x'), 10);
    await gone;
    clearInterval(writing);
  }
});
