import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { chance } from '../support/chance.ts';
import { ClassHouse } from '../support/class-house.ts';
import { Seat, type DocSeat } from '../support/mediation.ts';
import { seed } from '../support/seed.ts';

let lesson: ClassHouse;
let second: Seat;
beforeEach(async () => {
  lesson = await ClassHouse.open(1);
  second = await seatOf('colead', 'Sam');
});
afterEach(async () => {
  second.close();
  await lesson.close();
});

/** Somebody in a seat for one, by a link of their own. */
async function seatOf(role: string, name: string): Promise<Seat> {
  const links = `/api/sessions/${lesson.session}/invitations`;
  const made = await lesson.lead.browser.post(links, { role, seats: 1 });
  const { token } = made.body as { token: string };
  const seat = new Seat(lesson.house, name);
  await seat.ask('post', `/api/invitations/${token}/join`, { name, mark: 1 });
  return seat.connect(lesson.session);
}

const slidesNow = () =>
  lesson.lead.tool('slides').slides as Record<string, { text: { nl: string }; notes?: object }>;
const field = (doc: Y.Doc, name = 'text.nl') => doc.getText(name);
const here = (seat: DocSeat, words: string) =>
  seat.until(() => field(seat.doc).toString() === words, `the words ${words}`);

describe('the text of a slide', () => {
  test('stands in its document once, however many open it at the same moment', async () => {
    const [[slide = '', { text } = { text: { nl: '' } }] = []] = Object.entries(slidesNow());
    const open = [lesson.lead, second, lesson.lead, second].map((one) =>
      one.open(`slides:${slide}`),
    );
    for (const seat of open) await here(seat, text.nl);
    for (const seat of open) expect(seat.mode).toBe('write');
    expect(field(open[0]!.doc, 'notes.nl').toString().length).toBeGreaterThan(10);
  });

  test('is read by the adult, and is no document for the class, a screen or a stranger', async () => {
    const [slide = ''] = Object.keys(slidesNow());
    const name = `slides:${slide}`;
    const adult = await seatOf('coord', 'Mia');
    const reads = adult.open(name);
    await here(reads, slidesNow()[slide]!.text.nl);
    expect(reads.mode).toBe('read');
    reads.force('niet van mij');
    const { seat: beamer, token } = await lesson.screen('beamer');
    for (const one of [...lesson.pupils, beamer, new Seat(lesson.house, 'stranger')]) {
      if (!one.session) one.session = lesson.session;
      const refused = one.open(name);
      await refused.ended();
      expect(refused.mode, one.name).toBeUndefined();
      expect(field(refused.doc).toString()).toBe('');
    }
    const byToken = new Seat(lesson.house, 'token');
    byToken.session = lesson.session;
    byToken.browser.cookie = `kring=${token}`;
    const refused = byToken.open(name);
    await refused.ended();
    expect(field(refused.doc).toString()).toBe('');
    await here(second.open(name), slidesNow()[slide]!.text.nl);
    adult.close();
  });

  test('is destroyed with its slide', async () => {
    const slide = { id: 'passing-by', layout: 'message', text: { nl: 'KANARIE', en: 'CANARY' } };
    await lesson.lead.do('slides/put', { slide });
    await lesson.lead.until(() => 'slides:passing-by' in (lesson.lead.view?.me.docs ?? {}));
    const open = lesson.lead.open('slides:passing-by');
    await here(open, 'KANARIE');
    await lesson.lead.do('slides/drop', { slide: 'passing-by' });
    await open.ended();
    const late = lesson.lead.open('slides:passing-by');
    await late.ended();
    expect(field(late.doc).toString()).toBe('');
  });

  test('keeps what three hands write in any order, whose lines come and go', async () => {
    const random = chance(seed);
    const [slide = ''] = Object.keys(slidesNow());
    const name = `slides:${slide}`;
    const begun = slidesNow()[slide]!.text.nl;
    const hands = [lesson.lead, second, lesson.lead].map((who) => ({ who, doc: new Y.Doc() }));
    const comeBack = async ({ who, doc }: (typeof hands)[number]): Promise<void> => {
      const seat = who.open(name, doc);
      // What it has goes up when it is asked for it, and is on disk when that is told.
      await seat.until(() => seat.saved > 0 && field(doc).length > 0, 'all of it, both ways');
      seat.socket.terminate();
    };
    for (const hand of hands) await comeBack(hand);
    const written: string[] = [];
    const gone = new Set<string>();
    for (let step = 0; step < 40; step += 1) {
      const hand = hands[Math.floor(random() * hands.length)]!;
      const text = field(hand.doc);
      const at = Math.floor(random() * (text.length + 1));
      if (random() < 0.2) await comeBack(hand);
      else if (random() < 0.15 && at < text.length) {
        gone.add(text.toString().charAt(at));
        text.delete(at, 1);
      } else {
        const sign = String.fromCharCode(0x4e00 + written.length);
        written.push(sign);
        text.insert(at, sign);
      }
    }
    for (const hand of [...hands, ...hands]) await comeBack(hand);
    const [first = '', ...others] = hands.map(({ doc }) => field(doc).toString());
    for (const other of others) expect(other).toBe(first);
    for (const sign of written) expect(first.includes(sign) || gone.has(sign), sign).toBe(true);
    expect(
      [...first].filter((sign) => !written.includes(sign)).join('').length,
    ).toBeLessThanOrEqual(begun.length);
  });
});
