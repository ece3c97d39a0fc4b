import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Storage } from '../port.ts';
import type { Tables } from './schema.ts';
import { mustScrub } from './scrub.ts';

type KeepStore = Pick<
  Storage,
  'putKeep' | 'keep' | 'deleteKeep' | 'expireKeeps' | 'addRegister' | 'register' | 'secret'
>;

async function expire(transaction: Kysely<Tables>, now: number): Promise<number> {
  const { numDeletedRows } = await transaction
    .deleteFrom('keeps')
    .where('expires_at', '<=', now)
    .executeTakeFirst();
  if (numDeletedRows > 0n) await mustScrub(transaction);
  return Number(numDeletedRows);
}

export function keepStore(db: Kysely<Tables>, scrub: () => Promise<void>): KeepStore {
  return {
    async putKeep({ session, person, data, expiresAt }) {
      await db
        .insertInto('keeps')
        .values({ session, person, data, expires_at: expiresAt })
        .onConflict((c) =>
          c.columns(['session', 'person']).doUpdateSet({ data, expires_at: expiresAt }),
        )
        .execute();
    },
    async keep(session, person) {
      return db
        .selectFrom('keeps')
        .select(['session', 'person', 'data', 'expires_at as expiresAt'])
        .where('session', '=', session)
        .where('person', '=', person)
        .executeTakeFirst();
    },
    async deleteKeep(session, person) {
      await db.transaction().execute(async (transaction) => {
        await transaction
          .deleteFrom('keeps')
          .where('session', '=', session)
          .where('person', '=', person)
          .execute();
        await mustScrub(transaction);
      });
      await scrub();
    },
    async expireKeeps(now) {
      const expired = await db.transaction().execute((transaction) => expire(transaction, now));
      if (expired > 0) await scrub();
      return expired;
    },
    async addRegister(line) {
      await db.insertInto('register').values({ line }).execute();
    },
    async register() {
      const rows = await db.selectFrom('register').select('line').orderBy('id').execute();
      return rows.map((row) => row.line);
    },
    async secret(name) {
      await db
        .insertInto('secrets')
        .values({ name, value: randomBytes(32) })
        .onConflict((c) => c.column('name').doNothing())
        .execute();
      const row = await db
        .selectFrom('secrets')
        .select('value')
        .where('name', '=', name)
        .executeTakeFirstOrThrow();
      return row.value;
    },
  };
}
