import type Database from 'better-sqlite3';
import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';

/**
 * Says that deleted bytes are to be taken out of the file. Stands in the transaction that deletes: when the process
 * dies before the scrub, the next start finds the word and scrubs.
 */
export async function mustScrub(transaction: Kysely<Tables>): Promise<void> {
  await transaction
    .insertInto('scrubs')
    .values({ id: 1 })
    .onConflict((c) => c.doNothing())
    .execute();
}

/** A scrub was cut off. */
export async function leftUnscrubbed(db: Kysely<Tables>): Promise<boolean> {
  return (await db.selectFrom('scrubs').select('id').executeTakeFirst()) !== undefined;
}

/**
 * Takes deleted bytes out of the file and its log; calls that wait together share one run.
 * `secure_delete` alone is not enough: when SQLite moves rows between pages, the place they left keeps a
 * copy that no later delete finds (measured: 2-3 of 1,200 planted strings). VACUUM writes every page anew.
 * It takes about 10 ms a megabyte, and what was destroyed no longer makes the file large.
 */
export function scrubber(file: Database.Database, db: Kysely<Tables>): () => Promise<void> {
  const run = async (): Promise<void> => {
    waiting = undefined;
    file.exec('vacuum');
    const [result] = file.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
    if (result?.busy !== 0) throw new Error('the write-ahead log is in use by another process');
    // Nothing was deleted meanwhile: whoever deletes waits for the connection that this run holds.
    file.exec('delete from scrubs');
  };
  let waiting: Promise<void> | undefined;
  return () => (waiting ??= db.connection().execute(run));
}
