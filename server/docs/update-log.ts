import type { DocId, StoredDoc, WriteResult } from '../storage/port.ts';
import type { DocLimits } from './limits.ts';
import type { DocHostOptions } from './options.ts';

export interface UpdateLogOptions extends Pick<
  DocHostOptions,
  'storage' | 'commits' | 'clock' | 'metrics' | 'log'
> {
  limits: DocLimits;
  /** The whole document now. */
  encode(): Uint8Array;
  /** The document in memory may be damaged and must not be written. */
  unsure(): boolean;
  /** The session was destroyed under the document. */
  gone(): void;
  /** The disk refused; called once. */
  failed(): void;
}

/** The way of one document to the disk and what stands there: order, size, compaction. */
export class UpdateLog {
  private readonly id: DocId;
  private readonly options: UpdateLogOptions;
  private lastSeq = 0;
  private rows = 0;
  /** Size of the first row, and of those after it. */
  private base = 0;
  private tail = 0;
  private submitted = 0;
  private completed = 0;
  private compacting = false;
  private broken = false;
  /** What may be done once everything that was submitted before it is on disk. */
  private waiting: { after: number; act: () => void }[] = [];

  constructor(id: DocId, options: UpdateLogOptions) {
    this.id = id;
    this.options = options;
  }

  loaded({ updates, lastSeq }: StoredDoc): void {
    this.lastSeq = lastSeq;
    this.rows = updates.length;
    this.base = updates[0]?.length ?? 0;
    this.tail = updates.slice(1).reduce((sum, update) => sum + update.length, 0);
  }

  get inFlight(): number {
    return this.submitted - this.completed;
  }

  get busy(): boolean {
    return this.inFlight > 0 || this.compacting;
  }

  /** Worth compacting before the document leaves memory. */
  get long(): boolean {
    return this.rows > 20;
  }

  /** Whether the document may grow by this many bytes. */
  hasRoom(more: number): boolean {
    const { document } = this.options.limits;
    if (this.base + this.tail + more <= document) return true;
    // Much of a log is overwritten content: count what the document really is.
    this.base = this.options.encode().length;
    this.tail = 0;
    return this.base + more <= document;
  }

  append(update: Uint8Array): void {
    const { clock, commits, metrics } = this.options;
    const arrived = clock();
    this.submitted += 1;
    this.tail += update.length;
    commits.submit({ kind: 'doc', doc: this.id, update }).then(
      (result) => {
        this.completed += 1;
        metrics?.durable?.(clock() - arrived);
        this.stored(result);
      },
      (error: unknown) => {
        this.completed += 1;
        this.fail(error);
      },
    );
  }

  /**
   * Law 2: acts when everything appended so far is on disk; at once when it is already, and never when the
   * disk refuses it. Acts keep their order.
   */
  afterCommit(act: () => void): void {
    if (this.inFlight === 0 && !this.broken) act();
    else this.waiting.push({ after: this.submitted, act });
  }

  private stored(result: WriteResult): void {
    if (!result.ok) return this.options.gone();
    this.lastSeq = result.seq;
    this.rows += 1;
    while (!this.broken && this.waiting[0] && this.waiting[0].after <= this.completed)
      this.waiting.shift()!.act();
    // Not at once: the other updates of this group are on disk too and are about to be counted.
    if (this.due && !this.compacting) setImmediate(() => void this.compactWhileDue());
  }

  /** What was not stored must not look stored: from here on nothing is. */
  fail(error: unknown): void {
    if (this.broken) return;
    this.broken = true;
    this.waiting = [];
    const message = error instanceof Error ? error.message : 'unknown';
    this.options.log.error(
      { session: this.id.session, error: message },
      'document could not be saved',
    );
    this.options.failed();
  }

  private get due(): boolean {
    const { compactUpdates, compactBytes } = this.options.limits;
    return this.rows >= compactUpdates || this.tail >= compactBytes;
  }

  private async compactWhileDue(): Promise<void> {
    while (this.due && !this.compacting && !this.broken && !this.options.unsure())
      await this.compact();
  }

  /**
   * Puts one state in the place of the log. The live document may be ahead of the disk by some updates;
   * their rows follow and change nothing twice.
   */
  async compact(): Promise<void> {
    if (this.compacting || this.broken || this.options.unsure() || this.rows <= 1) return;
    this.compacting = true;
    const state = this.options.encode();
    this.rows = 1;
    this.base = state.length;
    this.tail = 0;
    try {
      await this.options.storage.compactDoc(this.id, this.lastSeq, state);
    } catch (error) {
      // The log is still whole; it is only longer than it should be.
      const message = error instanceof Error ? error.message : 'unknown';
      this.options.log.warn({ session: this.id.session, error: message }, 'compaction failed');
    } finally {
      this.compacting = false;
    }
  }
}
