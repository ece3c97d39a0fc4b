import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { earlierFolder, keepEarlierAssets } from '../../server/http/earlier-assets.ts';
import { compressClient } from '../../server/http/index.ts';
import { House } from '../support/server.ts';

let client: string;
let house: House;
const script = 'export const answer = 42;\n'.repeat(200);

beforeEach(async () => {
  client = await mkdtemp(join(tmpdir(), 'kring-client-'));
  await mkdir(join(client, 'assets'));
  await writeFile(join(client, 'index.html'), '<!doctype html><kring-app></kring-app>');
  await writeFile(join(client, 'icon.svg'), '<svg></svg>');
  await writeFile(join(client, 'assets', 'main-abc123.js'), script);
  expect(await compressClient(client)).toBe(2);
  house = await House.open({ client });
});
afterEach(async () => {
  await house.close();
  await rm(client, { recursive: true, force: true });
  await rm(earlierFolder(client), { recursive: true, force: true });
});

const get = (path: string, headers = {}) => fetch(house.app.url + path, { headers });

test.each([
  '/',
  '/join',
  '/join/ABC',
  '/i/token',
  '/start/tutor',
  '/session/x',
  '/recap/x',
  '/about',
])('%s is the page, asked again each time', async (path) => {
  const answer = await get(path);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain('text/html');
  expect(answer.headers.get('cache-control')).toBe('no-cache');
  expect(await answer.text()).toContain('<kring-app>');
});

test('a file with a hash in its name is kept for a year and comes compressed', async () => {
  const answer = await get('/assets/main-abc123.js', { 'accept-encoding': 'br, gzip' });
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(answer.headers.get('content-encoding')).toBe('br');
  expect(answer.headers.get('content-type')).toContain('javascript');
  expect(await answer.text()).toBe(script);
  const plain = await get('/assets/main-abc123.js', { 'accept-encoding': 'identity' });
  expect(plain.headers.get('content-encoding')).toBeNull();
});

test('everything of the page comes from us alone', async () => {
  const policy = (await get('/')).headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe-eval');
});

test('what does not exist is refused in both languages', async () => {
  for (const path of ['/nothing.html', '/assets/nothing.js', '/assets/..%2f..%2fpackage.json']) {
    const answer = await get(path);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await answer.json()).toMatchObject({ refusal: { text: { nl: expect.any(String) } } });
  }
});

test('health, readiness and numbers without names', async () => {
  expect(await (await get('/healthz')).json()).toEqual({ ok: true });
  expect((await get('/readyz')).status).toBe(200);
  const { session, memberId } = await house.circle();
  const text = await (await house.metrics()).text();
  expect(text).toMatch(/kring_sockets 2/);
  expect(text).toContain('kring_commands_total{tool="session",outcome="accepted"}');
  expect(text).not.toContain(session);
  expect(text).not.toContain(memberId);
});

test('a file that goes while it is asked for is not there: never an error of ours, and nobody keeps the answer', async () => {
  const file = join(client, 'assets', 'going-abc123.js');
  const seen = new Set<string>();
  for (let at = 0; at < 60; at += 1) {
    await writeFile(file, script);
    const asked = Array.from({ length: 6 }, () => get('/assets/going-abc123.js'));
    // At another moment each time: between being found and being opened too.
    for (let turns = at % 20; turns > 0; turns -= 1) await new Promise(setImmediate);
    await rm(file);
    for (const answer of await Promise.all(asked)) {
      const body = await answer.text();
      const kept = answer.headers.get('cache-control') ?? '';
      seen.add(`${String(answer.status)} ${kept} ${body === script ? 'whole' : body.slice(0, 10)}`);
    }
  }
  expect(seen).toContain('404 no-store {"refusal"');
  for (const said of seen)
    expect(['404 no-store {"refusal"', '200 public, max-age=31536000, immutable whole']).toContain(
      said,
    );
});

/** Status, headers but for the time, and body. */
async function whole(answer: Response) {
  const headers = Object.fromEntries([...answer.headers].filter(([name]) => name !== 'date'));
  return { status: answer.status, headers, body: await answer.text() };
}

test('numbers tell when somebody acts: without the token this address does not exist (Annex C 1)', async () => {
  const nothing = await whole(await get('/nothing'));
  expect(nothing.status).toBe(404);
  expect(await whole(await get('/metrics'))).toEqual(nothing);
  for (const token of ['', 'for-whoever-watche', 'for-whoever-watches2'])
    expect(await whole(await house.metrics(token))).toEqual(nothing);
  await house.close();
  house = await House.open({ client }, { metricsToken: undefined });
  expect(await whole(await house.metrics())).toEqual(nothing);
  expect(await whole(await house.metrics('undefined'))).toEqual(nothing);
});

test('parts of a build that was replaced are served for a day, and pages never', async () => {
  keepEarlierAssets(client);
  await rm(join(client, 'assets'), { recursive: true });
  await mkdir(join(client, 'assets'));
  await writeFile(join(client, 'assets', 'main-def456.js'), script);
  expect(await (await get('/assets/main-abc123.js')).text()).toBe(script);
  expect((await get('/assets/main-def456.js')).status).toBe(200);
  const hour = 3_600_000;
  keepEarlierAssets(client, Date.now() + 23 * hour);
  expect((await get('/assets/main-abc123.js')).status).toBe(200);
  keepEarlierAssets(client, Date.now() + 25 * hour);
  expect((await get('/assets/main-abc123.js')).status).toBe(404);
  // Replaced later, and so there for longer.
  expect(await readdir(join(earlierFolder(client), 'assets'))).toEqual(['main-def456.js']);
});
