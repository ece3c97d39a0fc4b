import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type * as Y from 'yjs';
import { Mediation, type Seat } from '../support/mediation.ts';
import { readable } from '../support/readable.ts';

let table: Mediation;
beforeEach(async () => {
  table = await Mediation.open();
});
afterEach(() => table.close());

/** Every byte of the data folder: the database, its log, its free pages. */
const onDisk = (text: string): Promise<boolean> => readable(table.house.folder, text);

const inLog = (text: string): boolean => table.log.lines.some((line) => line.includes(text));

/** Planted word -> who may ever receive it. */
type Canaries = Record<string, readonly Seat[]>;

function expectOnlyRightful(canaries: Canaries): void {
  for (const [word, rightful] of Object.entries(canaries)) {
    for (const seat of table.everyone) {
      const saw = seat.saw(word) ? `${seat.name} received ${word}` : '';
      expect(rightful.includes(seat) ? '' : saw).toBe('');
    }
    // A canary that nobody received sings for nobody.
    for (const seat of rightful) expect(`${seat.name} ${word}: ${seat.saw(word)}`).toMatch(/true$/);
    expect(inLog(word)).toBe(false);
  }
}

interface Planted {
  readonly canaries: Canaries;
  /** What the party had of the room when it was over. */
  readonly roomOfA: Y.Doc;
  readonly notesOfA: Y.Doc;
}

async function talkApart(): Promise<Y.Doc> {
  const { a, lead, colead, b } = table;
  await a.do('caucus/ask');
  await lead.do('caucus/begin', { person: a.id });
  await a.until((view) => 'caucus:room:1' in view.me.docs);
  await colead.until((view) => 'caucus:room:1' in view.me.docs);
  const rooms = [a, lead, colead].map((seat) => seat.open('caucus:room:1'));
  const [mine] = rooms;
  await mine!.write('KANARIE-KAMER');
  for (const room of rooms.slice(1))
    await room.until(() => room.doc.getText('text').length > 0, 'the room');
  const stranger = b.open('caucus:room:1');
  await stranger.ended();
  expect(stranger.code).toBe(4403);
  await a.do('caucus/write', { text: 'KANARIE-NIET-VERTELD' });
  await a.do('caucus/write', { text: 'KANARIE-VERTELD' });
  await a.do('caucus/agree');
  await lead.do('caucus/return');
  for (const room of rooms) {
    await room.ended();
    expect(room.code).toBe(4404);
  }
  const list = a.own('caucus').list as Record<string, { text: string }>;
  const told = Object.entries(list).find(([, { text }]) => text === 'KANARIE-VERTELD');
  await a.do('caucus/tell', { id: told?.[0] });
  await lead.do('caucus/offer', { person: b.id });
  await b.until((view) => (view.me.tools['caucus'] as { offer?: string }).offer === 'offered');
  await b.do('caucus/answer', { yes: false });
  return mine!.doc;
}

/** Plays the whole form up to the last phase, with a word of its own in every hidden place. */
async function plant(): Promise<Planted> {
  const { coord, lead, colead, a, b } = table;
  const three = [a, lead, colead];
  const all = [...three, b];
  await table.intake('KANARIE-PRAKTISCH');
  await lead.do('rules/set', { id: 'r0', text: 'KANARIE-REGEL' });
  await table.rules();

  const notes = a.open(`private:own:${a.id}`);
  await notes.write('KANARIE-NOTITIE');
  const nosy = [b, lead, coord].map((seat) => seat.open(`private:own:${a.id}`));
  for (const doc of nosy) {
    await doc.ended();
    expect(doc.code).toBe(4403);
  }
  await lead.do('turns/give', { person: a.id, kind: 'story' });
  await a.until((view) => view.me.docs[`turns:stage:${a.id}`]?.mode === 'write');
  const stage = a.open(`turns:stage:${a.id}`);
  await stage.write('KANARIE-VERHAAL');
  const reader = b.open(`turns:stage:${a.id}`);
  await reader.until(() => reader.doc.getText('text').length > 0, 'the story');
  await lead.until((view) => `turns:stage:${a.id}` in view.me.docs);
  for (const seat of [lead, colead]) {
    const doc = seat.open(`turns:stage:${a.id}`);
    await doc.until(() => doc.doc.getText('text').length > 0, 'the story');
  }
  await a.do('turns/stop');

  await lead.do('summaries/write', { of: a.id, text: 'KANARIE-ONBEVESTIGD' });
  await a.until((view) => JSON.stringify(view.me.tools).includes('KANARIE-ONBEVESTIGD'));
  await lead.do('summaries/write', { of: a.id, text: 'KANARIE-SAMENVATTING' });
  await a.do('summaries/confirm', { version: 2 });
  await a.do('heard/answer', { question: 'mediators', answer: 'missing' });
  const roomOfA = await talkApart();
  await table.told();
  await table.heard('mediators');
  await table.next('stories', 'needs');

  await lead.do('needs/type', { for: a.id, text: 'KANARIE-GETYPT' });
  await a.do('needs/feel', { words: ['ashamed'] });
  await table.needs();
  await lead.do('cards/type', { for: b.id, text: 'KANARIE-KAART' });
  await b.until((view) => JSON.stringify(view.me.tools).includes('KANARIE-KAART'));
  await table.ideas();
  await table.choose();

  await lead.do('agreement/item', {
    item: { who: a.id, what: 'KANARIE-KLAD', when: 'nu', where: '', until: '' },
  });
  for (const seat of all) await seat.until((view) => JSON.stringify(view).includes('KANARIE-KLAD'));
  const [item] = Object.keys(lead.tool('agreement').items as object);
  await lead.do('agreement/drop', { id: item });
  await a.do('agreement/propose', { text: 'KANARIE-VOORSTEL' });
  await table.write({ a: 'KANARIE-VERVALLEN', b: 'ik vraag het eerst' });
  await table.next('agree', 'sign');
  await table.sign();
  // One comma more: a new version, signed anew; the old one must be nowhere at the end.
  const items = lead.tool('agreement').items as Record<string, { who: string; what: string }>;
  const [id, old] = Object.entries(items).find(([, { who }]) => who === a.id) ?? [];
  const { order: _order, ...same } = old as unknown as { order: number; what: string };
  await lead.do('agreement/item', { id, item: { ...same, what: 'AFSPRAAK-GETEKEND,' } });
  await a.until((view) => !('frozen' in (view.shared.tools['agreement'] as object)));
  await b.until((view) => !('frozen' in (view.shared.tools['agreement'] as object)));
  await table.sign();
  await table.next('sign', 'close');

  return {
    roomOfA,
    notesOfA: notes.doc,
    canaries: {
      'KANARIE-PRAKTISCH': [coord, lead, colead],
      'KANARIE-REGEL': all,
      'KANARIE-NOTITIE': [],
      'KANARIE-VERHAAL': [lead, colead, b],
      'KANARIE-ONBEVESTIGD': three,
      'KANARIE-SAMENVATTING': all,
      'KANARIE-KAMER': [lead, colead],
      'KANARIE-NIET-VERTELD': three,
      'KANARIE-VERTELD': all,
      'KANARIE-GETYPT': three,
      'KANARIE-KAART': [b, lead, colead],
      '"ashamed"': [a],
      'KANARIE-KLAD': all,
      'KANARIE-VOORSTEL': all,
      'KANARIE-VERVALLEN': all,
      'AFSPRAAK-GETEKEND': all,
    },
  };
}

/** Words that must be nowhere once the talk is over; the intake and the signed text go on to the follow-up. */
const K1 = (canaries: Canaries): string[] =>
  Object.keys(canaries).filter(
    (word) => word.startsWith('KANARIE') && word !== 'KANARIE-PRAKTISCH',
  );

describe('a whole mediation over real sockets and a real file', () => {
  test(
    'what is hidden reaches nobody, and what is over is nowhere',
    { timeout: 120_000 },
    async () => {
      const { lead, a, b, coord } = table;
      const { canaries, roomOfA, notesOfA } = await plant();
      expectOnlyRightful(canaries);
      // Who answered what stays between that party and the mediators: no frame to the other names an answer of hers.
      expect(b.saw(`"answers":{"${a.id}"`)).toBe(false);
      expect(lead.saw(`"${a.id}":"missing"`)).toBe(true);
      expect(b.saw(`"${a.id}":"missing"`)).toBe(false);
      for (const word of ['if', 'works', 'not'])
        for (const seat of [b, lead, coord]) expect(seat.saw(`"${a.id}":"${word}"`)).toBe(false);

      await lead.do('session/end');
      for (const seat of table.everyone)
        await seat.until((view) => view.shared.receipt !== undefined);
      for (const word of K1(canaries)) {
        expect(`${word} on disk: ${await onDisk(word)}`).toBe(`${word} on disk: false`);
        expect(inLog(word)).toBe(false);
        for (const seat of table.everyone) expect(JSON.stringify(seat.view)).not.toContain(word);
      }

      for (const seat of table.everyone) {
        const bundle = await seat.ask('get', `/api/sessions/${table.session}/keep`);
        const text = JSON.stringify(bundle.body);
        for (const word of K1(canaries)) expect(text).not.toContain(word);
        expect(text.includes('AFSPRAAK-GETEKEND')).toBe(table.parties.includes(seat));
        expect(text).not.toContain('KANARIE-PRAKTISCH');
      }

      // Clients that were away come back with all they had.
      roomOfA.getText('text').insert(0, 'KANARIE-TERUG');
      const stale = a.open('caucus:room:1', roomOfA);
      const notes = a.open(`private:own:${a.id}`, notesOfA);
      for (const doc of [stale, notes]) await doc.ended();
      await table.house.restart();
      const later = a.open('caucus:room:1', roomOfA);
      await later.ended();
      expect([stale.code, later.code]).toEqual([4403, 4403]);
      for (const word of [...K1(canaries), 'KANARIE-TERUG'])
        expect(`${word} on disk: ${await onDisk(word)}`).toBe(`${word} on disk: false`);
    },
  );

  test('the room is gone from the tables at the return, and a stale client finds it closed', async () => {
    const { a, lead } = table;
    await table.intake();
    await table.rules();
    const room = await talkApart();
    room.getText('text').insert(0, 'KANARIE-STIEKEM');
    const stale = a.open('caucus:room:1', room);
    await stale.ended();
    expect(stale.code).toBe(4403);
    // The next room has another number, and nothing of the first.
    await a.do('caucus/ask');
    await lead.do('caucus/begin', { person: a.id });
    await a.until((view) => 'caucus:room:2' in view.me.docs);
    const again = a.open('caucus:room:1', room);
    await again.ended();
    expect(again.code).toBe(4403);
    const fresh = lead.open('caucus:room:2');
    await fresh.until(() => fresh.mode === 'write', 'the new room');
    expect(fresh.doc.getText('text').toJSON()).toBe('');
    expect(await onDisk('KANARIE-STIEKEM')).toBe(false);
    expect(lead.saw('KANARIE-STIEKEM')).toBe(false);
  });

  test(
    'with a hold everything stays, sealed: no route gives it, and it ends after 14 days',
    { timeout: 120_000 },
    async () => {
      const { lead, a, b, coord } = table;
      const { canaries } = await plant();
      const report = { text: 'MELDING-TEKST', attach: 'MELDING-BIJLAGE' };
      const sent = await a.browser.post(`/api/sessions/${table.session}/report`, report);
      expect(sent).toMatchObject({ status: 201, body: { to: ['Corine'] } });
      await lead.do('session/end');
      for (const seat of table.everyone)
        await seat.until((view) => view.shared.receipt !== undefined);
      for (const word of ['KANARIE-VERHAAL', 'KANARIE-NIET-VERTELD', 'KANARIE-NOTITIE'])
        expect(await onDisk(word)).toBe(true);

      const found = await coord.browser.get(`/api/sessions/${table.session}/reports`);
      expect(found.body).toMatchObject({
        reports: [{ ...report, by: { name: 'Amir', role: 'party' } }],
      });
      for (const seat of [lead, a, b])
        expect((await seat.ask('get', `/api/sessions/${table.session}/reports`)).body).toEqual({
          reports: [],
        });

      await table.house.restart();
      const hidden = a.open(`private:own:${a.id}`);
      await hidden.ended();
      for (const seat of table.everyone) {
        await seat.connect(table.session);
        for (const path of ['', '/keep', '/receipt', '/invitations', `/blobs/${'0'.repeat(64)}`])
          await seat.ask('get', `/api/sessions/${table.session}${path}`);
        for (const word of K1(canaries)) expect(JSON.stringify(seat.view)).not.toContain(word);
        expect(await seat.send('session/resume')).toMatchObject({ ok: false });
        if (seat !== coord) expect(seat.saw('MELDING')).toBe(false);
      }
      expectOnlyRightful(canaries);

      for (const seat of table.everyone) seat.socket?.close();
      table.house.clock.advance(13.9 * 24 * 3_600_000);
      await table.house.restart();
      expect(await onDisk('KANARIE-VERHAAL')).toBe(true);
      table.house.clock.advance(0.1 * 24 * 3_600_000);
      await table.house.restart();
      for (const word of K1(canaries))
        expect(`${word} on disk: ${await onDisk(word)}`).toBe(`${word} on disk: false`);
      expect(
        (await coord.browser.get(`/api/sessions/${table.session}/reports`)).body,
      ).toMatchObject({
        reports: [report],
      });
    },
  );
});
