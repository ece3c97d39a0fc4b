import { connect } from 'node:net';
import { once } from 'node:events';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { House } from '../support/server.ts';

let house: House;
beforeEach(async () => {
  house = await House.open();
});
afterEach(() => house.close());

test.each(['/docs/abcdefghij/notes', '/socket/?EIO=4&transport=websocket', '/elsewhere'])(
  'a server that closes ends a connection that asks for more than pages only then: %s',
  async (path) => {
    const { hostname, port, host } = new URL(house.app.url);
    const late = connect(Number(port), hostname);
    await once(late, 'connect');
    const ended = new Promise((resolve) => late.once('close', resolve));
    late.on('error', () => late.destroy());
    const closed = house.app.close();
    late.write(
      `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${house.app.url}\r\nConnection: Upgrade\r\n` +
        'Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
    );
    await closed;
    await ended;
    expect(late.destroyed).toBe(true);
    await house.start();
  },
);
