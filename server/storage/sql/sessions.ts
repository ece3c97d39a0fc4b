import type { Kysely, Selectable } from 'kysely';
import type { SessionPatch, SessionRow, SessionStatus, Storage } from '../port.ts';
import type { KeyRing } from '../sealing/key-ring.ts';
import type { Tables } from './schema.ts';
import { seal, unsealText } from './sealed.ts';

type SessionStore = Pick<
  Storage,
  | 'createSession'
  | 'session'
  | 'sessionByCode'
  | 'openSessions'
  | 'setSession'
  | 'events'
  | 'saveSnapshot'
  | 'snapshot'
>;

const toRow = (row: Selectable<Tables['sessions']>): SessionRow => ({
  id: row.id,
  form: row.form,
  createdAt: row.created_at,
  status: row.status as SessionStatus,
  envelope: row.envelope,
  ...(row.code === null ? {} : { code: row.code }),
  ...(row.receipt === null ? {} : { receipt: row.receipt }),
});

const toPatch = (patch: SessionPatch): Partial<Tables['sessions']> => ({
  ...(patch.status === undefined ? {} : { status: patch.status }),
  ...(patch.envelope === undefined ? {} : { envelope: patch.envelope }),
  ...(patch.code === undefined ? {} : { code: patch.code }),
  ...(patch.receipt === undefined ? {} : { receipt: patch.receipt }),
  // A code is for coming in: it is free again as soon as nobody can.
  ...(patch.status === undefined || patch.status === 'open' ? {} : { code: null }),
});

async function create(db: Kysely<Tables>, row: SessionRow, key: number): Promise<void> {
  await db
    .insertInto('sessions')
    .values({
      id: row.id,
      form: row.form,
      created_at: row.createdAt,
      status: row.status,
      code: row.status === 'open' ? (row.code ?? null) : null,
      envelope: row.envelope,
      receipt: row.receipt ?? null,
      destroyed: 0,
      key,
    })
    .execute();
}

export function sessionStore(db: Kysely<Tables>, ring: KeyRing): SessionStore {
  return {
    createSession: (row) => ring.withKey((key) => create(db, row, key)),
    async session(id) {
      const row = await db
        .selectFrom('sessions')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      return row && toRow(row);
    },
    async sessionByCode(code) {
      const row = await db
        .selectFrom('sessions')
        .selectAll()
        .where('code', '=', code)
        .executeTakeFirst();
      return row && toRow(row);
    },
    async openSessions() {
      const rows = await db
        .selectFrom('sessions')
        .selectAll()
        .where('status', '=', 'open')
        .orderBy('created_at')
        .orderBy('id')
        .execute();
      return rows.map(toRow);
    },
    async setSession(id, patch) {
      const values = toPatch(patch);
      if (Object.keys(values).length === 0) return;
      await db.updateTable('sessions').set(values).where('id', '=', id).execute();
    },
    async events(session, afterSeq = 0) {
      return db
        .selectFrom('events')
        .innerJoin('sessions', 'sessions.id', 'events.session')
        .select((e) => [
          ...(['seq', 'at'] as const),
          unsealText(e.ref('key'), e.ref('data'), ['events', session, e.ref('seq')]).as('data'),
        ])
        .where('session', '=', session)
        .where('key', 'is not', null)
        .where('seq', '>', afterSeq)
        .orderBy('seq')
        .execute();
    },
    async saveSnapshot(session, seq, data) {
      // A destroyed session takes no snapshot: it would bring content back.
      await db
        .insertInto('snapshots')
        .columns(['session', 'seq', 'data'])
        .expression(
          db
            .selectFrom('sessions')
            .select((e) => [
              ...(['id', e.val(seq).as('seq')] as const),
              seal(e.ref('key'), data, ['snapshots', session, seq]).as('data'),
            ])
            .where('id', '=', session)
            .where('destroyed', '=', 0),
        )
        .onConflict((c) =>
          c.column('session').doUpdateSet((e) => ({
            seq: e.ref('excluded.seq'),
            data: e.ref('excluded.data'),
          })),
        )
        .execute();
    },
    async snapshot(session) {
      return db
        .selectFrom('snapshots')
        .innerJoin('sessions', 'sessions.id', 'snapshots.session')
        .select((e) => [
          'seq',
          unsealText(e.ref('key'), e.ref('data'), ['snapshots', session, e.ref('seq')]).as('data'),
        ])
        .where('session', '=', session)
        .where('key', 'is not', null)
        .executeTakeFirst();
    },
  };
}
