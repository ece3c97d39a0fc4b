import type { Generated } from 'kysely';

/**
 * The tables, as `migrations/` makes them. `key` columns hold the number of a key, *sealed* ones what only that key opens;
 * `slot` is where a row is found by a value that it does not show (`sealed.ts`).
 */

interface SessionTable {
  id: string;
  form: string;
  created_at: number;
  status: string;
  code: string | null;
  envelope: string;
  receipt: string | null;
  /**
   * 0 while it lives. From 1 on nothing may be written for it any more; at 1 its rows are still there, to be swept or
   * held, at 2 no longer.
   */
  destroyed: number;
  /** Of everything that names its session and has no key of its own. Null once it is destroyed. */
  key: number | null;
}

interface EventTable {
  session: string;
  seq: number;
  at: number;
  /** Sealed. */
  data: Uint8Array;
}

interface SnapshotTable {
  session: string;
  seq: number;
  /** Sealed. */
  data: Uint8Array;
}

interface DocumentTable {
  id: Generated<number>;
  session: string;
  /** Of its name. Null once it is destroyed. */
  slot: Uint8Array | null;
  /** Sealed. */
  name: Uint8Array;
  /** Null: it is sealed under the key of its session. */
  key: number | null;
}

/**
 * The log of a document; after compaction its first row is a state. `seq` grows over all documents
 * together, so within one document it only rises but has gaps.
 */
interface UpdateTable {
  seq: Generated<number>;
  document: number;
  /** Sealed. */
  data: Uint8Array;
}

interface BlobTable {
  session: string;
  /** Of its hash. */
  slot: Uint8Array;
  type: string;
  /** Bytes of the content. */
  size: number;
  /** Sealed. */
  bytes: Uint8Array;
}

interface PersonTable {
  id: string;
  created_at: number;
}

interface InvitationTable {
  /** SHA-256 of the token, which nobody can guess. */
  digest: Uint8Array;
  session: string;
  /** Sealed. */
  token: Uint8Array;
  role: string;
  /** Null means as many as come. */
  seats: number | null;
  revoked: number;
  created_at: number;
}

interface InvitationUseTable {
  digest: Uint8Array;
  /** Of the person. */
  slot: Uint8Array;
}

interface SeatTable {
  session: string;
  /** Of the person. */
  slot: Uint8Array;
  /** Sealed, and so is the role. */
  person: Uint8Array;
  role: Uint8Array;
  at: number;
}

/** Each has a key of its own: it outlives its session, and goes at a time of its own. */
interface KeepTable {
  key: number;
  session: string;
  /** Of the person, under this very key. */
  slot: Uint8Array;
  /** Sealed. */
  data: Uint8Array;
  expires_at: number;
  /** Bytes of the bundle; null when there is none. */
  bundle: number | null;
  bundle_key: number | null;
}

/** A bundle in pieces, so that it is never in memory as a whole. `part` counts from 0. */
interface KeepPartTable {
  /** The bundle's own. */
  key: number;
  part: number;
  /** Sealed. */
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
  /** Sealed. */
  data: Uint8Array;
  expires_at: number;
  key: number;
}

/** A page that stays for others. Its links cannot be read from it. */
interface PageTable {
  /** SHA-256 of the link that reads it. */
  address: Uint8Array;
  /** SHA-256 of the link that writes it. */
  writer: Uint8Array;
  expires_at: number;
  /** Null once it is destroyed, and so is the data. */
  key: number | null;
  /** Sealed. */
  data: Uint8Array | null;
  /** When it was destroyed. */
  gone_at: number | null;
}

interface TotalTable {
  form: string;
  question: string;
  answer: string;
  waiting: number;
  shown: number;
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
  pages: PageTable;
  totals: TotalTable;
  heartbeats: HeartbeatTable;
  register: RegisterTable;
  secrets: SecretTable;
}
