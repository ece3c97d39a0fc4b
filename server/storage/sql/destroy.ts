import type { Kysely } from 'kysely';
import type { DestroyCount, DestroyKeep } from '../port.ts';
import { namedDocuments } from './documents.ts';
import type { Tables } from './schema.ts';

/** Nobody comes in any more and nothing can be written. What is named here of its row is changed as well. */
export async function shut(
  db: Kysely<Tables>,
  session: string,
  row: Partial<DestroyKeep> & { readonly key?: null },
): Promise<void> {
  const digests = db.selectFrom('invitations').select('digest').where('session', '=', session);
  await db.deleteFrom('invitation_uses').where('digest', 'in', digests).execute();
  for (const table of ['invitations', 'seats'] as const)
    await db.deleteFrom(table).where('session', '=', session).execute();
  await db
    .updateTable('sessions')
    .set({ ...row, code: null, destroyed: 1 })
    .where('id', '=', session)
    .execute();
}

/**
 * Leaves of a session what survives it; no read finds the rest, and the sweep deletes it.
 * @returns the keys of it, which are to be forgotten before it is destroyed
 */
export async function bury(
  db: Kysely<Tables>,
  session: string,
  keep: DestroyKeep,
): Promise<{ count: DestroyCount; keys: number[] }> {
  const count = await countRows(db, session, []);
  const row = await db
    .selectFrom('sessions')
    .select('key')
    .where('id', '=', session)
    .executeTakeFirst();
  const documents = await db
    .selectFrom('documents')
    .select('key')
    .where('session', '=', session)
    .execute();
  const keys = [row, ...documents].map((sealed) => sealed?.key ?? null);
  await db.deleteFrom('holds').where('session', '=', session).execute();
  await shut(db, session, { ...keep, key: null });
  return { count, keys: keys.filter((key) => key !== null) };
}

/** Shuts a session as destruction does, and keeps its content until this moment. */
export async function hold(
  db: Kysely<Tables>,
  session: string,
  keep: DestroyKeep,
  until: number,
): Promise<void> {
  await db
    .insertInto('holds')
    .values({ session, until })
    .onConflict((c) => c.column('session').doUpdateSet({ until }))
    .execute();
  await db
    .updateTable('reports')
    .set({ expires_at: until })
    .where('session', '=', session)
    .where('expires_at', '<', until)
    .execute();
  await shut(db, session, keep);
}

export async function countRows(
  db: Kysely<Tables>,
  session: string,
  except: readonly string[],
): Promise<DestroyCount> {
  const number = async (table: 'events' | 'blobs'): Promise<number> => {
    const row = await db
      .selectFrom(table)
      .innerJoin('sessions', 'sessions.id', `${table}.session`)
      .select((e) => e.fn.countAll<number>().as('n'))
      .where('session', '=', session)
      .where('key', 'is not', null)
      .executeTakeFirst();
    return Number(row?.n ?? 0);
  };
  const documents = (await namedDocuments(db, session)).filter(
    ({ name }) => !except.includes(name),
  );
  const ids = documents.map(({ id }) => id);
  const updates = await db
    .selectFrom('doc_updates')
    .select((e) => e.fn.countAll<number>().as('n'))
    .where('document', 'in', ids)
    .executeTakeFirst();
  return {
    events: await number('events'),
    documents: documents.length,
    updates: Number(updates?.n ?? 0),
    blobs: await number('blobs'),
  };
}
