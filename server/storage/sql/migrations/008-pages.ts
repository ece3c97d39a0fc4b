import type { Migration } from './migration.ts';

/** Pages that stay for others after their session, until they expire. */
export const stayingPages: Migration = {
  version: 8,
  async up(db, types) {
    await db.schema
      .createTable('pages')
      .addColumn('address', types.bytes, (c) => c.primaryKey())
      .addColumn('writer', types.bytes, (c) => c.notNull().unique())
      .addColumn('expires_at', types.long, (c) => c.notNull())
      .addColumn('key', types.long)
      .addColumn('data', types.bytes)
      .addColumn('gone_at', types.long)
      .execute();
    await db.schema.createIndex('pages_expire').on('pages').column('expires_at').execute();
  },
};
