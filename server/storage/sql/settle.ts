import type { Kysely } from 'kysely';
import { KeyFileError } from '../sealing/key-file.ts';
import type { KeyRing } from '../sealing/key-ring.ts';
import { shut } from './destroy.ts';
import type { Tables } from './schema.ts';
import { hasKey } from './sealed.ts';

/** The secret by which a database knows its key file. */
export const HOUSE = 'key-file';

/**
 * Makes the database and the key file agree, at every opening: after a crash, or with an older copy of the database.
 * A key that no row names is destroyed, because its destruction was cut off; a row whose key is gone is over.
 * Throws a KeyFileError where the file is missing, of another house, or older than the database: then nothing is gone,
 * it is only not here.
 */
export async function settle(db: Kysely<Tables>, ring: KeyRing): Promise<void> {
  await sameHouse(db, ring);
  const named = await namedKeys(db);
  const newest = named.reduce((most, key) => Math.max(most, key), 0);
  if (newest > ring.last) throw wrong('older than the database');
  const needed = new Set(named);
  await ring.forget(ring.numbers().filter((number) => !needed.has(number)));
  await db.transaction().execute(buryKeyless);
}

const wrong = (what: string): KeyFileError =>
  new KeyFileError(
    `the key file kring.keys is ${what}, and nobody can read the database without the right one. ` +
      'Put its newest copy beside the database.',
  );

async function sameHouse(db: Kysely<Tables>, ring: KeyRing): Promise<void> {
  const row = await db
    .selectFrom('secrets')
    .select('value')
    .where('name', '=', HOUSE)
    .executeTakeFirst();
  if (row && !ring.found) throw wrong('missing');
  if (row && !Buffer.from(row.value).equals(ring.house)) throw wrong('that of another database');
  if (row) return;
  await ring.save();
  await db.insertInto('secrets').values({ name: HOUSE, value: ring.house }).execute();
}

/** Of sessions that live or are held, their documents, keeps and reports, and pages that stay. */
async function namedKeys(db: Kysely<Tables>): Promise<number[]> {
  const rows = await Promise.all([
    db.selectFrom('sessions').select('key').where('key', 'is not', null).execute(),
    db.selectFrom('documents').select('key').where('key', 'is not', null).execute(),
    db.selectFrom('keeps').select('key').execute(),
    db.selectFrom('keeps').select('bundle_key as key').execute(),
    db.selectFrom('reports').select('key').execute(),
    db.selectFrom('pages').select('key').where('key', 'is not', null).execute(),
  ]);
  return rows.flat().flatMap(({ key }) => (key === null ? [] : [key]));
}

async function buryKeyless(db: Kysely<Tables>): Promise<void> {
  const sessions = await db
    .selectFrom('sessions')
    .select('id')
    .where('key', 'is not', null)
    .where((e) => e.not(hasKey(e.ref('key'))))
    .execute();
  for (const { id } of sessions) {
    await db.deleteFrom('holds').where('session', '=', id).execute();
    await shut(db, id, { status: 'destroyed', key: null });
  }
  await db
    .updateTable('documents')
    .set({ slot: null, key: null })
    .where('key', 'is not', null)
    .where((e) => e.not(hasKey(e.ref('key'))))
    .execute();
  for (const table of ['keeps', 'reports'] as const)
    await db
      .deleteFrom(table)
      .where((e) => e.not(hasKey(e.ref('key'))))
      .execute();
  await db
    .updateTable('pages')
    .set((e) => ({ key: null, data: null, gone_at: e.fn.coalesce('gone_at', 'expires_at') }))
    .where('key', 'is not', null)
    .where((e) => e.not(hasKey(e.ref('key'))))
    .execute();
  await db
    .updateTable('keeps')
    .set({ bundle: null, bundle_key: null })
    .where('bundle_key', 'is not', null)
    .where((e) => e.not(hasKey(e.ref('bundle_key'))))
    .execute();
}
