import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { link, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Storage } from '../../server/storage/port.ts';
import { KeyFileError } from '../../server/storage/sealing/key-file.ts';
import { KeyRing } from '../../server/storage/sealing/key-ring.ts';
import { openSqlite } from '../../server/storage/sql/sqlite.ts';
import { keysIn, readable } from '../support/readable.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kring-keys-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const database = () => join(folder, 'kring.sqlite');
const keyFile = () => join(folder, 'kring.keys');
const aside = (path: string) => `${path}.aside`;
const left = { receipt: '{}', envelope: '{}', status: 'destroyed' as const };

async function begin(store: Storage, id: string): Promise<void> {
  await store.createSession({
    ...{ id, form: 'tutor', createdAt: 1, status: 'open', envelope: '{}' },
  });
  const events = [{ seq: 1, at: 1, data: `"CANARY-${id}"` }];
  await store.commit([{ kind: 'events', session: id, expectedSeq: 0, events }]);
}

async function withStore<T>(work: (store: Storage) => Promise<T>): Promise<T> {
  const store = await openSqlite(folder);
  return work(store).finally(() => store.close());
}

const texts = (store: Storage, id: string): Promise<string[]> =>
  store.events(id).then((events) => events.map(({ data }) => data));

describe('a key file that is not the right one is refused with a sentence, and nothing is lost', () => {
  beforeEach(() => withStore((store) => begin(store, 'one')));

  const refused = async (says: RegExp): Promise<void> => {
    await expect(openSqlite(folder)).rejects.toThrow(KeyFileError);
    await expect(openSqlite(folder)).rejects.toThrow(says);
  };
  const all = () => withStore((store) => texts(store, 'one'));

  test('missing', async () => {
    copyFileSync(keyFile(), aside(keyFile()));
    rmSync(keyFile());
    await refused(/kring.keys is missing/);
    copyFileSync(aside(keyFile()), keyFile());
    expect(await all()).toEqual(['"CANARY-one"']);
  });

  test('older than the database', async () => {
    copyFileSync(keyFile(), aside(keyFile()));
    await withStore((store) => begin(store, 'two'));
    const newest = readFileSync(keyFile());
    copyFileSync(aside(keyFile()), keyFile());
    await refused(/older than the database/);
    writeFileSync(keyFile(), newest);
    expect(await all()).toEqual(['"CANARY-one"']);
  });

  test('of another database', async () => {
    const other = mkdtempSync(join(tmpdir(), 'kring-keys-'));
    const store = await openSqlite(other);
    for (const id of ['x', 'y', 'z']) await begin(store, id);
    await store.close();
    copyFileSync(keyFile(), aside(keyFile()));
    copyFileSync(join(other, 'kring.keys'), keyFile());
    rmSync(other, { recursive: true });
    await refused(/that of another database/);
    copyFileSync(aside(keyFile()), keyFile());
    expect(await all()).toEqual(['"CANARY-one"']);
  });

  test.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, -40)],
    ['empty', () => Buffer.alloc(0)],
    ['with a bit that fell over', (bytes: Buffer) => (bytes.writeUInt8(bytes[50]! ^ 1, 50), bytes)],
  ])('damaged: %s', async (_how, damage) => {
    const good = readFileSync(keyFile());
    writeFileSync(keyFile(), damage(Buffer.from(good)));
    await refused(/is damaged/);
    writeFileSync(keyFile(), good);
    expect(await all()).toEqual(['"CANARY-one"']);
  });
});

test('an older copy of the database with the newest key file brings back nothing that was destroyed', async () => {
  await withStore(async (store) => {
    for (const id of ['stays', 'goes']) await begin(store, id);
    await store.setApart({ session: 'stays', name: 'room' });
    const doc = { session: 'stays', name: 'room' };
    await store.commit([{ kind: 'doc', doc, update: Buffer.from('CANARY-room') }]);
    await store.putSeat({ session: 'goes', person: 'ann', role: 'lead', at: 1 });
    await store.putKeep({ session: 'before', person: 'ann', data: '"CANARY-keep"', expiresAt: 9 });
  });
  copyFileSync(database(), aside(database()));
  await withStore(async (store) => {
    await store.destroySession('goes', left);
    await store.destroyDocs('stays', ['room']);
    await store.expireKeeps(9);
    await begin(store, 'later');
  });
  copyFileSync(aside(database()), database());
  await withStore(async (store) => {
    expect(await store.session('goes')).toMatchObject({ status: 'destroyed' });
    expect((await store.openSessions()).map(({ id }) => id)).toEqual(['stays']);
    expect([await texts(store, 'goes'), await texts(store, 'stays')]).toEqual([
      ...[[], ['"CANARY-stays"']],
    ]);
    expect(await store.docsOf('stays')).toEqual([]);
    expect([await store.keep('before', 'ann'), await store.sessionsOf('ann')]).toEqual([
      ...[undefined, []],
    ]);
    // The numbers of keys go on: one that is gone is never given again.
    await begin(store, 'new');
    expect(await texts(store, 'new')).toEqual(['"CANARY-new"']);
  });
  for (const text of ['CANARY-goes', 'CANARY-room', 'CANARY-keep'])
    expect(await readable(folder, text)).toBe(false);
});

describe('the key file', () => {
  test('is for its owner alone, and what it held is overwritten where it stood', async () => {
    const ring = new KeyRing(folder);
    const key = await ring.make();
    const [bytes] = await keysIn(folder);
    expect(statSync(keyFile()).mode & 0o077).toBe(0);
    const hold = aside(keyFile());
    // A second name for the very file that is replaced.
    await link(keyFile(), hold);
    await ring.forget([key]);
    expect(await keysIn(folder)).toEqual([]);
    expect(readFileSync(hold).includes(bytes!)).toBe(false);
    expect(readFileSync(hold).every((byte) => byte === 0)).toBe(true);
  });

  test('is written a few times for many keys that come or go at once', async () => {
    const ring = new KeyRing(folder);
    // Each time is a new file in the place of the last.
    const written = new Set<number>();
    const seen = (): void => void written.add(statSync(keyFile()).ino);
    const made = await Promise.all(Array.from({ length: 500 }, () => ring.make().finally(seen)));
    expect(await keysIn(folder)).toHaveLength(500);
    await Promise.all(made.slice(1).map((key) => ring.forget([key]).finally(seen)));
    expect(await keysIn(folder)).toHaveLength(1);
    expect(written.size).toBeLessThan(8);
  });

  test('that cannot be written destroys nothing half: it is refused, and done the next time', async () => {
    const ring = new KeyRing(folder);
    const [first, second] = [await ring.make(), await ring.make()];
    const path = `${keyFile()}.new`;
    await mkdir(path);
    await expect(ring.forget([first])).rejects.toThrow('the key file cannot be written');
    await expect(ring.make()).rejects.toThrow('the key file cannot be written');
    expect(await keysIn(folder)).toHaveLength(2);
    rmSync(path, { recursive: true });
    await ring.forget([]);
    expect(await keysIn(folder)).toHaveLength(1);
    expect(ring.numbers()).toEqual([second]);
  });
});
