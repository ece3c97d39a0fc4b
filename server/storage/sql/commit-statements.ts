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
  const sql = (query: { compile(): { sql: string } }): string => query.compile().sql;
  const one = { session: text, name: text };
  return {
    living: sql(
      db.selectFrom('sessions').select('id').where('id', '=', text).where('destroyed', '=', 0),
    ),
    addDocument: sql(
      db
        .insertInto('documents')
        .values(one)
        .onConflict((c) => c.columns(['session', 'name']).doNothing()),
    ),
    document: sql(
      db.selectFrom('documents').select('id').where('session', '=', text).where('name', '=', text),
    ),
    addUpdate: sql(db.insertInto('doc_updates').values({ document: 0, data: new Uint8Array() })),
    lastSeq: sql(
      db
        .selectFrom('events')
        .select((e) => e.fn.max('seq').as('seq'))
        .where('session', '=', text),
    ),
    addEvent: sql(db.insertInto('events').values({ session: text, seq: 0, at: 0, data: text })),
  };
}
