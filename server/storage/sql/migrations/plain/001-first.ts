import type { Kysely } from 'kysely';
import type { ColumnTypes } from '../../column-types.ts';
import type { Migration } from '../migration.ts';

/** Content of a session goes when its row of `sessions` is emptied: every table here names its session. */
export const first: Migration = {
  version: 1,
  async up(db, types) {
    await sessionTables(db, types);
    await documentTables(db, types);
    await peopleTables(db, types);
    await otherTables(db, types);
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
    .execute();
  await db.schema.createIndex('sessions_status').on('sessions').column('status').execute();
  await db.schema
    .createTable('events')
    .addColumn('session', 'text', (c) => c.notNull().references('sessions.id'))
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('at', types.long, (c) => c.notNull())
    .addColumn('data', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('events_key', ['session', 'seq'])
    .execute();
  await db.schema
    .createTable('snapshots')
    .addColumn('session', 'text', (c) => c.primaryKey().references('sessions.id'))
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('data', 'text', (c) => c.notNull())
    .execute();
}

async function documentTables(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('documents')
    .addColumn('id', types.serial, (c) => c.primaryKey())
    .addColumn('session', 'text', (c) => c.notNull().references('sessions.id'))
    .addColumn('name', 'text', (c) => c.notNull())
    .addUniqueConstraint('documents_name', ['session', 'name'])
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
    .addColumn('hash', 'text', (c) => c.notNull())
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('bytes', types.bytes, (c) => c.notNull())
    .addPrimaryKeyConstraint('blobs_key', ['session', 'hash'])
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
    .addColumn('token', 'text', (c) => c.primaryKey())
    .addColumn('session', 'text', (c) => c.notNull().references('sessions.id'))
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('seats', 'integer')
    .addColumn('revoked', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('created_at', types.long, (c) => c.notNull())
    .execute();
  await db.schema.createIndex('invitations_session').on('invitations').column('session').execute();
  await db.schema
    .createTable('invitation_uses')
    .addColumn('token', 'text', (c) => c.notNull().references('invitations.token'))
    .addColumn('person', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('invitation_uses_key', ['token', 'person'])
    .execute();
  await db.schema
    .createTable('seats')
    .addColumn('session', 'text', (c) => c.notNull().references('sessions.id'))
    .addColumn('person', 'text', (c) => c.notNull())
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('at', types.long, (c) => c.notNull())
    .addPrimaryKeyConstraint('seats_key', ['session', 'person'])
    .execute();
  await db.schema.createIndex('seats_person').on('seats').column('person').execute();
}

async function otherTables(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('keeps')
    .addColumn('session', 'text', (c) => c.notNull())
    .addColumn('person', 'text', (c) => c.notNull())
    .addColumn('data', 'text', (c) => c.notNull())
    .addColumn('expires_at', types.long, (c) => c.notNull())
    .addPrimaryKeyConstraint('keeps_key', ['session', 'person'])
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
}
