import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Storage, Write } from '../../server/storage/port.ts';
import { sqliteTypes } from '../../server/storage/sql/column-types.ts';
import { migrate } from '../../server/storage/sql/migrate.ts';
import { migrations } from '../../server/storage/sql/migrations/index.ts';
import { openSqlite } from '../../server/storage/sql/sqlite.ts';
import { chance } from '../support/chance.ts';
import { copyOf, readable } from '../support/readable.ts';

// An attacker tries every key on every row.
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
let store: Storage | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kring-sqlite-'));
});
afterEach(async () => {
  await store?.close();
  store = undefined;
  rmSync(folder, { recursive: true, force: true });
});

const file = () => join(folder, 'kring.sqlite');
const row = (id: string) => ({
  id,
  form: 'tutor',
  createdAt: 1,
  status: 'open' as const,
  envelope: '{}',
});
const keep = { receipt: '{}', envelope: '{}', status: 'destroyed' as const };

async function* pieces(...parts: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}

describe('law 9: nobody can read it in the database, its log, its free pages or a copy made before', () => {
  const sessions = Array.from({ length: 12 }, (_, n) => `s${n}`);
  const mark = (session: string) => `SECRET-${session}-`;

  // Rows of all sessions lie mixed on the same pages, of many lengths: SQLite then moves rows between
  // pages when neighbours go, which is where copies are left behind.
  async function fill(open: Storage): Promise<void> {
    for (const id of sessions) {
      await open.createSession(row(id));
      await open.putSeat({ session: id, person: mark(id), role: mark(id), at: 1 });
      await open.putInvitation({
        token: `${mark(id)}token`,
        session: id,
        role: 'tutee',
        seats: 'many',
        used: 0,
        revoked: false,
        createdAt: 1,
      });
      await open.useInvitation(`${mark(id)}token`, mark(id));
    }
    const random = chance(7);
    const seqs = new Map(sessions.map((id) => [id, 0]));
    for (let round = 1; round <= 150; round += 1) {
      const present = sessions.filter(() => random() > 0.3);
      await open.commit(present.flatMap((id) => writes(id, round, seqs, random)));
      if (round % 100 === 50) for (const id of sessions) await compactAndMore(open, id, round);
    }
  }

  function writes(id: string, round: number, seqs: Map<string, number>, random: () => number) {
    const length = random() < 0.05 ? 9_000 : Math.floor(random() * 300);
    const text = `${mark(id)}${round}${'.'.repeat(length)}${mark(id)}`;
    const expectedSeq = seqs.get(id)!;
    seqs.set(id, expectedSeq + 1);
    const events = [{ seq: expectedSeq + 1, at: 1, data: JSON.stringify(text) }];
    const doc = { session: id, name: `notes:${round % 4}` };
    return [
      { kind: 'events', session: id, expectedSeq, events },
      { kind: 'doc', doc, update: Buffer.from(text) },
    ] satisfies Write[];
  }

  async function compactAndMore(open: Storage, session: string, round: number): Promise<void> {
    const doc = { session, name: 'notes:1' };
    const { lastSeq } = await open.loadDoc(doc);
    await open.compactDoc(doc, lastSeq, Buffer.from(`${mark(session)}state`));
    await open.saveSnapshot(session, round, mark(session).repeat(40));
    const bytes = Buffer.from(mark(session).repeat(300));
    await open.putBlob({ session, hash: `h${round}`, type: 'image/png', bytes });
  }

  test('whichever session goes first', async () => {
    const order = sessions.filter((id) => id !== 's2').reverse();
    store = await openSqlite(folder);
    await fill(store);
    const before = await copyOf(folder);
    for (const id of order) {
      expect(await readable(folder, mark(id))).toBe(true);
      await store.destroySession(id, keep);
      expect(await readable(folder, mark(id)), `${id} directly after its destruction`).toBe(false);
      expect(await readable(before, mark(id), folder), `${id} in a copy made before`).toBe(false);
    }
    expect((await store.events('s2')).length).toBeGreaterThan(80);
    await store.close();
    store = undefined;
    for (const id of order) expect(await readable(folder, mark(id))).toBe(false);
    expect(await readable(folder, mark('s2'))).toBe(true);
    expect(await readable(before, mark('s2'), folder)).toBe(true);
  });

  test('a keep that was fetched or has expired leaves nothing either', async () => {
    store = await openSqlite(folder);
    for (const person of ['p', 'q']) {
      const text = Buffer.from(`KEEP-${person}`.repeat(50));
      const keep = { session: 'a', person, data: `"ROW-${person}"`, expiresAt: 9 };
      await store.putKeep(keep, pieces(text, text));
    }
    const before = await copyOf(folder);
    const left = async (text: string) =>
      (await readable(folder, text)) || readable(before, text, folder);
    expect(await left('KEEP-p')).toBe(true);
    await store.dropBundle('a', 'p');
    expect(await left('KEEP-p')).toBe(false);
    expect((await store.keep('a', 'p'))?.bundle).toBeUndefined();
    for (const text of ['ROW-p', 'ROW-q', 'KEEP-q']) expect(await left(text)).toBe(true);
    expect(await store.expireKeeps(9)).toBe(2);
    for (const text of ['ROW-p', 'ROW-q', 'KEEP-q']) expect(await left(text)).toBe(false);
  });

  test('a report that had its time leaves nothing', async () => {
    store = await openSqlite(folder);
    await store.putReport({ id: 'r', session: 'over', at: 1, data: '"REPORT"', expiresAt: 9 });
    expect(await readable(folder, 'REPORT')).toBe(true);
    await store.expireReports(9);
    expect(await readable(folder, 'REPORT')).toBe(false);
  });

  test('plain text never stands in a file, nor who came, by which link, to which document', async () => {
    store = await openSqlite(folder);
    await fill(store);
    const bytes = Buffer.concat(
      readdirSync(folder).map((name) => readFileSync(join(folder, name))),
    );
    for (const id of sessions) expect(bytes.includes(mark(id))).toBe(false);
    expect(bytes.includes('notes:1')).toBe(false);
  });

  test('the rows go as well, a little at a time, also those that a stop left', async () => {
    store = await openSqlite(folder);
    await fill(store);
    await store.destroySession('s0', keep);
    await store.close();
    store = await openSqlite(folder);
    await store.destroySession('s1', keep);
    const other = new Database(file(), { readonly: true });
    const count = other.prepare("select count(*) as n from events where session in ('s0', 's1')");
    await expect.poll(() => (count.get() as { n: number }).n, { timeout: 20_000 }).toBe(0);
    const rest = other.prepare(
      `select count(*) as n from documents where session in ('s0', 's1')
        union all select count(*) from blobs where session in ('s0', 's1')
        union all select count(*) from snapshots where session in ('s0', 's1')
        union all select count(*) from doc_updates
          where document not in (select id from documents)`,
    );
    await expect
      .poll(() => (rest.all() as { n: number }[]).map(({ n }) => n), { timeout: 20_000 })
      .toEqual([0, 0, 0, 0]);
    other.close();
    expect((await store.events('s2')).length).toBeGreaterThan(80);
  });
});

test('while somebody reads for long and the log is long, sweeping waits; destroying does not', async () => {
  store = await openSqlite(folder);
  for (const id of ['a', 'b']) await store.createSession(row(id));
  const events = [{ seq: 1, at: 1, data: '"CANARY"' }];
  await store.commit([{ kind: 'events', session: 'a', expectedSeq: 0, events }]);
  const reader = new Database(file());
  reader.exec('begin');
  reader.prepare('select count(*) from events').get();
  const put = (hash: string, bytes: Uint8Array) =>
    store!.putBlob({ session: 'b', hash, type: 'image/png', bytes });
  for (let n = 0; n < 70; n += 1) await put(`${n}`, new Uint8Array(2 ** 20));
  const log = () => statSync(`${file()}-wal`).size;
  expect(log()).toBeGreaterThan(64 * 2 ** 20);
  const other = new Database(file());
  const rows = (): number =>
    (other.prepare("select count(*) as n from events where session = 'a'").get() as { n: number })
      .n;
  await store.destroySession('a', keep);
  expect(await readable(folder, 'CANARY')).toBe(false);
  const long = log();
  // Other work passes in the meantime.
  for (let n = 0; n < 5; n += 1) await store.beat();
  expect(rows()).toBe(1);
  expect(log() - long).toBeLessThan(2 ** 20);
  reader.exec('commit');
  reader.close();
  await expect
    .poll(async () => (await store!.beat(), rows()), { timeout: 30_000, interval: 100 })
    .toBe(0);
  expect(log()).toBeLessThan(20 * 2 ** 20);
  other.close();
});

describe('the file', () => {
  test('holds its content over a restart', async () => {
    store = await openSqlite(folder);
    await store.createSession(row('a'));
    const secret = await store.secret('cookie');
    await store.commit([
      { kind: 'events', session: 'a', expectedSeq: 0, events: [{ seq: 1, at: 1, data: '1' }] },
    ]);
    await store.close();
    store = await openSqlite(folder);
    expect(await store.events('a')).toHaveLength(1);
    expect([...(await store.secret('cookie'))]).toEqual([...secret]);
  });

  test('keeps a write-ahead log', async () => {
    store = await openSqlite(folder);
    const other = new Database(file());
    expect(other.pragma('journal_mode', { simple: true })).toBe('wal');
    other.close();
  });

  test('a commit that fails leaves nothing behind, and the next one works', async () => {
    store = await openSqlite(folder);
    await store.createSession(row('a'));
    const doc = { session: 'a', name: 'notes:new' };
    const broken = { seq: 1, at: 1, data: null as unknown as string };
    await expect(
      store.commit([
        { kind: 'doc', doc, update: Uint8Array.of(1) },
        { kind: 'events', session: 'a', expectedSeq: 0, events: [broken] },
      ]),
    ).rejects.toThrow();
    expect(await store.docsOf('a')).toEqual([]);
    await store.commit([{ kind: 'doc', doc, update: Uint8Array.of(2) }]);
    expect((await store.loadDoc(doc)).updates.map((update) => [...update])).toEqual([[2]]);
  });
});

test('law 9: nobody can read the room of a private talk as soon as it is destroyed', async () => {
  store = await openSqlite(folder);
  await store.createSession(row('a'));
  const doc = (name: string) => ({ session: 'a', name });
  const say = (name: string, text: string): Write => ({
    ...{ kind: 'doc', doc: doc(name) },
    update: new TextEncoder().encode(text.repeat(200)),
  });
  await store.setApart(doc('caucus:room:1'));
  await store.commit([say('caucus:room:1', 'SECRET-OF-A-'), say('notes:shared', 'NOTE-OF-ALL-')]);
  const before = await copyOf(folder);
  expect(await readable(folder, 'SECRET-OF-A-')).toBe(true);
  await store.destroyDocs('a', ['caucus:room:1']);
  expect(await readable(folder, 'SECRET-OF-A-')).toBe(false);
  expect(await readable(before, 'SECRET-OF-A-', folder)).toBe(false);
  expect(await readable(folder, 'NOTE-OF-ALL-')).toBe(true);
  await store.commit([say('notes:shared', 'MORE-OF-ALL-')]);
  expect((await store.loadDoc(doc('notes:shared'))).updates).toHaveLength(2);
});

describe('schema versions', () => {
  test('an older file is upgraded and keeps its rows', async () => {
    store = await openSqlite(folder);
    await store.createSession(row('a'));
    await store.close();
    store = undefined;
    const db = new Kysely<unknown>({
      dialect: new SqliteDialect({ database: new Database(file()) }),
    });
    const version = migrations.at(-1)!.version + 1;
    const next = {
      version,
      up: (open: Kysely<unknown>) =>
        open.schema.alterTable('sessions').addColumn('extra', 'text').execute(),
    };
    await migrate(db, sqliteTypes, [...migrations, next]);
    await migrate(db, sqliteTypes, [...migrations, next]);
    const raw = new Database(file());
    expect(raw.prepare('select id, extra from sessions').all()).toEqual([{ id: 'a', extra: null }]);
    expect(raw.prepare('select version from kring_schema').all()).toEqual([{ version }]);
    raw.close();
    await db.destroy();
  });

  test('an unknown newer file is refused with a sentence and not touched', async () => {
    store = await openSqlite(folder);
    await store.close();
    store = undefined;
    const raw = new Database(file());
    raw.prepare('update kring_schema set version = 999').run();
    raw.close();
    const before = readFileSync(file());
    await expect(openSqlite(folder)).rejects.toThrow(
      /schema version 999.*knows versions up to \d+.*KRING_DATA/,
    );
    expect(readFileSync(file()).equals(before)).toBe(true);
  });
});
