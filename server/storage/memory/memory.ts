import { randomBytes } from 'node:crypto';
import type { Storage, Write, WriteResult } from '../port.ts';
import { memoryEndings } from './endings.ts';
import { memoryPeople } from './people.ts';
import { memoryTotals } from './totals.ts';
import { emptyTables, documentKey, type MemoryTables } from './tables.ts';

/** A store for tests: the same contract, nothing on disk. */
export function createMemoryStorage(): Storage {
  const tables = emptyTables();
  return {
    ...memoryPeople(tables),
    ...sessions(tables),
    ...documents(tables),
    ...keeps(tables),
    ...memoryEndings(tables),
    ...memoryTotals(tables),
    async beat() {},
    trusted: async () => tables.trusted && { ...tables.trusted },
    async setTrusted(trusted) {
      tables.trusted = { ...trusted };
    },
    // Results come later than the call, as from any real store.
    commit: async (writes) => writes.map((write) => writeOne(tables, write)),
    async close() {},
  };
}

const alive = (tables: MemoryTables, session: string): boolean =>
  tables.sessions.has(session) && !tables.destroyed.has(session);

function writeOne(tables: MemoryTables, write: Write): WriteResult {
  const session = write.kind === 'doc' ? write.doc.session : write.session;
  if (!alive(tables, session)) return { ok: false, reason: 'gone' };
  if (write.kind === 'doc') {
    const key = documentKey(write.doc);
    const doc = tables.documents.get(key) ?? { id: { ...write.doc }, updates: [] };
    tables.documents.set(key, doc);
    tables.lastUpdate += 1;
    doc.updates.push({ seq: tables.lastUpdate, data: write.update.slice() });
    return { ok: true, seq: tables.lastUpdate };
  }
  const log = tables.events.get(session) ?? [];
  if (log.length !== write.expectedSeq)
    return { ok: false, reason: 'conflict', conflict: log.length };
  tables.events.set(session, [...log, ...write.events.map((event) => ({ ...event }))]);
  return { ok: true, seq: log.length + write.events.length };
}

function sessions(tables: MemoryTables) {
  return {
    async createSession(row) {
      const code = row.status === 'open' ? row.code : undefined;
      if (tables.sessions.has(row.id)) throw new Error('a session with this id exists');
      for (const other of tables.sessions.values())
        if (code !== undefined && other.code === code) throw new Error('this code is in use');
      const copy = { ...row };
      if (code === undefined) delete copy.code;
      tables.sessions.set(row.id, copy);
    },
    async session(id) {
      const row = tables.sessions.get(id);
      return row && { ...row };
    },
    async sessionByCode(code) {
      for (const row of tables.sessions.values()) if (row.code === code) return { ...row };
      return undefined;
    },
    async openSessions() {
      return [...tables.sessions.values()]
        .filter((row) => row.status === 'open')
        .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
        .map((row) => ({ ...row }));
    },
    async setSession(id, patch) {
      const row = tables.sessions.get(id);
      if (!row) return;
      const { code = row.code, receipt = row.receipt, ...rest } = patch;
      const next = { ...row, ...rest };
      delete next.code;
      delete next.receipt;
      if (code !== undefined && code !== null && next.status === 'open') next.code = code;
      if (receipt !== undefined && receipt !== null) next.receipt = receipt;
      tables.sessions.set(id, next);
    },
    async events(session, afterSeq = 0) {
      return (tables.events.get(session) ?? [])
        .filter((event) => event.seq > afterSeq)
        .map((event) => ({ ...event }));
    },
    async saveSnapshot(session, seq, data) {
      if (alive(tables, session)) tables.snapshots.set(session, { seq, data });
    },
    async snapshot(session) {
      const snapshot = tables.snapshots.get(session);
      return snapshot && { ...snapshot };
    },
  } satisfies Partial<Storage>;
}

function documents(tables: MemoryTables) {
  return {
    async loadDoc(doc) {
      const rows = tables.documents.get(documentKey(doc))?.updates ?? [];
      return { updates: rows.map((row) => row.data.slice()), lastSeq: rows.at(-1)?.seq ?? 0 };
    },
    async compactDoc(doc, uptoSeq, state) {
      const stored = tables.documents.get(documentKey(doc));
      const row = stored?.updates.find((update) => update.seq === uptoSeq);
      if (!stored || !row) return;
      row.data = state.slice();
      stored.updates = stored.updates.filter((update) => update.seq >= uptoSeq);
    },
    async docsOf(session) {
      return [...tables.documents.values()]
        .filter((doc) => doc.id.session === session)
        .map((doc) => ({ ...doc.id }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    async destroyDocs(session, names) {
      for (const name of names) tables.documents.delete(documentKey({ session, name }));
    },
    async putBlob(blob) {
      if (!alive(tables, blob.session)) throw new Error('a blob needs a living session');
      const key = JSON.stringify([blob.session, blob.hash]);
      if (!tables.blobs.has(key)) tables.blobs.set(key, { ...blob, bytes: blob.bytes.slice() });
    },
    async blob(session, hash) {
      const blob = tables.blobs.get(JSON.stringify([session, hash]));
      return blob && { ...blob, bytes: blob.bytes.slice() };
    },
    async blobBytes(session) {
      return [...tables.blobs.values()]
        .filter((blob) => session === undefined || blob.session === session)
        .reduce((sum, blob) => sum + blob.bytes.length, 0);
    },
  } satisfies Partial<Storage>;
}

function keeps(tables: MemoryTables) {
  const key = (session: string, person: string) => JSON.stringify([session, person]);
  return {
    async putKeep(keep, bundle) {
      const parts: Uint8Array[] = [];
      for await (const part of bundle ?? []) parts.push(part.slice());
      tables.keeps.set(key(keep.session, keep.person), { ...keep, ...(bundle && { parts }) });
    },
    async keep(session, person) {
      const keep = tables.keeps.get(key(session, person));
      if (!keep?.parts) return keep && { ...keep };
      const { parts, ...row } = keep;
      return { ...row, bundle: parts.reduce((sum, part) => sum + part.length, 0) };
    },
    async keepPart(session, person, part) {
      return tables.keeps.get(key(session, person))?.parts?.[part]?.slice();
    },
    async dropBundle(session, person) {
      delete tables.keeps.get(key(session, person))?.parts;
    },
    async expireKeeps(now) {
      const expired = [...tables.keeps].filter(([, keep]) => keep.expiresAt <= now);
      for (const [name] of expired) tables.keeps.delete(name);
      return expired.length;
    },
    async addRegister(line) {
      tables.register.push(line);
    },
    async register() {
      return [...tables.register];
    },
    async secret(name) {
      const known = tables.secrets.get(name) ?? new Uint8Array(randomBytes(32));
      tables.secrets.set(name, known);
      return known.slice();
    },
  } satisfies Partial<Storage>;
}
