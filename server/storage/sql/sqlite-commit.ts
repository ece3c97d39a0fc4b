import type Database from 'better-sqlite3';
import type { DocId, DocWrite, EventsWrite, Write, WriteResult } from '../port.ts';
import type { CommitStatements } from './commit-statements.ts';

export interface SqliteCommit {
  /** Synchronous: returns when the rows are on disk. */
  run(writes: readonly Write[]): WriteResult[];
  /** Forgets what it remembers of a session; needed after destruction. */
  forget(session: string): void;
}

const gone: WriteResult = { ok: false, reason: 'gone' };

/**
 * The one path that runs for every edit and every command. Its statements are written by the query
 * builder once (`commit-statements.ts`), then prepared.
 */
export function sqliteCommit(file: Database.Database, texts: CommitStatements): SqliteCommit {
  const statements = prepare(file, texts);
  const documents = new Map<string, Map<string, number>>();
  let made: DocId[] = [];

  const documentNumber = (doc: DocId): number | undefined => {
    const known = documents.get(doc.session)?.get(doc.name);
    if (known !== undefined) return known;
    if (statements.living.get(doc.session, 0) === undefined) return undefined;
    statements.addDocument.run(doc.session, doc.name);
    const { id } = statements.document.get(doc.session, doc.name) as { id: number };
    let ofSession = documents.get(doc.session);
    if (!ofSession) documents.set(doc.session, (ofSession = new Map()));
    ofSession.set(doc.name, id);
    made.push(doc);
    return id;
  };

  const writeDoc = ({ doc, update }: DocWrite): WriteResult => {
    const document = documentNumber(doc);
    if (document === undefined) return gone;
    return { ok: true, seq: Number(statements.addUpdate.run(document, update).lastInsertRowid) };
  };

  const writeEvents = ({ session, expectedSeq, events }: EventsWrite): WriteResult => {
    if (statements.living.get(session, 0) === undefined) return gone;
    const { seq } = statements.lastSeq.get(session) as { seq: number | null };
    const last = seq ?? 0;
    if (last !== expectedSeq) return { ok: false, reason: 'conflict', conflict: last };
    for (const event of events) statements.addEvent.run(session, event.seq, event.at, event.data);
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
    addUpdate: file.prepare(texts.addUpdate),
    lastSeq: file.prepare(texts.lastSeq),
    addEvent: file.prepare(texts.addEvent),
  };
}
