import type Database from 'better-sqlite3';
import type { DocId, DocWrite, EventsWrite, Write, WriteResult } from '../port.ts';
import type { KeyNumber, Keys } from '../sealing/keys.ts';
import type { CommitStatements } from './commit-statements.ts';

export interface SqliteCommit {
  /** Synchronous: returns when the rows are on disk. */
  run(writes: readonly Write[]): WriteResult[];
  /** Forgets what it remembers of a session; needed after destruction. */
  forget(session: string): void;
}

const gone: WriteResult = { ok: false, reason: 'gone' };

/** A document as rows name it, and the key that they are sealed under. */
interface Document {
  readonly id: number;
  readonly key: KeyNumber;
}

/**
 * The one path that runs for every edit and every command. Its statements are written by the query
 * builder once (`commit-statements.ts`), then prepared.
 */
export function sqliteCommit(
  file: Database.Database,
  texts: CommitStatements,
  keys: Keys,
): SqliteCommit {
  const statements = prepare(file, texts);
  const documents = new Map<string, Map<string, Document>>();
  let made: DocId[] = [];
  // Given here and not by the file, because a row is sealed for its number.
  let lastUpdate = (statements.lastUpdate.get() as { seq: number | null }).seq ?? 0;

  /** The key of a living session. */
  const keyOf = (session: string): KeyNumber | undefined =>
    (statements.living.get(session, 0) as { key: KeyNumber } | undefined)?.key;

  const documentOf = (doc: DocId): Document | undefined => {
    const known = documents.get(doc.session)?.get(doc.name);
    if (known) return known;
    const key = keyOf(doc.session);
    if (key === undefined) return undefined;
    const slot = keys.slot(key, doc.name);
    const name = keys.seal(key, doc.name, 'documents', doc.session);
    statements.addDocument.run(doc.session, slot, name);
    const row = statements.document.get(doc.session, slot) as { id: number; key: number | null };
    const document = { id: row.id, key: row.key ?? key };
    let ofSession = documents.get(doc.session);
    if (!ofSession) documents.set(doc.session, (ofSession = new Map()));
    ofSession.set(doc.name, document);
    made.push(doc);
    return document;
  };

  const writeDoc = ({ doc, update }: DocWrite): WriteResult => {
    const document = documentOf(doc);
    if (!document) return gone;
    const { id, key } = document;
    const seq = (lastUpdate += 1);
    statements.addUpdate.run(seq, id, keys.seal(key, update, 'doc_updates', id, seq));
    return { ok: true, seq };
  };

  const writeEvents = ({ session, expectedSeq, events }: EventsWrite): WriteResult => {
    const key = keyOf(session);
    if (key === undefined) return gone;
    const { seq: found } = statements.lastSeq.get(session) as { seq: number | null };
    const last = found ?? 0;
    if (last !== expectedSeq) return { ok: false, reason: 'conflict', conflict: last };
    for (const { seq, at, data } of events)
      statements.addEvent.run(session, seq, at, keys.seal(key, data, 'events', session, seq));
    return { ok: true, seq: last + events.length };
  };

  const all = file.transaction((writes: readonly Write[]) =>
    writes.map((write) => (write.kind === 'doc' ? writeDoc(write) : writeEvents(write))),
  );

  return {
    run(writes) {
      made = [];
      try {
        return all.immediate(writes);
      } catch (error) {
        // Rolled back: the numbers of documents made inside no longer exist.
        for (const doc of made) documents.get(doc.session)?.delete(doc.name);
        throw error;
      }
    },
    forget(session) {
      documents.delete(session);
    },
  };
}

function prepare(file: Database.Database, texts: CommitStatements) {
  return {
    living: file.prepare(texts.living),
    addDocument: file.prepare(texts.addDocument),
    document: file.prepare(texts.document),
    lastUpdate: file.prepare(texts.lastUpdate),
    addUpdate: file.prepare(texts.addUpdate),
    lastSeq: file.prepare(texts.lastSeq),
    addEvent: file.prepare(texts.addEvent),
  };
}
