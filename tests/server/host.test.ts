import { request as ask, type IncomingHttpHeaders } from 'node:http';
import { hostname } from 'node:os';
import { afterEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { AppOptions } from '../../server/app.ts';
import type { Config } from '../../server/config.ts';
import { createOwnNames, createOriginRule } from '../../server/http/index.ts';
import { House, type Circle } from '../support/server.ts';

let house: House;
let circle: Circle;
let opened = false;
afterEach(async () => {
  if (opened) await house.close();
  opened = false;
});

async function open(
  config: Partial<Config> = {},
  options: Partial<AppOptions> = {},
): Promise<void> {
  if (opened) await house.close();
  house = await House.open(options, config);
  opened = true;
  circle = await house.circle();
}

interface Said {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A request with whatever it says about itself. */
function send(method: string, path: string, headers: object, body?: string): Promise<Said> {
  const { hostname: host, port } = new URL(house.app.url);
  return new Promise((resolve, reject) => {
    const options = { host, port, method, path, headers: { ...headers } };
    const asked = ask(options, (answer) => {
      let text = '';
      answer.on('data', (part: Buffer) => (text += part.toString()));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

const begin = { form: 'circle', variant: 'open', language: 'nl', name: 'A', mark: 1 };
const start = (headers: object): Promise<Said> =>
  send(
    'POST',
    '/api/sessions',
    { 'content-type': 'application/json', ...headers },
    JSON.stringify(begin),
  );

const upgrade = (path: string, headers: Record<string, string>): Promise<'open' | 'refused'> =>
  new Promise((resolve) => {
    const socket = new WebSocket(house.app.url.replace('http', 'ws') + path, { headers });
    const end = (how: 'open' | 'refused') => (socket.terminate(), resolve(how));
    socket.on('open', () => end('open'));
    socket.on('error', () => resolve('refused'));
  });

const link = async (headers: object): Promise<string> => {
  const { lead, session } = circle;
  const answer = await send(
    'POST',
    `/api/sessions/${session}/invitations`,
    { 'content-type': 'application/json', cookie: lead.cookie, ...headers },
    '{"seats":1}',
  );
  return answer.status === 201 ? (JSON.parse(answer.body) as { url: string }).url : answer.body;
};

const EVIL = 'rebind.example';

describe.each([
  ['without a public address', {}],
  ['with a public address', { publicUrl: 'https://kring.school.example' }],
])('a page whose own name leads to Kring, %s', (_name, config: Partial<Config>) => {
  test('posts nothing, opens no socket and reads no page', async () => {
    await open(config);
    const { port } = new URL(house.app.url);
    for (const host of [EVIL, `${EVIL}:${port}`, `localhost.${EVIL}`, `127.0.0.1.${EVIL}`]) {
      const page = { host, origin: `http://${host}` };
      const posted = await start(page);
      expect(posted.status).toBe(421);
      expect(JSON.parse(posted.body)).toMatchObject({
        refusal: {
          code: 'request/host',
          text: { nl: expect.stringContaining('KRING_PUBLIC_URL') },
        },
      });
      expect((await send('GET', '/api/me', { host })).status).toBe(421);
      const { cookie } = circle.member;
      const docs = `/docs/${circle.session}/board:together`;
      for (const path of ['/socket/?EIO=4&transport=websocket', docs]) {
        expect(await upgrade(path, { ...page, cookie })).toBe('refused');
        expect(await upgrade(path, { host, cookie })).toBe('refused');
      }
      const polled = await send('GET', '/socket/?EIO=4&transport=polling', { ...page, cookie });
      expect(polled.status).toBe(403);
    }
  });

  test('whoever types such an address reads which setting is missing', async () => {
    await open(config);
    const page = await send('GET', '/', { host: EVIL, accept: 'text/html,*/*' });
    expect(page.status).toBe(421);
    expect(page.headers['content-type']).toContain('text/plain');
    expect(page.body).toContain('KRING_PUBLIC_URL');
    expect(page.body).not.toContain(EVIL);
  });
});

test('without a setting the machine is reached by its address, its own name and localhost', async () => {
  await open();
  for (const host of ['127.0.0.1', '192.168.1.7:3000', '[::1]:3000', 'localhost:3000', hostname()])
    expect((await start({ host, origin: `http://${host}` })).status).toBe(201);
});

test('links begin with the address that was asked, or with the public one', async () => {
  await open();
  const host = 'localhost:3000';
  expect(await link({ host, origin: `http://${host}` })).toMatch(/^http:\/\/localhost:3000\/i\//);
  const forged = { 'x-forwarded-host': EVIL, 'x-forwarded-proto': 'https' };
  expect(await link({ host, origin: `http://${host}`, ...forged })).toMatch(
    /^http:\/\/localhost:3000\/i\//,
  );
  await open({ publicUrl: 'https://kring.school.example' });
  expect(await link({ host, origin: `http://${host}` })).toMatch(
    /^https:\/\/kring\.school\.example\/i\//,
  );
});

test('a name of the configuration is one of ours, and a page of it may write', async () => {
  await open({ names: ['kring.school.lan'] });
  const host = `kring.school.lan:${new URL(house.app.url).port}`;
  const page = { host, origin: `http://${host}` };
  expect((await start(page)).status).toBe(201);
  const { cookie } = circle.member;
  expect(await upgrade('/socket/?EIO=4&transport=websocket', { ...page, cookie })).toBe('open');
});

test('under the public name only the public address may write: https is not asked by http', async () => {
  await open({ publicUrl: 'https://kring.school.example' });
  const host = 'kring.school.example';
  expect((await start({ host, origin: `https://${host}` })).status).toBe(201);
  expect((await start({ host, origin: `http://${host}` })).status).toBe(403);
});

describe('behind a proxy', () => {
  test('its words about the host count, those of anybody before it do not', async () => {
    await open({ trustProxy: 1, names: ['kring.school.lan'] });
    const host = 'internal:8080';
    const page = { host, origin: 'https://kring.school.lan', 'x-forwarded-proto': 'https' };
    expect(await link({ ...page, 'x-forwarded-host': `${EVIL}, kring.school.lan` })).toMatch(
      /^https:\/\/kring\.school\.lan\/i\//,
    );
    const evil = { ...page, origin: `https://${EVIL}` };
    expect((await start({ ...evil, 'x-forwarded-host': `kring.school.lan, ${EVIL}` })).status).toBe(
      421,
    );
  });

  test('who claims to be a proxy and is not one of ours is not believed', async () => {
    await open({ trustProxy: ['10.0.0.0/8'], names: ['kring.school.lan'] });
    const page = { origin: 'http://kring.school.lan', 'x-forwarded-host': 'kring.school.lan' };
    expect((await start({ host: EVIL, ...page })).status).toBe(421);
  });

  test.each<[string, Config['trustProxy'], string, boolean]>([
    ['one hop', 1, '203.0.113.9, 198.51.100.7', false],
    ['two hops', 2, '203.0.113.9, 198.51.100.7', true],
    ['its address', ['127.0.0.1'], '203.0.113.9, 198.51.100.7', false],
    ['none', false, '203.0.113.9', false],
  ])(
    'by %s limits count the address of the last one that is trusted',
    async (_name, trustProxy, chain, firstCounts) => {
      await open({ trustProxy }, { httpLimits: { starts: 1 } });
      const { host } = new URL(house.app.url);
      const from = (first: string): Promise<Said> => {
        const chained = { 'x-forwarded-for': chain.replace('203.0.113.9', first) };
        const headers = { host, origin: house.app.url, 'content-type': 'application/json' };
        return send('POST', '/api/sessions', { ...headers, ...chained }, '{}');
      };
      // An address has what a hundred devices have: without a cookie each of these is a device of its own.
      const tried = Array.from({ length: 101 }, (_, n) => from(`203.0.113.${n}`));
      const slowed = (await Promise.all(tried)).some(({ status }) => status === 429);
      expect(slowed).toBe(!firstCounts);
    },
  );
});

describe('a name that can be ours', () => {
  const own = createOwnNames(['kring.school.be'], 'Server1.ad.school.be');

  test.each([
    'server1',
    'SERVER1:3000',
    'server1.local',
    'server1.school.lan',
    'server1.ad.school.be',
    'server1.ad.school.be.',
    'kring.school.be',
    'kring.localhost',
    '10.0.0.5',
    '[fe80::1]:3000',
  ])('%s', (host) => expect(own(host)).toBe(true));

  test.each([
    '',
    'server1.evil.example',
    'server10',
    'server1.lan.evil.example',
    'evil.lan',
    'kring.school.be.evil.example',
    '127.0.0.1.evil.example',
    'kring.school.be@evil.example',
    'kring.school.be/',
    'kring school',
    '2130706433',
  ])('not "%s"', (host) => expect(own(host)).toBe(false));
});

test('an address without a port and the port that goes without saying are the same', () => {
  const rule = createOriginRule({ trustProxy: false, names: ['kring.lan'] });
  const page = (host: string, origin: string) =>
    rule.upgrade({ headers: { host, origin }, socket: {} } as never);
  expect(page('kring.lan:80', 'http://kring.lan')).toBe(true);
  expect(page('kring.lan', 'http://kring.lan:3000')).toBe(false);
});
