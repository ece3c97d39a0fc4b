/**
 * Fills a data folder and destroys parts of it: `node --import dies-at.ts destroying-child.ts <folder>`. Says at once what
 * is acknowledged, a word a line: `there <text>` is stored, `going <text>` is about to be destroyed, `gone <text>` is.
 */
import { writeSync } from 'node:fs';
import type { Storage } from '../../server/storage/port.ts';
import { openSqlite } from '../../server/storage/sql/sqlite.ts';

const [folder = ''] = process.argv.slice(2);
const left = { receipt: '{}', envelope: '{}', status: 'destroyed' as const };

const say = (word: 'there' | 'going' | 'gone', ...texts: string[]): void => {
  for (const text of texts) writeSync(1, `${word} ${text}\n`);
};

async function destroying(texts: string[], work: () => Promise<unknown>): Promise<void> {
  say('going', ...texts);
  await work();
  say('gone', ...texts);
}

async function fill(storage: Storage, session: string): Promise<void> {
  const doc = (name: string) => ({ session, name });
  const update = (name: string) => ({
    ...{ kind: 'doc' as const, doc: doc(name) },
    update: Buffer.from(`${session}-${name}`),
  });
  await storage.createSession({
    ...{ id: session, form: 'mediator', createdAt: 1, status: 'open', envelope: '{}' },
  });
  const events = [{ seq: 1, at: 1, data: `${session}-event` }];
  await storage.commit([{ kind: 'events', session, expectedSeq: 0, events }, update('notes')]);
  say('there', `${session}-event`, `${session}-notes`);
  await storage.setApart(doc('room'));
  await storage.commit([update('room')]);
  say('there', `${session}-room`);
  await storage.putSeat({ session, person: `${session}-person`, role: 'lead', at: 1 });
  say('there', `${session}-person`);
}

async function* bundle(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

const keep = (storage: Storage, person: string, expiresAt: number): Promise<void> =>
  storage.putKeep(
    { session: 'one', person, data: `${person}-row`, expiresAt },
    bundle(`${person}-bundle`),
  );

const storage = await openSqlite(folder);
// Two at once, so that their keys are written together.
await Promise.all([fill(storage, 'one'), fill(storage, 'two')]);
await destroying(['one-room'], () => storage.destroyDocs('one', ['room']));
await keep(storage, 'ann', 9);
await keep(storage, 'bob', 99);
say('there', 'ann-row', 'ann-bundle', 'bob-row', 'bob-bundle');
const ofOne = ['one-event', 'one-notes', 'one-person'];
await destroying(ofOne, () => storage.destroySession('one', left));
await destroying(['bob-bundle'], () => storage.dropBundle('one', 'bob'));
await destroying(['ann-row', 'ann-bundle'], () => storage.expireKeeps(9));
await storage.close();
