import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Storage } from '../port.ts';
import type { Tables } from './schema.ts';
import { mustScrub } from './scrub.ts';

type KeepStore = Pick<
  Storage,
  | 'putKeep'
  | 'keep'
  | 'keepPart'
  | 'dropBundle'
  | 'expireKeeps'
  | 'addRegister'
  | 'register'
  | 'secret'
>;

interface Key {
  readonly session: string;
  readonly person: string;
}

async function expire(transaction: Kysely<Tables>, now: number): Promise<number> {
  const expired = await transaction
    .selectFrom('keeps')
    .select(['session', 'person'])
    .where('expires_at', '<=', now)
    .execute();
  for (const key of expired) {
    await dropParts(transaction, key);
    await transaction
      .deleteFrom('keeps')
      .where('session', '=', key.session)
      .where('person', '=', key.person)
      .execute();
  }
  if (expired.length > 0) await mustScrub(transaction);
  return expired.length;
}

async function dropParts(db: Kysely<Tables>, { session, person }: Key): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('keep_parts')
    .where('session', '=', session)
    .where('person', '=', person)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Each piece in a transaction of its own, so that what others save never waits for a whole bundle. */
async function putParts(
  db: Kysely<Tables>,
  { session, person }: Key,
  parts: AsyncIterable<Uint8Array>,
): Promise<number> {
  let part = 0;
  let size = 0;
  for await (const bytes of parts) {
    await db.insertInto('keep_parts').values({ session, person, part, bytes }).execute();
    part += 1;
    size += bytes.length;
  }
  return size;
}

function bundleStore(db: Kysely<Tables>, scrub: () => Promise<void>) {
  return {
    async putKeep({ session, person, data, expiresAt }, parts) {
      const key = { session, person };
      await db.transaction().execute(async (transaction) => {
        // Of a time that was cut off, or of an earlier keep.
        if (await dropParts(transaction, key)) await mustScrub(transaction);
      });
      const bundle = parts ? await putParts(db, key, parts) : null;
      await db
        .insertInto('keeps')
        .values({ ...key, data, expires_at: expiresAt, bundle })
        .onConflict((c) =>
          c.columns(['session', 'person']).doUpdateSet({ data, expires_at: expiresAt, bundle }),
        )
        .execute();
    },
    async keep(session, person) {
      const row = await db
        .selectFrom('keeps')
        .select(['session', 'person', 'data', 'expires_at as expiresAt', 'bundle'])
        .where('session', '=', session)
        .where('person', '=', person)
        .executeTakeFirst();
      if (!row) return undefined;
      const { bundle, ...keep } = row;
      return bundle === null ? keep : { ...keep, bundle };
    },
    async keepPart(session, person, part) {
      const row = await db
        .selectFrom('keep_parts')
        .select('bytes')
        .where('session', '=', session)
        .where('person', '=', person)
        .where('part', '=', part)
        .executeTakeFirst();
      return row?.bytes;
    },
    async dropBundle(session, person) {
      await db.transaction().execute(async (transaction) => {
        await dropParts(transaction, { session, person });
        await transaction
          .updateTable('keeps')
          .set({ bundle: null })
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
  } satisfies Partial<Storage>;
}

export function keepStore(db: Kysely<Tables>, scrub: () => Promise<void>): KeepStore {
  return {
    ...bundleStore(db, scrub),
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
