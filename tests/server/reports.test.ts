import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSqlite } from '../../server/storage/sql/sqlite.ts';
import { DAY, Mediation, type Seat } from '../support/mediation.ts';

const long = { timeout: 120_000 };
let table: Mediation;

beforeEach(async () => {
  table = await Mediation.open();
});
afterEach(() => table.close());

const report = (seat: Seat, session: string, text: string) =>
  seat.browser.post(`/api/sessions/${session}/report`, { text });
const read = async (session: string): Promise<{ text: string }[]> => {
  const { body } = await table.coord.browser.get(`/api/sessions/${session}/reports`);
  return (body as { reports: { text: string }[] }).reports;
};

/** A follow-up that opens so many days from now. */
async function followUpAfter(days: number): Promise<string> {
  const { lead, a, house } = table;
  await table.toSign();
  const followup = new Date(house.clock.now() + days * DAY).toISOString().slice(0, 10);
  await lead.do('agreement/set', { followup });
  await table.sign();
  await table.next('sign', 'close');
  const { session } = lead;
  await lead.do('session/end');
  await a.until((view) => view.shared.receipt !== undefined);
  const { body } = await a.browser.get(`/api/sessions/${session}/keep`);
  return (body as { followUp: { session: string } }).followUp.session;
}

/** What the server must hold of a session, once it is over for everybody. */
async function held(session: string): Promise<{ holds: number; events: number }> {
  const { house } = table;
  const storage = await openSqlite(house.folder);
  const holds = await storage.holds(Number.MAX_SAFE_INTEGER);
  const events = await storage.events(session);
  await storage.close();
  return { holds: holds.length, events: events.length };
}

describe('a report', () => {
  test('outlives the session that it holds, however late that ends', long, async () => {
    const { house, lead, a } = table;
    const next = await followUpAfter(60);
    expect((await report(a, next, 'dit is gevaarlijk')).status).toBe(201);
    for (const seat of table.everyone) seat.socket?.close();
    house.clock.advance(62 * DAY);
    await house.restart();
    expect(await read(next)).toMatchObject([{ text: 'dit is gevaarlijk' }]);
    await lead.connect(next);
    await lead.do('session/end');
    await lead.until((view) => view.shared.receipt !== undefined);
    const { holds, events } = await held(next);
    expect(holds).toBe(1);
    expect(events).toBeGreaterThan(0);
    house.clock.advance(13 * DAY);
    await house.restart();
    expect(await read(next)).toHaveLength(1);
    house.clock.advance(DAY);
    await house.restart();
    expect(await held(next)).toEqual({ holds: 0, events: 0 });
    expect(await read(next)).toEqual([]);
  });

  test(
    'is told to the adults who look on and to nobody else, also when none of them does',
    long,
    async () => {
      const { a, coord, session } = table;
      const told = (): string[] =>
        table.everyone.filter((seat) => seat.received.some(isReport)).map(({ name }) => name);
      const isReport = (frame: string) => frame.includes('["report"]');
      coord.socket?.close();
      expect((await report(a, session, 'x')).status).toBe(201);
      for (const seat of table.everyone) if (seat !== coord) await seat.send('session/next', {});
      expect(told()).toEqual([]);
      await coord.connect();
      expect((await report(a, session, 'y')).status).toBe(201);
      for (const seat of table.everyone) await seat.send('session/next', {});
      expect(told()).toEqual([coord.name]);
    },
  );

  test('is one of at most twenty of one person; others may still report', long, async () => {
    const { a, b, session } = table;
    for (let n = 0; n < 20; n += 1) expect((await report(a, session, 'x')).status).toBe(201);
    const refused = await report(a, session, 'x');
    expect(refused).toMatchObject({ status: 409, body: { refusal: { code: 'report/too-many' } } });
    expect((await report(b, session, 'y')).status).toBe(201);
    expect(await read(session)).toHaveLength(21);
  });
});
