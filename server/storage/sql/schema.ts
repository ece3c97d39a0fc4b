import type { Generated } from 'kysely';

/** The tables, as `migrations/` makes them. `flag` columns hold 0 or 1. */

interface SessionTable {
  id: string;
  form: string;
  created_at: number;
  status: string;
  code: string | null;
  envelope: string;
  receipt: string | null;
  /** Set by destruction: nothing may be written for this session any more. */
  destroyed: number;
}

interface EventTable {
  session: string;
  seq: number;
  at: number;
  data: string;
}

interface SnapshotTable {
  session: string;
  seq: number;
  data: string;
}

interface DocumentTable {
  id: Generated<number>;
  session: string;
  name: string;
}

/**
 * The log of a document; after compaction its first row is a state. `seq` grows over all documents
 * together, so within one document it only rises but has gaps.
 */
interface UpdateTable {
  seq: Generated<number>;
  document: number;
  data: Uint8Array;
}

interface BlobTable {
  session: string;
  hash: string;
  type: string;
  bytes: Uint8Array;
}

interface PersonTable {
  id: string;
  created_at: number;
}

interface InvitationTable {
  token: string;
  session: string;
  role: string;
  /** Null means as many as come. */
  seats: number | null;
  revoked: number;
  created_at: number;
}

interface InvitationUseTable {
  token: string;
  person: string;
}

interface SeatTable {
  session: string;
  person: string;
  role: string;
  at: number;
}

interface KeepTable {
  session: string;
  person: string;
  data: string;
  expires_at: number;
  /** Bytes of the bundle; null when there is none. */
  bundle: number | null;
}

/** A bundle in pieces, so that it is never in memory as a whole. `part` counts from 0. */
interface KeepPartTable {
  session: string;
  person: string;
  part: number;
  bytes: Uint8Array;
}

interface HoldTable {
  session: string;
  until: number;
}

interface ReportTable {
  id: string;
  session: string;
  at: number;
  data: string;
  expires_at: number;
}

interface TotalTable {
  form: string;
  question: string;
  answer: string;
  waiting: number;
  shown: number;
}

/** At most one row: how often something was deleted, and which of these deletions have left the file. */
interface ScrubTable {
  id: number;
  asked: number;
  done: number;
}

/** One row. */
interface HeartbeatTable {
  id: number;
  /** Raised to see whether anything can be written. */
  beats: number;
  /** Trusted time (`server/trusted-time.ts`), and for how long the clock that runs ahead of it has run evenly. */
  time: number | null;
  even: number;
}

interface RegisterTable {
  id: Generated<number>;
  line: string;
}

interface SecretTable {
  name: string;
  value: Uint8Array;
}

export interface Tables {
  sessions: SessionTable;
  events: EventTable;
  snapshots: SnapshotTable;
  documents: DocumentTable;
  doc_updates: UpdateTable;
  blobs: BlobTable;
  persons: PersonTable;
  invitations: InvitationTable;
  invitation_uses: InvitationUseTable;
  seats: SeatTable;
  keeps: KeepTable;
  keep_parts: KeepPartTable;
  holds: HoldTable;
  reports: ReportTable;
  totals: TotalTable;
  scrubs: ScrubTable;
  heartbeats: HeartbeatTable;
  register: RegisterTable;
  secrets: SecretTable;
}
