import type { DocId } from '../storage/port.ts';
import type { UpdateRefusal } from './check-update.ts';
import { ClientIds } from './client-ids.ts';
import { closeCode, type CloseCode } from './close-codes.ts';
import type { Connection } from './connection.ts';
import { Cursors } from './cursors.ts';
import { HeldContent } from './held-content.ts';
import type { DocLimits } from './limits.ts';
import type { DocHostOptions } from './options.ts';
import { prepare } from './outgoing.ts';
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

/** Answering a state vector goes through the whole document, however small the answer: it counts as this many messages. */
const step1Cost = 20;

/** Who is dismissed is not kept longer than this when the disk is slow, in milliseconds. */
const longestFarewell = 2_000;

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

interface Edit {
  readonly kind: 'step2' | 'update';
  readonly update: Uint8Array;
  /** The frame as it came. */
  readonly data: Uint8Array;
}

/**
 * One document, the connections on it, and the way of an update through it. Its content is in memory while people
 * edit it or ask for it; otherwise only the disk has it.
 */
export class LiveDocument {
  readonly id: DocId;
  readonly connections = new Set<Connection>();
  readonly cursors: Cursors;
  readonly log: UpdateLog;
  /** When somebody left last. */
  lastLeft: number;

  private readonly options: LiveDocumentOptions;
  private readonly ids = new ClientIds();
  private readonly content: HeldContent;
  private cursorTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(id: DocId, options: LiveDocumentOptions) {
    this.id = id;
    this.options = options;
    this.cursors = new Cursors(options.limits, options.clock);
    this.lastLeft = options.clock();
    const { storage, commits, clock, limits, metrics, log } = options;
    this.log = new UpdateLog(id, {
      ...{ storage, commits, clock, limits, log },
      ...(metrics ? { metrics } : {}),
      encode: () => this.content.here.encode(),
      unsure: () => !this.content.awake,
      gone: () => this.closeAll(closeCode.gone),
      failed: () => {
        options.broken();
        this.closeAll(closeCode.notSaved);
      },
    });
    this.content = new HeldContent({
      clock,
      read: async () => {
        const stored = await storage.loadDoc(id);
        this.log.loaded(stored);
        return stored.updates;
      },
      failed: (error) => this.log.fail(error),
    });
  }

  load(): Promise<void> {
    return this.content.load();
  }

  /** Whether the content is in memory. */
  get awake(): boolean {
    return this.content.awake;
  }

  join(connection: Connection, mode: 'read' | 'write'): void {
    this.connections.add(connection);
    connection.send(prepare(selfFrame(connection.number)));
    connection.setMode(mode, this.options.clock());
    this.tellMode(connection, mode);
    connection.send(this.cursors.everybody(connection));
  }

  private tellMode(connection: Connection, mode: 'read' | 'write'): void {
    connection.tellMode(mode);
    // Only writers are asked for what they have: a reader has nothing of its own.
    if (mode === 'write') this.content.whenHere(() => this.ask(connection));
  }

  /**
   * Law 7: the right changes at once. The connection hears of it when its edits that were accepted before are on
   * disk, so that it knows which were not.
   */
  setMode(connection: Connection, mode: 'read' | 'write'): void {
    connection.setMode(mode, this.options.clock());
    this.log.afterCommit(() => this.tellMode(connection, mode));
  }

  /** The right is gone: nothing more in or out, but for the word on what is on disk. */
  dismiss(connection: Connection, code: CloseCode): void {
    this.leave(connection);
    let said = false;
    const bye = (): void => {
      if (!said) connection.hangUp(code);
      said = true;
    };
    this.log.afterCommit(bye);
    setTimeout(bye, longestFarewell).unref();
  }

  /** Asks a writer for what is not here. Until the answer comes, edits that stand on it wait in that copy. */
  private ask(connection: Connection): void {
    connection.asked = true;
    connection.send(prepare(syncFrame(syncType.step1, this.content.here.vector())));
  }

  leave(connection: Connection): void {
    connection.closed = true;
    this.connections.delete(connection);
    this.ids.release(connection);
    this.cursors.remove(connection);
    this.tickCursors();
    this.lastLeft = this.options.clock();
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
        return this.content.whenHere(() => this.answerVector(connection, frame.vector));
      case 'step2':
      case 'update':
        return this.content.whenHere(() => this.receiveUpdate(connection, { ...frame, data }));
      case 'awareness':
        return this.receiveCursor(connection, frame.update);
      case 'queryAwareness':
        return connection.sendLossy(this.cursors.everybody(connection));
      case 'live':
        return this.relayLive(connection, frame.payload);
    }
  }

  private answerVector(connection: Connection, vector: Uint8Array): void {
    if (connection.closed || connection.answering) return;
    const { budget } = connection;
    const now = this.options.clock();
    if (!budget.mayAsk(now)) return this.drop(connection, closeCode.rate, 'asked too much');
    if (budget.owesTooMuch) return this.drop(connection, closeCode.slow, 'reads too little');
    const answer = this.content.here.answerTo(vector);
    if (!answer) return this.drop(connection, closeCode.malformed, 'damaged state vector');
    budget.asked(answer.wire.length, now);
    connection.promise(answer);
    // It holds edits that may not be on the disk yet.
    this.log.afterCommit(() => connection.answer(answer));
  }

  private receiveCursor(connection: Connection, update: Uint8Array): void {
    const good = this.cursors.receive(connection, update, (client) =>
      this.bind(connection, client),
    );
    if (!good) return this.drop(connection, closeCode.malformed, 'damaged awareness');
    this.tickCursors();
  }

  private bind(connection: Connection, client: number): boolean {
    return this.ids.bind(connection, client, (lost) => this.cursors.remove(lost));
  }

  private tickCursors(): void {
    if (!this.cursors.pending || this.cursorTimer) return;
    this.cursorTimer = setTimeout(() => {
      this.cursorTimer = undefined;
      this.cursors.flush(this.connections);
    }, this.options.limits.cursorTick);
  }

  /** Live frames go on at once and are stored nowhere; what is too much, or too much for a reader, is left out. */
  private relayLive(connection: Connection, payload: Uint8Array): void {
    const { limits, clock } = this.options;
    if (payload.length > limits.live)
      return this.drop(connection, closeCode.tooLarge, 'live frame too large');
    if (!connection.budget.mayShow(payload.length, clock())) return;
    // A frame that crossed the loss of the right is nobody's fault, and nothing is lost with it.
    if (this.rightOf(connection) !== 'write') return;
    const { number, person, who } = connection;
    const frame = prepare(liveFrame({ connection: number, person, mark: who.mark }, payload));
    for (const other of this.connections) if (other !== connection) other.sendLossy(frame);
  }

  /** The right at this moment, not at the last event: law 7. */
  private rightOf(connection: Connection): 'none' | 'read' | 'write' {
    const right = this.options.access(this.id, connection.person);
    return right === 'write' && (this.options.frozen() || connection.mode === 'read')
      ? 'read'
      : right;
  }

  private receiveUpdate(connection: Connection, edit: Edit): void {
    if (connection.closed) return;
    connection.received += 1;
    if (edit.kind === 'step2') connection.asked = false;
    const { clock, limits } = this.options;
    if (this.rightOf(connection) !== 'write') {
      const late = clock() - connection.loweredAt <= limits.grace;
      if (!late && connection.mode === 'read')
        this.drop(connection, closeCode.forbidden, 'no right to write');
      return;
    }
    const check = this.content.here.check(edit.update, limits.depth);
    if (!check.ok) return this.refuse(connection, edit.kind, check.reason);
    if (check.client === undefined && !check.deletes) return this.saved(connection);
    if (check.client !== undefined && !this.bind(connection, check.client))
      return this.refuse(connection, edit.kind, 'foreign');
    if (!this.log.hasRoom(edit.update.length))
      return this.drop(connection, closeCode.tooLarge, 'document too large');
    this.integrate(connection, edit, check.client !== undefined);
  }

  /**
   * Nobody else was ever shown what is not on the disk, so only its author can bring it again: content of two
   * authors, or content behind a gap that the own copy does not fill, comes from no honest copy.
   */
  private refuse(connection: Connection, kind: Edit['kind'], reason: UpdateRefusal): void {
    if (reason === 'foreign' || (reason === 'behind' && kind === 'step2'))
      return this.drop(connection, closeCode.diverged, reason);
    if (reason !== 'behind') return this.drop(connection, closeCode.malformed, reason);
    // What it stands on is in that copy: the answer brings both.
    if (!connection.asked) this.ask(connection);
  }

  private integrate(connection: Connection, { kind, update, data }: Edit, adds: boolean): void {
    const applied =
      kind === 'step2'
        ? this.content.here.applyPart(update)
        : this.content.here.apply(update, adds);
    if (applied === 'failed') return this.rebuild(connection);
    if (applied === 'nothing') return this.saved(connection);
    // What came in is sent on as it came, unless the sender also repeated what all others have.
    const fresh = applied === 'changed' ? update : applied;
    const frame = prepare(applied === 'changed' ? data : syncFrame(syncType.update, fresh));
    this.log.append(fresh);
    // Law 2: who has seen an edit would have to bring it back if the process died before it was on disk.
    this.log.afterCommit(() => {
      for (const other of this.connections) if (other !== connection) other.send(frame);
      this.options.metrics?.update?.(fresh.length, this.connections.size - 1);
    });
    this.saved(connection);
  }

  /** All that arrived so far from this connection counts as saved once it is on disk. */
  private saved(connection: Connection): void {
    const count = connection.received;
    this.log.afterCommit(() => {
      connection.durable = Math.max(connection.durable, count);
      this.options.savedNews(connection);
    });
  }

  closeAll(code: CloseCode): void {
    for (const connection of this.connections) connection.close(code);
  }

  /** An update got past the check and broke halfway: only the disk knows what the document was. */
  private rebuild(offender: Connection): void {
    this.drop(offender, closeCode.malformed, 'broke the document');
    this.content.reload(this.options.commits.flush());
  }

  keepAlive(nonce: Buffer): void {
    this.cursors.renew();
    this.cursors.flush(this.connections);
    const empty = prepare(awarenessFrame([]));
    const now = this.options.clock();
    for (const connection of this.connections) {
      connection.sendLossy(empty);
      connection.probeReading(nonce, now);
    }
  }

  /** Nobody is here and nothing is on its way. */
  get idle(): boolean {
    return this.connections.size === 0 && !this.log.busy && !this.content.loading;
  }

  /** Lets the content leave memory when nobody has used it since `before`. */
  async restSince(before: number): Promise<void> {
    const still = () => this.content.quietSince(before) && !this.log.busy;
    if (!still()) return;
    if (this.log.long) await this.log.compact();
    if (still()) this.content.forget();
  }

  dispose(): void {
    clearTimeout(this.cursorTimer);
    this.content.dispose();
  }
}
