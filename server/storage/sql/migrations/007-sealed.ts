import { sql, type Kysely } from 'kysely';
import type { ColumnTypes } from '../column-types.ts';
import type { Migration } from './migration.ts';

/**
 * All tables, in a file in which whatever somebody wrote, and who somebody was, is sealed. `key` is the number of the key
 * that a row is sealed under, `slot` where it is found by a value that it does not show.
 */
export const sealed: Migration = {
  version: 7,
  async up(db, types) {
    await sessionTables(db, types);
    await documentTables(db, types);
    await peopleTables(db, types);
    await keptTables(db, types);
    await houseTables(db, types);
  },
};

async function sessionTables(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('sessions')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('form', 'text', (c) => c.notNull())
    .addColumn('created_at', types.long, (c) => c.notNull())
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('code', 'text', (c) => c.unique())
    .addColumn('envelope', 'text', (c) => c.notNull())
    .addColumn('receipt', 'text')
    .addColumn('destroyed', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('key', types.long)
    .execute();
  await db.schema.createIndex('sessions_status').on('sessions').column('status').execute();
  await db.schema.createIndex('sessions_destroyed').on('sessions').column('destroyed').execute();
  await db.schema
    .createTable('events')
    .addColumn('session', 'text', (c) => c.notNull().references('sessions.id'))
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('at', types.long, (c) => c.notNull())
    .addColumn('data', types.bytes, (c) => c.notNull())
    .addPrimaryKeyConstraint('events_key', ['session', 'seq'])
    .execute();
  await db.schema
    .createTable('snapshots')
    .addColumn('session', 'text', (c) => c.primaryKey().references('sessions.id'))
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('data', types.bytes, (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('holds')
    .addColumn('session', 'text', (c) => c.primaryKey().references('sessions.id'))
    .addColumn('until', types.long, (c) => c.notNull())
    .execute();
}

async function documentTables(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('documents')
    .addColumn('id', types.serial, (c) => c.primaryKey())
    .addColumn('session', 'text', (c) => c.notNull().references('sessions.id'))
    .addColumn('slot', types.bytes)
    .addColumn('name', types.bytes, (c) => c.notNull())
    .addColumn('key', types.long)
    .addUniqueConstraint('documents_slot', ['session', 'slot'])
    .execute();
  await db.schema
    .createIndex('documents_gone')
    .on('documents')
    .column('id')
    .where(sql.ref('slot'), 'is', null)
    .execute();
  await db.schema
    .createTable('doc_updates')
    .addColumn('seq', types.serial, (c) => c.primaryKey())
    .addColumn('document', 'integer', (c) => c.notNull().references('documents.id'))
    .addColumn('data', types.bytes, (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex('doc_updates_document')
    .on('doc_updates')
    .columns(['document', 'seq'])
    .execute();
  await db.schema
    .createTable('blobs')
    .addColumn('session', 'text', (c) => c.notNull().references('sessions.id'))
    .addColumn('slot', types.bytes, (c) => c.notNull())
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('size', 'integer', (c) => c.notNull())
    .addColumn('bytes', types.bytes, (c) => c.notNull())
    .addPrimaryKeyConstraint('blobs_key', ['session', 'slot'])
    .execute();
}

async function peopleTables(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('persons')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('created_at', types.long, (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('invitations')
    .addColumn('digest', types.bytes, (c) => c.primaryKey())
    .addColumn('session', 'text', (c) => c.notNull().references('sessions.id'))
    .addColumn('token', types.bytes, (c) => c.notNull())
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('seats', 'integer')
    .addColumn('revoked', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('created_at', types.long, (c) => c.notNull())
    .execute();
  await db.schema.createIndex('invitations_session').on('invitations').column('session').execute();
  await db.schema
    .createTable('invitation_uses')
    .addColumn('digest', types.bytes, (c) => c.notNull().references('invitations.digest'))
    .addColumn('slot', types.bytes, (c) => c.notNull())
    .addPrimaryKeyConstraint('invitation_uses_key', ['digest', 'slot'])
    .execute();
  await db.schema
    .createTable('seats')
    .addColumn('session', 'text', (c) => c.notNull().references('sessions.id'))
    .addColumn('slot', types.bytes, (c) => c.notNull())
    .addColumn('person', types.bytes, (c) => c.notNull())
    .addColumn('role', types.bytes, (c) => c.notNull())
    .addColumn('at', types.long, (c) => c.notNull())
    .addPrimaryKeyConstraint('seats_key', ['session', 'slot'])
    .execute();
}

async function keptTables(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('keeps')
    .addColumn('key', types.long, (c) => c.primaryKey())
    .addColumn('session', 'text', (c) => c.notNull())
    .addColumn('slot', types.bytes, (c) => c.notNull())
    .addColumn('data', types.bytes, (c) => c.notNull())
    .addColumn('expires_at', types.long, (c) => c.notNull())
    .addColumn('bundle', 'integer')
    .addColumn('bundle_key', types.long)
    .execute();
  await db.schema.createIndex('keeps_session').on('keeps').column('session').execute();
  await db.schema
    .createTable('keep_parts')
    .addColumn('key', types.long, (c) => c.notNull())
    .addColumn('part', 'integer', (c) => c.notNull())
    .addColumn('bytes', types.bytes, (c) => c.notNull())
    .addPrimaryKeyConstraint('keep_parts_key', ['key', 'part'])
    .execute();
  await db.schema
    .createTable('reports')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('session', 'text', (c) => c.notNull())
    .addColumn('at', types.long, (c) => c.notNull())
    .addColumn('data', types.bytes, (c) => c.notNull())
    .addColumn('expires_at', types.long, (c) => c.notNull())
    .addColumn('key', types.long, (c) => c.notNull())
    .execute();
  await db.schema.createIndex('reports_session').on('reports').column('session').execute();
}

async function houseTables(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('totals')
    .addColumn('form', 'text', (c) => c.notNull())
    .addColumn('question', 'text', (c) => c.notNull())
    .addColumn('answer', 'text', (c) => c.notNull())
    .addColumn('waiting', 'integer', (c) => c.notNull())
    .addColumn('shown', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('totals_key', ['form', 'question', 'answer'])
    .execute();
  await db.schema
    .createTable('register')
    .addColumn('id', types.serial, (c) => c.primaryKey())
    .addColumn('line', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('secrets')
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('value', types.bytes, (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('heartbeats')
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('beats', 'integer', (c) => c.notNull())
    .addColumn('time', types.long)
    .addColumn('even', types.long, (c) => c.notNull())
    .execute();
  await sql`insert into heartbeats (id, beats, even) values (1, 0, 0)`.execute(db);
}
