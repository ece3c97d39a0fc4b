import type { EventsWrite, Write, WriteResult } from '../port.ts';

/**
 * Writes on their way to the commit thread. The updates travel as one piece of memory that changes hands:
 * an update is usually a small view on a large network buffer, and copying those would copy all of it.
 */
export interface CommitMessage {
  kind: 'commit';
  writes: (EventsWrite | { kind: 'doc'; session: string; name: string; length: number })[];
  bytes: Uint8Array<ArrayBuffer>;
}

export type ToThread = CommitMessage | { kind: 'forget'; session: string } | { kind: 'close' };
export type FromThread = { results: WriteResult[] } | { error: string };

export function pack(writes: readonly Write[]): CommitMessage {
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
  return { kind: 'commit', writes: packed, bytes };
}

export function unpack({ writes, bytes }: CommitMessage): Write[] {
  let at = 0;
  return writes.map((write) => {
    if (write.kind === 'events') return write;
    const update = bytes.subarray(at, (at += write.length));
    return { kind: 'doc', doc: { session: write.session, name: write.name }, update };
  });
}
