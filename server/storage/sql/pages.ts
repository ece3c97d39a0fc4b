import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Storage } from '../port.ts';
import type { KeyRing } from '../sealing/key-ring.ts';
import type { Tables } from './schema.ts';
import { seal, unsealText } from './sealed.ts';

type PageStore = Pick<Storage, 'putPage' | 'page' | 'setPage' | 'dropPage' | 'expirePages'>;

const digestOf = (token: string): Uint8Array => createHash('sha256').update(token).digest();

/** Each page has a key of its own, and another one each time it changes: what it said before is gone as well. */
export function pageStore(db: Kysely<Tables>, ring: KeyRing): PageStore {
  /** @returns the keys of what stood there, which are to be forgotten */
  const bury = async (goneAt: number, which: { writer: string } | { until: number }) => {
    const gone = await db.transaction().execute(async (transaction) => {
      const rows = await transaction
        .selectFrom('pages')
        .select(['address', 'key'])
        .where('key', 'is not', null)
        .where((e) =>
          'writer' in which
            ? e('writer', '=', digestOf(which.writer))
            : e('expires_at', '<=', which.until),
        )
        .execute();
      for (const { address } of rows)
        await transaction
          .updateTable('pages')
          .set({ key: null, data: null, gone_at: goneAt })
          .where('address', '=', address)
          .execute();
      return rows.flatMap(({ key }) => (key === null ? [] : [key]));
    });
    await ring.forget(gone);
    return gone.length;
  };
  return {
    async putPage({ address, writer, data, expiresAt }) {
      const digest = digestOf(address);
      const known = await db
        .selectFrom('pages')
        .select('expires_at')
        .where('address', '=', digest)
        .executeTakeFirst();
      if (known) return;
      await ring.withKey((key) =>
        db
          .insertInto('pages')
          .values({
            ...{ address: digest, writer: digestOf(writer), expires_at: expiresAt, key },
            ...{ data: seal(key, data, ['pages']), gone_at: null },
          })
          .execute(),
      );
    },
    async page(token) {
      const digest = digestOf(token);
      const row = await db
        .selectFrom('pages')
        .select((e) => [
          ...(['writer', 'expires_at as expiresAt', 'gone_at as goneAt'] as const),
          unsealText(e.ref('key'), e.ref('data'), ['pages']).$castTo<string | null>().as('data'),
        ])
        .where((e) => e.or([e('address', '=', digest), e('writer', '=', digest)]))
        .executeTakeFirst();
      if (!row) return undefined;
      const { writer, data, goneAt, expiresAt } = row;
      return {
        ...{ writes: Buffer.from(digest).equals(writer), expiresAt },
        ...(data !== null && { data }),
        ...(goneAt !== null && { goneAt }),
      };
    },
    async setPage(writer, data) {
      const before = await db
        .selectFrom('pages')
        .select('key')
        .where('writer', '=', digestOf(writer))
        .where('key', 'is not', null)
        .executeTakeFirst();
      if (!before?.key) return false;
      const old = before.key;
      const replaced = await ring.withKey(async (key) => {
        const { numUpdatedRows } = await db
          .updateTable('pages')
          .set({ key, data: seal(key, data, ['pages']) })
          .where('writer', '=', digestOf(writer))
          .where('key', '=', old)
          .executeTakeFirstOrThrow();
        // Somebody destroyed it, or wrote, meanwhile: the new key seals nothing.
        if (numUpdatedRows === 0n) await ring.forget([key]);
        return numUpdatedRows > 0n;
      });
      if (replaced) await ring.forget([old]);
      return replaced;
    },
    dropPage: async (writer, at) => (await bury(at, { writer })) > 0,
    async expirePages(now, forgetAfter) {
      const gone = await bury(now, { until: now });
      await db
        .deleteFrom('pages')
        .where('key', 'is', null)
        .where('expires_at', '<=', now - forgetAfter)
        .execute();
      return gone;
    },
  };
}
