import { setTimeout as pause } from 'node:timers/promises';
import { sql, type Kysely } from 'kysely';
import { StorageUnavailable } from '../port.ts';
import type { Tables } from './schema.ts';
import { PATIENCE_MS } from './sqlite-file.ts';
import type { Threads } from './thread-dialect.ts';

/** Between two looks whether other readers have let go of the log. */
const LOOK_MS = 50;

/**
 * Says that deleted bytes are to be taken out of the file. Stands in the transaction that deletes: when the process
 * dies before the scrub, the next start finds the word and scrubs.
 */
export async function mustScrub(transaction: Kysely<Tables>): Promise<void> {
  await transaction
    .insertInto('scrubs')
    .values({ id: 1, asked: 1, done: 0 })
    .onConflict((c) => c.column('id').doUpdateSet({ asked: sql`scrubs.asked + 1` }))
    .execute();
}

/** A scrub was cut off. */
export async function leftUnscrubbed(db: Kysely<Tables>): Promise<boolean> {
  const row = await db.selectFrom('scrubs').selectAll().executeTakeFirst();
  return row !== undefined && row.asked > row.done;
}

/**
 * Takes deleted bytes out of the file and its log; calls that wait together share one run.
 * `secure_delete` alone is not enough: when SQLite moves rows between pages, the place they left keeps a
 * copy that no later delete finds (measured: 2-3 of 1,200 planted strings). VACUUM writes every page anew.
 * It takes about 10 ms a megabyte, and what was destroyed no longer makes the file large.
 */
export function scrubber({ writer, turn }: Threads): () => Promise<void> {
  /** The deletions of which the file is free; its log perhaps not, where somebody was reading. */
  let rewritten = 0;
  const rewrite = async (): Promise<number> => {
    waiting = undefined;
    const { rows } = await writer.query('select asked from scrubs');
    const { asked } = rows[0] as { asked: number };
    if (asked > rewritten) await writer.query('vacuum');
    return (rewritten = asked);
  };
  const run = async (): Promise<void> => {
    const asked = await turn.alone(rewrite);
    await emptyLog({ writer, turn });
    // What was deleted in between asked for more, and is still to be done.
    await turn.alone(() =>
      writer.query('update scrubs set done = ? where done < ?', [asked, asked]),
    );
  };
  let waiting: Promise<void> | undefined;
  return () => (waiting ??= run());
}

/** Asks again while another program reads, and lets others write in between: it must not stop a thread that saves. */
async function emptyLog({ writer, turn }: Pick<Threads, 'writer' | 'turn'>): Promise<void> {
  const once = async (): Promise<boolean> => {
    const { rows } = await writer.query('pragma wal_checkpoint(TRUNCATE)', [], 0);
    return (rows[0] as { busy: number }).busy === 0;
  };
  const end = performance.now() + PATIENCE_MS;
  while (!(await turn.alone(once))) {
    if (performance.now() > end)
      throw new StorageUnavailable('the write-ahead log is in use by another program');
    await pause(LOOK_MS);
  }
}
