/** Bounds on what one connection, one person and one document may cost. Bytes, milliseconds and counts. */
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
  /** One person over all sockets: this many times what one socket may. */
  personShare: number;
  /** Sockets that one person may open. */
  opensPerSecond: number;
  opensBurst: number;
  /** Open sockets of one person, over all documents and on one; the quietest makes place for a new one. */
  socketsPerPerson: number;
  socketsPerPersonAndDocument: number;
  /** Bytes of answers to state vectors that one person may ask for; the last one may run into debt. */
  answersPerSecond: number;
  answersBurst: number;
  /** Live frames of one person; what is over is dropped. */
  livePerSecond: number;
  liveBurst: number;
  liveBytesPerSecond: number;
  liveBytesBurst: number;
  /** Nesting of JSON inside an update or a cursor. */
  depth: number;
  /** Cursor JSON; longer ones are dropped. */
  cursor: number;
  /** People whose cursors one document shows. */
  cursors: number;
  /** Payload of an ephemeral frame. */
  live: number;
  /** Above this much unsent, cursors and live frames are dropped, and a question waits for nothing: it is not answered. */
  slowAwareness: number;
  /** Above this much unsent, one answer to a vector not counted, the connection closes 1013. */
  slowClose: number;
  /** Unsent to all sockets of one person; a question beyond it closes 1013. */
  owedPerPerson: number;
  /** What was sent must be read within this time, and as much longer as it takes at `leastSpeed` bytes a second. */
  readWithin: number;
  leastSpeed: number;
  /** A socket that has not said anything for this long after it opened closes 1013. */
  silent: number;
  /** Bytes that may come in before somebody is let in. */
  early: number;
  keepAlive: number;
  /** Cursors that changed go out together, this often. */
  cursorTick: number;
  /** `saved` frames of one connection are at least this far apart. */
  savedTick: number;
  /** Compaction: after this many updates or bytes since the last one. */
  compactUpdates: number;
  compactBytes: number;
  /** A document without connections is forgotten after this long. */
  idle: number;
  /** The content of one that nobody edits or asks for leaves memory after this long; the disk has it. */
  rest: number;
  /** Updates that were on their way when a right was lowered are ignored for this long. */
  grace: number;
  /** Beyond it, whoever has most sockets on the document loses one for each that comes. */
  connectionsPerDocument: number;
}

export const defaultLimits: DocLimits = {
  frame: 2 * 1024 * 1024,
  document: 32 * 1024 * 1024,
  bytesPerSecond: 512 * 1024,
  bytesBurst: 8 * 1024 * 1024,
  messagesPerSecond: 150,
  messagesBurst: 600,
  personShare: 4,
  opensPerSecond: 10,
  opensBurst: 200,
  socketsPerPerson: 128,
  socketsPerPersonAndDocument: 16,
  answersPerSecond: 1024 * 1024,
  answersBurst: 24 * 1024 * 1024,
  livePerSecond: 120,
  liveBurst: 240,
  liveBytesPerSecond: 64 * 1024,
  liveBytesBurst: 256 * 1024,
  depth: 24,
  cursor: 512,
  cursors: 64,
  live: 16 * 1024,
  slowAwareness: 256 * 1024,
  slowClose: 8 * 1024 * 1024,
  owedPerPerson: 64 * 1024 * 1024,
  readWithin: 30_000,
  leastSpeed: 64 * 1024,
  silent: 15_000,
  early: 256 * 1024,
  keepAlive: 20_000,
  cursorTick: 33,
  savedTick: 500,
  compactUpdates: 2_000,
  compactBytes: 2 * 1024 * 1024,
  idle: 60_000,
  rest: 20_000,
  grace: 5_000,
  connectionsPerDocument: 1_000,
};
