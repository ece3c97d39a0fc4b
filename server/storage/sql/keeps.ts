import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Storage } from '../port.ts';
import type { KeyRing } from '../sealing/key-ring.ts';
import type { Tables } from './schema.ts';
import { seal, slotOf, unseal, unsealText } from './sealed.ts';
import type { Sweep } from './sweep.ts';

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

/** Keys that are to be forgotten: of keeps, and of their bundles, which the sweep then deletes. */
interface Dropped {
  readonly keys: readonly number[];
  readonly bundles: readonly number[];
}

const given = (numbers: readonly (number | null)[]): number[] =>
  numbers.filter((number) => number !== null);

/** What each person keeps is sealed for itself, so a keep is looked for among those of its session. */
const keepOf = (db: Kysely<Tables>, session: string, person: string) =>
  db
    .selectFrom('keeps')
    .where('session', '=', session)
    .where((e) => e('slot', '=', slotOf(e.ref('keeps.key'), person)));

/** Each piece in a transaction of its own, so that what others save never waits for a whole bundle. */
async function putParts(
  db: Kysely<Tables>,
  key: number,
  parts: AsyncIterable<Uint8Array>,
): Promise<number> {
  let part = 0;
  let size = 0;
  for await (const content of parts) {
    const bytes = seal(key, content, ['keep_parts', part]);
    await db.insertInto('keep_parts').values({ key, part, bytes }).execute();
    part += 1;
    size += content.length;
  }
  return size;
}

/** @returns what stood there before */
async function drop(db: Kysely<Tables>, keys: readonly number[]): Promise<Dropped> {
  const rows = await db
    .deleteFrom('keeps')
    .where('key', 'in', [...keys])
    .returning(['key', 'bundle_key'])
    .execute();
  const bundles = given(rows.map((row) => row.bundle_key));
  return { keys: [...rows.map(({ key }) => key), ...bundles], bundles };
}

async function replace(
  db: Kysely<Tables>,
  key: number,
  { session, person, data, expiresAt }: Parameters<Storage['putKeep']>[0],
  bundle: { bundle: number; bundle_key: number } | undefined,
): Promise<Dropped> {
  const before = await keepOf(db, session, person).select('key').execute();
  const dropped = await drop(
    db,
    before.map((row) => row.key),
  );
  await db
    .insertInto('keeps')
    .values({
      ...{ key, session, slot: slotOf(key, person), expires_at: expiresAt },
      data: seal(key, data, ['keeps', session]),
      ...(bundle ?? { bundle: null, bundle_key: null }),
    })
    .execute();
  return dropped;
}

function bundleStore(db: Kysely<Tables>, ring: KeyRing, sweep: Sweep) {
  const forget = async ({ keys, bundles }: Dropped): Promise<void> => {
    await ring.forget(keys);
    sweep.wake(bundles);
  };
  const put = (keep: Parameters<Storage['putKeep']>[0], bundle?: Parameters<typeof replace>[3]) =>
    ring.withKey((key) =>
      db.transaction().execute((transaction) => replace(transaction, key, keep, bundle)),
    );
  return {
    async putKeep(keep, parts) {
      const dropped = parts
        ? await ring.withKey(async (bundle_key) =>
            put(keep, { bundle: await putParts(db, bundle_key, parts), bundle_key }),
          )
        : await put(keep);
      await forget(dropped);
    },
    async keep(session, person) {
      const row = await keepOf(db, session, person)
        .select((e) => [
          ...(['expires_at as expiresAt', 'bundle'] as const),
          unsealText(e.ref('key'), e.ref('data'), ['keeps', session]).as('data'),
        ])
        .executeTakeFirst();
      if (!row) return undefined;
      const { bundle, ...keep } = row;
      return { session, person, ...keep, ...(bundle !== null && { bundle }) };
    },
    async keepPart(session, person, part) {
      const row = await keepOf(db, session, person)
        .innerJoin('keep_parts', 'keep_parts.key', 'keeps.bundle_key')
        .select((e) =>
          unseal(e.ref('keep_parts.key'), e.ref('bytes'), ['keep_parts', part]).as('bytes'),
        )
        .where('part', '=', part)
        .executeTakeFirst();
      return row?.bytes;
    },
    async dropBundle(session, person) {
      const bundles = await db.transaction().execute(async (transaction) => {
        const rows = await keepOf(transaction, session, person)
          .select(['key', 'bundle_key'])
          .execute();
        for (const { key } of rows)
          await transaction
            .updateTable('keeps')
            .set({ bundle: null, bundle_key: null })
            .where('key', '=', key)
            .execute();
        return given(rows.map((row) => row.bundle_key));
      });
      await forget({ keys: bundles, bundles });
    },
    async expireKeeps(now) {
      const dropped = await db.transaction().execute(async (transaction) => {
        const rows = await transaction
          .selectFrom('keeps')
          .select('key')
          .where('expires_at', '<=', now)
          .execute();
        const keys = rows.map((row) => row.key);
        return { expired: keys.length, ...(await drop(transaction, keys)) };
      });
      await forget(dropped);
      return dropped.expired;
    },
  } satisfies Partial<Storage>;
}

export function keepStore(db: Kysely<Tables>, ring: KeyRing, sweep: Sweep): KeepStore {
  return {
    ...bundleStore(db, ring, sweep),
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
