import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  closeClients,
  Raw,
  stock,
  storedText,
  synced,
  textOn,
  until,
  updateOf,
} from '../support/doc-clients.ts';
import { session, startDocServer, type DocServer } from '../support/doc-server.ts';
import type { Write, WriteResult } from '../../server/storage/port.ts';

const name = 'board:together';
let folder: string;
let server: DocServer;
/** The disk waits for `let through`; an error refuses. */
let held: { go(): void; fail(): void }[];
let holding: boolean;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kring-durable-'));
  held = [];
  holding = false;
  server = await startDocServer({
    folder,
    limits: { savedTick: 5 },
    wrap: (storage) => ({
      ...storage,
      commit: (writes: readonly Write[]) => {
        if (!holding) return storage.commit(writes);
        return new Promise<WriteResult[]>((resolve, reject) =>
          held.push({
            go: () => void storage.commit(writes).then(resolve, reject),
            fail: () => reject(new Error('disk full')),
          }),
        );
      },
    }),
  });
});
afterEach(async () => {
  holding = false;
  for (const commit of held) commit.go();
  closeClients();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const writer = async (person: string): Promise<Raw> => {
  const raw = await new Raw(server, name, person).ready();
  raw.vector();
  raw.step2(new Uint8Array([0, 0]));
  await until('an answer', () => raw.answers === 1);
  return raw;
};

const type = (raw: Raw, text: string): void =>
  raw.update(updateOf(raw.doc, (doc) => doc.getText('text').insert(0, text)));

test('law 2: nobody is shown an edit before it is on disk, not as an update and not as an answer', async () => {
  const [ann, bob] = [await writer('ann'), await writer('bob')];
  holding = true;
  type(ann, 'drawn');
  await until('the disk has it before it', () => held.length === 1);
  bob.vector();
  const late = await new Raw(server, name, 'late').ready();
  late.vector();
  // What travels beside the content goes on.
  ann.send(100, Uint8Array.of(7));
  await until('a live frame', () => bob.live.length === 1 && late.live.length === 1);
  expect([bob.answers, late.answers, ann.saved]).toEqual([1, 0, 1]);
  expect(bob.doc.getText('text').toJSON()).toBe('');
  holding = false;
  held.shift()!.go();
  await until('shown', () => [bob, late].every((raw) => raw.doc.getText('text').length === 5));
  await until('said', () => ann.saved === 2);
});

test('an edit that the disk refused was never shown, and its author brings it again', async () => {
  const [ann, bob] = [stock(server, name, 'ann'), stock(server, name, 'bob')];
  await synced(ann, bob);
  ann.text.insert(0, 'one ');
  await until('seen', () => bob.text.toJSON() === 'one ');
  let shown = '';
  bob.text.observe(() => void (shown = bob.text.toJSON()));
  holding = true;
  ann.text.insert(4, 'two ');
  await until('the disk has it', () => held.length === 1);
  // These wait behind it and stand on it.
  ann.text.insert(8, 'three ');
  await until('it arrived', () => server.host.stats().inFlight === 2);
  holding = false;
  held.shift()!.fail();
  await until('all of it, in the end', () => bob.text.toJSON() === 'one two three ');
  expect(shown).toBe('one two three ');
  expect(await textOn(server, name)).toBe('one two three ');
});

test('content rests on disk while nobody edits, and comes back for whoever asks', async () => {
  closeClients();
  await server.close();
  server = await startDocServer({ folder, limits: { savedTick: 5, rest: 40 } });
  const [ann, bob] = [await writer('ann'), await writer('bob')];
  type(ann, 'kept');
  await until('seen', () => bob.doc.getText('text').length === 4);
  await until('at rest', () => server.host.stats().awake === 0);
  expect(server.host.stats()).toMatchObject({ documents: 1, connections: 2 });
  // Nobody needs the content for these.
  ann.send(100, Uint8Array.of(1));
  await until('live', () => bob.live.length === 1);
  expect(server.host.stats().awake).toBe(0);
  // Three at once, while it is being read: each in its order.
  const late = await new Raw(server, name, 'late').ready();
  late.vector();
  type(ann, 'is ');
  type(ann, 'this ');
  await until('all', () => [bob, late].every((raw) => raw.doc.getText('text').length === 12));
  expect(await textOn(server, name)).toBe('this is kept');
  await until('at rest again', () => server.host.stats().awake === 0);
  expect(await storedText(server, name)).toBe('this is kept');
});

test('all edits that one document gathers for a commit are one row', async () => {
  const [ann, bob] = [await writer('ann'), await writer('bob')];
  holding = true;
  type(ann, 'one ');
  await until('the disk has it', () => held.length === 1);
  for (const [raw, word] of [
    [ann, 'two '],
    [bob, 'other '],
    [ann, 'three '],
  ] as const)
    type(raw, word);
  await until('they arrived', () => server.host.stats().inFlight === 4);
  holding = false;
  held.shift()!.go();
  await until('shown', () => [ann, bob].every((raw) => raw.doc.getText('text').length === 20));
  await until('said', () => ann.saved === 4 && bob.saved === 2);
  expect((await server.storage.loadDoc({ session, name })).updates).toHaveLength(2);
});
