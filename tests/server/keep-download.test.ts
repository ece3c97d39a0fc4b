import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { expect, test, vi } from 'vitest';
import { bundleText, inParts, PART_BYTES } from '../../server/sessions/bundle-parts.ts';
import { openSqlite } from '../../server/storage/sql/sqlite.ts';
import { startProcess, withProcess } from '../support/server-process.ts';
import { Browser, type Place } from '../support/server.ts';

vi.setConfig({ testTimeout: 240_000 });

const BUNDLE_BYTES = 32 * PART_BYTES;

/** A bundle as large as one gets: documents and images. */
async function* large(): AsyncGenerator<Uint8Array> {
  for (let part = 0; part * PART_BYTES < BUNDLE_BYTES; part += 1)
    yield Buffer.alloc(PART_BYTES, `${part}`.padStart(8, '.'));
}

interface Kept {
  readonly place: Place;
  readonly ada: Browser;
  readonly path: string;
}

/** A session that is over, of which this browser's person keeps a large bundle, put there while the server is stopped. */
async function withBundle(work: (kept: Kept) => Promise<void>): Promise<void> {
  await withProcess(async (place, server) => {
    const ada = new Browser(place);
    const session = await ada.start();
    const tab = ada.open(session);
    const { me } = await tab.until((view) => view.me.place === 'in');
    await tab.send('session/end');
    await tab.until((view) => view.shared.receipt !== undefined);
    await server.kill();
    const storage = await openSqlite(server.folder);
    const keep = await storage.keep(session, me.person);
    await storage.putKeep(keep!, large());
    await storage.close();
    const again = await startProcess(server.folder, Number(new URL(server.url).port));
    await work({ place, ada, path: `/api/sessions/${session}/keep` }).finally(() => again.kill());
  });
}

async function download(browser: Browser, path: string): Promise<{ status: number; hash: string }> {
  const { url } = browser.house.app;
  const response = await fetch(url + path, { headers: { cookie: browser.cookie } });
  const hash = createHash('sha256');
  for await (const bytes of response.body ?? []) hash.update(bytes as Uint8Array);
  return { status: response.status, hash: hash.digest('hex') };
}

test('one who asks for the own bundle without end gets it, and delays nobody', async () => {
  await withBundle(async ({ place, ada, path }) => {
    const bo = new Browser(place);
    const tab = bo.open(await bo.start('Bo'));
    await tab.until((view) => view.me.place === 'in');

    const whole = createHash('sha256');
    for await (const part of large()) whole.update(part);
    const expected = whole.digest('hex');
    const say = async (): Promise<number> => {
      const began = performance.now();
      expect(await tab.send('talk/say', { text: 'meanwhile' })).toEqual({ ok: true });
      const took = performance.now() - began;
      await new Promise((resolve) => setTimeout(resolve, 60));
      return took;
    };
    const quiet: number[] = [];
    for (let n = 0; n < 10; n += 1) quiet.push(await say());
    let over = false;
    const asking = Promise.all(Array.from({ length: 18 }, () => download(ada, path)));
    void asking.finally(() => (over = true));
    const waits: number[] = [];
    while (!over) waits.push(await say());
    const answers = await asking;
    const good = answers.filter(({ status }) => status === 200);
    expect(good.length).toBeGreaterThanOrEqual(8);
    for (const { hash } of good) expect(hash).toBe(expected);
    // Who has that many on the way is a program, and hears so.
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 429]));
    expect(Math.max(...waits)).toBeLessThan(Math.max(2_000, 10 * Math.max(...quiet)));
  });
});

test('who goes away in the middle holds up no later download', async () => {
  await withBundle(async ({ ada, path }) => {
    const { hostname, port } = new URL(ada.house.app.url);
    const socket = connect(Number(port), hostname);
    socket.write(
      `GET ${path} HTTP/1.1\r\nhost: ${hostname}:${port}\r\ncookie: ${ada.cookie}\r\n\r\n`,
    );
    await new Promise((resolve) => socket.once('data', resolve));
    socket.pause();
    const waiting = download(ada, path);
    socket.destroy();
    expect((await waiting).status).toBe(200);
  });
});

test('a bundle in parts is the JSON that it says', async () => {
  const image = Buffer.alloc(2 * PART_BYTES + 1, 'x');
  const entries = async function* (...names: string[]) {
    for (const name of names) yield { name, before: '{"base64":"', bytes: image, after: '"}' };
  };
  const parts: Uint8Array[] = [];
  const text = bundleText(
    { version: 1, name: 'Zoë' },
    { none: entries(), images: entries('a', 'b"') },
  );
  for await (const part of inParts(text)) parts.push(part);
  expect(parts.length).toBeGreaterThan(3);
  const base64 = image.toString('base64');
  expect(JSON.parse(Buffer.concat(parts).toString())).toEqual({
    ...{ version: 1, name: 'Zoë', none: {} },
    images: { a: { base64 }, 'b"': { base64 } },
  });
});
