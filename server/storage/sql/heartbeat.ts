import { sql, type Kysely } from 'kysely';
import type { Storage } from '../port.ts';
import type { Tables } from './schema.ts';

type HeartbeatStore = Pick<Storage, 'beat' | 'trusted' | 'setTrusted'>;

export function heartbeatStore(db: Kysely<Tables>): HeartbeatStore {
  return {
    async beat() {
      await db
        .updateTable('heartbeats')
        .set({ beats: sql`beats + 1` })
        .execute();
    },
    async trusted() {
      const row = await db.selectFrom('heartbeats').select(['time', 'even']).executeTakeFirst();
      return row && row.time !== null ? { time: row.time, even: row.even } : undefined;
    },
    async setTrusted({ time, even }) {
      await db.updateTable('heartbeats').set({ time, even }).execute();
    },
  };
}
