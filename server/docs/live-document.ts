import * as Y from 'yjs';
import type { DocId } from '../storage/port.ts';
import { checkUpdate, type UpdateRefusal } from './check-update.ts';
import { closeCode, type CloseCode } from './close-codes.ts';
import type { Connection } from './connection.ts';
import { Cursors } from './cursors.ts';
import type { DocLimits } from './limits.ts';
import type { DocHostOptions } from './options.ts';
import { prepare, type Prepared } from './outgoing.ts';
import {
  awarenessFrame,
  liveFrame,
  readFrame,
  selfFrame,
  syncFrame,
  syncType,
  type Incoming,
} from './protocol.ts';
import { UpdateLog } from './update-log.ts';

/** Answering a state vector can mean encoding everything: it counts as this many messages. */
const step1Cost = 20;
/** A document that came from the disk this recently may miss what clients still hold, in milliseconds. */
const settling = 30_000;
const emptyVector = Y.encodeStateVector(new Y.Doc());

export interface LiveDocumentOptions extends Pick<
  DocHostOptions,
  'storage' | 'commits' | 'clock' | 'access' | 'who' | 'metrics' | 'log'
> {
  limits: DocLimits;
  frozen(): boolean;
  /** Somebody has news about what is saved. */
  savedNews(connection: Connection): void;
  /** The document can no longer be written and must be loaded again. */
  broken(): void;
}

/** One document in memory, the connections on it, and the way of an update through it. */
export class LiveDocument {
  readonly id: DocId;
  readonly connections = new Set<Connection>();
  readonly cursors: Cursors;
  lastUsed: number;
  readonly log: UpdateLog;

  private readonly options: LiveDocumentOptions;
  private doc = newDoc();
  private loadedAt: number;
  /** Whose a client id is, as long as the document is in memory. */
  private readonly owners = new Map<number, { person: string; connection: Connection }>();
  private state: Prepared | undefined;
  private cursorTimer: ReturnType<typeof setTimeout> | undefined;
  /** Messages that came while the document is being built again. */
  private later: (() => void)[] | undefined;
  private rebuilt = Promise.resolve();

  constructor(id: DocId, options: LiveDocumentOptions) {
    this.id = id;
    this.options = options;
    this.cursors = new Cursors(options.limits, options.clock);
    this.lastUsed = this.loadedAt = options.clock();
    const { storage, commits, clock, limits, metrics, log } = options;
    this.log = new UpdateLog(id, {
      ...{ storage, commits, clock, limits, log },
      ...(metrics ? { metrics } : {}),
      encode: () => this.encode(),
      unsure: () => this.later !== undefined,
      saved: (connection, count) => {
        connection.durable = Math.max(connection.durable, count);
        options.savedNews(connection);
      },
      gone: () => this.closeAll(closeCode.gone),
      failed: () => {
        options.broken();
        this.closeAll(closeCode.notSaved);
      },
    });
  }

  async load(): Promise<void> {
    const stored = await this.options.storage.loadDoc(this.id);
    const doc = newDoc();
    doc.transact(() => {
      for (const update of stored.updates) Y.applyUpdate(doc, update);
    });
    this.doc.destroy();
    this.doc = doc;
    this.state = undefined;
    this.log.loaded(stored);
    this.loadedAt = this.options.clock();
  }

  encode(): Uint8Array {
    return Y.encodeStateAsUpdate(this.doc);
  }

  join(connection: Connection, mode: 'read' | 'write'): void {
    this.connections.add(connection);
    connection.send(prepare(selfFrame(connection.number)));
    this.setMode(connection, mode);
    connection.send(this.cursors.everybody(connection));
  }

  setMode(connection: Connection, mode: 'read' | 'write'): void {
    connection.setMode(mode, this.options.clock());
    // Only writers are asked for what they have: a reader has nothing of its own.
    if (mode === 'write')
      connection.send(prepare(syncFrame(syncType.step1, Y.encodeStateVector(this.doc))));
  }

  leave(connection: Connection): void {
    connection.closed = true;
    this.connections.delete(connection);
    this.cursors.remove(connection);
    this.tickCursors();
    this.lastUsed = this.options.clock();
  }

  drop(connection: Connection, code: CloseCode, reason: string): void {
    if (connection.closed) return;
    this.options.metrics?.refused?.(reason);
    this.options.log.info(
      { session: this.id.session, connection: connection.number, code, reason },
      'document connection closed',
    );
    connection.close(code);
  }

  receive(connection: Connection, data: Uint8Array): void {
    if (connection.closed) return;
    if (this.later) {
      this.later.push(() => this.receive(connection, data));
      return;
    }
    if (data.length > this.options.limits.frame)
      return this.drop(connection, closeCode.tooLarge, 'frame too large');
    const frame = readFrame(data);
    const cost = frame?.kind === 'step1' ? step1Cost : 1;
    if (!connection.admits(data.length, cost, this.options.clock()))
      return this.drop(connection, closeCode.rate, 'too fast');
    if (!frame) return this.drop(connection, closeCode.malformed, 'not a frame');
    this.handle(connection, frame, data);
  }

  private handle(connection: Connection, frame: Incoming, data: Uint8Array): void {
    switch (frame.kind) {
      case 'step1':
        return this.answerVector(connection, frame.vector);
      case 'step2':
      case 'update':
        return this.receiveUpdate(connection, frame, data);
      case 'awareness':
        return this.receiveCursor(connection, frame.update);
      case 'queryAwareness':
        return connection.sendCursors(this.cursors.everybody(connection));
      case 'live':
        return this.relayLive(connection, frame.payload);
    }
  }

  private answerVector(connection: Connection, vector: Uint8Array): void {
    if (vector.length === emptyVector.length && vector[0] === emptyVector[0])
      return connection.sendState(this.wholeState());
    let missing: Uint8Array;
    try {
      missing = Y.encodeStateAsUpdate(this.doc, vector);
    } catch {
      return this.drop(connection, closeCode.malformed, 'damaged state vector');
    }
    connection.sendState(prepare(syncFrame(syncType.step2, missing)));
  }

  /** Encoded once per version, however many newcomers there are. */
  private wholeState(): Prepared {
    return (this.state ??= prepare(syncFrame(syncType.step2, this.encode())));
  }

  private receiveCursor(connection: Connection, update: Uint8Array): void {
    const good = this.cursors.receive(connection, update, (client) =>
      this.bind(connection, client),
    );
    if (!good) return this.drop(connection, closeCode.malformed, 'damaged awareness');
    this.tickCursors();
  }

  private tickCursors(): void {
    if (!this.cursors.pending || this.cursorTimer) return;
    this.cursorTimer = setTimeout(() => {
      this.cursorTimer = undefined;
      this.cursors.flush(this.connections);
    }, this.options.limits.cursorTick);
  }

  private relayLive(connection: Connection, payload: Uint8Array): void {
    if (payload.length > this.options.limits.live)
      return this.drop(connection, closeCode.tooLarge, 'live frame too large');
    // A frame that crossed the loss of the right is nobody's fault, and nothing is lost with it.
    if (this.rightOf(connection) !== 'write') return;
    const { number, person, who } = connection;
    this.broadcast(
      prepare(liveFrame({ connection: number, person, mark: who.mark }, payload)),
      connection,
    );
  }

  private broadcast(frame: Prepared, except: Connection): void {
    for (const connection of this.connections) if (connection !== except) connection.send(frame);
  }

  /** The right at this moment, not at the last event: law 7. */
  private rightOf(connection: Connection): 'none' | 'read' | 'write' {
    const right = this.options.access(this.id, connection.person);
    return right === 'write' && (this.options.frozen() || connection.mode === 'read')
      ? 'read'
      : right;
  }

  private receiveUpdate(
    connection: Connection,
    { kind, update }: { kind: 'step2' | 'update'; update: Uint8Array },
    data: Uint8Array,
  ): void {
    connection.received += 1;
    if (kind === 'step2') connection.answered = true;
    const { clock, limits } = this.options;
    if (this.rightOf(connection) !== 'write') {
      const late = clock() - connection.loweredAt <= limits.grace;
      if (!late && connection.mode === 'read')
        this.drop(connection, closeCode.forbidden, 'no right to write');
      return;
    }
    const check = checkUpdate(this.doc, update, limits.depth);
    if (!check.ok) return this.refuse(connection, kind, check.reason);
    if (check.client === undefined && !check.deletes) return this.log.repeat(connection);
    if (check.client !== undefined && !this.bind(connection, check.client))
      return this.refuseForeign(connection, check.client);
    if (!this.log.hasRoom(update.length))
      return this.drop(connection, closeCode.tooLarge, 'document too large');
    this.integrate(connection, { kind, update }, data, check.client !== undefined);
  }

  private refuse(connection: Connection, kind: 'step2' | 'update', reason: UpdateRefusal): void {
    if (reason === 'foreign') return this.refuseForeign(connection, undefined);
    if (reason !== 'behind') return this.drop(connection, closeCode.malformed, reason);
    // Typed before our vector was answered: the answer, which is on its way, brings this edit again.
    if (kind === 'update' && !connection.answered) return;
    // Syncing again is the cure; when that itself does not help, the copies can never be joined.
    const hopeless = kind === 'step2' && this.settled;
    this.drop(connection, hopeless ? closeCode.diverged : closeCode.behind, reason);
  }

  private get settled(): boolean {
    return this.options.clock() - this.loadedAt > settling;
  }

  /**
   * Just after a restart, another client may hold edits that were sent on but had not reached the disk;
   * their author is about to bring them back, so trying again is right. Later, it is a forgery or a copy
   * that can never be joined.
   */
  private refuseForeign(connection: Connection, client: number | undefined): void {
    const known = client !== undefined && this.owners.has(client);
    const code =
      this.settled || known || connection.received > 1 ? closeCode.diverged : closeCode.behind;
    this.drop(connection, code, 'foreign client id');
  }

  /** One client id for one socket. A person who comes back takes the id over from the lost socket. */
  private bind(connection: Connection, client: number): boolean {
    if (connection.client === client) return true;
    if (connection.client !== undefined) return false;
    const owner = this.owners.get(client);
    if (owner && owner.person !== connection.person) return false;
    if (owner && !owner.connection.closed) {
      this.cursors.remove(owner.connection);
      owner.connection.close(closeCode.goingAway);
    }
    this.owners.set(client, { person: connection.person, connection });
    connection.client = client;
    return true;
  }

  private integrate(
    connection: Connection,
    { kind, update }: { kind: 'step2' | 'update'; update: Uint8Array },
    data: Uint8Array,
    adds: boolean,
  ): void {
    const fresh = kind === 'step2' ? this.applyPart(update) : this.apply(update, adds);
    if (fresh === 'failed') return this.rebuild(connection);
    if (fresh === 'nothing') return this.log.repeat(connection);
    this.state = undefined;
    // What came in is sent on as it came, unless the sender also repeated what all others have.
    const frame = prepare(fresh ? syncFrame(syncType.update, fresh) : data);
    this.broadcast(frame, connection);
    this.log.append(connection, fresh ?? update);
    this.options.metrics?.update?.(update.length, this.connections.size - 1);
  }

  /** Applies a whole update; undefined when it is to be stored and sent on as it is. */
  private apply(update: Uint8Array, adds: boolean): 'failed' | 'nothing' | undefined {
    let changed = adds;
    const seen = (transaction: Y.Transaction): void =>
      void (changed ||= transaction.deleteSet.clients.size > 0);
    if (!adds) this.doc.once('afterTransaction', seen);
    try {
      Y.applyUpdate(this.doc, update);
    } catch {
      return 'failed';
    }
    if (this.doc.store.pendingStructs || this.doc.store.pendingDs) return 'failed';
    return changed ? undefined : 'nothing';
  }

  /** Applies an answer to our vector and gives only what was new in it. */
  private applyPart(update: Uint8Array): Uint8Array | 'failed' | 'nothing' {
    let fresh: Uint8Array | undefined;
    const seen = (part: Uint8Array): void => void (fresh = part);
    this.doc.on('update', seen);
    const failed = this.apply(update, true);
    this.doc.off('update', seen);
    return failed ?? fresh ?? 'nothing';
  }

  closeAll(code: CloseCode): void {
    for (const connection of this.connections) connection.close(code);
  }

  /** An update got past the check and broke halfway: only the disk knows what the document was. */
  private rebuild(offender: Connection): void {
    this.drop(offender, closeCode.malformed, 'broke the document');
    const later: (() => void)[] = (this.later = []);
    this.rebuilt = this.options.commits
      .flush()
      .then(() => this.load())
      .catch((error: unknown) => this.log.fail(error))
      .then(() => {
        this.later = undefined;
        for (const message of later) message();
      });
  }

  /** Fulfils when the document in memory is what it should be. */
  whenSure(): Promise<void> {
    return this.rebuilt;
  }

  keepAlive(): void {
    this.cursors.renew();
    this.cursors.flush(this.connections);
    const empty = prepare(awarenessFrame([]));
    for (const connection of this.connections) connection.sendCursors(empty);
  }

  /** Nobody is here and nothing is on its way. */
  get idle(): boolean {
    return this.connections.size === 0 && !this.log.busy && !this.later;
  }

  dispose(): void {
    clearTimeout(this.cursorTimer);
    this.doc.destroy();
  }
}

function newDoc(): Y.Doc {
  return new Y.Doc({ gc: true });
}
