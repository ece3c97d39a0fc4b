import type { Migration } from '../migration.ts';

/** How often each answer without a name was given; no time, no session, no person. */
export const totals: Migration = {
  version: 3,
  async up(db) {
    await db.schema
      .createTable('totals')
      .addColumn('form', 'text', (c) => c.notNull())
      .addColumn('question', 'text', (c) => c.notNull())
      .addColumn('answer', 'text', (c) => c.notNull())
      .addColumn('waiting', 'integer', (c) => c.notNull())
      .addColumn('shown', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('totals_key', ['form', 'question', 'answer'])
      .execute();
  },
};
