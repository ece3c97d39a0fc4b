import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Storage } from '../../server/storage/port.ts';
import { openSqlite } from '../../server/storage/sql/sqlite.ts';
import { copyOf, readable } from '../support/readable.ts';
import { seeded } from '../support/seed.ts';

// Each run is a process that dies, and an attacker with every key.
vi.setConfig({ testTimeout: 240_000 });

const support = join(import.meta.dirname, '..', 'support');
/** More than the steps that filling and destroying take, so that some runs are whole. */
const STEPS = 220;

/** What was acknowledged before the process died. */
interface Told {
  readonly there: Set<string>;
  readonly going: Set<string>;
  readonly gone: Set<string>;
}

function run(folder: string, diesAt: number): Told {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...['--import', join(support, 'dies-at.ts')],
      ...[join(support, 'destroying-child.ts'), join(folder, 'data')],
    ],
    {
      env: {
        ...process.env,
        ...{ KRING_DIES_AT: String(diesAt), KRING_STEPS: join(folder, 'steps') },
      },
    },
  );
  expect(String(stderr)).toBe('');
  const lines = String(stdout).split('\n');
  const after = (word: string) =>
    new Set(
      lines
        .filter((line) => line.startsWith(`${word} `))
        .map((line) => line.slice(word.length + 1)),
    );
  return { there: after('there'), going: after('going'), gone: after('gone') };
}

/** Everything that the store gives out, as text. */
async function givenOut(store: Storage): Promise<string> {
  const texts: string[] = [];
  for (const session of ['one', 'two']) {
    texts.push(...(await store.events(session)).map(({ data }) => data));
    for (const doc of await store.docsOf(session))
      texts.push(
        ...(await store.loadDoc(doc)).updates.map((update) => Buffer.from(update).toString()),
      );
    texts.push(...(await store.seatsOf(session)).map(({ person }) => person));
  }
  for (const person of ['ann', 'bob']) {
    const keep = await store.keep('one', person);
    texts.push(keep?.data ?? '');
    if (keep?.bundle !== undefined)
      texts.push(Buffer.from((await store.keepPart('one', person, 0))!).toString());
  }
  return texts.join('\n');
}

async function holds(folder: string, { there, going, gone }: Told): Promise<void> {
  const data = join(folder, 'data');
  const asLeft = await copyOf(folder);
  const stays = [...there].filter((text) => !going.has(text));
  for (const text of gone) expect(await readable(join(asLeft, 'data'), text), text).toBe(false);
  for (const text of stays) expect(await readable(join(asLeft, 'data'), text), text).toBe(true);
  const store = await openSqlite(data);
  try {
    const given = await givenOut(store);
    for (const text of gone) expect(given).not.toContain(text);
    for (const text of stays) expect(given).toContain(text);
    // What was cut off is there as a whole, or nobody can read it.
    for (const text of going) expect(await readable(data, text), text).toBe(given.includes(text));
    // A copy that was made when the process died is no way back.
    for (const text of going)
      if (!given.includes(text))
        expect(await readable(join(asLeft, 'data'), text, data), text).toBe(false);
  } finally {
    await store.close();
  }
}

test('laws 2 and 9: kill -9 at any step leaves no row without its key, and nothing destroyed that can be read', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: STEPS }), async (diesAt) => {
      const folder = mkdtempSync(join(tmpdir(), 'kring-crash-'));
      try {
        await holds(folder, run(folder, diesAt));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }),
    seeded(25),
  );
});
