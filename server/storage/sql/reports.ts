import type { Kysely } from 'kysely';
import type { Storage } from '../port.ts';
import type { Tables } from './schema.ts';
import { mustScrub } from './scrub.ts';

type ReportStore = Pick<Storage, 'holds' | 'putReport' | 'reportsOf' | 'expireReports'>;

async function expire(transaction: Kysely<Tables>, now: number): Promise<number> {
  const open = transaction.selectFrom('sessions').select('id').where('destroyed', '=', 0);
  const { numDeletedRows } = await transaction
    .deleteFrom('reports')
    .where('expires_at', '<=', now)
    .where('session', 'not in', open)
    .executeTakeFirst();
  if (numDeletedRows > 0n) await mustScrub(transaction);
  return Number(numDeletedRows);
}

export function reportStore(db: Kysely<Tables>, scrub: () => Promise<void>): ReportStore {
  return {
    async holds(time) {
      return db
        .selectFrom('holds')
        .select(['session', 'until'])
        .where('until', '<=', time)
        .execute();
    },
    async putReport({ expiresAt, ...report }) {
      await db
        .insertInto('reports')
        .values({ ...report, expires_at: expiresAt })
        .execute();
    },
    async reportsOf(session) {
      return db
        .selectFrom('reports')
        .select(['id', 'session', 'at', 'data', 'expires_at as expiresAt'])
        .where('session', '=', session)
        .orderBy('at')
        .orderBy('id')
        .execute();
    },
    async expireReports(now) {
      const expired = await db.transaction().execute((transaction) => expire(transaction, now));
      if (expired > 0) await scrub();
      return expired;
    },
  };
}
