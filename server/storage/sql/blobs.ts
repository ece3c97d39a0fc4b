import type { Kysely } from 'kysely';
import type { Storage } from '../port.ts';
import type { Tables } from './schema.ts';
import { seal, slotOf, unseal } from './sealed.ts';

type BlobStore = Pick<Storage, 'putBlob' | 'blob' | 'blobBytes'>;

const blobs = (db: Kysely<Tables>) =>
  db
    .selectFrom('blobs')
    .innerJoin('sessions', 'sessions.id', 'blobs.session')
    .where('sessions.key', 'is not', null);

export function blobStore(db: Kysely<Tables>): BlobStore {
  return {
    async putBlob({ session, hash, type, bytes }) {
      await db.transaction().execute(async (transaction) => {
        const living = await transaction
          .selectFrom('sessions')
          .select((e) => ['key', slotOf(e.ref('key'), hash).as('slot')])
          .where('id', '=', session)
          .where('destroyed', '=', 0)
          .executeTakeFirst();
        if (!living?.key) throw new Error('a blob needs a living session');
        const { key, slot } = living;
        const sealed = seal(key, bytes, ['blobs', session, hash]);
        await transaction
          .insertInto('blobs')
          .values({ session, slot, type, size: bytes.length, bytes: sealed })
          .onConflict((c) => c.columns(['session', 'slot']).doNothing())
          .execute();
      });
    },
    async blob(session, hash) {
      const row = await blobs(db)
        .select((e) => [
          'type',
          unseal(e.ref('sessions.key'), e.ref('bytes'), ['blobs', session, hash]).as('bytes'),
        ])
        .where('blobs.session', '=', session)
        .where((e) => e('slot', '=', slotOf(e.ref('sessions.key'), hash)))
        .executeTakeFirst();
      return row && { session, hash, ...row };
    },
    async blobBytes(session) {
      const all = blobs(db).select((e) => e.fn.sum<number | null>('size').as('total'));
      const row = await (
        session === undefined ? all : all.where('blobs.session', '=', session)
      ).executeTakeFirst();
      return Number(row?.total ?? 0);
    },
  };
}
