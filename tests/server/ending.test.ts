import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { WebsocketProvider } from 'y-websocket';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import type { KeepBundle } from '../../server/sessions/index.ts';
import { openSqlite } from '../../server/storage/sql/sqlite.ts';
import { copyOf, readable } from '../support/readable.ts';
import { Browser, House, saidIn, type Circle } from '../support/server.ts';

let house: House;
let circle: Circle;
beforeEach(async () => {
  house = await House.open();
  circle = await house.circle();
});
afterEach(() => house.close());

const DAY = 24 * 3_600_000;

/** Every byte of the data folder, as far as this text goes. */
const onDisk = (text: string): Promise<boolean> => readable(house.folder, text);

async function registerOf(at: House): Promise<string[]> {
  const port = Number(new URL(at.app.url).port);
  await at.app.close();
  const storage = await openSqlite(at.folder);
  const lines = await storage.register();
  await storage.close();
  await at.start(port);
  return lines;
}

async function write(text: string): Promise<void> {
  const doc = new Y.Doc();
  class Client extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { cookie: circle.member.cookie, origin: house.app.url } });
    }
  }
  const provider = new WebsocketProvider(
    `${house.app.url.replace('http', 'ws')}/docs/${circle.session}`,
    'board:together',
    doc,
    { WebSocketPolyfill: Client as never, disableBc: true },
  );
  await new Promise<void>((resolve) => provider.once('sync', () => resolve()));
  doc.getText('t').insert(0, text);
  // A second reader sees it: it arrived.
  const other = new Y.Doc();
  const reader = new WebsocketProvider(
    `${house.app.url.replace('http', 'ws')}/docs/${circle.session}`,
    'board:together',
    other,
    { WebSocketPolyfill: Client as never, disableBc: true },
  );
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (other.getText('t').toString() === text) resolve();
    };
    other.on('update', look);
  });
  provider.destroy();
  reader.destroy();
}

/** A picture with these words in it. */
function picture(words: string): Buffer {
  const bytes = Buffer.alloc(64, 7);
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(bytes);
  bytes.writeUInt32BE(8, 16);
  bytes.writeUInt32BE(8, 20);
  return Buffer.concat([bytes, Buffer.from(words)]);
}

/** Copies of every file, one after another, until it is told to stop. */
function copying(folder: string): { stop(): Promise<string[]> } {
  let over = false;
  const copies: string[] = [];
  const done = (async () => {
    do copies.push(await copyOf(folder));
    while (!over && copies.length < 20);
    return copies;
  })();
  return { stop: () => ((over = true), done) };
}

/** With the newest keys. A copy that was made in the middle of a write may be none that opens. */
const fromCopy = (copy: string, text: string): Promise<boolean> =>
  readable(copy, text, house.folder).catch((error: unknown) => {
    if ((error as { code?: string }).code === 'SQLITE_CORRUPT') return false;
    throw error;
  });

describe('law 9: no copy of any file, whenever it was made, is a way back', () => {
  test('to names, words, strokes, pictures and what was kept', { timeout: 120_000 }, async () => {
    const { lead, member, leadTab, memberTab, session, code } = circle;
    const third = new Browser(house);
    await third.join(code, 'GEHEIM-NAAM');
    await leadTab.send('talk/say', { text: 'GEHEIM-WOORD' });
    await write('GEHEIM-STREEK');
    await memberTab.send('talk/whisper', { text: 'GEHEIM-BEWAARD' });
    const sent = await lead.ask('POST', `/api/sessions/${session}/blobs`, picture('GEHEIM-BEELD'), {
      'content-type': 'image/png',
    });
    expect(sent.status).toBe(201);
    const words = ['NAAM', 'WOORD', 'STREEK', 'BEELD'].map((word) => `GEHEIM-${word}`);
    const before = await copyOf(house.folder);
    for (const word of [...words, 'GEHEIM-BEWAARD'])
      expect(await readable(before, word)).toBe(true);

    const during = copying(house.folder);
    expect(await leadTab.send('session/end')).toEqual({ ok: true });
    await memberTab.until((view) => view.shared.receipt !== undefined);
    const copies = [before, ...(await during.stop())];
    for (const word of words) {
      expect(await readable(house.folder, word), word).toBe(false);
      for (const copy of copies) expect(await fromCopy(copy, word), word).toBe(false);
    }
    // What a person keeps is theirs, until they take it away.
    expect(await readable(house.folder, 'GEHEIM-BEWAARD')).toBe(true);
    expect((await member.delete(`/api/sessions/${session}/keep`)).status).toBeLessThan(300);
    for (const folder of [house.folder, ...copies, await copyOf(house.folder)])
      expect(await fromCopy(folder, 'GEHEIM-BEWAARD')).toBe(false);
  });
});

describe('the end of a session', () => {
  test('K1 is destroyed to the last byte, K3 is offered, a receipt says so (law 9)', async () => {
    const { lead, member, leadTab, memberTab, session } = circle;
    await leadTab.send('talk/say', { text: 'KLEINGEHEIM-EEN' });
    await write('KLEINGEHEIM-TWEE');
    await memberTab.send('talk/whisper', { text: 'blijft van mij' });
    await memberTab.send('keep/mark', { document: 'board:together', keep: true });
    await memberTab.until((view) => view.me.keeps['board:together'] === true);
    expect(await onDisk('KLEINGEHEIM-EEN')).toBe(true);
    expect(await onDisk('KLEINGEHEIM-TWEE')).toBe(true);

    house.clock.advance(45 * 60_000);
    expect(await leadTab.send('session/end')).toEqual({ ok: true });
    const last = await memberTab.until((view) => view.shared.receipt !== undefined);
    expect(last.shared.session.status).toBe('ended');
    expect(last.shared.people).toEqual({});
    expect(last.shared.receipt).toMatchObject({
      at: house.clock.now(),
      destroyed: { documents: 1 },
      remains: [
        { what: { nl: 'your secret' }, until: { nl: 'seven days' } },
        { what: { nl: 'a line in the register' } },
      ],
    });
    expect(last.shared.receipt?.destroyed.events).toBeGreaterThan(5);
    expect(JSON.stringify(last)).not.toContain('KLEINGEHEIM');

    expect(await onDisk('KLEINGEHEIM-EEN')).toBe(false);
    expect(await onDisk('KLEINGEHEIM-TWEE')).toBe(false);

    const bundle = (await member.get(`/api/sessions/${session}/keep`)).body as KeepBundle;
    expect(bundle).toMatchObject({
      version: 1,
      kind: 'kring-keep',
      session: {
        form: 'circle',
        title: { nl: 'Circle' },
        endedAt: house.clock.now(),
        minutes: 45,
      },
      person: { name: 'Bo', mark: 2, role: 'member' },
      tools: { talk: { secret: 'blijft van mij' } },
    });
    const kept = new Y.Doc();
    Y.applyUpdate(kept, Buffer.from(bundle.documents['board:together'] ?? '', 'base64'));
    expect(kept.getText('t').toString()).toBe('KLEINGEHEIM-TWEE');
    // The lead marked nothing and said nothing for later.
    expect((await lead.get(`/api/sessions/${session}/keep`)).status).toBe(404);
    expect((await new Browser(house).get(`/api/sessions/${session}/keep`)).status).toBe(404);
  });

  test('the same cookie sees the receipt until the keep expires; a stranger never', async () => {
    const { lead, member, leadTab, memberTab, session, code } = circle;
    await memberTab.send('talk/whisper', { text: 'blijft van mij' });
    await leadTab.send('session/end');
    await memberTab.until((view) => view.shared.receipt !== undefined);
    await house.restart();
    for (const browser of [lead, member]) {
      const view = await browser.open(session).until((seen) => seen.shared.receipt !== undefined);
      expect(view.shared.tools).toEqual({});
      const receipt = await browser.get(`/api/sessions/${session}/receipt`);
      expect(receipt.body).toEqual(view.shared.receipt);
    }
    const stranger = new Browser(house);
    await stranger.start();
    const tab = stranger.open(session);
    await tab.status('refused');
    expect((await stranger.get(`/api/sessions/${session}/receipt`)).status).toBe(404);
    expect((await stranger.join(code, 'Late')).status).toBe(404);

    house.clock.advance(6 * DAY);
    expect((await member.get(`/api/sessions/${session}/keep`)).status).toBe(200);
    await house.restart();
    house.clock.advance(DAY);
    expect((await member.get(`/api/sessions/${session}/keep`)).status).toBe(404);
    const late = member.open(session);
    await late.status('refused');
    // What has its end is looked at every ten minutes, after the look before.
    await vi.waitFor(async () => {
      house.clock.advance(10 * 60_000);
      expect(await onDisk('blijft van mij')).toBe(false);
    }, 10_000);
  });

  test('a person destroys what was kept at once; the receipt stays', async () => {
    const { member, leadTab, memberTab, session } = circle;
    await memberTab.send('talk/whisper', { text: 'toch maar niet' });
    await leadTab.send('session/end');
    await memberTab.until((view) => view.shared.receipt !== undefined);
    expect((await member.delete(`/api/sessions/${session}/keep`)).status).toBe(204);
    expect((await member.get(`/api/sessions/${session}/keep`)).status).toBe(404);
    expect((await member.get(`/api/sessions/${session}/receipt`)).status).toBe(200);
  });

  test('the register has one line without names', async () => {
    const { leadTab, memberTab } = circle;
    house.clock.advance(45 * 60_000);
    await leadTab.send('session/end');
    await memberTab.until((view) => view.shared.receipt !== undefined);
    const lines = (await registerOf(house)).map((line) => JSON.parse(line) as object);
    expect(lines).toEqual([
      expect.objectContaining({
        form: 'circle',
        variant: 'open',
        minutes: 45,
        people: { lead: 1, member: 1 },
        ending: 'early',
        phase: 'work',
      }),
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/Ada|Bo"/);
  });

  /** A disk that refuses to destroy, until it is mended. */
  async function withBrokenDisk(): Promise<{ mend(): void }> {
    let broken = true;
    await house.app.close();
    const inner = await openSqlite(house.folder);
    const storage = new Proxy(inner, {
      get(target, key) {
        if (broken && key === 'destroySession') {
          return () => Promise.reject(new Error('the disk is full'));
        }
        const value: unknown = Reflect.get(target, key);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    await house.start(0, { storage });
    return { mend: () => (broken = false) };
  }

  async function endOnBrokenDisk(): Promise<void> {
    const lead = circle.lead.open(circle.session);
    const member = circle.member.open(circle.session);
    await lead.until((view) => view.me.place === 'in');
    await member.until((view) => view.me.place === 'in');
    await write('KLEINGEHEIM-DRIE');
    await member.send('keep/mark', { document: 'board:together', keep: true });
    await lead.send('session/end');
    const ended = await lead.until((view) => view.shared.session.status === 'ended');
    expect(ended.shared.receipt).toBeUndefined();
  }

  async function isDone(): Promise<void> {
    const { lead, member, session } = circle;
    const keep = (await member.get(`/api/sessions/${session}/keep`)).body as KeepBundle;
    const kept = new Y.Doc();
    Y.applyUpdate(kept, Buffer.from(keep.documents['board:together'] ?? '', 'base64'));
    expect(kept.getText('t').toString()).toBe('KLEINGEHEIM-DRIE');
    expect((await lead.get(`/api/sessions/${session}/receipt`)).status).toBe(200);
    expect(await onDisk('KLEINGEHEIM-DRIE')).toBe(false);
    expect(await registerOf(house)).toHaveLength(1);
  }

  test('an ending that fails half way is finished at the next start', async () => {
    await withBrokenDisk();
    await endOnBrokenDisk();
    await house.restart();
    await circle.lead.open(circle.session).until((view) => view.shared.receipt !== undefined);
    await isDone();
  });

  test('an ending that fails half way is tried again, and loses nothing that was kept', async () => {
    const disk = await withBrokenDisk();
    await endOnBrokenDisk();
    const { lead, session } = circle;
    const receipt = () => lead.get(`/api/sessions/${session}/receipt`);
    for (let n = 0; n < 3; n += 1) {
      house.clock.advance(5_000);
      expect((await receipt()).status).toBe(404);
    }
    disk.mend();
    for (let n = 0; n < 500 && (await receipt()).status !== 200; n += 1) {
      house.clock.advance(5_000);
    }
    await isDone();
  });

  test('who leaves earlier still sees the receipt', async () => {
    const { leadTab, memberTab, member, session } = circle;
    await memberTab.send('session/leave');
    await memberTab.until((view) => view.me.place === 'left');
    await leadTab.send('talk/say', { text: 'alone' });
    await leadTab.until((view) => saidIn(view).includes('alone'));
    await leadTab.send('session/end');
    await memberTab.until((view) => view.shared.receipt !== undefined);
    expect((await member.get(`/api/sessions/${session}/receipt`)).status).toBe(200);
  });
});
