import { sql } from 'kysely';
import type { Migration } from '../migration.ts';

/** What the process writes to see that it can write, and the time up to which it believes the clock. */
export const heartbeats: Migration = {
  version: 6,
  async up(db, types) {
    await db.schema
      .createTable('heartbeats')
      .addColumn('id', 'integer', (c) => c.primaryKey())
      .addColumn('beats', 'integer', (c) => c.notNull())
      .addColumn('time', types.long)
      .addColumn('even', types.long, (c) => c.notNull())
      .execute();
    await sql`insert into heartbeats (id, beats, even) values (1, 0, 0)`.execute(db);
  },
};
