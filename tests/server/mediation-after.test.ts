import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSqlite } from '../../server/storage/sql/sqlite.ts';
import { DAY, Mediation, Seat } from '../support/mediation.ts';
import { mediatorScales } from '../../shared/forms/mediator-texts.ts';
import type { Scale } from '../../shared/tools/checkin/index.ts';

const MINUTE = 60_000;
const long = { timeout: 120_000 };
let table: Mediation;

beforeEach(async () => {
  table = await Mediation.open();
});
afterEach(() => table.close());

interface Next {
  readonly session: string;
  readonly opensAt: number;
  readonly link: string;
}

/** Ends the session and gives what follows it, as each person's bundle says. */
async function end(): Promise<Next> {
  const { session } = table.lead;
  await table.lead.do('session/end');
  for (const seat of table.everyone) await seat.until((view) => view.shared.receipt !== undefined);
  const found = await Promise.all(
    table.everyone.map(async (seat) => {
      const { body } = await seat.browser.get(`/api/sessions/${session}/keep`);
      return (body as { followUp?: Next }).followUp;
    }),
  );
  const [first] = found;
  if (!first) throw new Error('nothing follows');
  expect(new Set(found.map((next) => next?.session)).size).toBe(1);
  expect(new Set(found.map((next) => next?.link)).size).toBe(5);
  return first;
}

/** Everybody goes to what follows, on its day. */
async function go({ session, opensAt }: Next): Promise<void> {
  for (const seat of table.everyone) seat.socket?.close();
  const { clock } = table.house;
  clock.advance(Math.max(0, opensAt - clock.now()) + MINUTE);
  await table.house.restart();
  for (const seat of table.everyone) {
    await seat.connect(session);
    expect(seat.view?.me.place).toBe('in');
  }
}

async function answers(): Promise<void> {
  for (const party of table.parties) await party.do('followup/leave');
  await table.next('answers', 'talk');
}

async function lookBack(): Promise<void> {
  await table.toClose();
  await go(await end());
  await answers();
}

describe('talking again', () => {
  test(
    'after a follow-up that reopens: the same people, the intake anew, then the needs',
    long,
    async () => {
      await lookBack();
      await table.lead.do('followup/conclude', { result: 'reopened' });
      const next = await end();
      expect(next.opensAt).toBeLessThanOrEqual(table.house.clock.now());
      await go(next);
      const { coord, lead, a, b } = table;
      expect(lead.view?.shared.session).toMatchObject({ form: 'mediator', variant: 'again' });
      expect(lead.tool('intake')).toMatchObject({ category: 'gossip', practical: 'zaal 3' });
      // Nothing that was answered, written or signed before is here.
      expect(coord.tool('intake').full).toMatchObject({ answers: {}, willing: {}, accepts: {} });
      for (const seat of [lead, a, b])
        expect(JSON.stringify(seat.view)).not.toContain('ik groet je');
      await table.intake();
      await lead.do('rules/freeze');
      for (const seat of [...table.mediators, a, b]) {
        await seat.until((view) => 'frozen' in (view.shared.tools['rules'] as object));
        await seat.do('rules/agree', { code: seat.tool('rules').frozen as string, yes: true });
      }
      await table.next('open', 'needs');
      await table.needs();
    },
  );

  test('after a second sitting that all parties chose', long, async () => {
    await table.toSign();
    await table.a.do('agreement/want', { outcome: 'second-sitting' });
    await table.b.do('agreement/want', { outcome: 'second-sitting' });
    await table.next('sign', 'close');
    await go(await end());
    expect(table.b.view?.shared.session).toMatchObject({ form: 'mediator', variant: 'again' });
    expect(table.b.view?.shared.phase?.id).toBe('intake');
  });
});

describe('looking back once more', () => {
  test('three weeks later, on the same text; and then no more', long, async () => {
    await lookBack();
    const ended = table.house.clock.now();
    expect(
      await table.lead.send('followup/conclude', { result: 'reopened', again: true }),
    ).toMatchObject({ ok: false, refusal: { code: 'followup/not-again' } });
    await table.lead.do('followup/conclude', { result: 'kept', again: true });
    // Its people are named: also the adult cannot invite anybody, such as a second self.
    const path = `/api/sessions/${table.lead.session}/invitations`;
    expect(await table.coord.browser.post(path, { role: 'party', seats: 1 })).toMatchObject({
      status: 409,
      body: { refusal: { code: 'invitation/closed' } },
    });
    const next = await end();
    expect(Math.round((next.opensAt - ended) / DAY)).toBe(21);
    await go(next);
    expect(JSON.stringify(table.a.tool('agreement'))).toContain('ik groet je');
    expect(table.a.tool('followup')).toMatchObject({ last: true });
    await answers();
    expect(
      await table.lead.send('followup/conclude', { result: 'kept', again: true }),
    ).toMatchObject({ ok: false, refusal: { code: 'followup/not-again' } });
    await table.lead.do('followup/conclude', { result: 'kept' });
    await expect(end()).rejects.toThrow('nothing follows');
  });

  test('a text that was changed and not signed leaves the signed one as it was', long, async () => {
    await lookBack();
    const [id, item] = Object.entries(table.lead.tool('agreement').items as object)[0] ?? [];
    const { order: _order, ...words } = item as { order: number };
    await table.lead.do('agreement/item', { id, item: { ...words, what: 'ik zwaai naar je' } });
    await table.lead.do('followup/conclude', { result: 'kept' });
    const { session } = table.lead;
    await table.lead.do('session/end');
    await table.a.until((view) => view.shared.receipt !== undefined);
    const { body } = await table.a.browser.get(`/api/sessions/${session}/keep`);
    expect(JSON.stringify(body)).toContain('ik groet je');
    expect(JSON.stringify(body)).not.toContain('ik zwaai');
  });
});

describe('the adult', () => {
  const reads = (seat: Seat) => JSON.stringify(seat.view ?? {}).includes('ik groet je');

  test('reads the signed text once every party allows it, and gets a copy', long, async () => {
    await table.toClose();
    const { coord, a, b, lead, session } = table;
    const from = coord.received.length;
    await a.do('agreement/open', { on: true });
    expect(lead.own('agreement')).not.toHaveProperty('open');
    await lead.send('agreement/open', { on: true });
    expect(coord.received.slice(from)).toEqual([]);
    await b.do('agreement/open', { on: true });
    await coord.until(() => reads(coord));
    await a.do('agreement/open', { on: false });
    await coord.until(() => !reads(coord));
    await a.do('agreement/open', { on: true });
    await end();
    const { body } = await coord.browser.get(`/api/sessions/${session}/keep`);
    expect(JSON.stringify(body)).toContain('ik groet je');
  });

  test('is called, one after another, until one has it; that one may end', long, async () => {
    const { coord, house, lead, a, b, session } = table;
    const dora = new Seat(house, 'Dora');
    await dora.browser.join(await table.link('coord'), 'Dora');
    await dora.connect(session);
    await a.do('session/handover');
    const called = (seat: Seat) => Object.values(seat.view?.me.handover?.called ?? {}).length;
    await coord.until((view) => view.me.handover?.me === true);
    expect(coord.view?.me.handover?.by).toBe(a.id);
    await lead.until((view) => view.me.handover !== undefined);
    await dora.until((view) => view.me.handover !== undefined);
    await b.until((view) => view.shared.session.status === 'frozen');
    const from = b.received.length;
    expect(lead.view?.me.handover).not.toHaveProperty('by');
    expect(dora.view?.me.handover).not.toHaveProperty('me');
    expect(await dora.send('session/have-it')).toMatchObject({
      refusal: { code: 'session/adult-only' },
    });
    house.clock.advance(5 * MINUTE);
    await dora.until((view) => view.me.handover?.me === true);
    await lead.until(() => called(lead) === 2);
    house.clock.advance(5 * MINUTE);
    await a.until((view) => view.me.handover?.unanswered === true);
    expect(await lead.send('session/have-it')).toMatchObject({ ok: false });
    await dora.do('session/have-it');
    await a.until((view) => view.me.handover?.taken === dora.id);
    expect(a.view?.me.handover).not.toHaveProperty('unanswered');
    expect(b.view?.me).not.toHaveProperty('handover');
    // Who was called when, and who has it, is not theirs to know.
    expect(b.received.slice(from)).toEqual([]);
    expect(await lead.send('session/end')).toMatchObject({ ok: false });
    await dora.do('session/end');
    await b.until((view) => view.shared.session.endedHow === 'handover');
    dora.close();
  });
});

describe('answers without a name', () => {
  test('reach the totals when the session is over, and no file before', long, async () => {
    await table.toClose();
    const { a, b, house, coord } = table;
    const stored = async () => {
      const storage = await openSqlite(house.folder);
      const rows = await storage.totals('mediator');
      await storage.close();
      return rows;
    };
    await a.do('checkin/count', { scale: 'fair', value: 4 });
    expect(await a.send('checkin/count', { scale: 'fair', value: 1 })).toMatchObject({ ok: false });
    await b.do('checkin/count', { scale: 'fair', value: 2 });
    expect(await stored()).toEqual([]);
    await end();
    expect(await stored()).toEqual([
      { question: 'fair', answer: '2', waiting: 1, shown: 0 },
      { question: 'fair', answer: '4', waiting: 1, shown: 0 },
    ]);
    for (const seat of table.everyone) expect(seat.saw('"value"')).toBe(false);
    const seen = await coord.browser.get('/api/totals/mediator');
    const { fair, leaving } = mediatorScales;
    const words = (scale: Scale | undefined) => ({ question: scale?.question, ends: scale?.ends });
    expect(seen.body).toEqual({ questions: { fair: words(fair), leaving: words(leaving) } });
    expect((await coord.browser.get('/api/totals/nobody')).status).toBe(404);
  });
});
