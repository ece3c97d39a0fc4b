import type { EventsWrite, Write, WriteResult } from '../port.ts';
import type { KeyNews } from '../sealing/keys.ts';

/**
 * Writes on their way to the thread. The updates travel as one piece of memory that changes hands:
 * an update is usually a small view on a large network buffer, and copying those would copy all of it.
 */
export interface CommitMessage {
  kind: 'commit';
  patience: number;
  writes: (EventsWrite | { kind: 'doc'; session: string; name: string; length: number })[];
  bytes: Uint8Array<ArrayBuffer>;
}

/** One statement with its parameters, as the query builder wrote it. */
export interface QueryMessage {
  kind: 'query';
  /** How long it may wait for another program, in milliseconds. */
  patience: number;
  sql: string;
  parameters: readonly unknown[];
}

export interface QueryAnswer {
  rows: unknown[];
  /** Rows that a statement changed; absent for one that answers with rows. */
  changes?: number;
}

export type ToThread =
  | CommitMessage
  | QueryMessage
  | { kind: 'keys'; news: KeyNews }
  | { kind: 'forget'; session: string }
  | { kind: 'close' };

/** `code` is SQLite's, such as `SQLITE_BUSY`. */
export type FromThread =
  { value: WriteResult[] | QueryAnswer } | { error: { message: string; code: string | undefined } };

export function pack(writes: readonly Write[], patience: number): CommitMessage {
  let size = 0;
  for (const write of writes) if (write.kind === 'doc') size += write.update.length;
  const bytes = new Uint8Array(size);
  let at = 0;
  const packed = writes.map((write) => {
    if (write.kind === 'events') return write;
    const { doc, update } = write;
    bytes.set(update, at);
    at += update.length;
    return { kind: 'doc' as const, session: doc.session, name: doc.name, length: update.length };
  });
  return { kind: 'commit', patience, writes: packed, bytes };
}

export function unpack({ writes, bytes }: CommitMessage): Write[] {
  let at = 0;
  return writes.map((write) => {
    if (write.kind === 'events') return write;
    const update = bytes.subarray(at, (at += write.length));
    return { kind: 'doc', doc: { session: write.session, name: write.name }, update };
  });
}
