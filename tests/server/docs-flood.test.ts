import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { DocLimits } from '../../server/docs/index.ts';
import { closeClients, Raw, until, updateOf } from '../support/doc-clients.ts';
import { session, startDocServer, type DocServer } from '../support/doc-server.ts';

const name = 'board:together';
let folder: string;
let server: DocServer;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kring-flood-'));
});
afterEach(async () => {
  closeClients();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const start = async (limits: Partial<DocLimits> = {}): Promise<void> => {
  server = await startDocServer({ folder, limits: { savedTick: 5, ...limits } });
};

const writer = async (person: string, of = name): Promise<Raw> => {
  const raw = await new Raw(server, of, person).ready();
  raw.vector();
  raw.step2(new Uint8Array([0, 0]));
  await until('an answer', () => raw.answers === 1, 20_000);
  return raw;
};

const ink = (raw: Raw, key: string, bytes: number): void =>
  raw.update(updateOf(raw.doc, (doc) => doc.getMap('ink').set(key, new Uint8Array(bytes))));

/** A page of this many megabytes. */
async function heavyPage(megabytes: number): Promise<Raw> {
  const author = await writer('author');
  for (let n = 1; n <= megabytes; n += 1) {
    ink(author, `stroke ${n}`, 1_000_000);
    await until('saved', () => author.saved === n + 1, 20_000);
  }
  return author;
}

/** An edit of one person reaches the other. */
async function works(from: Raw, to: Raw): Promise<void> {
  const key = `works ${randomUUID()}`;
  ink(from, key, 3);
  await until('it works', () => to.doc.getMap('ink').has(key));
}

describe('who asks and does not read', () => {
  test('is owed one answer, however often it asks, and no live frames', async () => {
    await start({ messagesBurst: 10_000, bytesBurst: 1e9, bytesPerSecond: 1e9 });
    const author = await heavyPage(12);
    const greedy = await new Raw(server, name, 'greedy').ready();
    greedy.socket.pause();
    for (let n = 0; n < 166; n += 1) greedy.vector();
    const other = await writer('other');
    // Whoever reads gets all of these before the greedy one reads at all.
    for (let n = 0; n < 50; n += 1) author.send(100, Uint8Array.of(n));
    await until('live', () => other.live.length === 50);
    await works(author, other);
    expect(greedy.code).toBeUndefined();
    greedy.socket.resume();
    await until('content', () => greedy.doc.getMap('ink').size === 13, 20_000);
    await works(author, greedy);
    expect(greedy.answers).toBe(1);
    expect(greedy.live).toEqual([]);
    // And now that all is read, another question is answered.
    greedy.vector();
    await until('another answer', () => greedy.answers === 2, 20_000);
  }, 60_000);

  test('pays for an answer by its weight, over all sockets; others do not', async () => {
    await start({ answersBurst: 2_500_000, answersPerSecond: 1 });
    await heavyPage(1);
    const greedy = await writer('greedy');
    greedy.send(0, 0, Uint8Array.of(0));
    await until('a second answer', () => greedy.answers === 2);
    const again = await writer('greedy');
    again.send(0, 0, Uint8Array.of(0));
    expect(await again.ended()).toBe(4429);
    await works(greedy, await writer('other'));
  });

  test('is closed when a sign that it reads stays out; a reader is not', async () => {
    await start({ keepAlive: 30, readWithin: 300, leastSpeed: 1e9 });
    const reader = await writer('reader');
    const deaf = await writer('deaf');
    const nonces = new Set<string>();
    reader.socket.on('ping', (nonce: Buffer) => nonces.add(nonce.toString('hex')));
    deaf.socket.pause();
    // A sign that nobody asked for says nothing.
    const signs = setInterval(() => deaf.socket.pong(Buffer.from('alive')), 20);
    await until('it is gone', () => server.host.stats().connections === 1);
    clearInterval(signs);
    expect(nonces.size).toBeGreaterThan(3);
    await works(reader, await writer('other'));
  });
});

describe('many sockets of one person', () => {
  test('a thousand on one board: the newest work, and everybody else comes in', async () => {
    await start({ opensBurst: 1_000 });
    const first = await writer('first');
    const crowd: Raw[] = [];
    for (let n = 0; n < 1_000; n += 1) {
      crowd.push(new Raw(server, name, 'crowd'));
      if (n % 50 === 49)
        await until('a wave is through', () => crowd.at(-1)!.mode ?? crowd.at(-1)!.code);
    }
    await until('all but sixteen are closed', () => server.host.stats().connections === 17, 20_000);
    expect(crowd.filter((raw) => raw.code === 4429)).toHaveLength(984);
    await works(first, await writer('second'));
    await works(first, await writer('crowd'));
  }, 60_000);

  test('whoever opens too fast is told to wait; others are not', async () => {
    await start({ opensBurst: 5, opensPerSecond: 0 });
    const crowd = Array.from({ length: 8 }, () => new Raw(server, name, 'crowd'));
    await until('three are refused', () => crowd.filter((raw) => raw.code === 4429).length === 3);
    await writer('other');
  });

  test('over all documents the quietest makes place', async () => {
    await start({ socketsPerPerson: 3 });
    const quiet = await writer('p', 'board:one');
    const busy = await writer('p', 'board:two');
    await writer('p', 'board:three');
    ink(busy, 'a', 1);
    await until('saved', () => busy.saved === 2);
    await writer('p', 'board:four');
    expect(await quiet.ended()).toBe(4429);
    expect(busy.code).toBeUndefined();
  });

  test('on a full document whoever has most sockets makes place, and nobody loses the last one', async () => {
    await start({ connectionsPerDocument: 4 });
    const two = [await writer('ann'), await writer('ann')];
    const others = [await writer('bob'), await writer('cas')];
    others.push(await writer('dot'), await writer('eve'));
    await until('ann has one left', () => two.filter((raw) => raw.code === undefined).length === 1);
    expect(two[0]!.code).toBe(4429);
    await works(two[1]!, others[3]!);
    expect(others.map((raw) => raw.code)).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('thirty sockets that send live frames share one budget', async () => {
    await start({ socketsPerPersonAndDocument: 40, livePerSecond: 0 });
    const [ann, bob] = [await writer('ann'), await writer('bob')];
    const loud = await Promise.all(Array.from({ length: 30 }, () => writer('loud')));
    for (let n = 0; n < 20; n += 1) for (const raw of loud) raw.send(100, new Uint8Array(500));
    // Each of them is heard to the end before this, and none is closed for it.
    await Promise.all(loud.map((raw) => works(raw, bob)));
    expect(bob.live).toHaveLength(240);
    ann.send(100, Uint8Array.of(1));
    await until('others are heard', () => bob.live.at(-1)?.person === 'ann');
  });

  test('messages and bytes are counted together as well', async () => {
    await start({ messagesBurst: 100, messagesPerSecond: 0, personShare: 2 });
    const loud = await Promise.all(Array.from({ length: 5 }, () => writer('loud')));
    for (let n = 0; n < 60; n += 1) for (const raw of loud) raw.send(3);
    await until('closed', () => loud.filter((raw) => raw.code === 4429).length >= 2);
    await writer('other');
  });
});

describe('who says nothing', () => {
  test('is closed after a while, let in or not', async () => {
    await start({ silent: 200 });
    server.allow('nobody', name, 'none');
    const silent = Array.from({ length: 300 }, (_, n) => new Raw(server, name, `silent ${n}`));
    const talker = await writer('talker');
    await until('all are gone', () => silent.every((raw) => raw.code === 1013), 20_000);
    expect(talker.code).toBeUndefined();
    expect(server.host.stats().connections).toBe(1);
  }, 30_000);

  test('and who says too much before being let in is cut off', async () => {
    let slow = Promise.resolve();
    server = await startDocServer({
      folder,
      wrap: (storage) => ({ ...storage, session: (id) => slow.then(() => storage.session(id)) }),
    });
    let go = (): void => undefined;
    slow = new Promise((resolve) => (go = resolve));
    const socket = new WebSocket(`${server.url}/docs/${session}/${name}?person=eager`);
    socket.on('error', () => undefined);
    socket.on('open', () => {
      for (let n = 0; n < 3; n += 1) socket.send(new Uint8Array(100_000));
    });
    const code = await new Promise((resolve) => socket.on('close', resolve));
    go();
    expect(code).toBe(1006);
    await works(await writer('ann'), await writer('bob'));
  });
});
