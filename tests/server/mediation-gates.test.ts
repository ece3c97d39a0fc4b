import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Storage } from '../../server/storage/port.ts';
import { openSqlite } from '../../server/storage/sql/sqlite.ts';
import { until } from '../support/doc-clients.ts';
import { Mediation, Seat, type DocSeat } from '../support/mediation.ts';

let table: Mediation;
beforeEach(async () => {
  table = await Mediation.open();
});
afterEach(() => table.close());

/** Another connection of the same person. */
async function anotherTab(of: Seat): Promise<Seat> {
  const tab = new Seat(table.house, `${of.name} (2)`);
  tab.browser.cookie = of.browser.cookie;
  return tab.connect(table.session);
}

/** Session connections, as the server counts them. */
async function sockets(): Promise<number> {
  const text = await (await table.house.metrics()).text();
  return Number(/^kring_sockets (\d+)$/m.exec(text)?.[1]);
}

const refused = (code: string) => ({ ok: false, refusal: { code } });

async function enterRoom(): Promise<DocSeat[]> {
  const { a, lead, colead } = table;
  await a.do('caucus/ask');
  await lead.do('caucus/begin', { person: a.id });
  for (const seat of [a, lead, colead]) await seat.until((view) => 'caucus:room:1' in view.me.docs);
  const rooms = [a, lead, colead].map((seat) => seat.open('caucus:room:1'));
  for (const room of rooms) await room.until(() => room.mode === 'write', 'the room');
  return rooms;
}

async function leaveRoom(rooms: readonly DocSeat[]): Promise<void> {
  await table.a.do('caucus/agree');
  await table.lead.do('caucus/return');
  for (const room of rooms) await room.ended();
}

/** Names of the documents that the file holds; the server stands still meanwhile. */
async function storedDocs(): Promise<string[]> {
  const { house, session } = table;
  for (const seat of table.everyone) seat.socket?.close();
  await house.app.close();
  const storage = await openSqlite(house.folder);
  const names = (await storage.docsOf(session)).map(({ name }) => name);
  await storage.close();
  await house.start();
  return names;
}

describe('talking apart', () => {
  test('gives the other party no frame at all, whatever is written there (Annex C 1)', async () => {
    await table.intake();
    await table.rules();
    const { a, b, lead, coord } = table;
    const [mine, theirs] = await enterRoom();
    await b.until((view) => 'now' in (view.shared.tools['caucus'] as object));
    const seen = [b.received.length, coord.received.length];
    await mine!.write('wat ik niet durf te zeggen '.repeat(50));
    await theirs!.write('we luisteren');
    await a.do('caucus/write', { text: 'dit mag verteld worden' });
    await a.do('caucus/agree');
    await lead.until((view) => (view.shared.tools['caucus'] as { agreed?: true }).agreed === true);
    const notes = a.open(`private:own:${a.id}`);
    await notes.write('en dit is van mij');
    // Something that all see, so that whatever was on its way to B has come.
    await lead.do('session/pause');
    await b.until((view) => view.shared.session.status === 'paused');
    await coord.until((view) => view.shared.session.status === 'paused');
    const news = b.received.slice(seen[0]).join('');
    expect(news).not.toMatch(/durf|luisteren|verteld|van mij|agreed|caucus:room/);
    expect(b.received.length - (seen[0] ?? 0)).toBeLessThanOrEqual(2);
    expect(coord.received.length - (seen[1] ?? 0)).toBeLessThanOrEqual(2);
  });

  test('the room leaves the tables at the return', async () => {
    await table.intake();
    await table.rules();
    const rooms = await enterRoom();
    await rooms[0]!.write('weg hiermee');
    await leaveRoom(rooms);
    expect(await storedDocs()).toEqual([]);
  });

  test('a report before the return keeps the room, and nobody in it can tell', async () => {
    await table.intake();
    await table.rules();
    const rooms = await enterRoom();
    await rooms[0]!.write('dit is gevaarlijk');
    const path = `/api/sessions/${table.session}/report`;
    expect((await table.a.browser.post(path, { text: 'ik ben bang' })).status).toBe(201);
    await leaveRoom(rooms);
    expect(rooms.map((room) => room.code)).toEqual([4404, 4404, 4404]);
    expect(await storedDocs()).toEqual(['caucus:room:1']);
    const { a, coord } = table;
    await a.connect();
    const again = a.open('caucus:room:1');
    await again.ended();
    expect(again.code).toBe(4403);
    await coord.connect();
    await table.lead.connect();
    await table.lead.do('session/end');
    const { shared } = await coord.until((view) => view.shared.receipt !== undefined);
    expect(shared.receipt?.destroyed).toEqual({});
  });

  test('a destruction that was cut off is done at the next start', async () => {
    await table.intake();
    await table.rules();
    const { house } = table;
    for (const seat of table.everyone) seat.socket?.close();
    await house.app.close();
    const inner = await openSqlite(house.folder);
    let tried = 0;
    const broken: Storage = {
      ...inner,
      destroyDocs: () => {
        tried += 1;
        return Promise.reject(new Error('the disk is full'));
      },
    };
    await house.start(0, { storage: broken });
    for (const seat of table.everyone) await seat.connect();
    const rooms = await enterRoom();
    await rooms[0]!.write('weg hiermee');
    await leaveRoom(rooms);
    await table.lead.do('session/pause');
    expect(tried).toBe(1);
    for (const seat of table.everyone) seat.socket?.close();
    await house.restart();
    await table.lead.connect();
    expect(await storedDocs()).toEqual([]);
  });
});

describe('gates count people (Annex C 2)', () => {
  test('two tabs are one person, a lead cannot press for a party, who is away keeps it shut', async () => {
    await table.intake();
    await table.rules();
    const { a, b, lead, colead, house } = table;
    const second = await anotherTab(a);
    await table.told();
    await a.do('heard/answer', { question: 'mediators', answer: 'yes' });
    await second.do('heard/answer', { question: 'mediators', answer: 'yes' });
    expect(await lead.send('heard/ready', { question: 'mediators' })).toMatchObject(
      refused('heard/not-all'),
    );
    for (const seat of [lead, colead])
      expect(
        await seat.send('heard/answer', { question: 'mediators', answer: 'yes' }),
      ).toMatchObject(refused('tool/closed'));
    b.socket?.close();
    // The server has seen that socket go before its clock moves.
    await until('the goodbye', async () => (await sockets()) === 5);
    house.clock.advance(4_000);
    await lead.until((view) => view.shared.people[b.id]?.present === false);
    expect(await lead.send('session/next', { from: 'stories' })).toMatchObject(
      refused('gate/hard'),
    );
    house.clock.advance(120_000);
    await lead.until((view) => view.shared.session.status === 'paused');
    await b.connect();
    await lead.until((view) => view.shared.session.status === 'open');
    await table.heard('mediators');
    await table.next('stories', 'needs');
    second.close();
  });
});

describe('an uninterrupted turn (Annex C 4)', () => {
  test('the stage refuses the others; pause, help and own notes work', async () => {
    await table.intake();
    await table.rules();
    const { a, b, lead, session } = table;
    await lead.do('turns/give', { person: a.id, kind: 'story' });
    await a.until((view) => view.me.docs[`turns:stage:${a.id}`]?.mode === 'write');
    const speaking = a.open(`turns:stage:${a.id}`);
    await speaking.write('mijn verhaal');
    for (const name of [`turns:stage:${a.id}`, `turns:stage:${b.id}`]) {
      const other = b.open(name);
      await other.until(() => other.mode !== undefined, 'the stage');
      expect(other.mode).toBe('read');
      other.force('ik ook!');
      await other.ended();
      expect(other.code).toBe(4403);
    }
    for (const type of ['turns/stop', 'turns/pass', 'turns/extend'])
      expect(await b.send(type)).toMatchObject(refused('turns/not-yours'));
    const notes = b.open(`private:own:${b.id}`);
    await notes.write('niet vergeten');
    const help = await b.browser.post(`/api/sessions/${session}/report`, { text: 'help' });
    expect(help.status).toBe(201);
    await b.do('session/pause');
    await a.until((view) => view.shared.session.status === 'paused');
    expect(speaking.doc.getText('text').toJSON()).toBe('mijn verhaal');
  });
});

describe('signatures (Annex C 3)', () => {
  test(
    'one comma voids them all; an older code and a replay count for nothing',
    { timeout: 120_000 },
    async () => {
      await table.toClose();
      const { lead, a, b } = table;
      await lead.do('session/back', { from: 'close' });
      await a.until((view) => view.shared.phase?.id === 'sign');
      const { code, version } = a.tool('agreement').frozen as { code: string; version: number };
      const signature = {
        code,
        version,
        initials: 'Am',
        understands: true,
        wants: true,
        free: true,
      };
      const items = Object.entries(lead.tool('agreement').items as Record<string, object>);
      const [id, item] = items[0] ?? [];
      const { order: _order, ...same } = item as { order: number; what: string };
      await lead.do('agreement/item', { id, item: { ...same, what: `${same.what},` } });
      for (const party of [a, b])
        await party.until((view) => {
          const seen = view.shared.tools['agreement'] as { signatures?: object; voided: number };
          return seen.signatures === undefined && seen.voided === 1;
        });
      expect(await a.send('agreement/sign', signature)).toMatchObject(refused('agreement/changed'));
      await lead.do('agreement/freeze');
      expect(await a.send('agreement/sign', signature)).toMatchObject(refused('agreement/changed'));
      expect(await lead.send('session/next', { from: 'sign' })).toMatchObject(refused('gate/hard'));
      // The same words as before are a new version all the same.
      await lead.do('agreement/item', { id, item: same });
      await lead.do('agreement/freeze');
      expect(await a.send('agreement/sign', signature)).toMatchObject(refused('agreement/changed'));
      await b.until((view) => {
        const { frozen } = view.shared.tools['agreement'] as { frozen?: { version: number } };
        return frozen !== undefined && frozen.version > version + 1;
      });
      const fresh = b.tool('agreement').frozen as { code: string; version: number };
      const ofB = { ...signature, code: fresh.code, version: fresh.version, initials: 'Bo' };
      const command = { id: 'een-keer-en-niet-meer', type: 'agreement/sign', data: ofB };
      for (let n = 0; n < 2; n += 1)
        expect(await b.socket?.emitWithAck('command', command)).toMatchObject({ ok: true });
      expect(await lead.send('session/next', { from: 'sign' })).toMatchObject(refused('gate/hard'));
      expect(await lead.send('agreement/sign', ofB)).toMatchObject(refused('tool/closed'));
    },
  );
});
