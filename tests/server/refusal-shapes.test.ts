import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { House, type Circle } from '../support/server.ts';

let house: House;
let circle: Circle;
beforeEach(async () => {
  house = await House.open();
  circle = await house.circle();
});
afterEach(() => house.close());

interface Raw {
  readonly text: string;
  readonly reset: boolean;
}

/** Sends bytes as they are, and reads until the other side closes or has answered. */
function raw(
  send: (write: (part: string | Buffer) => Promise<void>) => Promise<void>,
): Promise<Raw> {
  const { hostname, port } = new URL(house.app.url);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port) });
    let text = '';
    const done = (reset: boolean): void => {
      socket.destroy();
      resolve({ text, reset });
    };
    socket.on('data', (part: Buffer) => (text += part.toString('latin1')));
    socket.on('end', () => done(false));
    socket.on('error', () => done(true));
    const write = (part: string | Buffer): Promise<void> =>
      new Promise((sent) => {
        if (socket.destroyed) sent();
        else socket.write(part, () => sent());
      });
    socket.on('connect', () => void send(write));
  });
}

const shape = {
  refusal: { code: expect.any(String), text: { nl: expect.any(String), en: expect.any(String) } },
};
const bodyOf = (text: string): unknown => JSON.parse(text.slice(text.indexOf('\r\n\r\n') + 4));
const statusOf = (text: string): number => Number(text.split(' ')[1]);

describe('every refusal has one shape', () => {
  test.each([
    ['GET', '/%', 400],
    ['GET', '/%E0%A4%A', 400],
    ['GET', '/api/sessions/%/keep', 400],
    ['GET', '/api/sessions/%ff/keep', 400],
    ['GET', `/api/invitations/${'x'.repeat(70)}`, 400],
    ['GET', '/nothing?%', 404],
    ['PATCH', '/api/me', 404],
    ['PUT', '/api/sessions', 404],
    ['OPTIONS', '/api/sessions', 404],
    ['DELETE', '/', 404],
    ['GET', '/assets/%2e%2e/%2e%2e/package.json', 404],
    ['GET', '/\\..\\package.json', 404],
  ])('%s %s', async (method, path, status) => {
    const { host } = new URL(house.app.url);
    const head = `${method} ${path} HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${house.app.url}\r\nConnection: close\r\n\r\n`;
    const { text } = await raw((write) => write(head));
    expect(statusOf(text)).toBe(status);
    expect(bodyOf(text)).toEqual(shape);
  });

  test.each([
    ['no request at all', 'hello\r\n\r\n', 400],
    ['an unknown method', 'BREW / HTTP/1.1\r\nHost: localhost\r\n\r\n', 400],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 421],
    ['headers without end', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(20_000)}`, 431],
    [
      'two lengths',
      'POST /api/me HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx',
      400,
    ],
  ])('%s', async (_name, bytes, status) => {
    const { text } = await raw((write) => write(bytes));
    expect(statusOf(text)).toBe(status);
    expect(bodyOf(text)).toEqual(shape);
  });

  test('a body of another type, and one that is not JSON', async () => {
    const ask = async (type: string) => {
      const headers = { 'content-type': type, origin: house.app.url };
      const answer = await fetch(`${house.app.url}/api/sessions`, {
        method: 'POST',
        headers,
        body: '{',
      });
      expect(await answer.json()).toEqual(shape);
      return answer.status;
    };
    for (const type of ['text/plain', 'application/xml', 'multipart/form-data'])
      expect(await ask(type)).toBe(415);
    expect(await ask('application/json')).toBe(400);
  });
});

describe('who is refused while still sending reads why, and is not reset', () => {
  const PART = Buffer.alloc(256 * 1024, 7);
  const image = 'content-type: image/png';
  const json = 'content-type: application/json';

  test.each<[string, string, string, number, number]>([
    ['an image that is too large', image, 'member', 12, 413],
    ['an image of somebody without a seat', image, '', 4, 404],
    ['an image that is none', image, 'member', 4, 415],
    ['a large body of another type', 'content-type: text/plain', 'member', 4, 415],
    ['a large body of JSON', json, 'member', 2, 413],
  ])('%s', async (_name, type, who, megabytes, status) => {
    const path = type === json ? '/api/sessions' : `/api/sessions/${circle.session}/blobs`;
    for (const length of [
      `content-length: ${megabytes * 1024 * 1024}`,
      'transfer-encoding: chunked',
    ]) {
      const { host } = new URL(house.app.url);
      const cookie = who ? `cookie: ${circle.member.cookie}\r\n` : '';
      const head = `POST ${path} HTTP/1.1\r\nhost: ${host}\r\norigin: ${house.app.url}\r\n${cookie}${type}\r\n${length}\r\nconnection: close\r\n\r\n`;
      const chunked = length.startsWith('transfer');
      const answer = await raw(async (write) => {
        await write(head);
        for (let n = 0; n < megabytes * 4; n += 1) {
          if (chunked) await write(`${PART.length.toString(16)}\r\n`);
          await write(PART);
          if (chunked) await write('\r\n');
        }
        if (chunked) await write('0\r\n\r\n');
      });
      expect(answer.reset).toBe(false);
      expect(statusOf(answer.text)).toBe(status);
      expect(bodyOf(answer.text)).toEqual(shape);
    }
  });
});

test('a connection that says nothing, or never ends its headers, is closed', async () => {
  const { server } = house.app;
  expect(server.headersTimeout).toBeLessThanOrEqual(15_000);
  server.headersTimeout = 200;
  const silent = raw(() => Promise.resolve());
  const half = raw((write) => write('GET / HTTP/1.1\r\nHost: localhost\r\n'));
  expect(statusOf((await half).text)).toBe(408);
  await silent;
}, 40_000);
