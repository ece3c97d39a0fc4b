import type { DestroyCount, DestroyKeep, Storage } from '../port.ts';
import type { MemoryTables } from './tables.ts';

/** What is left of a session's row when it is over, and who may come in no more. */
function shut(tables: MemoryTables, id: string, keep: DestroyKeep): void {
  for (const [token, row] of tables.invitations)
    if (row.session === id) tables.invitations.delete(token);
  for (const [key, row] of tables.seats) if (row.session === id) tables.seats.delete(key);
  const session = tables.sessions.get(id);
  if (session) {
    const row = { ...session, ...keep };
    delete row.code;
    tables.sessions.set(id, row);
  }
  tables.destroyed.add(id);
}

function count(tables: MemoryTables, id: string, except: readonly string[]): DestroyCount {
  const docs = [...tables.documents.values()].filter(
    (doc) => doc.id.session === id && !except.includes(doc.id.name),
  );
  return {
    events: tables.events.get(id)?.length ?? 0,
    documents: docs.length,
    updates: docs.reduce((sum, doc) => sum + doc.updates.length, 0),
    blobs: [...tables.blobs.values()].filter((blob) => blob.session === id).length,
  };
}

export function memoryEndings(tables: MemoryTables) {
  return {
    async destroySession(id, keep) {
      const deleted = count(tables, id, []);
      tables.events.delete(id);
      tables.snapshots.delete(id);
      for (const [key, doc] of tables.documents)
        if (doc.id.session === id) tables.documents.delete(key);
      for (const [key, blob] of tables.blobs) if (blob.session === id) tables.blobs.delete(key);
      tables.holds.delete(id);
      shut(tables, id, keep);
      return deleted;
    },
    countSession: async (id, except) => count(tables, id, except),
    async sealSession(id, keep, until) {
      tables.holds.set(id, { session: id, until });
      for (const report of tables.reports)
        if (report.session === id) report.expiresAt = Math.max(report.expiresAt, until);
      shut(tables, id, keep);
    },
    holds: async (time) =>
      [...tables.holds.values()].filter(({ until }) => until <= time).map((hold) => ({ ...hold })),
    async putReport(report) {
      tables.reports.push({ ...report });
    },
    reportsOf: async (session) =>
      tables.reports
        .filter((report) => report.session === session)
        .sort((one, other) => one.at - other.at)
        .map((report) => ({ ...report })),
    async expireReports(now) {
      const before = tables.reports.length;
      const open = (id: string) => tables.sessions.has(id) && !tables.destroyed.has(id);
      tables.reports = tables.reports.filter(
        ({ session, expiresAt }) => expiresAt > now || open(session),
      );
      return before - tables.reports.length;
    },
  } satisfies Partial<Storage>;
}
