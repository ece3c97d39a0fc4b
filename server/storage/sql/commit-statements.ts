import {
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { Tables } from './schema.ts';

/** The SQL of the commit path, each with its parameters in the order of writing. */
export interface CommitStatements {
  living: string;
  addDocument: string;
  document: string;
  lastUpdate: string;
  addUpdate: string;
  lastSeq: string;
  addEvent: string;
}

/** A query builder that only writes. */
const db = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (open) => new SqliteIntrospector(open),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/** Written by the query builder here, so that the thread need not load one. */
export function commitStatements(): CommitStatements {
  const text = '';
  const bytes = new Uint8Array();
  const sql = (query: { compile(): { sql: string } }): string => query.compile().sql;
  return {
    living: sql(
      db.selectFrom('sessions').select('key').where('id', '=', text).where('destroyed', '=', 0),
    ),
    addDocument: sql(
      db
        .insertInto('documents')
        .values({ session: text, slot: bytes, name: bytes })
        .onConflict((c) => c.columns(['session', 'slot']).doNothing()),
    ),
    document: sql(
      db
        .selectFrom('documents')
        .select(['id', 'key'])
        .where('session', '=', text)
        .where('slot', '=', bytes),
    ),
    lastUpdate: sql(db.selectFrom('doc_updates').select((e) => e.fn.max('seq').as('seq'))),
    addUpdate: sql(db.insertInto('doc_updates').values({ seq: 0, document: 0, data: bytes })),
    lastSeq: sql(
      db
        .selectFrom('events')
        .select((e) => e.fn.max('seq').as('seq'))
        .where('session', '=', text),
    ),
    addEvent: sql(db.insertInto('events').values({ session: text, seq: 0, at: 0, data: bytes })),
  };
}
