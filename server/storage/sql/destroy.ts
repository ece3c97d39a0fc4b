import type { Kysely } from 'kysely';
import type { DestroyCount, DestroyKeep } from '../port.ts';
import type { Tables } from './schema.ts';
import { mustScrub } from './scrub.ts';

/** Leaves of a session's row what survives it; nobody comes in any more and nothing can be written. What went is scrubbed. */
async function shut(db: Kysely<Tables>, session: string, keep: DestroyKeep): Promise<void> {
  const tokens = db.selectFrom('invitations').select('token').where('session', '=', session);
  await db.deleteFrom('invitation_uses').where('token', 'in', tokens).execute();
  for (const table of ['invitations', 'seats'] as const)
    await db.deleteFrom(table).where('session', '=', session).execute();
  await db
    .updateTable('sessions')
    .set({ ...keep, code: null, destroyed: 1 })
    .where('id', '=', session)
    .execute();
  await mustScrub(db);
}

/** Deletes the rows of law 9 and leaves the envelope. Scrubbing the file is the caller's next step. */
export async function destroyRows(
  db: Kysely<Tables>,
  session: string,
  keep: DestroyKeep,
): Promise<DestroyCount> {
  const documents = db.selectFrom('documents').select('id').where('session', '=', session);
  const updates = await db
    .deleteFrom('doc_updates')
    .where('document', 'in', documents)
    .executeTakeFirst();
  const deleted = { events: 0, documents: 0, blobs: 0 };
  for (const table of ['events', 'documents', 'blobs'] as const) {
    const { numDeletedRows } = await db
      .deleteFrom(table)
      .where('session', '=', session)
      .executeTakeFirst();
    deleted[table] = Number(numDeletedRows);
  }
  for (const table of ['snapshots', 'holds'] as const)
    await db.deleteFrom(table).where('session', '=', session).execute();
  await shut(db, session, keep);
  return { ...deleted, updates: Number(updates.numDeletedRows) };
}

/** Shuts a session as destruction does, and keeps its content until this moment. */
export async function sealRows(
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
      .select((e) => e.fn.countAll<number>().as('n'))
      .where('session', '=', session)
      .executeTakeFirst();
    return Number(row?.n ?? 0);
  };
  const documents = db
    .selectFrom('documents')
    .select('id')
    .where('session', '=', session)
    .$if(except.length > 0, (query) => query.where('name', 'not in', [...except]));
  const updates = await db
    .selectFrom('doc_updates')
    .select((e) => e.fn.countAll<number>().as('n'))
    .where('document', 'in', documents)
    .executeTakeFirst();
  return {
    events: await number('events'),
    documents: (await documents.execute()).length,
    updates: Number(updates?.n ?? 0),
    blobs: await number('blobs'),
  };
}
