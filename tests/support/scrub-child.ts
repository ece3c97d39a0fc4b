/**
 * Deletes something; started so that it dies by SIGKILL before the file is scrubbed:
 * `node --import dies-at-vacuum.ts scrub-child.ts <folder> <destroy | document | keep | keeps | reports>`.
 */
import type { Storage } from '../../server/storage/port.ts';
import { openSqlite } from '../../server/storage/sql/sqlite.ts';

const [folder = '', what = ''] = process.argv.slice(2);
const text = 'KANARIE-'.repeat(50);
const left = { receipt: '{}', envelope: '{}', status: 'destroyed' as const };
const doc = { session: 'one', name: 'private:own:a' };

const deletions: Record<string, (storage: Storage) => Promise<unknown>> = {
  destroy: (storage) => storage.destroySession('one', left),
  document: (storage) => storage.destroyDocs('one', [doc.name]),
  keep: (storage) => storage.dropBundle('one', 'a'),
  keeps: (storage) => storage.expireKeeps(9),
  reports: (storage) => storage.expireReports(9),
};

async function* bundle(): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

async function plant(storage: Storage): Promise<void> {
  if (what === 'keep' || what === 'keeps')
    return storage.putKeep({ session: 'one', person: 'a', data: '{}', expiresAt: 9 }, bundle());
  if (what === 'reports')
    return storage.putReport({ id: 'r', session: 'over', at: 1, data: text, expiresAt: 9 });
  await storage.commit([{ kind: 'doc', doc, update: Buffer.from(text) }]);
  if (what === 'document') return;
  const events = [{ seq: 1, at: 1, data: JSON.stringify(text) }];
  await storage.commit([{ kind: 'events', session: 'one', expectedSeq: 0, events }]);
}

const storage = await openSqlite(folder);
await storage.createSession({
  ...{ id: 'one', form: 'mediator', createdAt: 1, status: 'open', envelope: '{}' },
});
await plant(storage);
await deletions[what]?.(storage);
