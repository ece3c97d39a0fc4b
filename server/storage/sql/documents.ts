import type { Kysely } from 'kysely';
import type { DocId, Storage } from '../port.ts';
import type { Tables } from './schema.ts';
import { mustScrub } from './scrub.ts';

type DocumentStore = Pick<
  Storage,
  'loadDoc' | 'compactDoc' | 'docsOf' | 'destroyDocs' | 'putBlob' | 'blob' | 'blobBytes'
>;

async function documentNumber(db: Kysely<Tables>, doc: DocId): Promise<number | undefined> {
  const row = await db
    .selectFrom('documents')
    .select('id')
    .where('session', '=', doc.session)
    .where('name', '=', doc.name)
    .executeTakeFirst();
  return row?.id;
}

/** `forget`: numbers of this session's documents are no longer what they were. */
export function documentStore(
  db: Kysely<Tables>,
  forget: (session: string) => void,
  scrub: () => Promise<void>,
): DocumentStore {
  return {
    async loadDoc(doc) {
      const rows = await db
        .selectFrom('doc_updates')
        .innerJoin('documents', 'documents.id', 'doc_updates.document')
        .select(['doc_updates.seq', 'doc_updates.data'])
        .where('documents.session', '=', doc.session)
        .where('documents.name', '=', doc.name)
        .orderBy('doc_updates.seq')
        .execute();
      return { updates: rows.map((row) => row.data), lastSeq: rows.at(-1)?.seq ?? 0 };
    },
    async compactDoc(doc, uptoSeq, state) {
      await db.transaction().execute(async (transaction) => {
        const document = await documentNumber(transaction, doc);
        if (document === undefined) return;
        // The state takes the place of the newest row that it covers, so seq never goes back.
        const put = await transaction
          .updateTable('doc_updates')
          .set({ data: state })
          .where('document', '=', document)
          .where('seq', '=', uptoSeq)
          .executeTakeFirst();
        if (put.numUpdatedRows === 0n) return;
        await transaction
          .deleteFrom('doc_updates')
          .where('document', '=', document)
          .where('seq', '<', uptoSeq)
          .execute();
      });
    },
    async docsOf(session) {
      const rows = await db
        .selectFrom('documents')
        .select(['session', 'name'])
        .where('session', '=', session)
        .orderBy('name')
        .execute();
      return rows;
    },
    async destroyDocs(session, names) {
      await db.transaction().execute(async (transaction) => {
        const documents = transaction
          .selectFrom('documents')
          .select('id')
          .where('session', '=', session)
          .where('name', 'in', [...names]);
        await transaction.deleteFrom('doc_updates').where('document', 'in', documents).execute();
        await transaction
          .deleteFrom('documents')
          .where('session', '=', session)
          .where('name', 'in', [...names])
          .execute();
        await mustScrub(transaction);
      });
      forget(session);
      await scrub();
    },
    async putBlob(blob) {
      await db.transaction().execute(async (transaction) => {
        const session = await transaction
          .selectFrom('sessions')
          .select('destroyed')
          .where('id', '=', blob.session)
          .executeTakeFirst();
        if (!session || session.destroyed !== 0) throw new Error('a blob needs a living session');
        await transaction
          .insertInto('blobs')
          .values({ ...blob })
          .onConflict((c) => c.columns(['session', 'hash']).doNothing())
          .execute();
      });
    },
    async blob(session, hash) {
      return db
        .selectFrom('blobs')
        .selectAll()
        .where('session', '=', session)
        .where('hash', '=', hash)
        .executeTakeFirst();
    },
    async blobBytes(session) {
      const all = db
        .selectFrom('blobs')
        .select((e) => e.fn.sum<number | null>(e.fn<number>('length', ['bytes'])).as('total'));
      const row = await (
        session === undefined ? all : all.where('session', '=', session)
      ).executeTakeFirst();
      return Number(row?.total ?? 0);
    },
  };
}
