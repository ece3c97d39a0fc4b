import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openSqlite } from '../../server/storage/sql/sqlite.ts';
import { Browser, House, saidIn, type Circle } from '../support/server.ts';

let house: House;
let circle: Circle;
beforeEach(async () => {
  house = await House.open({ gatewayLimits: { commandsPerSecond: 1e6, commandsBurst: 1e6 } });
  circle = await house.circle();
});
afterEach(() => house.close());

const measured = async (name: string): Promise<number> => {
  const text = await (await house.metrics()).text();
  return Number(new RegExp(`^${name} (\\d+)`, 'm').exec(text)?.[1]);
};
const sessionsInMemory = () => measured('kring_sessions');

/**
 * Nobody is connected any more; then minutes go by one after the other until no session is in memory. What a minute
 * sets off may take longer than the minute of this clock, so there is an hour for it, far less than the day after
 * which a session ends by itself.
 */
async function leavesMemory(): Promise<void> {
  await expect.poll(() => measured('kring_sockets'), { timeout: 20_000 }).toBe(0);
  for (let n = 0; n < 60 && (await sessionsInMemory()) > 0; n += 1) house.clock.advance(60_000);
  expect(await sessionsInMemory()).toBe(0);
}

test('a replay from a snapshot, and one without it, give the same view (law 1)', async () => {
  const { leadTab, lead, session } = circle;
  await Promise.all(
    Array.from({ length: 230 }, (_, n) => leadTab.send('talk/say', { text: `n${n}` })),
  );
  const before = await leadTab.until((view) => saidIn(view).length === 230);
  const folder = house.folder;
  const port = Number(new URL(house.app.url).port);
  await house.app.close();
  const storage = await openSqlite(folder);
  const snapshot = await storage.snapshot(session);
  expect(snapshot?.seq).toBeGreaterThanOrEqual(200);
  await storage.close();
  await house.start(port);
  const shown = await lead.open(session).until((view) => saidIn(view).length === 230);
  expect(shown.shared.tools).toEqual(before.shared.tools);

  const { version, state } = JSON.parse(snapshot?.data ?? '') as Snapshot;
  const { talk: _younger, ...tools } = state.tools;
  const earlier = [
    { version: 0, state: {} },
    // Of a Kring that had fewer tools.
    { version, state: { ...state, tools } },
  ];
  for (const one of earlier) {
    await house.app.close();
    const again = await openSqlite(folder);
    await again.saveSnapshot(session, snapshot?.seq ?? 0, JSON.stringify(one));
    await again.close();
    await house.start(port);
    const replayed = await lead.open(session).until((view) => saidIn(view).length === 230);
    expect(replayed.shared.tools).toEqual(before.shared.tools);
  }
});

interface Snapshot {
  readonly version: number;
  readonly state: { readonly tools: Readonly<Record<string, unknown>> };
}

test('when another node wrote first, the command is decided again on what it wrote', async () => {
  const { leadTab, memberTab, session } = circle;
  await leadTab.send('talk/say', { text: 'first' });
  const other = await openSqlite(house.folder);
  const events = await other.events(session);
  const last = events.at(-1);
  const event = JSON.parse(last?.data ?? '{}') as { data: { id: string; text: string } };
  event.data = { ...event.data, id: 'elsewhere', text: 'from another node' };
  const seq = (last?.seq ?? 0) + 1;
  const written = { seq, at: last?.at ?? 0, data: JSON.stringify(event) };
  const [result] = await other.commit([
    { kind: 'events', session, expectedSeq: seq - 1, events: [written] },
  ]);
  expect(result).toEqual({ ok: true, seq });
  await other.close();
  expect(await memberTab.send('talk/say', { text: 'second' })).toEqual({ ok: true });
  const view = await leadTab.until((seen) => saidIn(seen).includes('second'));
  expect(saidIn(view).sort()).toEqual(['first', 'from another node', 'second']);
});

test('an idle session leaves memory, and its last deadline still ends it', async () => {
  const { leadTab, memberTab, lead, session } = circle;
  leadTab.close();
  memberTab.close();
  await leavesMemory();
  // It was only away: who comes back finds it.
  const back = lead.open(session);
  await back.until((view) => view.me.place === 'in');
  expect(await sessionsInMemory()).toBe(1);
  back.close();
  await leavesMemory();
  house.clock.advance(8 * 24 * 3_600_000);
  await vi.waitFor(async () => {
    const receipt = await lead.get(`/api/sessions/${session}/receipt`);
    expect(receipt.body).toMatchObject({ destroyed: { documents: 0 } });
  }, 10_000);
});

test('a session that was named but never began is forgotten at the start', async () => {
  await house.app.close();
  const storage = await openSqlite(house.folder);
  await storage.createSession({
    id: 'unborn00',
    form: 'circle',
    createdAt: house.clock.now(),
    status: 'open',
    code: 'AAAAAA',
    envelope: '{}',
  });
  await storage.close();
  await house.start();
  expect((await new Browser(house).get('/api/invitations/AAAAAA')).status).toBe(404);
  expect((await circle.lead.get('/api/me')).body).toMatchObject({ sessions: [{}] });
});

test('too many starts from one address are slowed down in words', async () => {
  await house.close();
  house = await House.open({ httpLimits: { starts: 2 } });
  const browser = new Browser(house);
  await browser.start();
  await browser.start();
  const body = {
    form: 'circle',
    variant: 'open',
    language: 'nl',
    name: 'A',
    mark: 0,
  };
  const third = await browser.post('/api/sessions', body);
  expect(third.status).toBe(429);
  expect(third.body).toMatchObject({ refusal: { code: 'request/too-often' } });
});
