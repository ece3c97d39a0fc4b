import { mkdirSync } from 'node:fs';
import { Kysely, SqliteDialect } from 'kysely';
import type { Storage } from '../port.ts';
import { sqliteTypes } from './column-types.ts';
import { commitStatements } from './commit-statements.ts';
import { startCommitThread, type CommitThread } from './commit-thread.ts';
import { countRows, destroyRows, sealRows } from './destroy.ts';
import { documentStore } from './documents.ts';
import { keepStore } from './keeps.ts';
import { migrate } from './migrate.ts';
import { peopleStore } from './people.ts';
import { reportStore } from './reports.ts';
import type { Tables } from './schema.ts';
import { leftUnscrubbed, scrubber } from './scrub.ts';
import { sessionStore } from './sessions.ts';
import { totalStore } from './totals.ts';
import { openFile, sqlitePath } from './sqlite-file.ts';

/**
 * Opens or makes `<folder>/kring.sqlite` and upgrades it. Rejects with a NewerSchemaError on a newer file.
 * Two connections: one here for everything, one on its own thread for `commit`. The builder's connection
 * lock is held around a commit, so the two never write at the same time and neither sees a busy file.
 */
export async function openSqlite(folder: string): Promise<Storage> {
  mkdirSync(folder, { recursive: true });
  const file = openFile(sqlitePath(folder));
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: file }) });
  const scrub = scrubber(file, db);
  try {
    await migrate(db as Kysely<unknown>, sqliteTypes);
    if (await leftUnscrubbed(db)) await scrub();
  } catch (error) {
    await db.destroy();
    throw error;
  }
  // Started by the first commit: tools that only read need no second thread.
  let thread: CommitThread | undefined;
  const commits = (): CommitThread =>
    (thread ??= startCommitThread(sqlitePath(folder), commitStatements(db)));
  return {
    ...sessionStore(db),
    ...documentStore(db, (session) => thread?.forget(session), scrub),
    ...peopleStore(db),
    ...keepStore(db, scrub),
    ...reportStore(db, scrub),
    ...totalStore(db),
    commit: (writes) => db.connection().execute(() => commits().commit(writes)),
    async destroySession(id, keep) {
      const count = await db
        .transaction()
        .execute((transaction) => destroyRows(transaction, id, keep));
      thread?.forget(id);
      await scrub();
      return count;
    },
    countSession: (id, except) => countRows(db, id, except),
    async sealSession(id, keep, until) {
      await db.transaction().execute((transaction) => sealRows(transaction, id, keep, until));
      thread?.forget(id);
      // What was destroyed before the end leaves the file here, and sealing takes as long as destroying.
      await scrub();
    },
    async close() {
      // Behind whatever is still being written.
      await db.connection().execute(async () => thread?.close());
      await db.destroy();
    },
  };
}
