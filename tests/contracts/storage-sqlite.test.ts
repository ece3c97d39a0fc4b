import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Storage, Write } from '../../server/storage/port.ts';
import { sqliteTypes } from '../../server/storage/sql/column-types.ts';
import { migrate } from '../../server/storage/sql/migrate.ts';
import { migrations } from '../../server/storage/sql/migrations/index.ts';
import { openSqlite } from '../../server/storage/sql/sqlite.ts';
import { chance } from '../support/chance.ts';

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

/** How often a text stands in any byte of any file of the data folder. */
function found(text: string): number {
  let count = 0;
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, name));
    for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) count += 1;
  }
  return count;
}

async function* pieces(...parts: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}

describe('law 9: no byte is left in the database, its log or its free pages', () => {
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
    for (let round = 1; round <= 500; round += 1) {
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
    for (const id of order) {
      expect(found(mark(id))).toBeGreaterThan(100);
      await store.destroySession(id, keep);
      expect(found(mark(id)), `${id} directly after its destruction`).toBe(0);
    }
    expect((await store.events('s2')).length).toBeGreaterThan(300);
    await store.close();
    store = undefined;
    for (const id of order) expect(found(mark(id))).toBe(0);
    expect(found(mark('s2'))).toBeGreaterThan(100);
  });

  test('a keep that was fetched or has expired leaves nothing either', async () => {
    store = await openSqlite(folder);
    for (const person of ['p', 'q']) {
      const text = Buffer.from(`KEEP-${person}`.repeat(50));
      const keep = { session: 'a', person, data: '{}', expiresAt: 9 };
      await store.putKeep(keep, pieces(text, text));
    }
    expect(found('KEEP-p')).toBeGreaterThan(0);
    await store.dropBundle('a', 'p');
    expect(found('KEEP-p')).toBe(0);
    expect((await store.keep('a', 'p'))?.bundle).toBeUndefined();
    expect(found('KEEP-q')).toBeGreaterThan(0);
    expect(await store.expireKeeps(9)).toBe(2);
    expect(found('KEEP-q')).toBe(0);
  });

  test.each(['destroy', 'document', 'keep', 'keeps', 'reports'])(
    'kill -9 between deleting and scrubbing (%s): the next start scrubs (law 2)',
    async (what) => {
      const support = join(import.meta.dirname, '..', 'support');
      const { signal, stderr } = spawnSync(process.execPath, [
        ...['--import', join(support, 'dies-at-vacuum.ts')],
        ...[join(support, 'scrub-child.ts'), folder, what],
      ]);
      expect([signal, String(stderr)]).toEqual(['SIGKILL', '']);
      expect(found('KANARIE-')).toBeGreaterThan(0);
      store = await openSqlite(folder);
      expect(found('KANARIE-')).toBe(0);
      expect(await store.docsOf('one')).toEqual([]);
      // The bundle is gone, and the way to the receipt is not.
      if (what === 'keep')
        expect(await store.keep('one', 'a')).toEqual({
          ...{ session: 'one', person: 'a', data: '{}', expiresAt: 9 },
        });
    },
  );

  test('a bundle of an older Kring is taken out of its keep, and the file is scrubbed', async () => {
    const db = new Kysely<unknown>({
      dialect: new SqliteDialect({ database: new Database(file()) }),
    });
    await migrate(db, sqliteTypes, migrations.slice(0, 4));
    await db.destroy();
    const old = new Database(file());
    const bundle = { version: 1, documents: { notes: 'KANARIE-'.repeat(200_000) } };
    old
      .prepare("insert into keeps (session, person, data, expires_at) values ('a', 'p', ?, 9)")
      .run(JSON.stringify({ me: { person: 'p' }, bundle }));
    old.close();
    store = await openSqlite(folder);
    const text = JSON.stringify(bundle);
    expect(await store.keep('a', 'p')).toEqual({
      ...{ session: 'a', person: 'p', data: '{"me":{"person":"p"}}', expiresAt: 9 },
      bundle: text.length,
    });
    const parts = [await store.keepPart('a', 'p', 0), await store.keepPart('a', 'p', 1)];
    expect(Buffer.concat(parts.map((part) => part!)).toString()).toBe(text);
    await store.dropBundle('a', 'p');
    expect(found('KANARIE-')).toBe(0);
  });

  test('a file that an older Kring may have left so is scrubbed when it is upgraded', async () => {
    const db = new Kysely<unknown>({
      dialect: new SqliteDialect({ database: new Database(file()) }),
    });
    await migrate(db, sqliteTypes, migrations.slice(0, 3));
    await db.destroy();
    const old = new Database(file());
    old.pragma('secure_delete = OFF');
    const insert = old.prepare(
      "insert into sessions (id, form, created_at, status, envelope, destroyed) values (?, 'mediator', 1, 'open', ?, 0)",
    );
    insert.run('one', 'KANARIE-'.repeat(50));
    insert.run('two', '{}');
    old.prepare("delete from sessions where id = 'one'").run();
    old.close();
    expect(found('KANARIE-')).toBeGreaterThan(0);
    store = await openSqlite(folder);
    expect(found('KANARIE-')).toBe(0);
    expect(await store.session('two')).toBeDefined();
  });
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

test('law 9: the room of a private talk is in no file as soon as it is destroyed', async () => {
  store = await openSqlite(folder);
  await store.createSession(row('a'));
  const doc = (name: string) => ({ session: 'a', name });
  const say = (name: string, text: string): Write => ({
    ...{ kind: 'doc', doc: doc(name) },
    update: new TextEncoder().encode(text.repeat(200)),
  });
  await store.commit([say('caucus:room:1', 'SECRET-OF-A-'), say('notes:shared', 'NOTE-OF-ALL-')]);
  expect(found('SECRET-OF-A-')).toBeGreaterThan(0);
  await store.destroyDocs('a', ['caucus:room:1']);
  expect(found('SECRET-OF-A-')).toBe(0);
  expect(found('NOTE-OF-ALL-')).toBeGreaterThan(0);
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
