import { io } from 'socket.io-client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { sign } from '../../server/identity/cookie.ts';
import { MAX_COMMAND_BYTES, WIRE_VERSION } from '../../shared/wire/protocol.ts';
import { Browser, House, saidIn, type Circle } from '../support/server.ts';

let house: House;
let circle: Circle;
beforeEach(async () => {
  house = await House.open();
  circle = await house.circle();
});
afterEach(() => house.close());

const wsUrl = (path: string): string => house.app.url.replace('http', 'ws') + path;
const socketPath = '/socket/?EIO=4&transport=websocket';

/** The server lives and nobody else noticed. */
async function undisturbed(): Promise<void> {
  const { leadTab, memberTab } = circle;
  await leadTab.send('talk/say', { text: 'still here' });
  await memberTab.until((view) => saidIn(view).includes('still here'));
  expect(leadTab.link.status).toBe('live');
}

/** How an upgrade ends: `open`, or the HTTP status. */
function upgrade(path: string, headers: Record<string, string>): Promise<number | 'open'> {
  return new Promise((resolve) => {
    const socket = new WebSocket(wsUrl(path), { headers });
    socket.on('open', () => {
      socket.terminate();
      resolve('open');
    });
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
    socket.on('error', () => undefined);
  });
}

/** A Socket.IO connection made by hand, past its handshake. */
async function rawSocket(cookie: string): Promise<WebSocket> {
  const headers = { cookie, origin: house.app.url };
  const socket = new WebSocket(wsUrl(socketPath), { headers });
  const auth = JSON.stringify({ session: circle.session, version: WIRE_VERSION });
  socket.on('message', (data) => {
    const text = String(data as Buffer);
    if (text.startsWith('0{')) socket.send(`40${auth}`);
    if (text === '2') socket.send('3');
  });
  await new Promise<void>((resolve) => {
    socket.on('message', (data) => {
      if (String(data as Buffer).startsWith('42["view"')) resolve();
    });
  });
  return socket;
}

const closing = (socket: WebSocket): Promise<void> =>
  new Promise((resolve) => {
    socket.on('error', () => undefined);
    socket.on('close', () => resolve());
  });

describe('a foreign page', () => {
  const foreign = { origin: 'https://evil.example' };

  test('is refused on both upgrades', async () => {
    const { cookie } = circle.member;
    const docs = `/docs/${circle.session}/board:together`;
    for (const path of [socketPath, docs]) {
      expect(await upgrade(path, { cookie, ...foreign })).not.toBe('open');
      expect(await upgrade(path, { cookie, origin: 'null' })).not.toBe('open');
      const hidden = { cookie, 'sec-fetch-site': 'cross-site' };
      expect(await upgrade(path, hidden)).not.toBe('open');
      expect(await upgrade(path, { cookie, origin: house.app.url })).toBe('open');
      expect(await upgrade(path, { cookie })).toBe('open');
    }
    expect(await upgrade('/elsewhere', { cookie, origin: house.app.url })).toBe(404);
    await undisturbed();
  });

  test('is refused on every write, and so is a request that hides where it comes from', async () => {
    const { lead, session } = circle;
    const path = `/api/sessions/${session}/invitations`;
    const ask = (headers: object) => lead.ask('POST', path, { seats: 1 }, headers);
    expect((await ask(foreign)).status).toBe(403);
    expect((await ask({ origin: 'null' })).status).toBe(403);
    const response = await fetch(house.app.url + path, {
      method: 'POST',
      headers: { cookie: lead.cookie, 'content-type': 'application/json' },
      body: '{"seats":1}',
    });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ refusal: { code: 'request/origin' } });
    const form = { 'content-type': 'text/plain' };
    expect((await lead.ask('POST', path, { seats: 1 }, form)).status).toBe(415);
    expect((await ask({})).status).toBe(201);
  });
});

describe('a forged cookie', () => {
  test('gives no seat and no session', async () => {
    const person = circle.memberId;
    const other = sign(new Uint8Array(32), person, house.clock.now());
    const mine = circle.member.cookie.slice('kring='.length);
    const stretched = `${person}.zzzzzz.${mine.split('.')[2]}`;
    for (const value of [other, stretched, `${mine}x`, mine.slice(0, -2), '%E0%A4%A', '..']) {
      const thief = new Browser(house);
      thief.cookie = `kring=${value}`;
      expect((await thief.get('/api/me')).body).toEqual({ sessions: [] });
      const tab = thief.open(circle.session);
      await tab.status('refused');
      expect(tab.link.refusal?.code).toBe('seat/none');
    }
    await undisturbed();
  });

  test('an expired one is no cookie', async () => {
    house.clock.advance(181 * 24 * 3_600_000);
    expect((await circle.member.get('/api/me')).body).toEqual({ sessions: [] });
  });

  test('without a seat, and of a session that does not exist, the answer is the same', async () => {
    const stranger = new Browser(house);
    await stranger.start();
    for (const session of [circle.session, 'nonexistent0000']) {
      const tab = stranger.open(session);
      await tab.status('refused');
      expect(tab.link.refusal?.code).toBe('seat/none');
    }
  });
});

describe('frames that are not the protocol close the connection, never the process', () => {
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
  const said = (data: string) =>
    `42 ["command",{"id":"abcdefgh","type":"talk/say","data":${data}}]`;
  const hostile: Record<string, string | Buffer> = {
    'an unknown event': '420["shutdown",{}]',
    'no acknowledgement': '42["command",{"id":"abcdefgh","type":"talk/say","data":{"text":"x"}}]',
    'a wrong type': '420["command",7]',
    'an array for an object': '420["command",[]]',
    'a field too many':
      '420["command",{"id":"abcdefgh","type":"talk/say","data":{},"actor":"lead"}]',
    'a short id': '420["command",{"id":"a","type":"talk/say","data":{}}]',
    'an event name that is no string': '420[{"toString":1}]',
    'a reserved event': '420["disconnect"]',
    'a prototype': '420["command",{"id":"abcdefgh","type":"talk/say","data":{"__proto__":{}}}]',
    'deep nesting': `420["command",{"id":"abcdefgh","type":"talk/say","data":${deep}}]`,
    'broken JSON': '420["command",{',
    'not a packet': 'zzzz',
    'an unknown packet type': '49',
    'a binary event without bytes': said('{"_placeholder":true,"num":0}').replace('42 ', '451-0'),
    'bytes out of nowhere': Buffer.from([1, 2, 3]),
    'a place that is no name': '42["here",{"at":"../../etc"}]',
    'a place with more': '42["here",{"at":"talk","text":"x"}]',
    'two things at once': '42["here",{"follows":"abc","come":"abc"}]',
    'where without a place': '42["here"]',
    'where as a list': '42["here",["talk"]]',
    'a place too long': `42["here",{"at":"${'talk:'.repeat(500)}"}]`,
    'a prototype for a place': '42["here",{"__proto__":{"at":"talk"}}]',
    'a frame that is too large': `420["command","${'x'.repeat(MAX_COMMAND_BYTES + 1000)}"]`,
  };

  test.each(Object.keys(hostile))('%s', async (name) => {
    const socket = await rawSocket(circle.member.cookie);
    const closed = closing(socket);
    socket.send(hostile[name] as string);
    // A binary event waits for its bytes: none come, but something else does.
    if (name === 'a binary event without bytes') socket.send('420["command",7]');
    await closed;
    await undisturbed();
  });

  test('bytes inside a command', async () => {
    const socket = io(house.app.url, {
      path: '/socket',
      transports: ['websocket'],
      auth: { session: circle.session, version: WIRE_VERSION },
      extraHeaders: { cookie: circle.member.cookie, origin: house.app.url },
      forceNew: true,
      reconnection: false,
    });
    await new Promise<void>((resolve) => socket.once('view', () => resolve()));
    const closed = new Promise<string>((resolve) => socket.once('disconnect', resolve));
    const command = { id: 'abcdefgh', type: 'talk/say', data: { text: Buffer.from('x') } };
    socket.emit('command', command, () => undefined);
    expect(await closed).toBe('io server disconnect');
    await undisturbed();
  });

  test('a handshake with a wrong shape or version is refused', async () => {
    const ask = (auth: object) =>
      new Promise<Error & { data?: unknown }>((resolve) => {
        const socket = io(house.app.url, {
          path: '/socket',
          transports: ['websocket'],
          auth,
          extraHeaders: { cookie: circle.member.cookie },
          forceNew: true,
          reconnection: false,
        });
        socket.on('connect_error', resolve);
      });
    const { session } = circle;
    expect(await ask({ session, version: 99 })).toMatchObject({ data: { code: 'wire/version' } });
    expect(await ask({ session: '../../x', version: WIRE_VERSION })).toMatchObject({
      data: { code: 'request/invalid' },
    });
    expect(await ask({ session: { $ne: 1 }, version: WIRE_VERSION })).toMatchObject({
      data: { code: 'request/invalid' },
    });
  });
});

test('a flood of commands is slowed down, then cut off, and others go on', async () => {
  const socket = await rawSocket(circle.member.cookie);
  const closed = closing(socket);
  const answers: string[] = [];
  socket.on('message', (data) => answers.push(String(data as Buffer)));
  for (let n = 0; n < 2000; n += 1) {
    socket.send(`42${n}["command",{"id":"flooding-${n}","type":"talk/never","data":{}}]`);
  }
  await closed;
  expect(answers.some((answer) => answer.includes('request/too-often'))).toBe(true);
  await undisturbed();
});

describe('HTTP errors speak and never leak', () => {
  test.each([
    ['GET', '/api/nothing', undefined, 404, 'page/unknown'],
    ['GET', '/../../etc/passwd', undefined, 404, 'page/unknown'],
    ['GET', '/api/sessions/a%00b/invitations', undefined, 400, 'request/invalid'],
    ['POST', '/api/sessions', { form: 'circle' }, 400, 'request/invalid'],
    ['POST', '/api/sessions', { text: 'x'.repeat(70_000) }, 413, 'request/too-large'],
  ])('%s %s', async (method, path, body, status, code) => {
    const answer = await circle.lead.ask(method, path, body);
    expect(answer.status).toBe(status);
    expect(answer.body).toEqual({
      refusal: {
        code,
        text: { nl: expect.any(String) as string, en: expect.any(String) as string },
      },
    });
  });

  test('a form, variant or name that does not exist', async () => {
    const body = {
      form: 'circle',
      variant: 'open',
      language: 'nl',
      name: 'A',
      mark: 0,
    };
    const ask = async (part: object) => {
      const answer = await circle.lead.post('/api/sessions', { ...body, ...part });
      return [answer.status, (answer.body as { refusal: { code: string } }).refusal.code];
    };
    expect(await ask({ form: 'constructor' })).toEqual([404, 'form/unknown']);
    expect(await ask({ name: ' \u200b\n ' })).toEqual([400, 'name/empty']);
    expect(await ask({ name: 'x'.repeat(41) })).toEqual([400, 'name/empty']);
    expect(await ask({ mark: 8 })).toEqual([400, 'request/invalid']);
  });
});
