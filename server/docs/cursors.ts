import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import type { Connection } from './connection.ts';
import { textWithinDepth } from './json-depth.ts';
import type { DocLimits } from './limits.ts';
import { prepare, type Prepared } from './outgoing.ts';
import { awarenessFrame } from './protocol.ts';

interface Shown {
  client: number;
  clock: number;
  /** JSON of the cursor, as it was accepted. */
  cursor: string;
  entry: Uint8Array;
}

/**
 * Who points where in one document. From a client comes only the `cursor` of its own id; the person, the
 * name and the mark are written here, so nobody can appear as somebody else.
 */
export class Cursors {
  readonly #shown = new Map<Connection, Shown>();
  readonly #clocks = new Map<number, number>();
  #changed = new Map<Connection, Uint8Array>();
  readonly #limits: DocLimits;
  readonly #clock: () => number;

  constructor(limits: DocLimits, clock: () => number) {
    this.#limits = limits;
    this.#clock = clock;
  }

  get pending(): boolean {
    return this.#changed.size > 0;
  }

  /**
   * Takes the sender's own cursor out of an awareness update. Foreign ids are skipped unread: the stock
   * client echoes every state that it hears. False when the bytes are no awareness update.
   */
  receive(connection: Connection, update: Uint8Array, bind: (client: number) => boolean): boolean {
    try {
      const decoder = decoding.createDecoder(update);
      const count = decoding.readVarUint(decoder);
      for (let index = 0; index < count; index += 1) {
        const client = decoding.readVarUint(decoder);
        decoding.readVarUint(decoder);
        const state = decoding.readVarUint8Array(decoder);
        if (connection.client === undefined && count === 1) bind(client);
        if (client === connection.client) this.#take(connection, client, state);
      }
      return true;
    } catch {
      return false;
    }
  }

  #take(connection: Connection, client: number, bytes: Uint8Array): void {
    const cursor = readCursor(bytes, this.#limits);
    if (cursor === undefined || connection.quiet) return this.remove(connection);
    const earlier = this.#shown.get(connection);
    // The stock client repeats itself every 15 s; the keep-alive does that for everybody.
    if (earlier?.cursor === cursor) return;
    if (!earlier && this.#shown.size >= this.#limits.cursors) return;
    this.#show(connection, client, cursor);
  }

  #show(connection: Connection, client: number, cursor: string): void {
    const fixed = JSON.stringify({ connection: connection.number, ...connection.shownAs });
    const state = `${fixed.slice(0, -1)},"cursor":${cursor}}`;
    const clock = this.#nextClock(client);
    const entry = encodeEntry(client, clock, state);
    this.#shown.set(connection, { client, clock, cursor, entry });
    this.#changed.set(connection, entry);
  }

  /** Somebody's name or mark changed. */
  restamp(connection: Connection): void {
    const shown = this.#shown.get(connection);
    if (shown) this.#show(connection, shown.client, shown.cursor);
  }

  remove(connection: Connection): void {
    const shown = this.#shown.get(connection);
    if (!shown) return;
    this.#shown.delete(connection);
    const clock = this.#nextClock(shown.client);
    this.#changed.set(connection, encodeEntry(shown.client, clock, 'null'));
  }

  /** Clients keep the highest clock they saw even over a restart of the server, so clocks start at the time. */
  #nextClock(client: number): number {
    const clock = Math.max((this.#clocks.get(client) ?? 0) + 1, this.#clock());
    this.#clocks.set(client, clock);
    return clock;
  }

  /** Sends what changed since the last time, each person's own cursor to everybody else. */
  flush(connections: Iterable<Connection>): void {
    const changed = this.#changed;
    this.#changed = new Map();
    const all = prepare(awarenessFrame([...changed.values()]));
    for (const connection of connections) {
      if (connection.quiet) continue;
      if (!changed.has(connection)) connection.sendLossy(all);
      else if (changed.size > 1) connection.sendLossy(without(changed, connection));
    }
  }

  /** Everybody's cursor but one's own; an empty frame when there is none. */
  everybody(connection: Connection): Prepared {
    const entries: Uint8Array[] = [];
    if (!connection.quiet)
      for (const [other, shown] of this.#shown) if (other !== connection) entries.push(shown.entry);
    return prepare(awarenessFrame(entries));
  }

  /** Clients forget a state that is not renewed within 30 s. */
  renew(): void {
    for (const [connection, { client, cursor }] of this.#shown)
      this.#show(connection, client, cursor);
  }
}

function without(changed: ReadonlyMap<Connection, Uint8Array>, own: Connection): Prepared {
  const entries: Uint8Array[] = [];
  for (const [connection, entry] of changed) if (connection !== own) entries.push(entry);
  return prepare(awarenessFrame(entries));
}

function encodeEntry(client: number, clock: number, state: string): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, client);
  encoding.writeVarUint(encoder, clock);
  encoding.writeVarString(encoder, state);
  return encoding.toUint8Array(encoder);
}

/** A state may carry other fields of stock clients (names, colours): they are read over. */
const mostState = 4_096;
const utf8 = new TextDecoder();

/** JSON of the cursor in a state, or undefined when there is none that may be shown. */
function readCursor(bytes: Uint8Array, limits: DocLimits): string | undefined {
  if (bytes.length > mostState) return undefined;
  const text = utf8.decode(bytes);
  if (!textWithinDepth(text, limits.depth)) return undefined;
  let state: unknown;
  try {
    state = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (state === null || typeof state !== 'object' || !('cursor' in state)) return undefined;
  const { cursor } = state;
  if (cursor === null || typeof cursor !== 'object') return undefined;
  const json = JSON.stringify(cursor);
  return Buffer.byteLength(json) <= limits.cursor ? json : undefined;
}
