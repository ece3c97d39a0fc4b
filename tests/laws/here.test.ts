import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { realClock } from '../../server/clock.ts';
import { LiveSession } from '../../server/sessions/live-session.ts';
import { createSessionLog } from '../../server/sessions/session-log.ts';
import { SessionTime } from '../../server/sessions/session-time.ts';
import { createGroupCommit } from '../../server/storage/group-commit.ts';
import { StorageUnavailable, type Storage } from '../../server/storage/port.ts';
import { openSqlite } from '../../server/storage/sql/sqlite.ts';
import { boxOf, SYSTEM, withoutHere } from '../../shared/engine/index.ts';
import { boxName } from '../../shared/tools/poll/state.ts';
import { lessons, played } from '../support/class-histories.ts';
import { choiceId, Classroom, engine, optionsOf, slipOf } from '../support/classroom.ts';
import { seeded } from '../support/seed.ts';

const box = boxName(choiceId, 1);
const [a = '', b = ''] = optionsOf();

describe('what only the process knows (rule 30)', () => {
  it('is no part of the fold: the events give the state without it, in any lesson', () => {
    const seen = { boxes: 0, crowds: 0 };
    fc.assert(
      fc.property(lessons, (acts) => {
        const room = played(new Classroom(8).to('floor'), acts);
        const fold = room.events.reduce(
          (state, event) => engine.evolve(state, event),
          engine.begin(room.beginning),
        );
        expect(fold).not.toHaveProperty('here');
        expect(fold).toEqual(withoutHere(room.state));
        expect(JSON.parse(JSON.stringify(fold))).toEqual(fold);
        if (Object.keys(room.state.here?.boxes ?? {}).length > 0) seen.boxes += 1;
        if (Object.keys(room.state.here?.crowd ?? {}).length > 0) seen.crowds += 1;
      }),
      seeded(60),
    );
    // Where there was never something to lose, nothing was proved.
    expect(seen.boxes).toBeGreaterThan(0);
    expect(seen.crowds).toBeGreaterThan(0);
  });

  it('stands in no event and in nothing that is kept: no value, no question that nobody took, nobody of a crowd who is there', () => {
    const room = new Classroom(6).to('floor').opens('word');
    const written = () => JSON.stringify([room.events, withoutHere(room.state)]);
    const before = written();
    for (const pupil of room.pupils) room.system('session/disconnected', { person: pupil });
    for (const pupil of room.pupils) room.system('session/connected', { person: pupil });
    expect(written()).toBe(before);
    for (const pupil of room.pupils)
      expect(room.cast(pupil, [`kanarie ${pupil.at(-1)}`], { run: 'word' }).ok).toBe(true);
    room.ok('pupil-0', 'box/put', { id: slipOf('q'), text: 'vraagkanarie' });
    expect(JSON.stringify(room.state.here)).toMatch(
      /kanarie 3.*vraagkanarie|vraagkanarie.*kanarie 3/,
    );
    expect(written()).not.toMatch(/kanarie/);
    expect(written()).not.toContain('slip-');
    // After closing only the words, and no slip that leads to a device.
    room.closes('word').wait(5_000);
    expect(written()).toMatch(/vraagkanarie/);
    expect(written()).not.toContain(slipOf('pupil-3'));
    expect(room.state.here?.boxes).not.toHaveProperty(boxName('word', 1));
  });
});

describe('a disk that refuses, another node that wrote, and what only the process knows (rule 30)', () => {
  const silent = { info: () => {}, warn: () => {}, error: () => {}, debug: () => {} };
  let folder: string;
  let storage: Storage;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kring-here-'));
    storage = await openSqlite(folder);
  });
  afterAll(async () => {
    await storage.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** A lesson with a vote that is open, on a node of its own; `disk` may refuse. */
  async function node(id: string, disk: { full: boolean }) {
    const commit: Storage['commit'] = (writes) =>
      disk.full
        ? Promise.reject(new StorageUnavailable('the disk is full'))
        : storage.commit(writes);
    const log = createSessionLog(engine, storage, createGroupCommit({ commit }, { delay: 0 }));
    const at = realClock.now();
    const loaded = await log.load(id);
    let ids = 0;
    const options = {
      ...{ engine, log: silent, sessionLog: log, onChange: () => new Map() },
      ...{ newId: () => `id-${(ids += 1)}`, time: new SessionTime(realClock, at) },
    };
    const begin = async () => {
      const room = new Classroom(0).beginning;
      await storage.createSession({
        ...{ id, form: room.form.id, createdAt: at, status: 'open' as const, envelope: '{}' },
      });
      const { form, variant, language, brief = {} } = room;
      return log.begin(id, at, { form, variant, language, brief });
    };
    return new LiveSession(loaded ?? (await begin()), options);
  }

  let commands = 0;
  const send = (live: LiveSession, by: string, type: string, data: unknown = {}) =>
    live.submit(by === 'system' ? SYSTEM : by, { id: `command-${(commands += 1)}`, type, data });
  const vote = (live: LiveSession, who: string, option: string) =>
    send(live, who, 'poll/cast', {
      ...{ run: choiceId, round: 1, slip: slipOf(who), answers: { [choiceId]: [option] } },
    });

  async function opened(live: LiveSession): Promise<void> {
    for (const [person, role] of [
      ['lea', 'lead'],
      ...['p1', 'p2', 'p3', 'p4', 'p5', 'p6'].map((one) => [one, 'member']),
    ] as const) {
      const data = { person, role, name: person, mark: 1, admitted: true };
      await send(live, 'system', 'session/join', data);
      await send(live, 'system', 'session/connected', { person });
    }
    await send(live, 'lea', 'session/next', { from: 'floor-join', reason: 'no-time' });
    await send(live, 'lea', 'poll/ask', { run: choiceId });
    expect(await send(live, 'lea', 'poll/open', { run: choiceId })).toEqual({ ok: true });
  }

  const lies = (live: LiveSession) => boxOf(live.state, box).slips.map(({ slip }) => slip);

  it('a vote that the disk refused lies in no box, those before it stay, and it counts once when it comes again', async () => {
    const disk = { full: false };
    const live = await node('lesson-with-a-full-disk', disk);
    await opened(live);
    expect(await vote(live, 'p1', a)).toEqual({ ok: true });
    disk.full = true;
    // Together: one that is new, and one that only changes what lies there, decided on it.
    const [fresh, changed] = await Promise.all([vote(live, 'p2', b), vote(live, 'p1', b)]);
    expect(fresh).toMatchObject({ ok: false, refusal: { code: 'storage/failed' } });
    expect(changed).toEqual({ ok: true });
    expect(lies(live)).toEqual([slipOf('p1')]);
    expect(live.state.here?.crowd).toHaveProperty('p6');
    disk.full = false;
    expect(await vote(live, 'p2', b)).toEqual({ ok: true });
    expect(lies(live)).toEqual([slipOf('p1'), slipOf('p2')]);
  });

  it('another node that wrote in between takes nothing out of the box, and puts nothing in twice', async () => {
    const id = 'lesson-on-two-nodes';
    const live = await node(id, { full: false });
    await opened(live);
    await vote(live, 'p1', a);
    await vote(live, 'p2', a);
    const other = await node(id, { full: false });
    expect(other.state).not.toHaveProperty('here');
    expect(await send(other, 'lea', 'session/lock', { locked: true })).toEqual({ ok: true });
    // This one knows nothing of it yet: its commit conflicts, and the vote is decided again.
    expect(await vote(live, 'p3', b)).toEqual({ ok: true });
    expect(live.state.locked).toBe(true);
    expect(lies(live)).toEqual(['p1', 'p2', 'p3'].map(slipOf));
    expect(live.state.here?.crowd).toHaveProperty('p6');
    await Promise.all(['p4', 'p5'].map((who) => vote(live, who, b)));
    await send(live, 'lea', 'poll/close', { run: choiceId });
    const { runs } = live.state.tools['poll'] as { runs: Record<string, { rounds: unknown[] }> };
    expect(runs[choiceId]?.rounds[0]).toMatchObject({
      totals: { [choiceId]: { n: 5, counts: { [a]: 2, [b]: 3 } } },
    });
  });

  it('a snapshot is made of the fold alone', async () => {
    const id = 'lesson-with-a-snapshot';
    const live = await node(id, { full: false });
    await opened(live);
    for (const who of ['p1', 'p2', 'p3']) await vote(live, who, a);
    for (let n = 0; live.seq < 215; n += 1)
      await send(live, 'lea', 'session/lock', { locked: n % 2 === 0 });
    await live.enter(async () => {});
    const snapshot = await storage.snapshot(id);
    expect(snapshot?.data).toContain('"poll"');
    expect(snapshot?.data).not.toContain('slip-');
    expect(snapshot?.data).not.toContain('"here"');
    const again = await node(id, { full: false });
    expect(again.state).toEqual(JSON.parse(JSON.stringify(withoutHere(live.state))));
    // What it does not know any more the devices say again; nobody counts twice.
    for (const who of ['p1', 'p2', 'p3', 'p1']) await vote(again, who, a);
    expect(lies(again)).toEqual(['p1', 'p2', 'p3'].map(slipOf));
  });
});
