import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Documents } from '../../client/link/documents.ts';
import { socketOf, textOn, until } from '../support/doc-clients.ts';
import { session, startDocServer, type DocServer } from '../support/doc-server.ts';

const name = 'board:together';
let folder: string;
let server: DocServer;
let people: Documents[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kring-link-'));
  server = await startDocServer({ folder, limits: { savedTick: 20 } });
  people = [];
});
afterEach(async () => {
  for (const documents of people) documents.destroy();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const person = (id: string): Documents => {
  const documents = new Documents({
    baseUrl: server.url.replace('ws', 'http'),
    session,
    me: { person: id, name: id, mark: 0 },
    WebSocket: socketOf(id),
  });
  people.push(documents);
  return documents;
};

const text = (documents: Documents, of = name) => documents.open(of).doc.getText('text');
const ready = (...all: Documents[]) =>
  until('synced', () => all.every((documents) => documents.open(name).synced));
const writing = (...all: Documents[]) =>
  until('writing', () => all.every((documents) => documents.open(name).mode === 'write'));

const again = async (): Promise<void> => {
  const port = Number(new URL(server.url).port);
  server = await startDocServer({ folder, port, limits: { savedTick: 20 } });
};

test('two people work in one document; opening it twice gives one link', async () => {
  const [a, b] = [person('a'), person('b')];
  expect(a.open(name)).toBe(a.open(name));
  await ready(a, b);
  await writing(a, b);
  text(a).insert(0, 'hello');
  await until('b sees it', () => text(b).toJSON() === 'hello');
  expect(a.open(name).me).toEqual({ person: 'a', name: 'a', mark: 0 });
});

describe('saved tells the truth', () => {
  test('offline, saving, saved', async () => {
    const a = person('a');
    expect(a.saved).toBe('saved');
    const link = a.open(name);
    expect(link.saved).toBe('offline');
    await writing(a);
    await until('saved', () => a.saved === 'saved');
    const states: string[] = [];
    link.on('change', () => void states.push(link.saved));
    text(a).insert(0, 'x');
    expect(link.saved).toBe('saving');
    await until('saved', () => link.saved === 'saved');
    expect((await server.storage.loadDoc({ session, name })).updates.length).toBe(1);
    expect(states).toEqual(['saving', 'saved']);
  });

  test('what is typed while the server is away is kept and sent afterwards', async () => {
    const a = person('a');
    const link = a.open(name);
    await writing(a);
    await until('saved', () => link.saved === 'saved');
    await server.close();
    await until('offline', () => link.saved === 'offline');
    for (const letter of 'typed in the dark') text(a).insert(text(a).length, letter);
    expect(link.saved).toBe('offline');
    const seen: string[] = [];
    link.on('change', () => void seen.push(link.saved));
    await again();
    await until('saved', () => link.saved === 'saved');
    expect(seen).toContain('saving');
    expect(await textOn(server, name)).toBe('typed in the dark');
    expect(a.open(name)).toBe(link);
  });

  test('typing that never stops gets through a restart', async () => {
    const a = person('a');
    await writing(a);
    let typed = 0;
    const typing = setInterval(() => text(a).insert((typed += 1) - 1, 'k'), 5);
    await until('some', () => typed > 20);
    await server.close();
    await until('offline', () => a.saved === 'offline');
    await again();
    await until('back', () => a.saved !== 'offline');
    const then = typed;
    await until('more', () => typed > then + 50);
    clearInterval(typing);
    await until('saved', () => a.saved === 'saved');
    expect((await textOn(server, name)).length).toBe(typed);
  });

  test('a tool that closes its document at once loses nothing', async () => {
    const a = person('a');
    await writing(a);
    text(a).insert(0, 'last word');
    a.close(name);
    expect(a.saved).toBe('saving');
    await until('saved', () => a.saved === 'saved');
    expect(await textOn(server, name)).toBe('last word');
    await until('nobody is left', () => server.host.stats().connections === 0);
  });
});

describe('rights', () => {
  test('law 7: a fall gives a new link without the refused edits', async () => {
    const [a, b] = [person('a'), person('b')];
    await ready(a, b);
    await writing(a, b);
    text(b).insert(0, 'shared');
    await until('a sees it', () => text(a).toJSON() === 'shared');
    const old = a.open(name);
    let changes = 0;
    a.on('change', () => void (changes += 1));
    server.allow('a', name, 'read');
    text(a).insert(6, ' refused');
    server.host.recheck(session);
    await until('a new link', () => a.open(name) !== old && a.open(name).synced);
    expect(changes).toBeGreaterThan(0);
    expect(a.open(name).mode).toBe('read');
    expect(text(a).toJSON()).toBe('shared');
    expect(old.closed).toBe(true);
    expect(old.saved).toBe('offline');
  });

  test('a rise keeps the link', async () => {
    server.allow('a', name, 'read');
    const a = person('a');
    await ready(a);
    const link = a.open(name);
    expect(link.mode).toBe('read');
    server.allow('a', name, 'write');
    server.host.recheck(session);
    await writing(a);
    expect(a.open(name)).toBe(link);
    text(a).insert(0, 'now');
    await until('saved', () => a.saved === 'saved');
    expect(await textOn(server, name)).toBe('now');
  });

  test('a reader who writes anyway gets the true content back', async () => {
    const b = person('b');
    await writing(b);
    text(b).insert(0, 'true');
    server.allow('a', name, 'read');
    const a = person('a');
    await until('content', () => text(a).toJSON() === 'true');
    const old = a.open(name);
    text(a).insert(0, 'un');
    await until('a new link', () => a.open(name) !== old && a.open(name).synced);
    expect(text(a).toJSON()).toBe('true');
    expect(await textOn(server, name)).toBe('true');
    expect(server.refusals).toEqual([]);
  });

  test('a document without rights is closed, and opens when the view names it again', async () => {
    server.allow('a', name, 'none');
    const a = person('a');
    const first = a.open(name);
    await until('closed', () => first.closed);
    expect(a.saved).toBe('saved');
    server.allow('a', name, 'write');
    a.setModes({ [name]: 'write' });
    await writing(a);
    a.setModes({});
    expect(a.open(name).closed).toBe(true);
  });

  test('edits made offline, and the right gone meanwhile: the true content, not a fork', async () => {
    const a = person('a');
    await writing(a);
    text(a).insert(0, 'one');
    await until('saved', () => a.saved === 'saved');
    await server.close();
    await until('offline', () => a.saved === 'offline');
    text(a).insert(3, ' two');
    const old = a.open(name);
    await again();
    server.allow('a', name, 'read');
    await until('a new link', () => a.open(name) !== old && a.open(name).synced);
    expect(text(a).toJSON()).toBe('one');
  });
});

describe('cursors and live frames', () => {
  test('cursors arrive stamped, and nobody echoes them', async () => {
    const [a, b] = [person('ann'), person('b')];
    await writing(a, b);
    a.open(name).setCursor({ x: 1, y: 1 });
    for (let n = 2; n <= 9; n += 1) a.open(name).setCursor({ x: n, y: n });
    const seen = () => [...b.open(name).cursors.values()];
    await until('the last one', () => JSON.stringify(seen()).includes('"x":9'));
    expect(seen()).toEqual([
      { person: 'ann', name: 'Name of ann', mark: 3, cursor: { x: 9, y: 9 } },
    ]);
    expect([...a.open(name).cursors.values()]).toEqual([]);
    a.open(name).setCursor(undefined);
    await until('gone', () => seen().length === 0);
  });

  test('a stroke comes after the live frames that were sent before it, and both keep their order', async () => {
    const [a, b] = [person('ann'), person('b')];
    await writing(a, b);
    const heard: string[] = [];
    text(b).observe(() => void heard.push(`stroke ${text(b).length}`));
    b.open(name).onLive((from, bytes) => void heard.push(`live ${from.person} ${bytes[0]}`));
    const all = [1, 2, 3, 4, 5];
    for (const n of all) {
      a.open(name).sendLive(Uint8Array.of(n));
      text(a).insert(0, '-');
    }
    await until('all', () => heard.length === 10);
    expect(heard.filter((one) => one.startsWith('live'))).toEqual(all.map((n) => `live ann ${n}`));
    expect(heard.filter((one) => one.startsWith('stroke'))).toEqual(all.map((n) => `stroke ${n}`));
    for (const n of all)
      expect(heard.indexOf(`live ann ${n}`)).toBeLessThan(heard.indexOf(`stroke ${n}`));
    expect(() => a.open(name).sendLive(new Uint8Array(17_000))).toThrow(RangeError);
  });
});
