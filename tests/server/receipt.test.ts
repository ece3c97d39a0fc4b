import { afterEach, describe, expect, test } from 'vitest';
import type { Storage } from '../../server/storage/port.ts';
import { openSqlite } from '../../server/storage/sql/sqlite.ts';
import type { Receipt } from '../../shared/wire/view.ts';
import { DAY, Mediation } from '../support/mediation.ts';
import { House } from '../support/server.ts';

const long = { timeout: 60_000 };
let house: House;
let table: Mediation | undefined;

afterEach(async () => {
  await (table ?? house).close();
  table = undefined;
});

async function talk(): Promise<Mediation> {
  table = await Mediation.open();
  house = table.house;
  await table.intake();
  await table.rules();
  return table;
}

/**
 * A disk on which this step is done, and then says once that it failed.
 * @returns what fulfils when it has said so
 */
async function failsOnce(
  step: 'destroySession' | 'holdSession',
): Promise<{ failure: Promise<void> }> {
  await house.app.close();
  const inner = await openSqlite(house.folder);
  let failed = false;
  const { promise: failure, resolve } = Promise.withResolvers<void>();
  const storage = new Proxy(inner, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (failed || key !== step || typeof value !== 'function') return value;
      return async (...given: unknown[]) => {
        failed = true;
        await (value as (...all: unknown[]) => Promise<unknown>)(...given);
        resolve();
        throw new Error('the write-ahead log is in use by another process');
      };
    },
  }) satisfies Storage;
  await house.start(0, { storage });
  return { failure };
}

/** The ending is tried again every five seconds of this clock. */
async function triedAgain(read: () => Receipt | undefined): Promise<Receipt> {
  for (let n = 0; n < 1000; n += 1) {
    const receipt = read();
    if (receipt) return receipt;
    house.clock.advance(5_000);
    await new Promise((next) => setTimeout(next, 5));
  }
  throw new Error('there is no receipt');
}

describe('the receipt', () => {
  test(
    'of a mediation is the same whatever another wrote for oneself (Annex C 1)',
    long,
    async () => {
      const receipts: Receipt[] = [];
      for (const writes of [true, false]) {
        const { a, b, lead } = await talk();
        if (writes) {
          await a.open(`private:own:${a.id}`).write('alleen voor mij');
          await a.do('caucus/ask');
        }
        await lead.do('session/end');
        const { shared } = await b.until((view) => view.shared.receipt !== undefined);
        if (shared.receipt) receipts.push(shared.receipt);
        await table?.close();
      }
      const [one, other] = receipts;
      expect(one?.destroyed).toEqual({});
      expect(one?.gone).toEqual([
        expect.objectContaining({ nl: expect.stringContaining('eigen notities') as string }),
      ]);
      expect(other).toEqual(one);
      table = undefined;
      house = await House.open();
    },
  );

  test('still counts what was destroyed when a later step fails once', long, async () => {
    house = await House.open();
    const { lead, session } = await house.circle();
    const { failure } = await failsOnce('destroySession');
    const tab = lead.open(session);
    await tab.until((view) => view.me.place === 'in');
    await tab.send('session/end');
    await failure;
    const receipt = await triedAgain(() => tab.link.view?.shared.receipt);
    expect(receipt.destroyed.events).toBeGreaterThan(5);
    expect((await lead.get(`/api/sessions/${session}/receipt`)).body).toEqual(receipt);
  });

  test('and a hold ends at its time, however often the end was tried', long, async () => {
    const { a, lead, session } = await talk();
    await a.browser.post(`/api/sessions/${session}/report`, { text: 'ik ben bang' });
    for (const seat of table?.everyone ?? []) seat.socket?.close();
    const { failure } = await failsOnce('holdSession');
    await lead.connect();
    const ended = house.clock.now();
    await lead.do('session/end');
    await failure;
    const { at } = await triedAgain(() => lead.view?.shared.receipt);
    expect(at).toBe(ended);
    expect(house.clock.now()).toBeGreaterThan(ended);
    const storage = await openSqlite(house.folder);
    expect(await storage.holds(Number.MAX_SAFE_INTEGER)).toEqual([
      { session, until: ended + 14 * DAY },
    ]);
    await storage.close();
  });

  test('does not tell who walked out what came of it', long, async () => {
    const { lead, a, b, session } = await talk();
    await b.do('session/leave');
    await lead.do('session/end');
    const theirs = await a.until((view) => view.shared.receipt !== undefined);
    const mine = (await b.browser.get(`/api/sessions/${session}/receipt`)).body as Receipt;
    const seen = await b.until((view) => view.shared.receipt !== undefined);
    expect(seen.shared.receipt).toEqual(mine);
    expect(JSON.stringify(mine.remains)).toContain('eigen kopie van elke partij');
    // The one who stayed reads what did come of it: nothing was signed.
    const said = JSON.stringify(theirs.shared.receipt?.remains);
    expect(said).not.toContain('eigen kopie van elke partij');
  });

  test('is what somebody hears again who asks again, and no names', long, async () => {
    const { b, lead } = await talk();
    await lead.do('session/end');
    const last = await b.until((view) => view.shared.receipt !== undefined);
    const again = new Promise((resolve) => b.socket?.once('view', resolve));
    b.socket?.emit('view');
    const { shared, me } = (await again) as typeof last;
    expect({ shared, me }).toEqual(last);
    expect(shared.people).toEqual({});
  });
});
