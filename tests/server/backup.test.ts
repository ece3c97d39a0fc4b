import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openSqlite } from '../../server/storage/sql/sqlite.ts';
import { keysIn, readable } from '../support/readable.ts';
import { startProcess, type ServerProcess } from '../support/server-process.ts';
import { Browser, type Place } from '../support/server.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 });

const script = join(import.meta.dirname, '..', '..', 'server', 'backup.ts');
const run = promisify(execFile);

let root: string;
let server: ServerProcess;
let place: Place;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'kring-backup-'));
  server = await startProcess(join(root, 'data'));
  place = { app: { url: server.url }, tabs: [] };
});
afterEach(async () => {
  for (const tab of place.tabs) tab.close();
  await server.kill();
  rmSync(root, { recursive: true, force: true });
});

const target = () => join(root, 'backups');

/** As an operator does it; @returns what it says */
async function backUp(data = join(root, 'data'), to = target()): Promise<string> {
  const env = { ...process.env, KRING_DATA: data };
  return (await run(process.execPath, [script, to], { env })).stdout;
}

const copies = () => readdirSync(target()).filter((name) => name.endsWith('.sqlite'));

/** A data folder of a copy of the database and the newest keys, as the command says. */
function restored(copy: string): string {
  const folder = join(root, `restored ${copy}`);
  mkdirSync(folder);
  copyFileSync(join(target(), copy), join(folder, 'kring.sqlite'));
  copyFileSync(join(target(), 'kring.keys'), join(folder, 'kring.keys'));
  return folder;
}

async function circle(): Promise<{ session: string; tab: ReturnType<Browser['open']> }> {
  const ada = new Browser(place);
  const session = await ada.start();
  const tab = ada.open(session);
  await tab.until((view) => view.me.place === 'in');
  return { session, tab };
}

describe('npm run backup', () => {
  test('copies a server under load: the copy opens and has all that was acknowledged before', async () => {
    const { session, tab } = await circle();
    for (let n = 0; n < 20; n += 1) await tab.send('talk/say', { text: `CANARY ${n}` });
    let over = false;
    const load = (async () => {
      const other = await circle();
      let n = 0;
      for (; !over; n += 1)
        expect(await other.tab.send('talk/whisper', { text: `${n}` })).toEqual({ ok: true });
      return n;
    })();
    const said = await backUp().finally(() => (over = true));
    expect(await load).toBeGreaterThan(0);
    expect(said).toMatch(/^Backup made: .*kring-.*\.sqlite/);
    expect(said).toContain('Keep only the newest copy of kring.keys');
    for (const name of readdirSync(target()))
      expect(statSync(join(target(), name)).mode & 0o077).toBe(0);

    const folder = restored(copies()[0]!);
    const file = new Database(join(folder, 'kring.sqlite'));
    expect(file.pragma('integrity_check', { simple: true })).toBe('ok');
    file.close();
    const store = await openSqlite(folder);
    const texts = (await store.events(session)).map(({ data }) => data);
    for (let n = 0; n < 20; n += 1)
      expect(texts.some((text) => text.includes(`"CANARY ${n}"`))).toBe(true);
    await store.close();
    // The server noticed nothing.
    expect(await tab.send('talk/say', { text: 'goes on' })).toEqual({ ok: true });
  });

  test('with the newest keys, an older copy says nothing of what was destroyed since', async () => {
    const [goes, stays] = [await circle(), await circle()];
    await goes.tab.send('talk/say', { text: 'CANARY-GOES' });
    await stays.tab.send('talk/say', { text: 'CANARY-STAYS' });
    await backUp();
    const older = restored(copies()[0]!);
    expect(await readable(older, 'CANARY-GOES')).toBe(true);
    expect(await goes.tab.send('session/end')).toEqual({ ok: true });
    await goes.tab.until((view) => view.shared.receipt !== undefined);
    await backUp();
    // There is one key file, however many copies there are.
    expect(readdirSync(target()).filter((name) => name.endsWith('.keys'))).toHaveLength(1);
    copyFileSync(join(target(), 'kring.keys'), join(older, 'kring.keys'));
    expect(await readable(older, 'CANARY-GOES')).toBe(false);
    expect(await readable(older, 'CANARY-STAYS')).toBe(true);

    const store = await openSqlite(older);
    expect((await store.openSessions()).map(({ id }) => id)).toEqual([stays.session]);
    expect(await store.events(goes.session)).toEqual([]);
    await store.close();
  });

  test('says what is wrong, and makes nothing', async () => {
    const fails = async (work: Promise<string>): Promise<string> =>
      work.then(
        () => 'it was made',
        (error: { stderr: string }) => error.stderr,
      );
    expect(await fails(backUp(join(root, 'nowhere')))).toMatch(/there is no database in .*nowhere/);
    expect(await fails(backUp(join(root, 'data'), join(root, 'data')))).toMatch(
      /cannot stand in the data folder itself/,
    );
    const before = await keysIn(join(root, 'data'));
    expect(await keysIn(join(root, 'data'))).toEqual(before);
  });
});

describe('a reader that holds the file for long', () => {
  test('delays no ending, and the log does not grow with what is swept', async () => {
    const outside = new Database(join(root, 'data', 'kring.sqlite'));
    const log = () => statSync(join(root, 'data', 'kring.sqlite-wal')).size;
    const circles = [await circle(), await circle(), await circle()];
    for (const { tab } of circles) await tab.send('talk/say', { text: 'CANARY' });
    outside.exec('begin');
    outside.prepare('select count(*) from events').get();
    const began = log();
    for (const { tab } of circles) {
      expect(await tab.send('session/end')).toEqual({ ok: true });
      await tab.until((view) => view.shared.receipt !== undefined);
    }
    expect(await readable(join(root, 'data'), 'CANARY')).toBe(false);
    expect(log() - began).toBeLessThan(4 * 2 ** 20);
    outside.exec('commit');
    outside.close();
  });
});
