import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readable } from '../support/readable.ts';
import { startProcess, type ServerProcess } from '../support/server-process.ts';
import { Browser, type Place } from '../support/server.ts';

// The file is held for as long as the server is patient, on a machine that may be busy.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 });

let folder: string;
let server: ServerProcess;
let place: Place;
let outside: Database.Database;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kring-busy-'));
  server = await startProcess(folder);
  place = { app: { url: server.url }, tabs: [] };
  outside = new Database(join(folder, 'kring.sqlite'));
});
afterEach(async () => {
  for (const tab of place.tabs) tab.close();
  outside.close();
  await server.kill();
  await rm(folder, { recursive: true, force: true });
});

const ready = (): Promise<Response> => fetch(`${server.url}/readyz`);

/** The longest that one question after another took that needs no disk, while this work ran; milliseconds. */
async function longestWaitDuring(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let over = false;
  const asking = (async () => {
    while (!over) {
      const began = performance.now();
      await (await fetch(`${server.url}/healthz`)).text();
      longest = Math.max(longest, performance.now() - began);
    }
  })();
  await work();
  over = true;
  await asking;
  return longest;
}

describe('while another program has the file', () => {
  test('the process answers, reads, and says that it cannot save; afterwards all is as before', async () => {
    const ada = new Browser(place);
    const session = await ada.start();
    const tab = ada.open(session);
    await tab.until((view) => view.me.place === 'in');
    const quiet = await longestWaitDuring(() => tab.send('talk/say', { text: 'first' }));
    outside.exec('begin immediate');

    let refused = await ready();
    const longest = await longestWaitDuring(async () => {
      // Both wait for the file, together and elsewhere.
      const [started, said] = await Promise.all([
        new Browser(place).post('/api/sessions', {
          ...{ form: 'circle', variant: 'open', language: 'nl' },
          ...{ name: 'Bo', mark: 1 },
        }),
        tab.send('talk/say', { text: 'lost' }),
      ]);
      expect(started.status).toBe(503);
      expect(started.body).toMatchObject({ refusal: { code: 'storage/failed' } });
      expect(said).toMatchObject({ ok: false, refusal: { code: 'storage/failed' } });
      refused = await ready();
    });
    expect(longest).toBeLessThan(Math.max(2_000, 10 * quiet));
    expect(refused.status).toBe(503);
    expect(await refused.json()).toMatchObject({ refusal: { code: 'storage/failed' } });
    expect((await ada.get(`/api/sessions/${session}/invitations`)).status).toBe(200);

    outside.exec('rollback');
    expect(await tab.send('talk/say', { text: 'saved' })).toEqual({ ok: true });
    expect(await new Browser(place).start('Bo')).toMatch(/^[\w-]{10,}$/);
    await expect.poll(async () => (await ready()).status, { timeout: 10_000 }).toBe(200);
  });

  test('what can wait a moment is done when it lets go', async () => {
    outside.exec('begin immediate');
    const starting = new Browser(place).start();
    await new Promise((resolve) => setTimeout(resolve, 500));
    outside.exec('rollback');
    expect(await starting).toMatch(/^[\w-]{10,}$/);
  });

  test('a reader for long stops nobody from saving, and no ending', async () => {
    const ada = new Browser(place);
    const session = await ada.start();
    const tab = ada.open(session);
    await tab.until((view) => view.me.place === 'in');
    const other = await ada.start();
    const second = ada.open(other);
    await second.until((view) => view.me.place === 'in');
    await tab.send('talk/say', { text: 'KLEINGEHEIM' });
    outside.exec('begin');
    outside.prepare('select count(*) from events').get();
    expect(await readable(folder, 'KLEINGEHEIM')).toBe(true);
    expect(await tab.send('session/end')).toEqual({ ok: true });
    await tab.until((view) => view.shared.receipt !== undefined);
    for (let n = 0; n < 30; n += 1)
      expect(await second.send('talk/say', { text: `${n}` })).toEqual({ ok: true });
    // It still sees the rows, and has nothing to read them with.
    const sees = outside.prepare('select count(*) as n from events where session = ?').get(session);
    expect((sees as { n: number }).n).toBeGreaterThan(0);
    expect(await readable(folder, 'KLEINGEHEIM')).toBe(false);
    outside.exec('commit');
  });
});

describe.runIf(process.platform === 'linux')('while the disk is full', () => {
  /** No file of the process may grow beyond this; as on a full disk, a write then fails. */
  const room = (bytes: string): void => {
    execFileSync('prlimit', ['--pid', String(server.pid), `--fsize=${bytes}:unlimited`]);
  };

  test('the process goes on, says that nothing is saved, and saves again when there is room', async () => {
    const ada = new Browser(place);
    const session = await ada.start();
    const tab = ada.open(session);
    await tab.until((view) => view.me.place === 'in');
    room('4096');
    expect(await tab.send('talk/say', { text: 'lost' })).toMatchObject({
      ok: false,
      refusal: { code: 'storage/failed' },
    });
    expect((await ready()).status).toBe(503);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    room('unlimited');
    expect(await tab.send('talk/say', { text: 'saved' })).toEqual({ ok: true });
    await expect.poll(async () => (await ready()).status, { timeout: 10_000 }).toBe(200);
  });
});
