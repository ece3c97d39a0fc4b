import type Database from 'better-sqlite3';
import { sql, type Kysely } from 'kysely';
import type { ColumnTypes } from './column-types.ts';
import { migrations as all } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';

/** The data folder was written by a newer Kring. The message is meant for the person who starts the server. */
export class NewerSchemaError extends Error {
  constructor(found: number, known: number) {
    super(
      `The data folder has schema version ${found}, and this Kring knows versions up to ${known}. ` +
        'Start the newer Kring that wrote it, or point KRING_DATA at another folder.',
    );
    this.name = 'NewerSchemaError';
  }
}

interface VersionTable {
  kring_schema: { version: number };
}

/** 0 for a file without any step. */
export function schemaVersion(file: Database.Database): number {
  const known = file.prepare("select 1 from sqlite_master where name = 'kring_schema'").get();
  const row = known && file.prepare('select version from kring_schema').get();
  return (row as { version: number } | undefined)?.version ?? 0;
}

/**
 * Brings the database to the newest schema, each step in a transaction with its version number.
 * Throws NewerSchemaError, and changes nothing, when the database is ahead of this program.
 */
export async function migrate(
  db: Kysely<unknown>,
  types: ColumnTypes,
  migrations: readonly Migration[] = all,
): Promise<void> {
  await sql`create table if not exists kring_schema (version integer not null)`.execute(db);
  const versions = db as Kysely<VersionTable>;
  const row = await versions.selectFrom('kring_schema').select('version').executeTakeFirst();
  const found = row?.version ?? 0;
  const known = migrations.at(-1)?.version ?? 0;
  if (found > known) throw new NewerSchemaError(found, known);
  for (const migration of migrations) {
    if (migration.version <= found) continue;
    await versions.transaction().execute(async (transaction) => {
      await migration.up(transaction as unknown as Kysely<unknown>, types);
      await transaction.deleteFrom('kring_schema').execute();
      await transaction.insertInto('kring_schema').values({ version: migration.version }).execute();
    });
  }
}
