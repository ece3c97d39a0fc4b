import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createSessionLog } from '../../server/sessions/session-log.ts';
import { createGroupCommit } from '../../server/storage/group-commit.ts';
import type { StoredEvent } from '../../server/storage/port.ts';
import { openSqlite } from '../../server/storage/sql/sqlite.ts';
import { SYSTEM, type Form, type SessionState } from '../../shared/engine/index.ts';
import { mediator } from '../../shared/forms/mediator.ts';
import { lastSigned } from '../../shared/tools/agreement/index.ts';
import type { AgreementState } from '../../shared/tools/agreement/state.ts';
import { engine, START } from '../support/play.ts';

const id = 'session-of-before';
const DAY = 24 * 3_600_000;

/** What a log of before makes of a session today, read from a real disk. */
async function read(events: StoredEvent[]): Promise<SessionState> {
  const folder = await mkdtemp(join(tmpdir(), 'kring-earlier-forms-'));
  const storage = await openSqlite(folder);
  onTestFinished(async () => {
    await storage.close();
    await rm(folder, { recursive: true, force: true });
  });
  const commits = createGroupCommit(storage, { delay: 0 });
  const row = { id, form: 'of-before', createdAt: START, status: 'open', envelope: '{}' } as const;
  await storage.createSession(row);
  await commits.submit({ kind: 'events', session: id, expectedSeq: 0, events });
  const loaded = await createSessionLog(engine, storage, commits).load(id);
  if (!loaded) throw new Error('not read');
  return loaded.state;
}

/** A log as an earlier Kring recorded it, line by line. */
async function recorded(name: string): Promise<StoredEvent[]> {
  const file = join(import.meta.dirname, '..', 'support', 'earlier', `${name}.jsonl`);
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  return lines.map((line) => {
    const { seq, at, data } = JSON.parse(line) as { seq: number; at: number; data: unknown };
    return { seq, at, data: JSON.stringify(data) };
  });
}

/** The mediator form as it was stored before a form said what its seats are, and what it says at the door and the end. */
function before(): Form {
  const seats = Object.entries(mediator.seats).map(([role, { min, max, title }]) => [
    role,
    { min, max, title },
  ]);
  const { door: _door, endings: _endings, ...rest } = mediator as Form;
  return { ...rest, seats: Object.fromEntries(seats) as Form['seats'] } as Form;
}

it('a session that began with an earlier Kring is read from disk with its adult, its leads and its parties', async () => {
  const begun = { form: before(), variant: 'full', language: 'nl' };
  const data = JSON.stringify({ type: 'session/begun', data: begun });
  expect(data).not.toContain('responsible');
  let state = await read([{ seq: 1, at: START, data }]);
  expect(state.brief).toEqual({});
  for (const role of ['coord', 'party']) {
    const data = { person: role, role, name: role, mark: 0, admitted: true };
    const command = { id: `joins-${role}`, type: 'session/join', data };
    const outcome = engine.decide(state, command, SYSTEM, { now: START, newId: () => 'id' });
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    state = outcome.events.reduce(engine.evolve, state);
  }
  const adult = state.people['coord'];
  expect(adult && engine.shared(state, adult).tools['intake']).toHaveProperty('full');
  const party = state.people['party'];
  expect(party && engine.shared(state, party).seats).toMatchObject({
    coord: { responsible: true },
    lead: { leads: 'first' },
    colead: { leads: 'second' },
    party: { served: true },
  });
});

it('a follow-up whose form held its day and the signed text has them in its brief, and goes on as it was (rule 27)', async () => {
  const events = await recorded('follow-up');
  const state = await read(events);
  const opensAt = Date.parse('2025-12-01T06:00:00Z');
  expect(state.brief).toMatchObject({ opensAt, closed: true, waitsUntil: opensAt + 14 * DAY });
  const { id: name, tools, phases } = state.form;
  expect({ name, tools }).toEqual({ name: 'mediator-followup', tools: {} });
  expect(state.form).not.toHaveProperty('opensAt');
  expect(state.form).not.toHaveProperty('closed');
  for (const phase of Object.values(phases)) expect(phase).not.toHaveProperty('waits');
  // What was signed stands, though the text was touched after that.
  const agreed = state.tools['agreement'] as AgreementState;
  expect(agreed.complete).toBeUndefined();
  const signed = JSON.stringify(lastSigned(agreed)?.items);
  expect(signed).toContain('Ik groet je');
  expect(signed).not.toContain('zwaai');
  expect(agreed.openTo).toEqual({});
  // The adult sees the intake of the talk, the mediators the answers.
  const [adult, lead] = [state.people['adult']!, state.people['mia']!];
  expect(JSON.stringify(engine.own(state, adult))).toContain('Een tolk.');
  expect(engine.shared(state, lead).tools['followup']).toMatchObject({
    opensAt,
    answers: { ben: 'left' },
  });
});

it('a second sitting whose form held what it is about has that in its brief, and its own order of phases (rule 27)', async () => {
  const state = await read(await recorded('second-sitting'));
  const about = { category: 'gossip', practical: 'Een tolk.' };
  expect(state.brief).toEqual({
    waitsUntil: state.createdAt + 14 * DAY,
    inherits: { intake: about },
  });
  expect(state.form.tools['intake']).toEqual(mediator.tools['intake']);
  expect(state.tools['intake']).toMatchObject({ ...about, reachable: true });
  expect(state.form.variants[state.variant]?.phases.map(({ id: phase }) => phase)).not.toContain(
    'stories',
  );
  const [deadline] = engine.deadlines({ ...state, present: {}, emptySince: state.createdAt });
  expect(deadline).toMatchObject({ type: 'session/abandoned', at: state.brief.waitsUntil });
});
