import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { StorageUnavailable, type Storage } from '../../server/storage/port.ts';
import { openSqlite } from '../../server/storage/sql/sqlite.ts';
import { readable } from '../support/readable.ts';

vi.setConfig({ testTimeout: 240_000 });

const support = join(import.meta.dirname, '..', 'support');
/** What the last Kring that did not seal wrote: a session that lives, one that is held, one that is over. */
const plain = readFileSync(join(support, 'plain-folder.sql'), 'utf8');

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kring-plain-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

function writePlain(to = folder): void {
  const file = new Database(join(to, 'kring.sqlite'));
  file.pragma('journal_mode = WAL');
  file.exec(plain);
  // Bytes that a deletion left, as SQLite leaves them.
  file.pragma('secure_delete = OFF');
  file.exec(`update snapshots set data = data || '${'KANARIE-leftover'.repeat(40)}'`);
  file.exec(`update snapshots set data = substr(data, 1, instr(data, '}'))`);
  file.close();
}

/** Canaries in the bytes of any file. Persons are no content: who was ever here has an id, and nothing says where. */
const plainBytes = (): string[] =>
  readdirSync(folder)
    .flatMap((name) => readFileSync(join(folder, name), 'latin1').match(/KANARIE-[\w-]+/g) ?? [])
    .filter((canary) => !/^KANARIE-\w+-person/.test(canary));

async function whole(store: Storage): Promise<void> {
  const doc = (name: string) => ({ session: 'living00', name });
  const read = async (name: string) =>
    (await store.loadDoc(doc(name))).updates.map((update) => Buffer.from(update).toString());
  const mark = 'KANARIE-living00';
  const person = `${mark}-person`;
  expect(await store.sessionByCode('ABC234')).toMatchObject({ id: 'living00', status: 'open' });
  expect(await store.events('living00')).toEqual([
    { seq: 1, at: 11, data: `{"type":"said","text":"${mark}-event é"}` },
    { seq: 2, at: 12, data: `"${mark}-more"` },
  ]);
  expect(await store.snapshot('living00')).toEqual({
    ...{ seq: 1, data: `{"version":2,"state":"${mark}-snapshot"}` },
  });
  expect(await store.docsOf('living00')).toEqual([
    doc('board:together'),
    doc(`notes:own:${person}`),
  ]);
  expect(await read('board:together')).toEqual([`${mark}-stroke`, `${mark}-stroke-2`]);
  expect(await read(`notes:own:${person}`)).toEqual([`${mark}-note`]);
  const blob = await store.blob('living00', `${mark}-hash`);
  expect([blob?.type, Buffer.from(blob!.bytes).toString()]).toEqual(['image/png', `${mark}-image`]);
  expect(await store.person(person)).toEqual({ id: person, createdAt: 5 });
  expect(await store.invitationsOf('living00')).toEqual([
    {
      ...{ token: `${mark}-token`, session: 'living00', role: 'tutee', seats: 2 },
      ...{ used: 1, revoked: false, createdAt: 7 },
    },
    {
      ...{ token: `${mark}-open`, session: 'living00', role: 'tutee', seats: 'many' },
      ...{ used: 0, revoked: true, createdAt: 8 },
    },
  ]);
  expect(await store.useInvitation(`${mark}-token`, person)).toMatchObject({ again: true });
  const seat = { session: 'living00', person, role: 'tutee', at: 9 };
  expect(await store.sessionsOf(person)).toEqual([seat]);
  await wholeOfWhatIsOver(store);
}

async function wholeOfWhatIsOver(store: Storage): Promise<void> {
  const keep = { receipt: '{"receipt":"held0000"}', envelope: '{"e":"held0000"}' };
  expect(await store.session('held0000')).toMatchObject({ status: 'destroyed', ...keep });
  expect(await store.events('held0000')).toHaveLength(2);
  expect(await store.holds(400)).toEqual([{ session: 'held0000', until: 400 }]);
  expect(await store.reportsOf('held0000')).toEqual([
    {
      ...{ id: 'r1', session: 'held0000', at: 20 },
      ...{ data: '{"text":"KANARIE-report"}', expiresAt: 400 },
    },
  ]);
  expect(await store.session('over0000')).toMatchObject({ status: 'destroyed' });
  expect(await store.events('over0000')).toEqual([]);
  const person = 'KANARIE-over0000-person';
  expect(await store.keep('over0000', person)).toEqual({
    ...{ session: 'over0000', person, data: '{"me":"KANARIE-keep"}', expiresAt: 500, bundle: 20 },
  });
  const parts = [0, 1, 2].map((part) => store.keepPart('over0000', person, part));
  expect((await Promise.all(parts)).map((part) => part && Buffer.from(part).toString())).toEqual([
    ...['{"KANARIE-bundle":', '1}', undefined],
  ]);
  expect(await store.totals('circle')).toEqual([
    { question: 'fair', answer: '4', waiting: 1, shown: 0 },
  ]);
  expect(await store.register()).toEqual(['{"ref":"abc"}']);
  expect(await store.trusted()).toEqual({ time: 12345, even: 60 });
}

describe('a data folder of before content was sealed', () => {
  test('is brought over at the first start, whole, and nothing plain is left', async () => {
    writePlain();
    expect(plainBytes().length).toBeGreaterThan(20);
    expect(plainBytes().some((canary) => canary.startsWith('KANARIE-leftover'))).toBe(true);
    const store = await openSqlite(folder);
    await whole(store);
    expect(plainBytes()).toEqual([]);
    expect(statSync(join(folder, 'kring.sqlite')).mode & 0o077).toBe(0);
    await store.close();
    expect(readdirSync(folder).sort()).toEqual(['kring.keys', 'kring.sqlite']);
  });

  test('is sealed so that what ends afterwards is destroyed', async () => {
    writePlain();
    const store = await openSqlite(folder);
    const left = { receipt: '{}', envelope: '{}', status: 'destroyed' as const };
    expect(await readable(folder, 'KANARIE-living00-note')).toBe(true);
    // Which documents pass is not said in an old file: each can be destroyed alone.
    await store.destroyDocs('living00', ['notes:own:KANARIE-living00-person']);
    expect(await readable(folder, 'KANARIE-living00-note')).toBe(false);
    await store.destroySession('living00', left);
    await store.destroySession('held0000', left);
    for (const text of ['stroke', 'event', 'image', 'snapshot'])
      for (const session of ['living00', 'held0000'])
        expect(await readable(folder, `KANARIE-${session}-${text}`)).toBe(false);
    await store.close();
  });

  test('of any age is brought to the last plain step first', async () => {
    const file = new Database(join(folder, 'kring.sqlite'));
    file.exec(plain);
    file.exec('drop table heartbeats; update kring_schema set version = 5');
    file.close();
    const store = await openSqlite(folder);
    expect(await store.events('living00')).toHaveLength(2);
    expect(await store.trusted()).toBeUndefined();
    await store.close();
  });

  test('that another program has open is left as it is', async () => {
    writePlain();
    const other = new Database(join(folder, 'kring.sqlite'));
    other.exec('begin');
    other.prepare('select count(*) from events').get();
    await expect(openSqlite(folder)).rejects.toThrow(StorageUnavailable);
    other.exec('commit');
    expect(other.prepare('select version from kring_schema').get()).toEqual({ version: 6 });
    other.close();
    const store = await openSqlite(folder);
    await whole(store);
    await store.close();
  });

  test('is whole after kill -9 at any step of it', async () => {
    const steps = join(folder, 'steps');
    const die = (at: number): string | null => {
      const data = join(folder, String(at));
      mkdirSync(data);
      writePlain(data);
      rmSync(steps, { force: true });
      const { signal, stderr } = spawnSync(
        process.execPath,
        [
          ...['--import', join(support, 'dies-at.ts')],
          ...[join(support, 'opening-child.ts'), data],
        ],
        { env: { ...process.env, KRING_DIES_AT: String(at), KRING_STEPS: steps } },
      );
      expect(String(stderr)).toBe('');
      return signal;
    };
    expect(die(0)).toBe(null);
    const most = statSync(steps).size;
    expect(most).toBeGreaterThan(60);
    const every = Math.ceil(most / 14);
    for (let at = 1; at <= most; at += every) {
      expect(die(at)).toBe('SIGKILL');
      const store = await openSqlite(join(folder, String(at)));
      await whole(store);
      await store.close();
    }
  });
});
