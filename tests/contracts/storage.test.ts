import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SessionRow, Storage, StoredEvent } from '../../server/storage/port.ts';
import { openSqlite } from '../../server/storage/sql/sqlite.ts';

const session = (id: string, more: Partial<SessionRow> = {}): SessionRow => ({
  id,
  form: 'tutor',
  createdAt: 1_000,
  status: 'open',
  envelope: '{}',
  ...more,
});
const event = (seq: number, data = `{"n":${seq}}`): StoredEvent => ({ seq, at: 10 * seq, data });
const bytes = (...values: number[]) => Uint8Array.from(values);
const plain = (updates: Uint8Array[]) => updates.map((update) => [...update]);

describe('storage contract', () => {
  let folder: string;
  let store: Storage;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kring-store-'));
    store = await openSqlite(folder);
    await store.createSession(session('a', { code: 'ABC' }));
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  describe('sessions', () => {
    test('comes back as it was put, and by its code', async () => {
      const row = session('b', { code: 'XYZ', createdAt: 5, envelope: '{"x":1}' });
      await store.createSession(row);
      expect(await store.session('b')).toEqual(row);
      expect(await store.sessionByCode('XYZ')).toEqual(row);
      expect(await store.session('nobody')).toBeUndefined();
      expect(await store.sessionByCode('nobody')).toBeUndefined();
      expect((await store.openSessions()).map((open) => open.id)).toEqual(['b', 'a']);
    });

    test('refuses an id and an open code that exist', async () => {
      await expect(store.createSession(session('a'))).rejects.toThrow();
      await expect(store.createSession(session('b', { code: 'ABC' }))).rejects.toThrow();
    });

    test('a patch changes what it names; null clears; leaving open frees the code', async () => {
      await store.setSession('a', { envelope: '{"y":2}' });
      expect(await store.session('a')).toEqual(session('a', { code: 'ABC', envelope: '{"y":2}' }));
      await store.setSession('a', { code: 'NEW', receipt: '{"r":1}' });
      expect(await store.sessionByCode('NEW')).toMatchObject({ id: 'a', receipt: '{"r":1}' });
      await store.setSession('a', { receipt: null });
      expect(await store.session('a')).not.toHaveProperty('receipt');
      await store.setSession('a', { status: 'ended' });
      expect(await store.sessionByCode('NEW')).toBeUndefined();
      expect(await store.openSessions()).toEqual([]);
      await store.createSession(session('b', { code: 'NEW' }));
    });
  });

  describe('commit', () => {
    test('law 1: events come back in order, also those after a seq', async () => {
      const results = await store.commit([
        { kind: 'events', session: 'a', expectedSeq: 0, events: [event(1), event(2)] },
        { kind: 'events', session: 'a', expectedSeq: 2, events: [event(3)] },
      ]);
      expect(results).toEqual([
        { ok: true, seq: 2 },
        { ok: true, seq: 3 },
      ]);
      expect(await store.events('a')).toEqual([event(1), event(2), event(3)]);
      expect(await store.events('a', 2)).toEqual([event(3)]);
    });

    test('a conflict has its own result and undoes no other write', async () => {
      await store.commit([{ kind: 'events', session: 'a', expectedSeq: 0, events: [event(1)] }]);
      const results = await store.commit([
        { kind: 'events', session: 'a', expectedSeq: 0, events: [event(1, '"late"')] },
        { kind: 'doc', doc: { session: 'a', name: 'notes:shared' }, update: bytes(1) },
        { kind: 'events', session: 'a', expectedSeq: 1, events: [event(2)] },
      ]);
      expect(results[0]).toEqual({ ok: false, reason: 'conflict', conflict: 1 });
      expect(results[1]).toMatchObject({ ok: true });
      expect(results[2]).toEqual({ ok: true, seq: 2 });
      expect(await store.events('a')).toEqual([event(1), event(2)]);
    });

    test('writes for a session that does not exist are gone', async () => {
      const results = await store.commit([
        { kind: 'events', session: 'no', expectedSeq: 0, events: [event(1)] },
        { kind: 'doc', doc: { session: 'no', name: 'notes:shared' }, update: bytes(1) },
      ]);
      expect(results).toEqual([
        { ok: false, reason: 'gone' },
        { ok: false, reason: 'gone' },
      ]);
      expect(await store.docsOf('no')).toEqual([]);
    });
  });

  test('a snapshot is replaced by a later one', async () => {
    expect(await store.snapshot('a')).toBeUndefined();
    await store.saveSnapshot('a', 3, '{"s":3}');
    await store.saveSnapshot('a', 9, '{"s":9}');
    expect(await store.snapshot('a')).toEqual({ seq: 9, data: '{"s":9}' });
  });

  describe('documents', () => {
    const doc = { session: 'a', name: 'board:together' };
    const other = { session: 'a', name: 'board:demo' };
    const put = (...values: number[]) =>
      store.commit(values.map((value) => ({ kind: 'doc', doc, update: bytes(value) })));

    test('updates come back in order, each document for itself', async () => {
      expect(await store.loadDoc(doc)).toEqual({ updates: [], lastSeq: 0 });
      const results = await put(1, 2);
      await store.commit([{ kind: 'doc', doc: other, update: bytes(9) }]);
      await put(3);
      const loaded = await store.loadDoc(doc);
      expect(plain(loaded.updates)).toEqual([[1], [2], [3]]);
      expect(plain((await store.loadDoc(other)).updates)).toEqual([[9]]);
      expect(loaded.lastSeq).toBeGreaterThan(results[1]!.ok ? results[1]!.seq : Infinity);
      expect(await store.docsOf('a')).toEqual([other, doc]);
    });

    test('keeps no reference to the bytes it was given', async () => {
      const update = bytes(7);
      await store.commit([{ kind: 'doc', doc, update }]);
      update[0] = 8;
      expect(plain((await store.loadDoc(doc)).updates)).toEqual([[7]]);
    });

    test('compaction puts the state first and keeps what came after it', async () => {
      await put(1, 2);
      const { lastSeq } = await store.loadDoc(doc);
      await put(3);
      await store.compactDoc(doc, lastSeq, bytes(12));
      expect(plain((await store.loadDoc(doc)).updates)).toEqual([[12], [3]]);
      // An older compaction that comes too late changes nothing.
      await store.compactDoc(doc, lastSeq - 1, bytes(11));
      expect(plain((await store.loadDoc(doc)).updates)).toEqual([[12], [3]]);
      const before = await store.loadDoc(doc);
      await store.compactDoc(doc, before.lastSeq, bytes(123));
      const after = await store.loadDoc(doc);
      expect(plain(after.updates)).toEqual([[123]]);
      expect(after.lastSeq).toBe(before.lastSeq);
      await put(4);
      expect((await store.loadDoc(doc)).lastSeq).toBeGreaterThan(after.lastSeq);
    });

    test('blobs count once for the quota', async () => {
      const blob = { session: 'a', hash: 'h1', type: 'image/png', bytes: bytes(1, 2, 3) };
      await store.putBlob(blob);
      await store.putBlob(blob);
      await store.putBlob({ ...blob, hash: 'h2', bytes: bytes(4) });
      const found = await store.blob('a', 'h1');
      expect({ ...found, bytes: [...found!.bytes] }).toEqual({ ...blob, bytes: [1, 2, 3] });
      expect(await store.blobBytes('a')).toBe(4);
      expect(await store.blobBytes('none')).toBe(0);
      expect(await store.blob('b', 'h1')).toBeUndefined();
      await expect(store.putBlob({ ...blob, session: 'none' })).rejects.toThrow();
    });
  });

  describe('law 9: destruction', () => {
    const doc = { session: 'a', name: 'board:together' };
    const keep = { receipt: '{"r":1}', envelope: '{"e":1}', status: 'destroyed' as const };
    const fill = async () => {
      await store.commit([
        { kind: 'events', session: 'a', expectedSeq: 0, events: [event(1), event(2)] },
        { kind: 'doc', doc, update: bytes(1) },
        { kind: 'doc', doc, update: bytes(2) },
      ]);
      await store.saveSnapshot('a', 2, '{}');
      await store.putBlob({ session: 'a', hash: 'h', type: 'x', bytes: bytes(1) });
      await store.putInvitation(invitation('t', 'a', 'many'));
      await store.useInvitation('t', 'p');
      await store.putSeat({ session: 'a', person: 'p', role: 'tutee', at: 1 });
      await store.putKeep({ session: 'a', person: 'p', data: '{}', expiresAt: 99 });
    };

    test('counts and removes everything but the envelope, the receipt and keeps', async () => {
      await fill();
      const count = await store.destroySession('a', keep);
      expect(count).toEqual({ events: 2, documents: 1, updates: 2, blobs: 1 });
      expect(await store.session('a')).toEqual({ ...session('a'), ...keep });
      expect(await store.sessionByCode('ABC')).toBeUndefined();
      expect(await store.events('a')).toEqual([]);
      expect(await store.snapshot('a')).toBeUndefined();
      expect(await store.docsOf('a')).toEqual([]);
      expect(await store.loadDoc(doc)).toEqual({ updates: [], lastSeq: 0 });
      expect(await store.blobBytes('a')).toBe(0);
      expect(await store.invitation('t')).toBeUndefined();
      expect(await store.seatsOf('a')).toEqual([]);
      expect(await store.keep('a', 'p')).toMatchObject({ data: '{}' });
    });

    test('nothing can be written for it afterwards', async () => {
      await fill();
      await store.destroySession('a', keep);
      const results = await store.commit([
        { kind: 'doc', doc, update: bytes(3) },
        { kind: 'events', session: 'a', expectedSeq: 0, events: [event(1)] },
      ]);
      expect(results).toEqual([
        { ok: false, reason: 'gone' },
        { ok: false, reason: 'gone' },
      ]);
      await store.saveSnapshot('a', 1, '{}');
      expect(await store.snapshot('a')).toBeUndefined();
      await expect(
        store.putBlob({ session: 'a', hash: 'h', type: 'x', bytes: bytes(1) }),
      ).rejects.toThrow();
    });

    test('leaves its neighbours as they were', async () => {
      await fill();
      await store.createSession(session('b'));
      await store.commit([
        { kind: 'events', session: 'b', expectedSeq: 0, events: [event(1)] },
        { kind: 'doc', doc: { session: 'b', name: 'board:together' }, update: bytes(5) },
      ]);
      await store.destroySession('a', keep);
      expect(await store.events('b')).toEqual([event(1)]);
      const { updates } = await store.loadDoc({ session: 'b', name: 'board:together' });
      expect(plain(updates)).toEqual([[5]]);
    });
  });

  describe('documents that are over', () => {
    const write = (name: string, byte: number) => ({
      ...{ kind: 'doc' as const, doc: { session: 'a', name } },
      update: bytes(byte),
    });

    test('are gone for every read, and their neighbours are as they were', async () => {
      const room = { session: 'a', name: 'caucus:room:1' };
      await store.setApart(room);
      await store.setApart(room);
      await store.commit([write('caucus:room:1', 1), write('notes:shared', 2)]);
      expect(plain((await store.loadDoc(room)).updates)).toEqual([[1]]);
      await store.destroyDocs('a', ['caucus:room:1', 'caucus:room:7']);
      expect(await store.docsOf('a')).toEqual([{ session: 'a', name: 'notes:shared' }]);
      expect((await store.loadDoc({ session: 'a', name: 'caucus:room:1' })).updates).toEqual([]);
      // The next document must not get the bytes of one that is gone, nor the other way round.
      await store.commit([write('caucus:room:2', 3), write('notes:shared', 4)]);
      const read = async (name: string) =>
        plain((await store.loadDoc({ session: 'a', name })).updates);
      expect(await read('caucus:room:2')).toEqual([[3]]);
      expect(await read('notes:shared')).toEqual([[2], [4]]);
      await store.compactDoc({ session: 'a', name: 'caucus:room:1' }, 1, bytes(9));
      expect(await read('caucus:room:1')).toEqual([]);
    });

    test('were set apart before their first update, or they cannot be destroyed alone', async () => {
      await store.commit([write('notes:shared', 1)]);
      await expect(store.setApart({ session: 'a', name: 'notes:shared' })).rejects.toThrow();
      await expect(store.destroyDocs('a', ['notes:shared'])).rejects.toThrow();
      expect(await store.docsOf('a')).toHaveLength(1);
    });

    test('do not count in what will be destroyed', async () => {
      await store.commit([
        { kind: 'events', session: 'a', expectedSeq: 0, events: [event(1), event(2)] },
        ...[write('caucus:room:1', 1), write('notes:shared', 2), write('notes:shared', 3)],
      ]);
      const all = { events: 2, documents: 2, updates: 3, blobs: 0 };
      expect(await store.countSession('a', [])).toEqual(all);
      const rest = { events: 2, documents: 1, updates: 2, blobs: 0 };
      expect(await store.countSession('a', ['caucus:room:1'])).toEqual(rest);
      expect(await store.destroySession('a', left)).toEqual(all);
    });
  });

  const left = { receipt: '{"r":1}', envelope: '{"e":1}', status: 'destroyed' as const };

  describe('holds', () => {
    test('seal a session: its content stays, and nothing comes to it', async () => {
      await store.commit([
        { kind: 'events', session: 'a', expectedSeq: 0, events: [event(1)] },
        { kind: 'doc', doc: { session: 'a', name: 'notes:shared' }, update: bytes(1) },
      ]);
      await store.putInvitation(invitation('t', 'a', 1));
      await store.putSeat({ session: 'a', person: 'p', role: 'lead', at: 1 });
      await store.holdSession('a', left, 100);
      expect(await store.session('a')).toEqual({ ...session('a'), ...left });
      expect(await store.openSessions()).toEqual([]);
      expect(await store.sessionByCode('ABC')).toBeUndefined();
      expect(await store.invitation('t')).toBeUndefined();
      expect(await store.sessionsOf('p')).toEqual([]);
      expect(await store.events('a')).toEqual([event(1)]);
      const results = await store.commit([
        { kind: 'events', session: 'a', expectedSeq: 1, events: [event(2)] },
        { kind: 'doc', doc: { session: 'a', name: 'notes:shared' }, update: bytes(2) },
      ]);
      expect(results).toEqual([
        { ok: false, reason: 'gone' },
        { ok: false, reason: 'gone' },
      ]);
    });

    test('are found when their time has come, and end with the destruction', async () => {
      await store.commit([{ kind: 'events', session: 'a', expectedSeq: 0, events: [event(1)] }]);
      await store.holdSession('a', left, 100);
      expect(await store.holds(99)).toEqual([]);
      expect(await store.holds(100)).toEqual([{ session: 'a', until: 100 }]);
      expect(await store.destroySession('a', left)).toMatchObject({ events: 1 });
      expect(await store.events('a')).toEqual([]);
      expect(await store.holds(100)).toEqual([]);
    });

    test('reports stay while their session is open, and as long as the hold', async () => {
      await store.putReport({ id: 'r', session: 'a', at: 5, data: '"help"', expiresAt: 30 });
      await store.putReport({ id: 's', session: 'a', at: 6, data: '"help"', expiresAt: 200 });
      expect(await store.expireReports(60)).toBe(0);
      await store.holdSession('a', left, 100);
      expect(await store.expireReports(99)).toBe(0);
      expect(await store.expireReports(100)).toBe(1);
      expect(await store.reportsOf('a')).toMatchObject([{ id: 's', expiresAt: 200 }]);
    });

    test('reports stay when their session is gone, until they expire', async () => {
      const report = { id: 'r', session: 'a', at: 5, data: '"help"', expiresAt: 30 };
      await store.putReport({ ...report, id: 's', at: 7 });
      await store.putReport(report);
      await store.destroySession('a', left);
      expect(await store.reportsOf('a')).toEqual([report, { ...report, id: 's', at: 7 }]);
      expect(await store.expireReports(29)).toBe(0);
      expect(await store.expireReports(30)).toBe(2);
      expect(await store.reportsOf('a')).toEqual([]);
    });
  });

  const invitation = (token: string, of: string, seats: number | 'many') => ({
    token,
    session: of,
    role: 'tutee',
    seats,
    used: 0,
    revoked: false,
    createdAt: 1,
  });

  describe('people', () => {
    test('a person is put once', async () => {
      await store.putPerson({ id: 'p', createdAt: 1 });
      await store.putPerson({ id: 'p', createdAt: 2 });
      expect(await store.person('p')).toEqual({ id: 'p', createdAt: 1 });
      expect(await store.person('q')).toBeUndefined();
    });

    test('an invitation counts people, not visits', async () => {
      await store.putInvitation(invitation('t', 'a', 1));
      expect(await store.useInvitation('t', 'p')).toMatchObject({ ok: true, again: false });
      expect(await store.useInvitation('t', 'p')).toMatchObject({ ok: true, again: true });
      expect(await store.useInvitation('t', 'q')).toEqual({ ok: false, reason: 'full' });
      expect(await store.useInvitation('nope', 'q')).toEqual({ ok: false, reason: 'unknown' });
      expect(await store.invitation('t')).toMatchObject({ used: 1, seats: 1 });
    });

    test('people at the same moment cannot share the last place', async () => {
      await store.putInvitation(invitation('t', 'a', 3));
      const people = Array.from({ length: 20 }, (_, n) => `p${n}`);
      const uses = await Promise.all(people.map((person) => store.useInvitation('t', person)));
      expect(uses.filter((use) => use.ok)).toHaveLength(3);
      expect((await store.invitation('t'))?.used).toBe(3);
    });

    test('a revoked invitation refuses everybody', async () => {
      await store.putInvitation(invitation('t', 'a', 'many'));
      await store.useInvitation('t', 'p');
      await store.revokeInvitation('t');
      expect(await store.useInvitation('t', 'p')).toEqual({ ok: false, reason: 'revoked' });
      const list = await store.invitationsOf('a');
      expect(list).toEqual([{ ...invitation('t', 'a', 'many'), used: 1, revoked: true }]);
    });

    test('a seat keeps its first moment when the role changes', async () => {
      await store.createSession(session('b'));
      await store.putSeat({ session: 'a', person: 'p', role: 'tutee', at: 5 });
      await store.putSeat({ session: 'a', person: 'p', role: 'tutor', at: 9 });
      await store.putSeat({ session: 'b', person: 'p', role: 'tutee', at: 7 });
      expect(await store.seat('a', 'p')).toEqual({
        session: 'a',
        person: 'p',
        role: 'tutor',
        at: 5,
      });
      expect((await store.sessionsOf('p')).map((seat) => seat.session)).toEqual(['b', 'a']);
      expect(await store.seatsOf('a')).toHaveLength(1);
      expect(await store.seat('a', 'q')).toBeUndefined();
    });
  });

  test('keeps are fetched, replaced, deleted and expire', async () => {
    const keep = { session: 'a', person: 'p', data: '"1"', expiresAt: 10 };
    await store.putKeep(keep);
    await store.putKeep({ ...keep, data: '"2"' });
    await store.putKeep({ ...keep, person: 'q', expiresAt: 20 });
    expect(await store.keep('a', 'p')).toEqual({ ...keep, data: '"2"' });
    expect(await store.expireKeeps(10)).toBe(1);
    expect(await store.keep('a', 'p')).toBeUndefined();
    await store.dropBundle('a', 'q');
    expect(await store.keep('a', 'q')).toEqual({ ...keep, person: 'q', expiresAt: 20 });
  });

  test('a bundle is written and read in parts, and goes while its keep stays', async () => {
    const keep = { session: 'a', person: 'p', data: '"1"', expiresAt: 10 };
    async function* parts(...texts: string[]): AsyncGenerator<Uint8Array> {
      for (const text of texts) yield Buffer.from(text);
    }
    const part = async (number: number) => {
      const bytes = await store.keepPart('a', 'p', number);
      return bytes && Buffer.from(bytes).toString();
    };
    await store.putKeep(keep, parts('one', 'two', 'three'));
    await store.putKeep(keep, parts('four', 'fi'));
    expect(await store.keep('a', 'p')).toEqual({ ...keep, bundle: 6 });
    expect([await part(0), await part(1), await part(2)]).toEqual(['four', 'fi', undefined]);
    await store.dropBundle('a', 'p');
    expect(await store.keep('a', 'p')).toEqual(keep);
    expect(await part(0)).toBeUndefined();
    await store.putKeep(keep, parts('again'));
    expect(await store.expireKeeps(10)).toBe(1);
    expect(await part(0)).toBeUndefined();
  });

  test('a page is found by either link, written and destroyed by one of them, and expires', async () => {
    const page = { address: 'reads', writer: 'writes', data: '{"n":1}', expiresAt: 100 };
    await store.putPage(page);
    await store.putPage({ ...page, data: '{"n":"put again"}' });
    const { data, expiresAt } = page;
    expect(await store.page('reads')).toEqual({ writes: false, data, expiresAt });
    expect(await store.page('writes')).toEqual({ writes: true, data, expiresAt });
    expect(await store.page('nobody')).toBeUndefined();
    expect(await store.setPage('reads', '{}')).toBe(false);
    expect(await store.dropPage('reads', 1)).toBe(false);
    expect(await store.setPage('writes', '{"n":2}')).toBe(true);
    expect(await store.page('reads')).toMatchObject({ data: '{"n":2}' });
    await store.putPage({ ...page, address: 'other', writer: 'other writes' });
    expect(await store.dropPage('writes', 7)).toBe(true);
    expect(await store.dropPage('writes', 8)).toBe(false);
    expect(await store.setPage('writes', '{}')).toBe(false);
    expect(await store.page('reads')).toEqual({ writes: false, expiresAt, goneAt: 7 });
    expect(await store.expirePages(99, 50)).toBe(0);
    expect(await store.expirePages(100, 50)).toBe(1);
    expect(await store.page('other')).toEqual({ writes: false, expiresAt, goneAt: 100 });
    await store.putPage({ ...page, address: 'other', data: '{"n":"back"}' });
    expect(await store.page('other')).not.toHaveProperty('data');
    expect(await store.expirePages(150, 50)).toBe(0);
    expect(await store.page('reads')).toBeUndefined();
  });

  test('a beat is written; the trusted time is what was set last', async () => {
    expect(await store.trusted()).toBeUndefined();
    await store.beat();
    expect(await store.trusted()).toBeUndefined();
    await store.setTrusted({ time: 1_790_000_000_000, even: 5 });
    await store.beat();
    expect(await store.trusted()).toEqual({ time: 1_790_000_000_000, even: 5 });
  });

  test('answers without a name are counted, wait, and are shown together', async () => {
    const given = (question: string, answer: string) => ({ question, answer });
    await store.addTotals('mediator', []);
    await store.addTotals('mediator', [given('fair', '5'), given('fair', '4'), given('fair', '5')]);
    await store.addTotals('mediator', [given('fair', '5'), given('leaving', '2')]);
    await store.addTotals('tutor', [given('fair', '1')]);
    const row = (question: string, answer: string, waiting: number, shown: number) => ({
      ...{ question, answer, waiting, shown },
    });
    expect(await store.totals('mediator')).toEqual([
      row('fair', '4', 1, 0),
      row('fair', '5', 3, 0),
      row('leaving', '2', 1, 0),
    ]);
    await store.showTotals('mediator', 'fair', { '4': 1, '5': 2 });
    await store.addTotals('mediator', [given('fair', '4')]);
    expect(await store.totals('mediator')).toEqual([
      row('fair', '4', 1, 1),
      row('fair', '5', 1, 2),
      row('leaving', '2', 1, 0),
    ]);
    expect(await store.totals('tutor')).toEqual([row('fair', '1', 1, 0)]);
    expect(await store.totals('coach')).toEqual([]);
  });

  test('the register only grows', async () => {
    await store.addRegister('{"n":1}');
    await store.addRegister('{"n":2}');
    expect(await store.register()).toEqual(['{"n":1}', '{"n":2}']);
  });

  test('a secret is made once', async () => {
    const [one, same] = await Promise.all([store.secret('cookie'), store.secret('cookie')]);
    expect([...one]).toEqual([...same]);
    expect(one).toHaveLength(32);
    expect([...(await store.secret('other'))]).not.toEqual([...one]);
  });
});
