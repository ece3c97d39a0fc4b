import type { Socket } from 'socket.io';
import type { SessionServer } from './session-server.ts';
import { every, realClock } from '../clock.ts';

/** What one session connection may owe. Bytes and milliseconds. */
export interface OwedLimits {
  /** More than this unread closes the connection; a whole view is a fraction of it. */
  owed: number;
  /** Unread for so long without a moment in which all had been read. */
  unreadFor: number;
  /** How often one looks. */
  lookEvery: number;
}

export const defaultOwedLimits: OwedLimits = {
  owed: 1024 * 1024,
  unreadFor: 30_000,
  lookEvery: 2_000,
};

type Connection = Socket['conn'];

/** The parts of Engine.IO that hold what was not sent: its own queue, and the WebSocket's below it. */
interface Queues {
  readonly writeBuffer: readonly { data?: unknown }[];
  readonly transport: { readonly socket?: { bufferedAmount: number; terminate(): void } };
}

/**
 * Closes session connections that do not read. Engine.IO takes a pong for a sign of life, which somebody can send
 * without reading anything, and waits for a queue to drain before it closes: so what waits is counted here, and who
 * owes too much is hung up on. Coming back brings the whole view.
 */
export function closeSlowViewers(
  io: SessionServer,
  { owed, unreadFor, lookEvery }: OwedLimits,
  closed: () => void,
): { stop(): void } {
  const since = new Map<Connection, number>();
  const look = (): void => {
    const now = realClock.monotonic();
    const open = new Set<Connection>();
    for (const { conn } of io.sockets.sockets.values()) {
      open.add(conn);
      const waiting = unread(conn);
      if (waiting === 0) since.delete(conn);
      else if (!since.has(conn)) since.set(conn, now);
      if (waiting <= owed && now - (since.get(conn) ?? now) <= unreadFor) continue;
      closed();
      hangUp(conn);
    }
    for (const conn of since.keys()) if (!open.has(conn)) since.delete(conn);
  };
  return { stop: every(realClock, lookEvery, look) };
}

function unread(conn: Connection): number {
  const { writeBuffer, transport } = conn as unknown as Queues;
  let sum = transport.socket?.bufferedAmount ?? 0;
  for (const { data } of writeBuffer) sum += sizeOf(data);
  return sum;
}

/** Characters of text count as bytes: near enough for a bound. */
const sizeOf = (data: unknown): number =>
  typeof data === 'string' || data instanceof Uint8Array ? data.length : 0;

function hangUp(conn: Connection): void {
  const { transport } = conn as unknown as Queues;
  conn.close(true);
  transport.socket?.terminate();
}
