import type { DocId } from '../storage/port.ts';
import type { UpdateRefusal } from './check-update.ts';
import { closeCode, type CloseCode } from '../../shared/wire/close-codes.ts';
import type { Connection } from './connection.ts';
import { HeldContent } from './held-content.ts';
import type { DocLimits } from './limits.ts';
import type { DocHostOptions } from './options.ts';
import { join, prepare, type Prepared } from './outgoing.ts';
import { syncType } from '../../shared/wire/doc-frames.ts';
import { syncFrame } from './protocol.ts';
import type { PendingEdit } from './update-batch.ts';
import { UpdateLog } from './update-log.ts';
import type { Access } from '../../shared/wire/access.ts';

export interface DocumentSyncOptions extends Pick<
  DocHostOptions,
  'storage' | 'commits' | 'clock' | 'metrics' | 'log'
> {
  limits: DocLimits;
  connections: ReadonlySet<Connection>;
  /** The right at this moment. */
  rightOf(connection: Connection): Access;
  /** Whether this Yjs client id may be the connection's. */
  bind(connection: Connection, client: number): boolean;
  drop(connection: Connection, code: CloseCode, reason: string): void;
  /** Somebody has news about what is saved. */
  savedNews(connection: Connection): void;
  /** The session was destroyed under the document. */
  gone(): void;
  /** The document can no longer be written and must be loaded again. */
  failed(): void;
}

/** An update as it came. */
interface Arrived {
  readonly kind: 'step2' | 'update';
  readonly update: Uint8Array;
  /** The whole frame. */
  readonly data: Uint8Array;
}

interface Edit extends PendingEdit {
  readonly author: Connection;
  /** For the others. */
  readonly frame: Prepared;
  /** How many updates had come from the author by then. */
  readonly count: number;
}

/**
 * What people write in one document: the way of an update through check, content and disk to the others, and the
 * answers to whoever asks for what there is.
 */
export class DocumentSync {
  readonly content: HeldContent;
  readonly log: UpdateLog<Edit>;
  readonly #options: DocumentSyncOptions;

  constructor(id: DocId, options: DocumentSyncOptions) {
    this.#options = options;
    const { storage, commits, clock, limits, metrics, log, gone, failed } = options;
    this.log = new UpdateLog(id, {
      ...{ storage, commits, clock, limits, log, gone, failed },
      ...(metrics ? { metrics } : {}),
      encode: () => this.content.here.encode(),
      unsure: () => !this.content.awake,
      stored: (edits) => this.#show(edits),
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

  /** Asks a writer for what is not here. Until the answer comes, edits that stand on it wait in that copy. */
  ask(connection: Connection): void {
    this.content.whenHere(() => {
      connection.asked = true;
      connection.send(prepare(syncFrame(syncType.step1, this.content.here.vector())));
    });
  }

  receiveVector(connection: Connection, vector: Uint8Array): void {
    this.content.whenHere(() => this.#answer(connection, vector));
  }

  receiveUpdate(connection: Connection, arrived: Arrived): void {
    this.content.whenHere(() => this.#take(connection, arrived));
  }

  #answer(connection: Connection, vector: Uint8Array): void {
    if (connection.closed || connection.answering) return;
    const options = this.#options;
    const { budget } = connection;
    const now = options.clock();
    if (!budget.mayAsk(now)) return options.drop(connection, closeCode.rate, 'asked too much');
    if (budget.owesTooMuch) return options.drop(connection, closeCode.slow, 'reads too little');
    const answer = this.content.here.answerTo(vector);
    if (!answer) return options.drop(connection, closeCode.malformed, 'damaged state vector');
    budget.asked(answer.length, now);
    connection.promise(answer);
    // It holds edits that may not be on the disk yet.
    this.log.afterCommit(() => connection.answer(answer));
  }

  #take(connection: Connection, arrived: Arrived): void {
    if (connection.closed) return;
    connection.received += 1;
    if (arrived.kind === 'step2') connection.asked = false;
    const { clock, limits, rightOf, bind, drop } = this.#options;
    if (rightOf(connection) !== 'write') {
      const late = clock() - connection.loweredAt <= limits.grace;
      if (!late && connection.mode === 'read')
        drop(connection, closeCode.forbidden, 'no right to write');
      return;
    }
    const check = this.content.here.check(arrived.update, limits.depth);
    if (!check.ok) return this.#refuse(connection, arrived.kind, check.reason);
    if (check.client === undefined && !check.deletes) return this.#changedNothing(connection);
    if (check.client !== undefined && !bind(connection, check.client))
      return this.#refuse(connection, arrived.kind, 'foreign');
    if (!this.log.hasRoom(arrived.update.length))
      return drop(connection, closeCode.tooLarge, 'document too large');
    this.#integrate(connection, arrived, check.client !== undefined);
  }

  /**
   * Nobody else was ever shown what is not on the disk, so only its author can bring it again: content of two
   * authors, or content behind a gap that the own copy does not fill, comes from no honest copy.
   */
  #refuse(connection: Connection, kind: Arrived['kind'], reason: UpdateRefusal): void {
    const { drop } = this.#options;
    if (reason === 'foreign' || (reason === 'behind' && kind === 'step2'))
      return drop(connection, closeCode.diverged, reason);
    if (reason !== 'behind') return drop(connection, closeCode.malformed, reason);
    // What it stands on is in that copy: the answer brings both.
    if (!connection.asked) this.ask(connection);
  }

  #integrate(author: Connection, { kind, update, data }: Arrived, adds: boolean): void {
    const content = this.content.here;
    const applied = kind === 'step2' ? content.applyPart(update) : content.apply(update, adds);
    if (applied === 'failed') return this.#rebuild(author);
    if (applied === 'nothing') return this.#changedNothing(author);
    // What came in is sent on as it came, unless the sender also repeated what all others have.
    const fresh = applied === 'changed' ? update : applied;
    const frame = prepare(applied === 'changed' ? data : syncFrame(syncType.update, fresh));
    const arrived = this.#options.clock();
    this.log.append({ update: fresh, frame, author, arrived, count: author.received });
  }

  /**
   * Law 2: who has seen an edit would have to bring it back if the process died before it was on disk. Each person
   * gets what the others wrote in one piece.
   */
  #show(edits: readonly Edit[]): void {
    const { connections, metrics } = this.#options;
    const authors = new Set(edits.map(({ author }) => author));
    const all = join(edits.map(({ frame }) => frame));
    for (const connection of connections) {
      if (!authors.has(connection)) connection.sendAll(all);
      else if (edits.length > 1) connection.sendAll(join(ofOthers(edits, connection)));
    }
    for (const { update, author, count } of edits) {
      metrics?.update?.(update.length, connections.size - 1);
      this.#saved(author, count);
    }
  }

  /** It counts as saved once what arrived before it is on disk. */
  #changedNothing(connection: Connection): void {
    const count = connection.received;
    this.log.afterCommit(() => this.#saved(connection, count));
  }

  #saved(connection: Connection, count: number): void {
    connection.durable = Math.max(connection.durable, count);
    this.#options.savedNews(connection);
  }

  /** An update got past the check and broke halfway: only the disk knows what the document was. */
  #rebuild(offender: Connection): void {
    this.#options.drop(offender, closeCode.malformed, 'broke the document');
    this.content.reload(this.#options.commits.flush());
  }

  /** Nothing is on its way, to the disk or from it. */
  get idle(): boolean {
    return !this.log.busy && !this.content.loading;
  }

  /** Lets the content leave memory when nobody has used it since `before`. */
  async restSince(before: number): Promise<void> {
    const still = () => this.content.quietSince(before) && !this.log.busy;
    if (!still()) return;
    if (this.log.long) await this.log.compact();
    if (still()) this.content.forget();
  }
}

const ofOthers = (edits: readonly Edit[], connection: Connection): Prepared[] =>
  edits.filter(({ author }) => author !== connection).map(({ frame }) => frame);
