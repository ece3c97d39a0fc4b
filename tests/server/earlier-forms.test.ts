import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createSessionLog } from '../../server/sessions/session-log.ts';
import { createGroupCommit } from '../../server/storage/group-commit.ts';
import { openSqlite } from '../../server/storage/sql/sqlite.ts';
import { SYSTEM, type Form } from '../../shared/engine/index.ts';
import { mediator } from '../../shared/forms/mediator.ts';
import { engine, START } from '../support/play.ts';

const id = 'session-of-before';

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
  const folder = await mkdtemp(join(tmpdir(), 'kring-earlier-forms-'));
  const storage = await openSqlite(folder);
  onTestFinished(async () => {
    await storage.close();
    await rm(folder, { recursive: true, force: true });
  });
  const log = createSessionLog(engine, storage, createGroupCommit(storage, { delay: 0 }));
  const row = { id, form: mediator.id, createdAt: START, status: 'open', envelope: '{}' } as const;
  await storage.createSession(row);
  await log.begin(id, START, { form: before(), variant: 'full', language: 'nl' });
  const stored = await storage.events(id, undefined);
  expect(stored[0]?.data).not.toContain('responsible');

  let state = (await log.load(id))?.state;
  if (!state) throw new Error('not read');
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
