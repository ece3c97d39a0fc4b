import { afterEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { Documents } from '../../client/link/documents.ts';
import { chance } from '../support/chance.ts';
import { ClassHouse } from '../support/class-house.ts';
import { until } from '../support/doc-clients.ts';
import type { DocSeat, Seat } from '../support/mediation.ts';
import { readable } from '../support/readable.ts';
import { seed } from '../support/seed.ts';

/** Rule 35 over real sockets and a real file: what a group writes stays with that group. */
let lesson: ClassHouse | undefined;
const open: Documents[] = [];
afterEach(async () => {
  for (const documents of open.splice(0)) documents.destroy();
  await lesson?.close();
  lesson = undefined;
  // Twenty devices leave at once.
}, 60_000);

const onDisk = (text: string) => readable(lesson!.house.folder, text);
const inLog = (text: string) => lesson!.log.lines.some((line) => line.includes(text));
const groupOf = (seat: Seat): number | undefined => seat.own('groups')?.group as number | undefined;
const paperOf = (seat: Seat, paper: 'notes' | 'board'): string =>
  Object.keys(seat.view?.me.docs ?? {}).find((name) => name.endsWith(`:${paper}`)) ?? '';

async function inGroups(pupils: number, size: number): Promise<ClassHouse> {
  lesson = await ClassHouse.open(pupils);
  await lesson.lead.do('groups/deal', { size });
  for (const pupil of lesson.pupils) await pupil.until(() => groupOf(pupil) !== undefined);
  return lesson;
}

/** Those of this group, and the others. */
function split(group = 1): [inside: Seat[], outside: Seat[]] {
  const { pupils } = lesson!;
  return [
    pupils.filter((one) => groupOf(one) === group),
    pupils.filter((one) => groupOf(one) !== group),
  ];
}

async function refused(seat: Seat, name: string): Promise<void> {
  const doc = seat.open(name);
  await doc.ended();
  expect(doc.code, `${seat.name} ${name}`).toBe(4403);
}

test(
  'a note of a group is in no frame of another group, of an educator or of the big screen, and in no log; its board is, once it is put up',
  { timeout: 120_000 },
  async () => {
    const { lead } = await inGroups(8, 4);
    const { seat: beamer } = await lesson!.screen('beamer');
    const [[first, second], [stranger]] = split();
    const [notes, board] = [paperOf(first!, 'notes'), paperOf(first!, 'board')];
    const pen = first!.open(board);
    await first!.open(notes).write('NOTITIEKANARIE');
    await pen.write('BORDKANARIE');
    const mate = second!.open(notes);
    await mate.until(() => mate.doc.getText('text').toString() === 'NOTITIEKANARIE', 'the note');
    await first!.do('groups/wrote', { paper: 'notes' });
    await lead.until(() => lead.tool('groups').wrote['1']?.notes === true);
    for (const seat of [stranger!, lead, beamer])
      for (const name of [notes, board]) await refused(seat, name);
    const outside = [...split()[1], lead, beamer];
    const nowhere = (word: string) => {
      for (const seat of outside) expect(seat.saw(word), `${seat.name} ${word}`).toBe(false);
      expect(inLog(word)).toBe(false);
    };
    expect(await onDisk('NOTITIEKANARIE')).toBe(true);
    nowhere('NOTITIEKANARIE');
    nowhere('BORDKANARIE');

    await second!.do('groups/show', { on: true });
    await beamer.until(({ me }) => board in me.docs);
    const wall = beamer.open(board);
    await wall.until(() => wall.doc.getText('text').toString() === 'BORDKANARIE', 'the board');
    expect(wall.mode).toBe('read');
    wall.force('GEEN RECHT');
    await wall.until(() => wall.code !== undefined, 'a screen that writes');
    const again = beamer.open(board);
    await again.until(() => again.doc.getText('text').toString() === 'BORDKANARIE', 'again');
    await refused(stranger!, board);
    nowhere('NOTITIEKANARIE');
    await lead.do('groups/clear');
    await again.ended();
    expect(again.code).toBe(4403);
    await pen.write('NADIEN');
    await refused(beamer, board);
    expect(beamer.saw('NADIEN')).toBe(false);
    // The token of a screen stands in no log; one that nobody gave opens nothing.
    expect(inLog(beamer.screen!)).toBe(false);
    beamer.screen = 'A'.repeat(22);
    await refused(beamer, board);
  },
);

test(
  'whoever is let into another group loses the papers of the first at once, and has those of the second',
  { timeout: 120_000 },
  async () => {
    const { lead } = await inGroups(8, 4);
    const [[mover, stays], [host]] = split();
    const [old, fresh] = [paperOf(mover!, 'notes'), paperOf(host!, 'notes')];
    await host!.open(fresh).write('TWEEDEKANARIE');
    const paper = mover!.open(old);
    await paper.write('EERSTE');
    await mover!.do('groups/sit', { group: 2 });
    await refused(mover!, fresh);
    expect(mover!.saw('TWEEDEKANARIE')).toBe(false);
    await lead.do('groups/let', { group: 2, yes: true });
    await paper.ended();
    expect(paper.code).toBe(4403);
    await mover!.until(() => paperOf(mover!, 'notes') === fresh);
    const now = mover!.open(fresh);
    await now.until(() => now.doc.getText('text').toString() === 'TWEEDEKANARIE', 'the second');
    await stays!.open(old).write('NADIENKANARIE');
    expect(mover!.saw('NADIENKANARIE')).toBe(false);
    await refused(mover!, old);
  },
);

test(
  'groups that are made anew begin with nothing: what those of before wrote leaves the disk; at the end all of it does',
  { timeout: 120_000 },
  async () => {
    const { lead, pupils, session } = await inGroups(8, 4);
    const [[first]] = split();
    const old = first!.open(paperOf(first!, 'notes'));
    await old.write('OUDEKANARIE');
    expect(await onDisk('OUDEKANARIE')).toBe(true);
    await lead.do('groups/deal', { size: 4 });
    await old.ended();
    await expect.poll(() => onDisk('OUDEKANARIE'), { timeout: 30_000 }).toBe(false);
    await first!.until(() => paperOf(first!, 'notes').includes(':2.'));
    await first!.open(paperOf(first!, 'notes')).write('NIEUWEKANARIE');
    await lead.do('session/end');
    for (const seat of [lead, ...pupils])
      await seat.until((view) => view.shared.receipt !== undefined);
    expect(await onDisk('NIEUWEKANARIE')).toBe(false);
    for (const seat of [lead, first!])
      for (const path of ['keep', 'receipt']) {
        const { body } = await seat.ask('get', `/api/sessions/${session}/${path}`);
        expect(JSON.stringify(body)).not.toMatch(/KANARIE|groups:room/);
      }
    expect(inLog('KANARIE')).toBe(false);
  },
);

/** The documents of one pupil, as a page has them. */
function documentsOf(seat: Seat): Documents {
  const { url: origin } = lesson!.house.app;
  class Client extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { cookie: seat.browser.cookie, origin } });
    }
  }
  const documents = new Documents({
    ...{ baseUrl: origin, session: lesson!.session, me: { person: '', name: '', mark: 0 } },
    WebSocket: Client as never,
  });
  open.push(documents);
  return documents;
}

test(
  'people of a group see each other point and draw, with a colour and without a name or an id',
  { timeout: 120_000 },
  async () => {
    await inGroups(8, 4);
    const [[first, second]] = split();
    const name = paperOf(first!, 'board');
    const [one, other] = [documentsOf(first!).open(name), documentsOf(second!).open(name)];
    const drawn: { person: string; mark: number }[] = [];
    other.onLive((from) => drawn.push(from));
    await until('both write', () => one.mode === 'write' && other.mode === 'write');
    one.setCursor({ x: 1, y: 2 });
    await until('a cursor', () => other.cursors.size === 1);
    const [cursor] = other.cursors.values();
    expect(cursor).toMatchObject({ person: '', name: '', cursor: { x: 1, y: 2 } });
    expect(cursor!.mark).toBeGreaterThanOrEqual(0);
    expect(cursor!.mark).toBeLessThan(8);
    one.sendLive(new Uint8Array([1, 2, 3]));
    await until('a live frame', () => drawn.length > 0);
    expect(drawn[0]).toMatchObject({ person: '', mark: cursor!.mark });
  },
);

test(
  'four groups of five write at once while lines go down and come back: each group has all of its own, and nothing of another',
  { timeout: 180_000 },
  async () => {
    const { pupils } = await inGroups(20, 5);
    const next = chance(seed);
    const lines = 4;
    const said = (seat: Seat, n: number) => `[${groupOf(seat)}:${seat.id}:${n}]`;
    const papers = new Map<Seat, DocSeat>();
    await Promise.all(
      pupils.map(async (pupil) => {
        let paper = pupil.open(paperOf(pupil, 'notes'));
        for (let n = 0; n < lines; n += 1) {
          await paper.write(said(pupil, n));
          if (next() < 0.4) {
            paper.socket.terminate();
            paper = pupil.open(paperOf(pupil, 'notes'), paper.doc);
          }
          if (next() < 0.2) {
            pupil.socket?.close();
            await pupil.connect();
          }
        }
        papers.set(pupil, paper);
      }),
    );
    for (const pupil of pupils) {
      const group = groupOf(pupil);
      const mates = pupils.filter((one) => groupOf(one) === group);
      const paper = papers.get(pupil)!;
      const all = mates.flatMap((one) => Array.from({ length: lines }, (_, n) => said(one, n)));
      const text = () => paper.doc.getText('text').toString();
      await paper.until(() => all.every((line) => text().includes(line)), `all of ${group}`);
      expect(text()).toHaveLength(all.join('').length);
      for (const other of pupils.filter((one) => groupOf(one) !== group))
        expect(pupil.saw(`:${other.id}:`), `${pupil.name} saw ${other.name}`).toBe(false);
    }
  },
);
