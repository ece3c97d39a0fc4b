import type { Kysely } from 'kysely';
import type { Storage } from '../port.ts';
import type { KeyRing } from '../sealing/key-ring.ts';
import type { Tables } from './schema.ts';
import { seal, unsealText } from './sealed.ts';

type ReportStore = Pick<Storage, 'holds' | 'putReport' | 'reportsOf' | 'expireReports'>;

/** @returns the keys of what it deleted, which are to be forgotten */
async function expire(db: Kysely<Tables>, now: number): Promise<number[]> {
  const open = db.selectFrom('sessions').select('id').where('destroyed', '=', 0);
  const rows = await db
    .deleteFrom('reports')
    .where('expires_at', '<=', now)
    .where('session', 'not in', open)
    .returning('key')
    .execute();
  return rows.map(({ key }) => key);
}

/** A report has a key of its own: it outlives its session, and goes at a time of its own. */
export function reportStore(db: Kysely<Tables>, ring: KeyRing): ReportStore {
  return {
    async holds(time) {
      return db
        .selectFrom('holds')
        .select(['session', 'until'])
        .where('until', '<=', time)
        .execute();
    },
    putReport({ id, session, at, data, expiresAt }) {
      return ring.withKey(async (key) => {
        await db
          .insertInto('reports')
          .values({
            ...{ id, session, at, expires_at: expiresAt, key },
            data: seal(key, data, ['reports', id]),
          })
          .execute();
      });
    },
    async reportsOf(session) {
      return db
        .selectFrom('reports')
        .select((e) => [
          ...(['id', 'session', 'at', 'expires_at as expiresAt'] as const),
          unsealText(e.ref('key'), e.ref('data'), ['reports', e.ref('id')]).as('data'),
        ])
        .where('session', '=', session)
        .orderBy('at')
        .orderBy('id')
        .execute();
    },
    async expireReports(now) {
      const keys = await db.transaction().execute((transaction) => expire(transaction, now));
      await ring.forget(keys);
      return keys.length;
    },
  };
}
