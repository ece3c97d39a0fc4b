import type { DocId } from '../storage/port.ts';
import { ClientIds } from './client-ids.ts';
import { closeCode, type CloseCode } from '../../shared/wire/close-codes.ts';
import type { Connection } from './connection.ts';
import { Cursors } from './cursors.ts';
import { DocumentSync } from './document-sync.ts';
import type { DocLimits } from './limits.ts';
import type { DocHostOptions } from './options.ts';
import { prepare } from './outgoing.ts';
import { awarenessFrame, liveFrame, readFrame, selfFrame, type Incoming } from './protocol.ts';
import type { Access, DocMode } from '../../shared/wire/access.ts';
import { realClock } from '../clock.ts';

/** Answering a state vector goes through the whole document, however small the answer: it counts as this many messages. */
const step1Cost = 20;

/** Who is dismissed is not kept longer than this when the disk is slow, in milliseconds. */
const longestFarewell = 2_000;

export interface LiveDocumentOptions extends Pick<
  DocHostOptions,
  'storage' | 'commits' | 'clock' | 'who' | 'metrics' | 'log'
> {
  limits: DocLimits;
  /** What a person may at this moment. */
  rightOf(person: string): Access;
  /** Somebody has news about what is saved. */
  savedNews(connection: Connection): void;
  /** The document can no longer be written and must be loaded again. */
  broken(): void;
}

/**
 * One document and the people who have it open: who may do what, cursors and live frames. What they write goes through
 * `sync`.
 */
export class LiveDocument {
  readonly id: DocId;
  readonly connections = new Set<Connection>();
  readonly cursors: Cursors;
  readonly sync: DocumentSync;
  /** When somebody left last. */
  lastLeft: number;

  readonly #options: LiveDocumentOptions;
  readonly #ids = new ClientIds();
  #cancelCursors: (() => void) | undefined;

  constructor(id: DocId, options: LiveDocumentOptions) {
    this.id = id;
    this.#options = options;
    this.cursors = new Cursors(options.limits, options.clock);
    this.lastLeft = options.clock();
    const { storage, commits, clock, limits, metrics, log, savedNews, broken } = options;
    this.sync = new DocumentSync(id, {
      ...{ storage, commits, clock, limits, log, savedNews, connections: this.connections },
      ...(metrics ? { metrics } : {}),
      rightOf: (connection) => this.#rightOf(connection),
      bind: (connection, client) => this.#bind(connection, client),
      drop: (connection, code, reason) => this.drop(connection, code, reason),
      gone: () => this.closeAll(closeCode.gone),
      failed: () => {
        broken();
        this.closeAll(closeCode.notSaved);
      },
    });
  }

  load(): Promise<void> {
    return this.sync.content.load();
  }

  /** Whether the content is in memory. */
  get awake(): boolean {
    return this.sync.content.awake;
  }

  join(connection: Connection, mode: DocMode): void {
    this.connections.add(connection);
    connection.send(prepare(selfFrame(connection.number)));
    connection.setMode(mode, this.#options.clock());
    this.#tellMode(connection, mode);
    connection.send(this.cursors.everybody(connection));
  }

  #tellMode(connection: Connection, mode: DocMode): void {
    connection.tellMode(mode);
    // Only writers are asked for what they have: a reader has nothing of its own.
    if (mode === 'write') this.sync.ask(connection);
  }

  /**
   * Law 7: the right changes at once. The connection hears of it when its edits that were accepted before are on
   * disk, so that it knows which were not.
   */
  setMode(connection: Connection, mode: DocMode): void {
    connection.setMode(mode, this.#options.clock());
    this.sync.log.afterCommit(() => this.#tellMode(connection, mode));
  }

  /** The right is gone: nothing more in or out, but for the word on what is on disk. */
  dismiss(connection: Connection, code: CloseCode): void {
    this.leave(connection);
    let said = false;
    const bye = (): void => {
      if (!said) connection.hangUp(code);
      said = true;
    };
    this.sync.log.afterCommit(bye);
    realClock.after(longestFarewell, bye);
  }

  leave(connection: Connection): void {
    connection.closed = true;
    this.connections.delete(connection);
    this.#ids.release(connection);
    this.cursors.remove(connection);
    this.#tickCursors();
    this.lastLeft = this.#options.clock();
  }

  drop(connection: Connection, code: CloseCode, reason: string): void {
    if (connection.closed) return;
    this.#options.metrics?.refused?.(reason);
    this.#options.log.info(
      { session: this.id.session, connection: connection.number, code, reason },
      'document connection closed',
    );
    connection.close(code);
  }

  receive(connection: Connection, data: Uint8Array): void {
    if (connection.closed) return;
    if (data.length > this.#options.limits.frame)
      return this.drop(connection, closeCode.tooLarge, 'frame too large');
    const frame = readFrame(data);
    const cost = frame?.kind === 'step1' ? step1Cost : 1;
    if (!connection.admits(data.length, cost, this.#options.clock()))
      return this.drop(connection, closeCode.rate, 'too fast');
    if (!frame) return this.drop(connection, closeCode.malformed, 'not a frame');
    this.#handle(connection, frame, data);
  }

  #handle(connection: Connection, frame: Incoming, data: Uint8Array): void {
    switch (frame.kind) {
      case 'step1':
        return this.sync.receiveVector(connection, frame.vector);
      case 'step2':
      case 'update':
        return this.sync.receiveUpdate(connection, { ...frame, data });
      case 'awareness':
        return this.#receiveCursor(connection, frame.update);
      case 'queryAwareness':
        return connection.sendLossy(this.cursors.everybody(connection));
      case 'live':
        return this.#relayLive(connection, frame.payload);
    }
  }

  #receiveCursor(connection: Connection, update: Uint8Array): void {
    const good = this.cursors.receive(connection, update, (client) =>
      this.#bind(connection, client),
    );
    if (!good) return this.drop(connection, closeCode.malformed, 'damaged awareness');
    this.#tickCursors();
  }

  #bind(connection: Connection, client: number): boolean {
    return this.#ids.bind(connection, client, (lost) => this.cursors.remove(lost));
  }

  #tickCursors(): void {
    if (!this.cursors.pending || this.#cancelCursors) return;
    this.#cancelCursors = realClock.after(this.#options.limits.cursorTick, () => {
      this.#cancelCursors = undefined;
      this.cursors.flush(this.connections);
    });
  }

  /** Live frames go on at once and are stored nowhere; what is too much, or too much for a reader, is left out. */
  #relayLive(connection: Connection, payload: Uint8Array): void {
    const { limits, clock } = this.#options;
    if (payload.length > limits.live)
      return this.drop(connection, closeCode.tooLarge, 'live frame too large');
    if (!connection.budget.mayShow(payload.length, clock())) return;
    // A frame that crossed the loss of the right is nobody's fault, and nothing is lost with it.
    if (this.#rightOf(connection) !== 'write') return;
    const { person, mark } = connection.shownAs;
    const frame = prepare(liveFrame({ connection: connection.number, person, mark }, payload));
    for (const other of this.connections) if (other !== connection) other.sendLossy(frame);
  }

  /** The right at this moment, not at the last event: law 7. */
  #rightOf(connection: Connection): Access {
    const right = this.#options.rightOf(connection.person);
    // A right that rose is given with the recheck.
    return right === 'write' && connection.mode === 'read' ? 'read' : right;
  }

  closeAll(code: CloseCode): void {
    for (const connection of this.connections) connection.close(code);
  }

  keepAlive(nonce: Buffer): void {
    this.cursors.renew();
    this.cursors.flush(this.connections);
    const empty = prepare(awarenessFrame([]));
    const now = this.#options.clock();
    for (const connection of this.connections) {
      connection.sendLossy(empty);
      connection.probeReading(nonce, now);
    }
  }

  /** Nobody is here and nothing is on its way. */
  get idle(): boolean {
    return this.connections.size === 0 && this.sync.idle;
  }

  dispose(): void {
    this.#cancelCursors?.();
    this.sync.content.dispose();
  }
}
