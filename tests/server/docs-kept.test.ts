import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Documents } from '../../client/link/documents.ts';
import type { DocLimits } from '../../server/docs/index.ts';
import { socketOf, textOn, until } from '../support/doc-clients.ts';
import { session, startDocServer, type DocServer } from '../support/doc-server.ts';
import { HeldDisk } from '../support/held-disk.ts';

const name = 'notes:shared';
let folder: string;
let server: DocServer;
let people: Documents[];
let full: boolean;
let disk: HeldDisk;

const start = async (limits: Partial<DocLimits> = {}, port = 0): Promise<void> => {
  server = await startDocServer({
    ...{ folder, port, limits: { savedTick: 20, ...limits } },
    wrap: (storage) =>
      disk.wrap({
        ...storage,
        commit: (writes) =>
          full ? Promise.reject(new Error('disk full')) : storage.commit(writes),
      }),
  });
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kring-kept-'));
  people = [];
  full = false;
  disk = new HeldDisk();
  await start();
});
afterEach(async () => {
  for (const documents of people) documents.destroy();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Somebody at work, whose first words are saved. */
const writer = async (id: string, words = ''): Promise<Documents> => {
  const documents = new Documents({
    baseUrl: server.url.replace('ws', 'http'),
    session,
    me: { person: id, name: id, mark: 0 },
    WebSocket: socketOf(id),
  });
  people.push(documents);
  await until(
    'writing',
    () => documents.open(name).mode === 'write' && documents.open(name).synced,
  );
  text(documents).insert(0, words);
  await until('saved', () => documents.saved === 'saved');
  return documents;
};

const text = (documents: Documents) => documents.open(name).doc.getText('text');
const add = (documents: Documents, words: string) =>
  text(documents).insert(text(documents).length, words);
const rights = (id: string, right: 'none' | 'read' | 'write') => {
  server.allow(id, name, right);
  server.host.recheck(session);
};

test('words that crossed the loss of the pen are kept, said, and written when the pen comes back', async () => {
  const [a, b] = [await writer('a', 'one'), await writer('b')];
  await until('b sees it', () => text(b).toJSON() === 'one');
  rights('a', 'read');
  add(a, ' two');
  await until('kept', () => a.saved === 'kept');
  expect(a.kept.map((edits) => edits.text)).toEqual(['two']);
  expect(text(a).toJSON()).toBe('one');
  add(b, ' three');
  rights('a', 'write');
  await until('saved', () => a.saved === 'saved' && text(a).length === 13);
  expect(a.kept).toEqual([]);
  await until('b sees them', () => text(b).toJSON() === text(a).toJSON());
  expect(await textOn(server, name)).toBe(text(a).toJSON());
  // And from there this person goes on as before.
  add(a, '!');
  await until('saved', () => a.saved === 'saved');
  expect(await textOn(server, name)).toBe(text(a).toJSON());
  expect(server.refusals).toEqual([]);
});

test('what was on disk when the right fell is not called unsaved', async () => {
  const a = await writer('a', 'one');
  for (let round = 0; round < 5; round += 1) {
    disk.holding = true;
    add(a, ' more');
    await until('it is on its way to the disk', () => disk.held === 1);
    const old = a.open(name);
    rights('a', round % 2 ? 'none' : 'read');
    disk.letGo();
    await until('over', () => a.open(name) !== old || old.closed);
    if (round % 2) expect(a.kept).toEqual([]);
    rights('a', 'write');
    a.setModes({ [name]: 'write' });
    await until('writing', () => a.open(name).mode === 'write' && a.open(name).synced);
    expect(a.kept).toEqual([]);
  }
  expect(await textOn(server, name)).toBe(`one${' more'.repeat(5)}`);
});

test('words from a dead spot whose step is over are kept, also when the document is gone, and come back with it', async () => {
  const a = await writer('a', 'one');
  const port = Number(new URL(server.url).port);
  await server.close();
  await until('offline', () => a.saved === 'offline');
  add(a, ' two');
  await start({}, port);
  server.allow('a', name, 'none');
  await until('kept', () => a.saved === 'kept');
  expect(a.open(name).closed).toBe(true);
  expect(a.kept.map((edits) => edits.text)).toEqual(['two']);
  rights('a', 'write');
  a.setModes({ [name]: 'write' });
  await until('saved', async () => (await textOn(server, name)) === 'one two');
  await until('said', () => a.saved === 'saved');
});

test('the session says that the right is gone before the document does: the same', async () => {
  const a = await writer('a', 'one');
  full = true;
  add(a, ' two');
  a.setModes({});
  await until('kept', () => a.saved === 'kept');
  full = false;
  a.setModes({ [name]: 'write' });
  await until('saved', async () => (await textOn(server, name)) === 'one two');
});

test('a full disk is said to the person, tried again by itself, and nothing is lost', async () => {
  const a = await writer('a', 'one');
  full = true;
  const link = a.open(name);
  const seen = new Set<string>();
  link.on('change', () => seen.add(link.saved));
  add(a, ' two');
  await until('said', () => a.saved === 'failing');
  add(a, ' three');
  expect(a.saved).toBe('failing');
  full = false;
  await until('saved', () => a.saved === 'saved');
  expect(await textOn(server, name)).toBe('one two three');
  expect(a.open(name)).toBe(link);
  expect(seen.has('offline')).toBe(false);
});

test('what the server can never take is kept until the person says that it may go', async () => {
  await server.close();
  await start({ document: 2_000 });
  const a = await writer('a', 'one');
  add(a, ' ' + 'x'.repeat(3_000));
  await until('kept', () => a.saved === 'kept');
  expect(text(a).toJSON()).toBe('one');
  const [edits] = a.kept;
  expect(edits?.text).toBe('x'.repeat(3_000));
  a.discard(edits!);
  expect(a.kept).toEqual([]);
  await until('saved', () => a.saved === 'saved');
  add(a, ' two');
  await until('saved', async () => (await textOn(server, name)) === 'one two');
});
