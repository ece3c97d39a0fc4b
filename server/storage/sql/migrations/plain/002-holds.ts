import type { Migration } from '../migration.ts';

/** Reports to the adults of a circle, and sessions that are sealed because of one. */
export const holds: Migration = {
  version: 2,
  async up(db, types) {
    await db.schema
      .createTable('holds')
      .addColumn('session', 'text', (c) => c.primaryKey().references('sessions.id'))
      .addColumn('until', types.long, (c) => c.notNull())
      .execute();
    await db.schema
      .createTable('reports')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('session', 'text', (c) => c.notNull())
      .addColumn('at', types.long, (c) => c.notNull())
      .addColumn('data', 'text', (c) => c.notNull())
      .addColumn('expires_at', types.long, (c) => c.notNull())
      .execute();
    await db.schema.createIndex('reports_session').on('reports').column('session').execute();
  },
};
