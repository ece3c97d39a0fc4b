import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSqlite } from '../../server/storage/sql/sqlite.ts';
import type { Storage } from '../../server/storage/port.ts';
import { Totals } from '../../server/tools/checkin/index.ts';
import { withHere, type SessionState } from '../../shared/engine/index.ts';
import { countingBox } from '../../shared/tools/checkin/index.ts';
import { Circle } from '../support/mediation-circle.ts';

let folder: string;
let storage: Storage;
let totals: Totals;
const { state } = new Circle();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kring-totals-'));
  storage = await openSqlite(folder);
  totals = new Totals(storage);
});
afterEach(async () => {
  await storage.close();
  await rm(folder, { recursive: true, force: true });
});

/** A mediation whose parties gave these answers, in this order. */
function talk(id: string, answers: readonly (readonly [scale: string, value: number])[]) {
  const session: SessionState = { ...state, id };
  const put = answers.map(([scale, value], n) => ({
    ...{ kind: 'put' as const, box: countingBox(scale), giver: `p${n}` },
    ...{ slip: `${n}`.padStart(3, '0'), value },
  }));
  return withHere(session, put);
}
const fair = (...values: number[]) => values.map((value) => ['fair', value] as const);

describe('totals without a name', () => {
  test('sessions that close together count each answer once', async () => {
    const one = talk('one', fair(1, 2, 3));
    const other = talk('other', fair(4, 5, 1));
    const third = talk('third', fair(2, 4));
    await Promise.all([one, other, third].map((session) => totals.close(session)));
    const rows = await storage.totals('mediator');
    const all = rows.reduce((sum, { waiting, shown }) => sum + waiting + shown, 0);
    expect(all).toBe(8);
    expect(rows.every(({ waiting, shown }) => waiting >= 0 && shown >= 0)).toBe(true);
  });

  test('a close that fails holds up no other, and is done by the next try', async () => {
    let broken = true;
    totals = new Totals({
      ...storage,
      addTotals: (...given) =>
        broken ? Promise.reject(new Error('the disk is full')) : storage.addTotals(...given),
    });
    const session = talk('one', fair(1, 2));
    const failed = totals.close(session);
    const next = totals.close(talk('none', []));
    await expect(failed).rejects.toThrow('the disk is full');
    await next;
    broken = false;
    await totals.close(session);
    await totals.close(session);
    expect((await storage.totals('mediator')).map(({ waiting }) => waiting)).toEqual([1, 1]);
  });

  test('the file does not tell who answered first (decision 9)', async () => {
    const answers = [
      ['fair', 5],
      ['leaving', 4],
      ['fair', 1],
      ['leaving', 2],
    ] as const;
    await totals.close(talk('one', answers));
    const file = new Database(join(folder, 'kring.sqlite'), { readonly: true });
    const rows = file.prepare('select question, answer from totals order by rowid').all();
    file.close();
    expect(rows).toEqual([
      { question: 'fair', answer: '1' },
      { question: 'fair', answer: '5' },
      { question: 'leaving', answer: '2' },
      { question: 'leaving', answer: '4' },
    ]);
  });
});
