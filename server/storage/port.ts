/**
 * What Kring asks of a store. Every method is a promise, every value travels as text or bytes, and no
 * method hands out a transaction: a store over the network can keep this contract as well as a file can.
 *
 * A promise that fulfils means *on disk* (law 2). Times are milliseconds since 1970. Expected refusals are
 * values; a store that cannot be used now rejects with `StorageUnavailable`.
 */

/** The disk is full, broken or held by another program: nothing was written, and asking again later may do. */
export class StorageUnavailable extends Error {
  override readonly name = 'StorageUnavailable';
}

/** One document: its session and its name inside that session, such as `board:together`. */
export interface DocId {
  session: string;
  name: string;
}

/** One event of a session. `seq` starts at 1 and has no gaps; `data` is JSON that the store never reads. */
export interface StoredEvent {
  seq: number;
  at: number;
  data: string;
}

export interface EventsWrite {
  kind: 'events';
  session: string;
  /** The seq of the last event that the writer knows; 0 for an empty log. */
  expectedSeq: number;
  /** Numbered from `expectedSeq + 1` without gaps. */
  events: StoredEvent[];
}

export interface DocWrite {
  kind: 'doc';
  doc: DocId;
  /** One Yjs update. The store copies it before the promise fulfils and keeps no reference. */
  update: Uint8Array;
}

export type Write = EventsWrite | DocWrite;

/**
 * `conflict`: somebody else appended; the number is the current last seq.
 * `gone`: the session is not known or is destroyed; nothing may be written for it any more.
 */
export type WriteResult =
  | { ok: true; seq: number }
  | { ok: false; reason: 'conflict'; conflict: number }
  | { ok: false; reason: 'gone' };

export type SessionStatus = 'open' | 'ended' | 'destroyed';

export interface SessionRow {
  id: string;
  /** Name of the form, such as `tutor`. */
  form: string;
  createdAt: number;
  status: SessionStatus;
  /** The short code people type; freed when the session leaves `open`. */
  code?: string | undefined;
  /** JSON without content: dates, form, counts. Survives destruction. */
  envelope: string;
  /** JSON of the destruction receipt. */
  receipt?: string | undefined;
}

/** Absent fields stay; `null` clears. */
export interface SessionPatch {
  status?: SessionStatus;
  code?: string | null;
  envelope?: string;
  receipt?: string | null;
}

export interface Snapshot {
  seq: number;
  data: string;
}

export interface StoredDoc {
  /** The compacted state first, when there is one; then every later update in order. */
  updates: Uint8Array[];
  /** Seq of the last update; 0 when the document has none. */
  lastSeq: number;
}

/** What was removed; goes into the receipt. */
export interface DestroyCount {
  events: number;
  documents: number;
  updates: number;
  blobs: number;
}

export interface DestroyKeep {
  receipt: string;
  envelope: string;
  status: SessionStatus;
}

export interface PersonRow {
  id: string;
  createdAt: number;
}

export interface Invitation {
  token: string;
  session: string;
  role: string;
  seats: number | 'many';
  /** How many different people used it. */
  used: number;
  revoked: boolean;
  createdAt: number;
}

export type InvitationUse =
  | { ok: true; invitation: Invitation; again: boolean }
  | { ok: false; reason: 'unknown' | 'revoked' | 'full' };

export interface SeatRow {
  session: string;
  person: string;
  role: string;
  at: number;
}

/** What a person may still see and download of a session that is over (class K3), until it expires. */
export interface Keep {
  session: string;
  person: string;
  data: string;
  expiresAt: number;
  /** Bytes of the bundle; absent when there is none, or none any more. */
  bundle?: number;
}

/** The time that may be believed (`server/trusted-time.ts`). */
export interface Trusted {
  time: number;
  /** For so long the clock that runs ahead of it has run evenly. */
  even: number;
}

/** A report of somebody in a circle to its adults (class K5), until it expires. */
export interface Report {
  id: string;
  session: string;
  at: number;
  /** JSON that the store never reads. */
  data: string;
  expiresAt: number;
}

/** A page that stays for others after its session (class K2), until it expires. Its links are known by what follows from them. */
export interface StayingPage {
  /** Of the link that reads it. */
  readonly address: string;
  /** Of the link that writes it. */
  readonly writer: string;
  /** JSON that the store never reads. */
  readonly data: string;
  readonly expiresAt: number;
}

/** What a link to such a page leads to: the page, or when it was destroyed. */
export interface FoundPage {
  readonly writes: boolean;
  readonly expiresAt: number;
  /** Absent once it is destroyed. */
  readonly data?: string;
  readonly goneAt?: number;
}

/** How often one answer without a name was given, over all sessions of a form. */
export interface TotalRow {
  question: string;
  answer: string;
  /** Not shown yet: too few, or too much alike. */
  waiting: number;
  shown: number;
}

/** An ended session that is held instead of destroyed, because of a report. */
export interface Hold {
  session: string;
  until: number;
}

export interface BlobRow {
  session: string;
  /** Hash of the bytes; the name of the blob inside its session. */
  hash: string;
  type: string;
  bytes: Uint8Array;
}

export interface Storage {
  /**
   * Everything in one durable transaction, in the order given, results in the same order. A conflict of
   * one write does not undo the others. Rejects when nothing was written.
   */
  commit(writes: readonly Write[]): Promise<WriteResult[]>;

  /** Rejects when the id or an open code exists already. */
  createSession(row: SessionRow): Promise<void>;
  session(id: string): Promise<SessionRow | undefined>;
  sessionByCode(code: string): Promise<SessionRow | undefined>;
  /** Sessions with status `open`, oldest first. */
  openSessions(): Promise<SessionRow[]>;
  setSession(id: string, patch: SessionPatch): Promise<void>;

  /** In order; only those after `afterSeq` when given. */
  events(session: string, afterSeq?: number): Promise<StoredEvent[]>;
  saveSnapshot(session: string, seq: number, data: string): Promise<void>;
  snapshot(session: string): Promise<Snapshot | undefined>;

  loadDoc(doc: DocId): Promise<StoredDoc>;
  /** Replaces every update up to and including `uptoSeq` by one state, in one transaction. */
  compactDoc(doc: DocId, uptoSeq: number, state: Uint8Array): Promise<void>;
  /** Documents that were written to or set apart, by name. */
  docsOf(session: string): Promise<DocId[]>;
  /** Gives a document a key of its own, before its first update, so that `destroyDocs` can destroy it. */
  setApart(doc: DocId): Promise<void>;
  /**
   * Law 9, for the room of a private talk that is over. These documents were set apart; their keys are gone when it
   * fulfils.
   */
  destroyDocs(session: string, names: readonly string[]): Promise<void>;

  /**
   * Law 9. Destroys events, snapshots, documents, blobs, invitations and seats of the session and keeps the
   * envelope and the receipt. Their key is gone when it fulfils: nobody can read them any more, in the store, a copy or a
   * backup made before. Keeps (class K3) have keys of their own, until they are fetched or expire.
   */
  destroySession(id: string, keep: DestroyKeep): Promise<DestroyCount>;
  /** What `destroySession` would remove now, but for the documents with these names. */
  countSession(id: string, except: readonly string[]): Promise<DestroyCount>;
  /**
   * To the outside the same as `destroySession`, but events, snapshots, documents and blobs stay where they are,
   * and nothing can be added. `destroySession` ends the hold. Its reports stay at least as long as the hold.
   */
  holdSession(id: string, keep: DestroyKeep, until: number): Promise<void>;
  /** Holds with `until <= time`. */
  holds(time: number): Promise<Hold[]>;

  putReport(report: Report): Promise<void>;
  /** Oldest first. */
  reportsOf(session: string): Promise<Report[]>;
  /** Destroys reports with `expiresAt <= now`, but for those of a session that is not over; tells how many. */
  expireReports(now: number): Promise<number>;

  /** Does nothing for a person who is known. */
  putPerson(person: PersonRow): Promise<void>;
  person(id: string): Promise<PersonRow | undefined>;

  putInvitation(invitation: Invitation): Promise<void>;
  invitation(token: string): Promise<Invitation | undefined>;
  /** Oldest first. */
  invitationsOf(session: string): Promise<Invitation[]>;
  /** Counts a person once, however often the same link is opened; two at the same time cannot share one place. */
  useInvitation(token: string, person: string): Promise<InvitationUse>;
  revokeInvitation(token: string): Promise<void>;

  /** Replaces the role when the person has a seat already; `at` stays the first one. Does nothing when the session is over. */
  putSeat(seat: SeatRow): Promise<void>;
  seat(session: string, person: string): Promise<SeatRow | undefined>;
  /** Latest first. */
  sessionsOf(person: string): Promise<SeatRow[]>;
  seatsOf(session: string): Promise<SeatRow[]>;

  /** Replaces an earlier one. The bundle comes in pieces of about a megabyte; the keep stands when it is complete. */
  putKeep(keep: Omit<Keep, 'bundle'>, parts?: AsyncIterable<Uint8Array>): Promise<void>;
  keep(session: string, person: string): Promise<Keep | undefined>;
  /** A piece of a bundle, counted from 0; undefined after the last. */
  keepPart(session: string, person: string, part: number): Promise<Uint8Array | undefined>;
  /** Destroys the bundle and leaves the keep, in one transaction; its key is gone when it fulfils. */
  dropBundle(session: string, person: string): Promise<void>;
  /** Destroys keeps with `expiresAt <= now`; tells how many. */
  expireKeeps(now: number): Promise<number>;

  /** Does nothing where one of this address was put before, also one that is destroyed by now. */
  putPage(page: StayingPage): Promise<void>;
  /** By either link. */
  page(token: string): Promise<FoundPage | undefined>;
  /** Replaces what it says; the key of what it said before is gone when it fulfils. False for any other than its writer's link. */
  setPage(writer: string, data: string): Promise<boolean>;
  /** Destroys it and leaves when that was; its key is gone when it fulfils. False where there is nothing to destroy. */
  dropPage(writer: string, at: number): Promise<boolean>;
  /**
   * Destroys pages with `expiresAt <= now`, tells how many; forgets when a page was destroyed once it is this long after it
   * would have expired.
   */
  expirePages(now: number, forgetAfter: number): Promise<number>;

  putBlob(blob: BlobRow): Promise<void>;
  blob(session: string, hash: string): Promise<BlobRow | undefined>;
  /** Bytes of all blobs of a session; of all sessions together when none is named. */
  blobBytes(session?: string): Promise<number>;

  /** Adds each of these answers to what waits, in one transaction. No time and no session is stored with them. */
  addTotals(form: string, answers: readonly { question: string; answer: string }[]): Promise<void>;
  /** By question, then answer. */
  totals(form: string): Promise<TotalRow[]>;
  /** This many of each answer wait no longer and are shown. */
  showTotals(
    form: string,
    question: string,
    waiting: Readonly<Record<string, number>>,
  ): Promise<void>;

  /** Lines of class K4: JSON without names. Appended, never changed. */
  addRegister(line: string): Promise<void>;
  register(): Promise<string[]>;

  /** 32 random bytes, made at the first call for a name and the same ever after. */
  secret(name: string): Promise<Uint8Array>;

  /** Writes something, the way everything is written: whether it fulfils says whether Kring can save. */
  beat(): Promise<void>;
  /** Undefined before the first `setTrusted`. */
  trusted(): Promise<Trusted | undefined>;
  setTrusted(trusted: Trusted): Promise<void>;

  close(): Promise<void>;
}
