import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { realClock } from '../../server/clock.ts';
import { LiveSession } from '../../server/sessions/live-session.ts';
import { createSessionLog } from '../../server/sessions/session-log.ts';
import { SessionTime } from '../../server/sessions/session-time.ts';
import { createGroupCommit } from '../../server/storage/group-commit.ts';
import {
  StorageUnavailable,
  type Storage,
  type Write,
  type WriteResult,
} from '../../server/storage/port.ts';
import { openSqlite } from '../../server/storage/sql/sqlite.ts';
import { SYSTEM, type Command, type Event, type SessionState } from '../../shared/engine/index.ts';
import type { Ack } from '../../shared/wire/protocol.ts';
import { chance } from '../support/chance.ts';
import { claimsEngine as engine, claimsForm as form } from '../support/claims.ts';
import { seed, seeded } from '../support/seed.ts';

let folder: string;
let storage: Storage;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kring-pipeline-'));
  storage = await openSqlite(folder);
});
afterAll(async () => {
  await storage.close();
  await rm(folder, { recursive: true, force: true });
});

const people = ['ann', 'ben', 'cas', 'dot'];
const things = ['pen', 'map', 'cup'];
const silent = { info: () => {}, warn: () => {}, error: () => {}, debug: () => {} };

/** What was asked of one node, how it was answered, and how far that node's log went before and after. */
interface Asked {
  readonly by: string;
  readonly command: Command;
  readonly ack: Ack;
  readonly since: number;
  readonly until: number;
  /** Whether its events were on disk when the answer came. */
  readonly durable: boolean;
}

/** A disk of which some commits fail and some take their time, on real SQLite. */
function troubled(random: () => number, durable: Set<string>) {
  const commit = async (writes: readonly Write[]): Promise<WriteResult[]> => {
    if (random() < 0.3) await wait(random() * 6);
    if (random() < 0.25) throw new StorageUnavailable('the disk is full');
    const results = await storage.commit(writes);
    writes.forEach((write, index) => {
      if (write.kind !== 'events' || !results[index]!.ok) return;
      for (const { data } of write.events) durable.add((JSON.parse(data) as Event).command);
    });
    return results;
  };
  return createGroupCommit({ commit }, { delay: 1, most: 20 });
}

/** Two nodes that serve the same session from one file, without knowing of each other. */
async function play(number: number) {
  const random = chance(seed + number);
  const durable = new Set<string>();
  const id = `session-${number}`;
  let ids = 0;
  const newId = () => `id-${(ids += 1)}`;
  const at = realClock.now();
  await storage.createSession({ id, form: form.id, createdAt: at, status: 'open', envelope: '{}' });
  const calm = createSessionLog(engine, storage, createGroupCommit(storage, { delay: 0 }));
  const loaded = await calm.begin(id, at, { form, brief: {}, variant: 'open', language: 'nl' });
  const options = { engine, newId, log: silent, onChange: () => new Map() };
  const time = () => new SessionTime(realClock, at);
  const host = new LiveSession(loaded, { ...options, sessionLog: calm, time: time() });
  for (const [mark, person] of people.entries()) {
    const role = mark === 0 ? 'lead' : 'member';
    const data = { person, role, name: person, mark, admitted: true };
    await host.submit(SYSTEM, { id: `join-${person}`, type: 'session/join', data });
  }
  const nodes: LiveSession[] = [];
  for (let node = 0; node < 2; node += 1) {
    const log = createSessionLog(engine, storage, troubled(random, durable));
    const fresh = (await log.load(id))!;
    nodes.push(new LiveSession(fresh, { ...options, sessionLog: log, time: time() }));
  }
  const asked: Promise<Asked>[] = [];
  const sent: { by: string; command: Command }[] = [];
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const ask = async (live: LiveSession, by: string, command: Command): Promise<Asked> => {
    const since = live.seq;
    const ack = await live.submit(by, command);
    return { by, command, ack, since, until: live.seq, durable: durable.has(command.id) };
  };
  for (let n = 0; n < 60; n += 1) {
    if (random() < 0.15) await wait(random() * 8);
    // Sent again because no answer came, perhaps to the other node, perhaps while the first is on its way.
    const again = random() < 0.2 && sent.length > 0 ? pick(sent.slice(-12)) : undefined;
    const type = random() < 0.65 ? 'claims/take' : 'claims/drop';
    const fresh = { id: `c-${n}`, type, data: { thing: pick(things) } };
    const { by, command } = again ?? { by: pick(people), command: fresh };
    if (!again) sent.push({ by, command });
    asked.push(ask(pick(nodes), by, command));
    if (random() < 0.1) void pick(nodes).enter(() => wait(random() * 3));
  }
  const answers = await Promise.all(asked);
  const stored = (await storage.events(id)).slice(1);
  return { loaded, answers, log: stored.map(({ data }) => JSON.parse(data) as Event), nodes, calm };
}

type Played = Awaited<ReturnType<typeof play>>;

/** The state after each event of the log; the first one before any. */
function states({ loaded, log }: Played): SessionState[] {
  const all = [loaded.state];
  for (const event of log) all.push(engine.evolve(all.at(-1)!, event));
  return all;
}

const decideOn = (state: SessionState, by: string, command: Command, now: number) =>
  engine.decide(state, command, state.people[by]!, { now, newId: () => 'none' });

/** Each command whose events are in the log, decided alone on what stood before it, gives just these events. */
function expectSequential(played: Played): void {
  const stood = states(played);
  const { log, answers } = played;
  const commands = new Map(answers.map(({ by, command }) => [command.id, { by, command }]));
  for (let from = 0; from < log.length;) {
    const { command: id, at } = log[from]!;
    const until = log.findIndex((event, index) => index > from && event.command !== id);
    const events = log.slice(from, until < 0 ? undefined : until);
    const known = commands.get(id);
    if (known)
      expect(decideOn(stood[from]!, known.by, known.command, at)).toEqual({ ok: true, events });
    from += events.length;
  }
}

function expectOnce({ log, answers }: Played): void {
  for (const id of new Set(answers.map(({ command }) => command.id))) {
    const events = log.filter(({ command }) => command === id);
    const takes = events.filter(({ type }) => type !== 'claims/looked-for');
    expect(takes.length, `${id} has one effect at most`).toBeLessThanOrEqual(1);
  }
}

/** Whether, somewhere between asking and answering, the log gave this very answer. */
function answeredBy(stood: readonly SessionState[], { by, command, ack, since, until }: Asked) {
  // Number n of the log is the n-th after `session/begun`.
  return stood.slice(since - 1, until).some((state) => {
    const outcome = decideOn(state, by, command, 0);
    if (ack.ok) return outcome.ok && outcome.events.length === 0;
    return !outcome.ok && outcome.refusal.code === ack.refusal.code;
  });
}

const rounds = seeded(40).numRuns;

describe('commands that are decided together, while commits fail, conflict and stall', () => {
  it('give what one after the other would give; laws 2 and 3 hold, and no answer rests on what was lost (rule 2)', async () => {
    const seen = { accepted: 0, refused: 0, lost: 0 };
    for (let number = 0; number < rounds; number += 1) {
      const played = await play(number);
      const stood = states(played);
      expectSequential(played);
      expectOnce(played);
      for (const asked of played.answers) {
        const { ack, command } = asked;
        const inLog = played.log.some((event) => event.command === command.id);
        const what = `round ${number}: ${JSON.stringify(asked)}`;
        if (ack.ok && asked.durable) {
          expect(inLog, what).toBe(true);
          seen.accepted += 1;
        } else if (ack.ok || ack.refusal.code.startsWith('claims/')) {
          expect(answeredBy(stood, asked), what).toBe(true);
          seen.refused += 1;
        } else {
          expect(ack.refusal.code, what).toBe('storage/failed');
          const again = played.answers.some(
            (other) => other !== asked && other.command === command,
          );
          if (!again) expect(inLog, what).toBe(false);
          seen.lost += 1;
        }
      }
      const fresh = await played.calm.load(played.loaded.state.id);
      expect(fresh?.state).toEqual(JSON.parse(JSON.stringify(stood.at(-1))));
    }
    expect(Object.values(seen).every((count) => count > 0)).toBe(true);
  });
});
