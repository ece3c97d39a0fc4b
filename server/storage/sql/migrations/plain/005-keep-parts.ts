import { sql, type Kysely } from 'kysely';
import type { Migration } from '../migration.ts';

/** What the tables are at this step. */
interface Tables {
  keeps: { session: string; person: string; data: string; bundle: number | null };
  keep_parts: { session: string; person: string; part: number; bytes: Uint8Array };
  scrubs: { id: number };
}

const PART_BYTES = 2 ** 20;

/** A bundle stands apart from the keep that it belongs to, in pieces. Deletions are counted. */
export const keepParts: Migration = {
  version: 5,
  async up(db, types) {
    await db.schema
      .createTable('keep_parts')
      .addColumn('session', 'text', (c) => c.notNull())
      .addColumn('person', 'text', (c) => c.notNull())
      .addColumn('part', 'integer', (c) => c.notNull())
      .addColumn('bytes', types.bytes, (c) => c.notNull())
      .addPrimaryKeyConstraint('keep_parts_key', ['session', 'person', 'part'])
      .execute();
    await db.schema.alterTable('keeps').addColumn('bundle', 'integer').execute();
    await moveBundles(db as Kysely<Tables>);
    await db.schema
      .alterTable('scrubs')
      .addColumn('asked', 'integer', (c) => c.notNull().defaultTo(1))
      .execute();
    await db.schema
      .alterTable('scrubs')
      .addColumn('done', 'integer', (c) => c.notNull().defaultTo(0))
      .execute();
  },
};

/** Until now a row held both: `{ me, bundle }`. */
async function moveBundles(db: Kysely<Tables>): Promise<void> {
  const keys = await db.selectFrom('keeps').select(['session', 'person']).execute();
  for (const { session, person } of keys) {
    const row = await db
      .selectFrom('keeps')
      .select('data')
      .where('session', '=', session)
      .where('person', '=', person)
      .executeTakeFirstOrThrow();
    const { me, bundle } = JSON.parse(row.data) as { me: unknown; bundle?: unknown };
    if (bundle === undefined) continue;
    const bytes = Buffer.from(JSON.stringify(bundle));
    for (let part = 0; part * PART_BYTES < bytes.length; part += 1) {
      const piece = bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES);
      await db.insertInto('keep_parts').values({ session, person, part, bytes: piece }).execute();
    }
    await db
      .updateTable('keeps')
      .set({ data: JSON.stringify({ me }), bundle: bytes.length })
      .where('session', '=', session)
      .where('person', '=', person)
      .execute();
    // The pages on which the old row stood.
    await sql`insert into scrubs (id) values (1) on conflict do nothing`.execute(db);
  }
}
