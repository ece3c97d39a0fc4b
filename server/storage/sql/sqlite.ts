import { mkdirSync } from 'node:fs';
import { Kysely } from 'kysely';
import { Turn } from '../../turn.ts';
import type { Storage } from '../port.ts';
import { KeyRing } from '../sealing/key-ring.ts';
import { blobStore } from './blobs.ts';
import { bringOver } from './bring-over.ts';
import { sqliteTypes } from './column-types.ts';
import { commitStatements } from './commit-statements.ts';
import { bury, countRows, hold } from './destroy.ts';
import { documentStore } from './documents.ts';
import { heartbeatStore } from './heartbeat.ts';
import { keepStore } from './keeps.ts';
import { migrate } from './migrate.ts';
import { pageStore } from './pages.ts';
import { peopleStore } from './people.ts';
import { reportStore } from './reports.ts';
import type { Tables } from './schema.ts';
import { sessionStore } from './sessions.ts';
import { settle } from './settle.ts';
import { sqlitePath } from './sqlite-file.ts';
import { startStorageThread } from './storage-thread.ts';
import { Sweep } from './sweep.ts';
import { takeTurn, threadDialect, type Threads } from './thread-dialect.ts';
import { totalStore } from './totals.ts';

/** What the parts of the store share. */
interface House {
  readonly db: Kysely<Tables>;
  readonly ring: KeyRing;
  readonly sweep: Sweep;
  readonly threads: Threads;
}

/**
 * Opens or makes `<folder>/kring.sqlite` and `<folder>/kring.keys`, and upgrades them. Rejects with a NewerSchemaError on a
 * newer file, and with a KeyFileError when the keys are not those of the database.
 * Two connections, each on a thread of its own, because every use of the file may wait: for the disk, or for another
 * program that has the file. One writes, one after another; one answers questions meanwhile.
 */
export async function openSqlite(folder: string): Promise<Storage> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  await bringOver(folder);
  const ring = new KeyRing(folder);
  const threads = await startThreads(sqlitePath(folder));
  for (const thread of [threads.writer, threads.reader]) ring.listen((news) => thread.hear(news));
  const db = new Kysely<Tables>({ dialect: threadDialect(threads) });
  const sweep = new Sweep(db, threads, `${sqlitePath(folder)}-wal`);
  const close = async (): Promise<void> => {
    await sweep.stop();
    await ring.close();
    // Behind whatever is still being written; the writer last, so that it empties the log.
    await threads.turn.alone(() => threads.reader.close());
    await threads.writer.close();
    await db.destroy();
  };
  try {
    await migrate(db as Kysely<unknown>, sqliteTypes);
    await settle(db, ring);
    sweep.wake(await orphanedBundles(db));
  } catch (error) {
    await close();
    throw error;
  }
  return { ...stores({ db, ring, sweep, threads }), close };
}

async function startThreads(path: string): Promise<Threads> {
  const writer = startStorageThread({ path, statements: commitStatements() });
  // Two that make a new file keep its log at the same time would stand in each other's way.
  await writer.query('pragma journal_mode');
  return { writer, reader: startStorageThread({ path }), turn: new Turn() };
}

/** Keys of bundles of which no keep knows. */
async function orphanedBundles(db: Kysely<Tables>): Promise<number[]> {
  const known = db.selectFrom('keeps').select('bundle_key').where('bundle_key', 'is not', null);
  const rows = await db
    .selectFrom('keep_parts')
    .select('key')
    .distinct()
    .where('key', 'not in', known.$castTo<{ bundle_key: number }>())
    .execute();
  return rows.map(({ key }) => key);
}

function stores({ db, ring, sweep, threads }: House): Omit<Storage, 'close'> {
  const { writer, turn } = threads;
  const forget = (session: string): void => writer.forget(session);
  const sessions = sessionStore(db, ring);
  /** What is buried and has its keys yet: nobody is told that it is gone before it is. */
  const burying = new Map<string, Promise<void>>();
  return {
    ...sessions,
    async session(id) {
      const row = await sessions.session(id);
      await burying.get(id);
      return row;
    },
    ...documentStore(db, { ring, sweep, forget }),
    ...blobStore(db),
    ...peopleStore(db),
    ...keepStore(db, ring, sweep),
    ...reportStore(db, ring),
    ...pageStore(db, ring),
    ...totalStore(db),
    ...heartbeatStore(db),
    async commit(writes) {
      const { end, patience } = await takeTurn(turn);
      return writer.commit(writes, patience).finally(end);
    },
    async destroySession(id, keep) {
      const gone = Promise.withResolvers<void>();
      gone.promise.catch(() => undefined);
      burying.set(id, gone.promise);
      const buried = db.transaction().execute((transaction) => bury(transaction, id, keep));
      const { count, keys } = await buried.catch((error: unknown) => {
        burying.delete(id);
        gone.resolve();
        throw error;
      });
      forget(id);
      // Where this fails, whoever asks for the session hears it too, until another try succeeds.
      await ring.forget(keys).then(gone.resolve, (error: unknown) => {
        gone.reject(error);
        throw error;
      });
      burying.delete(id);
      sweep.wake();
      return count;
    },
    countSession: (id, except) => countRows(db, id, except),
    async holdSession(id, keep, until) {
      await db.transaction().execute((transaction) => hold(transaction, id, keep, until));
      forget(id);
      // It takes as long as destroying: nobody is to tell from the time whether there was a report.
      await ring.save();
    },
  };
}
