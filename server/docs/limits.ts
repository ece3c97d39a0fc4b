/** Bounds on what one connection and one document may cost. Bytes, milliseconds and counts. */
export interface DocLimits {
  /** One WebSocket message; larger closes 4413. */
  frame: number;
  /** The encoded state of one document; growing past it closes 4413. */
  document: number;
  /** Sustained bytes per second of one connection, and how much may come at once. */
  bytesPerSecond: number;
  bytesBurst: number;
  messagesPerSecond: number;
  messagesBurst: number;
  /** Nesting of JSON inside an update or a cursor. */
  depth: number;
  /** Cursor JSON; longer ones are dropped. */
  cursor: number;
  /** People whose cursors one document shows. */
  cursors: number;
  /** Payload of an ephemeral frame. */
  live: number;
  /** Above this much unsent, cursors are dropped. */
  slowAwareness: number;
  /** Above this much unsent, the connection closes 1013. */
  slowClose: number;
  keepAlive: number;
  /** Cursors that changed go out together, this often. */
  cursorTick: number;
  /** `saved` frames of one connection are at least this far apart. */
  savedTick: number;
  /** Compaction: after this many updates or bytes since the last one. */
  compactUpdates: number;
  compactBytes: number;
  /** A document without connections leaves memory after this long. */
  idle: number;
  /** Updates that were on their way when a right was lowered are ignored for this long. */
  grace: number;
  connectionsPerDocument: number;
}

export const defaultLimits: DocLimits = {
  frame: 2 * 1024 * 1024,
  document: 32 * 1024 * 1024,
  bytesPerSecond: 512 * 1024,
  bytesBurst: 8 * 1024 * 1024,
  messagesPerSecond: 150,
  messagesBurst: 600,
  depth: 24,
  cursor: 512,
  cursors: 64,
  live: 16 * 1024,
  slowAwareness: 1024 * 1024,
  slowClose: 8 * 1024 * 1024,
  keepAlive: 20_000,
  cursorTick: 33,
  savedTick: 500,
  compactUpdates: 2_000,
  compactBytes: 2 * 1024 * 1024,
  idle: 60_000,
  grace: 5_000,
  connectionsPerDocument: 1_000,
};
