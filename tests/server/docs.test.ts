import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  closeClients,
  Raw,
  stateOn,
  stock,
  storedText,
  synced,
  textOn,
  until,
  updateOf,
} from '../support/doc-clients.ts';
import { session, startDocServer, type DocServer } from '../support/doc-server.ts';
import { HeldDisk } from '../support/held-disk.ts';

const name = 'notes:shared';
let folder: string;
let server: DocServer;
let disk: HeldDisk;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kring-docs-'));
  disk = new HeldDisk();
  const wrap = disk.wrap.bind(disk);
  server = await startDocServer({ folder, limits: { savedTick: 20 }, wrap });
});
afterEach(async () => {
  disk.letGo();
  closeClients();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const restart = async (limits = {}): Promise<void> => {
  closeClients();
  await server.close();
  server = await startDocServer({ folder, limits: { savedTick: 20, ...limits } });
};

describe('the stock client', () => {
  test('two people write together and a third reads it later', async () => {
    const [a, b] = [stock(server, name, 'a'), stock(server, name, 'b')];
    await synced(a, b);
    a.text.insert(0, 'hello');
    await until('b sees it', () => b.text.toJSON() === 'hello');
    b.text.insert(5, ' world');
    await until('a sees it', () => a.text.toJSON() === 'hello world');
    const late = stock(server, name, 'c');
    await until('c sees it', () => late.text.toJSON() === 'hello world');
  });

  test('edits made without a connection arrive afterwards', async () => {
    const [a, b] = [stock(server, name, 'a'), stock(server, name, 'b')];
    await synced(a, b);
    a.provider.disconnect();
    a.text.insert(0, 'offline');
    b.text.insert(0, 'online ');
    a.provider.connect();
    await until('they meet', () => a.text.length === 14 && a.text.toJSON() === b.text.toJSON());
    await until('the server too', () => server.host.stats().inFlight === 0);
    expect(await textOn(server, name)).toBe(a.text.toJSON());
  });

  test('keeps working through a restart of the server, in the middle of typing', async () => {
    const a = stock(server, name, 'a');
    await synced(a);
    a.text.insert(0, 'before ');
    const port = Number(new URL(server.url).port);
    await server.close();
    a.text.insert(7, 'between ');
    server = await startDocServer({ folder, port });
    await synced(a);
    a.text.insert(15, 'after');
    const b = stock(server, name, 'b');
    await until('b sees it all', () => b.text.toJSON() === 'before between after');
  });

  test('sees a cursor with the person that the server knows, not the one that was claimed', async () => {
    const [a, b] = [stock(server, name, 'ann'), stock(server, name, 'b')];
    await synced(a, b);
    a.provider.awareness.setLocalState({ person: 'b', name: 'Teacher', cursor: { x: 1, y: 2 } });
    const seen = () => b.provider.awareness.getStates().get(a.doc.clientID);
    await until('the cursor', seen);
    expect(seen()).toEqual({
      connection: expect.any(Number),
      person: 'ann',
      name: 'Name of ann',
      mark: 3,
      cursor: { x: 1, y: 2 },
    });
    a.provider.disconnect();
    await until('the cursor goes', () => !seen());
  });
});

describe('rights', () => {
  test('law 7: read, write and none, each from the first moment', async () => {
    server.allow('reader', name, 'read');
    server.allow('nobody', name, 'none');
    const writer = await new Raw(server, name, 'writer').ready();
    const reader = await new Raw(server, name, 'reader').ready();
    const nobody = new Raw(server, name, 'nobody');
    expect([writer.mode, reader.mode]).toEqual(['write', 'read']);
    expect(await nobody.ended()).toBe(4403);
    expect(nobody.frames).toEqual([]);
  });

  test('an update without the right is refused and changes nothing', async () => {
    server.allow('reader', name, 'read');
    const writer = stock(server, name, 'w');
    await synced(writer);
    writer.text.insert(0, 'theirs');
    const reader = await new Raw(server, name, 'reader').ready();
    reader.vector();
    await until('content', () => reader.doc.getText('text').length > 0);
    const before = await stateOn(server, name);
    reader.update(updateOf(reader.doc, (doc) => doc.getText('text').insert(0, 'mine ')));
    expect(await reader.ended()).toBe(4403);
    expect(await stateOn(server, name)).toBe(before);
    writer.text.insert(6, '!');
    await until('the writer goes on', async () => (await textOn(server, name)) === 'theirs!');
    expect(writer.provider.wsconnected).toBe(true);
  });

  test('law 7: rights rise and fall on an open connection', async () => {
    server.allow('p', name, 'read');
    const p = await new Raw(server, name, 'p').ready();
    p.vector();
    server.allow('p', name, 'write');
    server.host.recheck(session);
    await until('it rises', () => p.mode === 'write');
    p.update(updateOf(p.doc, (doc) => doc.getText('text').insert(0, 'x')));
    await until('it is written', async () => (await textOn(server, name)) === 'x');
    server.allow('p', name, 'read');
    // Sent before the fall is heard: ignored, and no reason to be thrown out.
    server.host.recheck(session);
    p.update(updateOf(p.doc, (doc) => doc.getText('text').insert(0, 'y')));
    await until('it falls', () => p.mode === 'read');
    p.vector();
    await until(
      'an answer',
      () => p.frames.filter((frame) => frame[0] === 0 && frame[1] === 1).length === 2,
    );
    expect(p.code).toBeUndefined();
    expect(await textOn(server, name)).toBe('x');
    server.allow('p', name, 'none');
    server.host.recheck(session);
    expect(await p.ended()).toBe(4403);
  });

  test('law 7: the right is asked for every update, also before anybody rechecks', async () => {
    const p = await new Raw(server, name, 'p').ready();
    server.allow('p', name, 'read');
    p.update(updateOf(p.doc, (doc) => doc.getText('text').insert(0, 'x')));
    p.vector();
    await until('an answer', () => p.frames.some((frame) => frame[0] === 0 && frame[1] === 1));
    expect(await textOn(server, name)).toBe('');
  });

  test('a frozen session is read-only, also for who comes late', async () => {
    const p = await new Raw(server, name, 'p').ready();
    server.host.freeze(session);
    await until('it freezes', () => p.mode === 'read');
    const late = await new Raw(server, name, 'q').ready();
    expect(late.mode).toBe('read');
  });

  test('forbidden and non-existent are one answer, byte for byte', async () => {
    server.allow('p', 'private:own:q', 'none');
    const answers = [
      new Raw(server, 'private:own:q', 'p'),
      new Raw(server, 'private:own:q', 'p', 'no-such-session'),
      new Raw(server, 'no%20such%20name', 'p'),
    ];
    for (const answer of answers) await answer.ended();
    for (const { code, reason, frames } of answers)
      expect({ code, reason, frames }).toEqual({ code: 4403, reason: '', frames: [] });
  });
});

describe('saved', () => {
  test('law 2: the saved frame counts what is on disk', async () => {
    const p = await new Raw(server, name, 'p').ready();
    for (const letter of 'abc')
      p.update(updateOf(p.doc, (doc) => doc.getText('text').insert(0, letter)));
    await until('three saved', () => p.saved === 3);
    expect(await storedText(server, name)).toBe('cba');
  });

  test('what brings nothing new counts too', async () => {
    const p = await new Raw(server, name, 'p').ready();
    const update = updateOf(p.doc, (doc) => doc.getText('text').insert(0, 'x'));
    p.update(update);
    p.step2(update);
    p.update(update);
    await until('all saved', () => p.saved === 3);
    expect((await server.storage.loadDoc({ session, name })).updates).toHaveLength(1);
  });

  test('an idle document leaves memory and comes back the same', async () => {
    await restart({ idle: 20 });
    const a = stock(server, name, 'a');
    await synced(a);
    for (let n = 0; n < 30; n += 1) a.text.insert(0, `${n} `);
    await until('all sent', async () => (await textOn(server, name)) === a.text.toJSON());
    a.provider.disconnect();
    await until('memory is empty', () => server.host.stats().documents === 0);
    // Leaving memory is also the moment to make the log short.
    expect((await server.storage.loadDoc({ session, name })).updates).toHaveLength(1);
    const b = stock(server, name, 'b');
    await until('b has it', () => b.text.toJSON() === a.text.toJSON());
  });

  test('compaction while people write, then a restart, gives the same content', async () => {
    await restart({ compactUpdates: 25, messagesBurst: 10_000 });
    const [a, b] = [stock(server, name, 'a'), stock(server, name, 'b')];
    await synced(a, b);
    for (let n = 0; n < 200; n += 1) {
      const { text } = n % 2 ? a : b;
      text.insert(Math.floor(text.length / 2), String(n % 10));
      if (n % 7 === 0) text.delete(0, 1);
      if (n % 20 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    await until('they agree', () => a.text.toJSON() === b.text.toJSON());
    await server.commits.flush();
    const text = a.text.toJSON();
    expect(await textOn(server, name)).toBe(text);
    const rows = async () => (await server.storage.loadDoc({ session, name })).updates.length;
    await until('a short log', async () => (await rows()) < 100);
    await restart();
    expect(await textOn(server, name)).toBe(text);
    const late = stock(server, name, 'c');
    await until('a newcomer has it', () => late.text.toJSON() === text);
  });

  test('a document that the disk refuses says so, loses nothing typed and overwrites nothing', async () => {
    closeClients();
    await server.close();
    let full = false;
    server = await startDocServer({
      folder,
      wrap: (storage) => ({
        ...storage,
        commit: (writes) =>
          full ? Promise.reject(new Error('disk full')) : storage.commit(writes),
      }),
    });
    const a = stock(server, name, 'a');
    const codes: number[] = [];
    a.provider.on('connection-close', (event) => void codes.push(event?.code ?? 0));
    await synced(a);
    a.text.insert(0, 'kept ');
    await until('saved', async () => (await server.storage.loadDoc({ session, name })).lastSeq > 0);
    full = true;
    a.text.insert(5, 'held');
    await until('it says so', () => codes.includes(4507));
    expect((await server.storage.loadDoc({ session, name })).updates).toHaveLength(1);
    full = false;
    await until('back', async () => (await server.storage.loadDoc({ session, name })).lastSeq > 1);
    expect(await textOn(server, name)).toBe('kept held');
    expect(server.logged.join()).not.toContain('held');
  });
});

describe('law 9: a destroyed document', () => {
  test('tells its clients, and a stale client cannot bring it back', async () => {
    const a = stock(server, name, 'a');
    await synced(a);
    a.text.insert(0, 'secret');
    await until('on disk', async () => (await server.storage.docsOf(session)).length === 1);
    await server.host.destroy(session);
    await server.storage.destroySession(session, {
      ...{ receipt: '{}', envelope: '{}', status: 'destroyed' },
    });
    await until('told', () => a.closed === 4404);
    expect(server.host.stats()).toMatchObject({ documents: 0 });
    a.text.insert(6, ' more');
    a.closed = undefined;
    a.provider.connect();
    await until('refused', () => a.closed === 4403);
    expect(await server.storage.docsOf(session)).toEqual([]);
    expect(await textOn(server, name)).toBe('');
  });

  test('nothing on its way reaches the disk afterwards', async () => {
    const p = await new Raw(server, name, 'p').ready();
    disk.holding = true;
    for (let n = 0; n < 50; n += 1)
      p.update(updateOf(p.doc, (doc) => doc.getText('text').insert(0, 'x')));
    await until('some are on their way', () => disk.held === 1);
    const destroyed = server.host.destroy(session);
    disk.letGo();
    await destroyed;
    await server.storage.destroySession(session, {
      ...{ receipt: '{}', envelope: '{}', status: 'destroyed' },
    });
    expect(await p.ended()).toBe(4404);
    await server.commits.flush();
    expect(await server.storage.docsOf(session)).toEqual([]);
  });
});

describe('cursors and live frames', () => {
  test('live frames carry the sender that the server knows and are not stored', async () => {
    const [a, b] = [
      await new Raw(server, name, 'ann').ready(),
      await new Raw(server, name, 'b').ready(),
    ];
    a.send(100, Uint8Array.of(1, 2, 3));
    await until('b hears', () => b.live.length === 1);
    const { bytes, ...from } = b.live[0]!;
    expect(from).toEqual({ connection: a.connection, person: 'ann', mark: 3 });
    expect([...bytes]).toEqual([1, 2, 3]);
    expect(a.live).toEqual([]);
    expect(await server.storage.docsOf(session)).toEqual([]);
  });

  test('a reader draws on nobody’s screen', async () => {
    server.allow('reader', name, 'read');
    const reader = await new Raw(server, name, 'reader').ready();
    const writer = await new Raw(server, name, 'writer').ready();
    const other = await new Raw(server, name, 'other').ready();
    reader.send(100, Uint8Array.of(9));
    reader.vector();
    await until('handled', () => reader.frames.some((frame) => frame[0] === 0));
    writer.send(100, Uint8Array.of(1));
    await until('the writer is heard', () => other.live.length > 0);
    expect(other.live.map((live) => live.person)).toEqual(['writer']);
  });

  test('an audience has no cursors, not of itself and not of others', async () => {
    closeClients();
    await server.close();
    server = await startDocServer({ folder, quiet: (person) => person === 'pupil' });
    const [pupil, ann, bob] = [
      await new Raw(server, name, 'pupil').ready(),
      await new Raw(server, name, 'ann').ready(),
      await new Raw(server, name, 'bob').ready(),
    ];
    pupil.cursor(1, 1, '{"cursor":{"x":1}}');
    ann.cursor(2, 1, '{"cursor":{"x":2}}');
    await until('bob sees ann', () => bob.cursors.has(2));
    expect(bob.cursors.has(1)).toBe(false);
    expect(pupil.cursors.size).toBe(0);
  });

  test('a silent document keeps its connections alive', async () => {
    await restart({ keepAlive: 15 });
    const p = await new Raw(server, name, 'p').ready();
    const before = p.frames.length;
    await until('frames', () => p.frames.length > before + 2);
    expect(p.frames.at(-1)![0]).toBe(1);
  });
});

test('a graceful stop saves, says so, and asks to come back', async () => {
  const p = await new Raw(server, name, 'p').ready();
  disk.holding = true;
  p.update(updateOf(p.doc, (doc) => doc.getText('text').insert(0, 'last')));
  await until('on its way to the disk', () => disk.held === 1);
  const closed = server.host.close();
  disk.letGo();
  await closed;
  expect(await p.ended()).toBe(1001);
  expect(p.saved).toBe(1);
  expect(await storedText(server, name)).toBe('last');
});
