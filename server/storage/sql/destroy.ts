import type { Kysely } from 'kysely';
import type { DestroyCount, DestroyKeep } from '../port.ts';
import type { Tables } from './schema.ts';

/** Deletes the rows of law 9 and leaves the envelope. Scrubbing the file is the caller's next step. */
export async function destroyRows(
  db: Kysely<Tables>,
  session: string,
  keep: DestroyKeep,
): Promise<DestroyCount> {
  const documents = db.selectFrom('documents').select('id').where('session', '=', session);
  const tokens = db.selectFrom('invitations').select('token').where('session', '=', session);
  const updates = await db
    .deleteFrom('doc_updates')
    .where('document', 'in', documents)
    .executeTakeFirst();
  await db.deleteFrom('invitation_uses').where('token', 'in', tokens).execute();
  const deleted = { events: 0, documents: 0, blobs: 0 };
  for (const table of ['events', 'documents', 'blobs'] as const) {
    const { numDeletedRows } = await db
      .deleteFrom(table)
      .where('session', '=', session)
      .executeTakeFirst();
    deleted[table] = Number(numDeletedRows);
  }
  for (const table of ['snapshots', 'invitations', 'seats'] as const)
    await db.deleteFrom(table).where('session', '=', session).execute();
  await db
    .updateTable('sessions')
    .set({ ...keep, code: null, destroyed: 1 })
    .where('id', '=', session)
    .execute();
  return { ...deleted, updates: Number(updates.numDeletedRows) };
}
