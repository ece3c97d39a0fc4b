import { mkdirSync } from 'node:fs';
import { Kysely } from 'kysely';
import { Turn } from '../../turn.ts';
import type { Storage } from '../port.ts';
import { sqliteTypes } from './column-types.ts';
import { commitStatements } from './commit-statements.ts';
import { countRows, destroyRows, sealRows } from './destroy.ts';
import { documentStore } from './documents.ts';
import { heartbeatStore } from './heartbeat.ts';
import { keepStore } from './keeps.ts';
import { migrate } from './migrate.ts';
import { peopleStore } from './people.ts';
import { reportStore } from './reports.ts';
import type { Tables } from './schema.ts';
import { leftUnscrubbed, scrubber } from './scrub.ts';
import { sessionStore } from './sessions.ts';
import { sqlitePath } from './sqlite-file.ts';
import { startStorageThread } from './storage-thread.ts';
import { takeTurn, threadDialect, type Threads } from './thread-dialect.ts';
import { totalStore } from './totals.ts';

/**
 * Opens or makes `<folder>/kring.sqlite` and upgrades it. Rejects with a NewerSchemaError on a newer file.
 * Two connections, each on a thread of its own, because every use of the file may wait: for the disk, or for another
 * program that has the file. One writes, one after another; one answers questions meanwhile.
 */
export async function openSqlite(folder: string): Promise<Storage> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = sqlitePath(folder);
  const writer = startStorageThread({ path, statements: commitStatements() });
  // Two that make a new file keep its log at the same time would stand in each other's way.
  await writer.query('pragma journal_mode');
  const threads: Threads = { writer, reader: startStorageThread({ path }), turn: new Turn() };
  const db = new Kysely<Tables>({ dialect: threadDialect(threads) });
  const scrub = scrubber(threads);
  const close = async (): Promise<void> => {
    // Behind whatever is still being written; the writer last, so that it empties the log.
    await threads.turn.alone(() => threads.reader.close());
    await writer.close();
    await db.destroy();
  };
  try {
    await migrate(db as Kysely<unknown>, sqliteTypes);
    if (await leftUnscrubbed(db)) await scrub();
  } catch (error) {
    await close();
    throw error;
  }
  return { ...stores(db, threads, scrub), close };
}

function stores(
  db: Kysely<Tables>,
  { writer, turn }: Threads,
  scrub: () => Promise<void>,
): Omit<Storage, 'close'> {
  return {
    ...sessionStore(db),
    ...documentStore(db, (session) => writer.forget(session), scrub),
    ...peopleStore(db),
    ...keepStore(db, scrub),
    ...reportStore(db, scrub),
    ...totalStore(db),
    ...heartbeatStore(db),
    async commit(writes) {
      const { end, patience } = await takeTurn(turn);
      return writer.commit(writes, patience).finally(end);
    },
    async destroySession(id, keep) {
      const count = await db
        .transaction()
        .execute((transaction) => destroyRows(transaction, id, keep));
      writer.forget(id);
      await scrub();
      return count;
    },
    countSession: (id, except) => countRows(db, id, except),
    async sealSession(id, keep, until) {
      await db.transaction().execute((transaction) => sealRows(transaction, id, keep, until));
      writer.forget(id);
      // What was destroyed before the end leaves the file here, and sealing takes as long as destroying.
      await scrub();
    },
  };
}
