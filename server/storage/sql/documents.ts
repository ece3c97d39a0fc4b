import { sql, type Kysely } from 'kysely';
import type { DocId, Storage } from '../port.ts';
import type { KeyRing } from '../sealing/key-ring.ts';
import type { Tables } from './schema.ts';
import { seal, slotOf, unseal, unsealText } from './sealed.ts';
import type { Sweep } from './sweep.ts';

type DocumentStore = Pick<
  Storage,
  'loadDoc' | 'compactDoc' | 'docsOf' | 'setApart' | 'destroyDocs'
>;

/** What keeps the documents of a session in step with what is stored of them. */
export interface DocumentKeeping {
  readonly ring: KeyRing;
  readonly sweep: Sweep;
  /** Numbers and keys of this session's documents are no longer what they were. */
  forget(session: string): void;
}

const documentsOf = (db: Kysely<Tables>, session: string) =>
  db
    .selectFrom('documents')
    .innerJoin('sessions', 'sessions.id', 'documents.session')
    .where('documents.session', '=', session)
    .where('documents.slot', 'is not', null)
    .where('sessions.key', 'is not', null);

const oneDocument = (db: Kysely<Tables>, { session, name }: DocId) =>
  documentsOf(db, session).where((e) =>
    e('documents.slot', '=', slotOf(e.ref('sessions.key'), name)),
  );

/** The documents that there are, by name. */
export async function namedDocuments(
  db: Kysely<Tables>,
  session: string,
): Promise<{ id: number; name: string; key: number | null }[]> {
  const rows = await documentsOf(db, session)
    .select(['documents.id', 'documents.key'])
    .select((e) =>
      unsealText(e.ref('sessions.key'), e.ref('documents.name'), ['documents', session]).as('name'),
    )
    .execute();
  return rows.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Under its own key, or that of its session. */
const documentKey = sql.ref<number>('documents.key');
const keyOf = sql<number>`coalesce(${documentKey}, ${sql.ref('sessions.key')})`;

async function compact(
  db: Kysely<Tables>,
  doc: DocId,
  uptoSeq: number,
  state: Uint8Array,
): Promise<void> {
  const document = await oneDocument(db, doc)
    .select(['documents.id', keyOf.as('key')])
    .executeTakeFirst();
  if (!document) return;
  const { id, key } = document;
  // The state takes the place of the newest row that it covers, so seq never goes back.
  const put = await db
    .updateTable('doc_updates')
    .set({ data: seal(key, state, ['doc_updates', id, uptoSeq]) })
    .where('document', '=', id)
    .where('seq', '=', uptoSeq)
    .executeTakeFirst();
  if (put.numUpdatedRows === 0n) return;
  await db
    .deleteFrom('doc_updates')
    .where('document', '=', id)
    .where('seq', '<', uptoSeq)
    .execute();
}

/** Leaves their rows to the sweep. @returns their keys, which are to be forgotten */
async function bury(
  db: Kysely<Tables>,
  session: string,
  names: readonly string[],
): Promise<number[]> {
  const documents = await namedDocuments(db, session);
  const keys: number[] = [];
  for (const { id, name, key } of documents.filter((document) => names.includes(document.name))) {
    if (key === null) throw new Error(`document ${name} was not set apart`);
    await db.updateTable('documents').set({ slot: null, key: null }).where('id', '=', id).execute();
    keys.push(key);
  }
  return keys;
}

export function documentStore(
  db: Kysely<Tables>,
  { ring, sweep, forget }: DocumentKeeping,
): DocumentStore {
  return {
    async loadDoc(doc) {
      const rows = await oneDocument(db, doc)
        .innerJoin('doc_updates', 'doc_updates.document', 'documents.id')
        .select((e) => [
          'doc_updates.seq',
          unseal(keyOf, e.ref('doc_updates.data'), [
            ...['doc_updates', e.ref('documents.id'), e.ref('doc_updates.seq')],
          ]).as('data'),
        ])
        .orderBy('doc_updates.seq')
        .execute();
      return { updates: rows.map((row) => row.data), lastSeq: rows.at(-1)?.seq ?? 0 };
    },
    async compactDoc(doc, uptoSeq, state) {
      await db.transaction().execute((transaction) => compact(transaction, doc, uptoSeq, state));
    },
    async docsOf(session) {
      const documents = await namedDocuments(db, session);
      return documents.map(({ name }) => ({ session, name }));
    },
    async setApart(doc) {
      const { session, name } = doc;
      const known = await oneDocument(db, doc).select('documents.key').executeTakeFirst();
      if (known && known.key !== null) return;
      if (known) throw new Error(`document ${name} was written to before it was set apart`);
      await ring.withKey(async (key) => {
        await db
          .insertInto('documents')
          .columns(['session', 'slot', 'name', 'key'])
          .expression(
            db
              .selectFrom('sessions')
              .select((e) => [
                ...(['id', slotOf(e.ref('key'), name).as('slot')] as const),
                ...[seal(e.ref('key'), name, ['documents', session]).as('name')],
                ...[e.val(key).as('key')],
              ])
              .where('id', '=', session)
              .where('destroyed', '=', 0),
          )
          .execute();
      });
    },
    async destroyDocs(session, names) {
      const keys = await db
        .transaction()
        .execute((transaction) => bury(transaction, session, names));
      forget(session);
      await ring.forget(keys);
      sweep.wake();
    },
  };
}
