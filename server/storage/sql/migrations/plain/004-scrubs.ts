import { sql } from 'kysely';
import type { Migration } from '../migration.ts';

/** One row while the file may still hold bytes of what was deleted. A file of before this step may have been left so. */
export const scrubs: Migration = {
  version: 4,
  async up(db) {
    await db.schema
      .createTable('scrubs')
      .addColumn('id', 'integer', (c) => c.primaryKey())
      .execute();
    await sql`insert into scrubs (id) select 1 from sessions limit 1`.execute(db);
  },
};
