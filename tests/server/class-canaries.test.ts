import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, describe, expect, test } from 'vitest';
import { Lesson } from '../support/lesson.ts';
import { ClassHouse, cloud, wordFrom } from '../support/class-house.ts';
import { readable } from '../support/readable.ts';
import { startProcess, withProcess, type ServerProcess } from '../support/server-process.ts';
import { Wire } from '../support/wire.ts';
import type { Place, Tab } from '../support/server.ts';

const program = join(import.meta.dirname, '../bench/class-server.ts');

let lesson: ClassHouse | undefined;
afterEach(async () => {
  await lesson?.close();
  lesson = undefined;
});

const onDisk = (text: string) => readable(lesson!.house.folder, text);
const inLog = (text: string) => lesson!.log.lines.some((line) => line.includes(text));

describe('a vote and a question without a name, over real sockets and a real file (rules 30 and 34)', () => {
  test(
    'are in no frame, no file and no log before they are counted or taken, and never beside who that was',
    { timeout: 60_000 },
    async () => {
      lesson = await ClassHouse.open(6);
      const { lead, pupils } = lesson;
      const { seat: beamer } = await lesson.screen('beamer');
      await lesson.opensCloud();
      for (const [at, pupil] of pupils.entries())
        await pupil.do('poll/cast', wordFrom(`slipkanarie-${at}`, `KANARIE${at % 2}`));
      await pupils[0]!.do('box/put', { id: 'vraagslip'.padEnd(20, '-'), text: 'KANARIEVRAAG?' });
      await lead.until(() => lead.tool('poll').now.answered === 6);
      for (const word of ['KANARIE', 'slipkanarie']) {
        expect(await onDisk(word), `${word} on disk`).toBe(false);
        expect(inLog(word), `${word} in a log`).toBe(false);
        for (const seat of [lead, beamer, ...pupils])
          expect(seat.saw(word), `${seat.name} ${word}`).toBe(false);
      }
      // The question comes with whatever else came, a while later.
      await lead.until(() => Object.keys(lead.tool('box').asked as object).length === 1);
      expect(await onDisk('KANARIEVRAAG?')).toBe(true);
      for (const seat of [beamer, ...pupils]) expect(seat.saw('KANARIEVRAAG')).toBe(false);

      await lead.do('poll/close', { run: 'cloud' });
      await lead.until(() => lead.tool('poll').runs.cloud.results['1'] !== undefined);
      // The canary sings where it may: the totals are an event. What leads to a device is nowhere.
      expect(await onDisk('KANARIE0')).toBe(true);
      expect(await onDisk('slipkanarie')).toBe(false);
      for (const seat of [beamer, ...pupils]) expect(seat.saw('KANARIE0')).toBe(false);
      await lead.do('poll/show', { run: 'cloud', what: 'totals' });
      await pupils[1]!.until(() => JSON.stringify(pupils[1]!.tool('poll')).includes('KANARIE0'));
      expect(inLog('KANARIE')).toBe(false);
    },
  );

  test(
    'who of the class comes and goes is written nowhere: the file does not grow by it',
    { timeout: 60_000 },
    async () => {
      lesson = await ClassHouse.open(3);
      const { lead, pupils, session } = lesson;
      const events = () => {
        const file = new Database(join(lesson!.house.folder, 'kring.sqlite'), { readonly: true });
        const { many } = file
          .prepare('select count(*) as many from events where session = ?')
          .get(session) as { many: number };
        file.close();
        return many;
      };
      const before = events();
      pupils[0]!.close();
      await lead.until((view) => view.shared.crowds?.['member']?.here === 2);
      await pupils[0]!.connect();
      await lead.until((view) => view.shared.crowds?.['member']?.here === 3);
      expect(before).toBeGreaterThan(3);
      expect(events()).toBe(before);
      for (const [at, pupil] of pupils.entries())
        for (const other of pupils.filter((_, one) => one !== at))
          expect(pupil.saw(other.id)).toBe(false);
      for (const pupil of pupils) expect(lead.saw(pupil.id)).toBe(false);
    },
  );

  test(
    'when it is over nothing of it is left but what the form says: no word, no question that was refused, no slip',
    { timeout: 60_000 },
    async () => {
      lesson = await ClassHouse.open(5);
      const { lead, pupils, session } = lesson;
      await lesson.opensCloud();
      for (const [at, pupil] of pupils.entries())
        await pupil.do('poll/cast', wordFrom(`slipkanarie-${at}`, 'KANARIEWOORD'));
      await lead.do('poll/close', { run: 'cloud' });
      await lead.do('poll/show', { run: 'cloud', what: 'totals' });
      await pupils[0]!.until(() => pupils[0]!.saw('KANARIEWOORD'));
      await lead.do('poll/leave');
      // A choice that came to something, so that there is something to take along.
      const { all } = lead.tool('poll') as {
        all: Record<string, { kind: string; options: { id: string }[] }>;
      };
      const [run = '', { options } = { options: [] }] = Object.entries(all).find(
        ([, { kind }]) => kind === 'choice',
      )!;
      await lead.do('poll/ask', { run });
      await lead.do('poll/open', { run });
      for (const [at, pupil] of pupils.entries())
        await pupil.do('poll/cast', {
          ...{ run, round: 1, slip: `slipkanarie-keuze-${at}` },
          answers: { [run]: [options[0]!.id] },
        });
      await lead.do('poll/close', { run });

      const id = 'vraagslip'.padEnd(20, '-');
      await pupils[0]!.do('box/put', { id, text: 'KANARIEVRAAG?' });
      await lead.until(() => Object.keys(lead.tool('box').asked as object).length === 1);
      await lead.do('box/stand', { id, standing: 'declined', reason: 'name' });
      await pupils[0]!.until(() => pupils[0]!.tool('box').declined[id] === 'name');
      expect(pupils[0]!.saw('KANARIEVRAAG')).toBe(false);
      await lead.do('session/end');
      for (const seat of [lead, ...pupils])
        await seat.until((view) => view.shared.receipt !== undefined);
      for (const word of ['KANARIEWOORD', 'KANARIEVRAAG', 'slipkanarie', 'vraagslip']) {
        expect(await onDisk(word), word).toBe(false);
        expect(inLog(word), word).toBe(false);
      }
      const kept = await lead.ask('get', `/api/sessions/${session}/keep`);
      expect(kept.body).toMatchObject({ tools: { poll: [{ rounds: [{ n: 5 }] }] } });
      for (const seat of [lead, ...pupils])
        for (const path of ['keep', 'receipt']) {
          const { body } = await seat.ask('get', `/api/sessions/${session}/${path}`);
          expect(JSON.stringify(body), `${seat.name} ${path}`).not.toMatch(
            /KANARIE|slipk|vraagslip/,
          );
        }
    },
  );
});

test(
  'kill -9 in an open round loses no vote of a device that comes back, counts none twice, and no value is on the disk (rule 34)',
  { timeout: 180_000 },
  async () => {
    let server: ServerProcess | undefined;
    let wire: Wire | undefined;
    const tabs: Tab[] = [];
    try {
      await withProcess(async (_place, first) => {
        wire = await Wire.to(first.url);
        const place: Place = { app: { url: wire.url }, tabs };
        const lesson = await Lesson.begin(place);
        await lesson.next();
        const pupils = await lesson.pupilsCome(8);
        await lesson.lead.send('poll/put', { question: cloud });
        await lesson.lead.send('poll/ask', { run: 'cloud' });
        expect(await lesson.lead.send('poll/open', { run: 'cloud' })).toEqual({ ok: true });
        for (const [at, pupil] of pupils.entries())
          expect(await pupil.vote('cloud', 1, { cloud: [`KANARIE${at % 2}`] })).toEqual({
            ok: true,
          });
        expect(await readable(first.folder, 'KANARIE')).toBe(false);
        await first.kill();
        expect(await readable(first.folder, 'KANARIE')).toBe(false);
        server = await startProcess(first.folder, 0, program);
        wire.leadTo(server.url);

        // Seven come back and give it again, one of them three times, one has changed their mind; one stays away.
        const [twice, changed, ...others] = pupils.slice(0, 7);
        for (const pupil of [twice!, ...others, twice!, twice!]) {
          const at = pupils.indexOf(pupil);
          expect(await pupil.vote('cloud', 1, { cloud: [`KANARIE${at % 2}`] })).toEqual({
            ok: true,
          });
        }
        expect(await changed!.vote('cloud', 1, { cloud: ['KANARIE0'] })).toEqual({ ok: true });
        // Who lost the slip, as a page that was loaded anew without it, has one vote all the same.
        changed!.slips.clear();
        expect(await changed!.vote('cloud', 1, { cloud: ['KANARIE1'] })).toMatchObject({
          ...{ ok: false, refusal: { code: 'poll/voted' } },
        });
        expect(await readable(first.folder, 'KANARIE')).toBe(false);
        // That they voted was never lost.
        await lesson.lead.until((view) =>
          JSON.stringify(view.shared.tools['poll']).includes('"answered":8'),
        );
        expect(await lesson.lead.send('poll/close', { run: 'cloud' })).toEqual({ ok: true });
        const { runs } = (
          await lesson.lead.until((view) =>
            JSON.stringify(view.shared.tools['poll']).includes('"counts"'),
          )
        ).shared.tools['poll'] as { runs: Record<string, { results: object }> };
        expect(runs['cloud']?.results).toEqual({
          1: { cloud: { kind: 'counts', n: 7, counts: { KANARIE0: 5, KANARIE1: 2 } } },
        });
        expect(await readable(first.folder, 'KANARIE0')).toBe(true);
      }, program);
    } finally {
      for (const tab of tabs) tab.close();
      wire?.close();
      await server?.kill();
    }
  },
);
