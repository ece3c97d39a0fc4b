import type { DocId, StoredDoc, WriteResult } from '../storage/port.ts';
import type { DocLimits } from './limits.ts';
import type { DocHostOptions } from './options.ts';
import { UpdateBatch, type PendingEdit } from './update-batch.ts';

export interface UpdateLogOptions<Edit extends PendingEdit> extends Pick<
  DocHostOptions,
  'storage' | 'commits' | 'clock' | 'metrics' | 'log'
> {
  limits: DocLimits;
  /** The whole document now. */
  encode(): Uint8Array;
  /** The document in memory may be damaged and must not be written. */
  unsure(): boolean;
  /** These are on disk: others may see them (law 2). */
  stored(edits: readonly Edit[]): void;
  /** The session was destroyed under the document. */
  gone(): void;
  /** The disk refused; called once. */
  failed(): void;
}

/**
 * The way of one document to the disk and what stands there: batches, order, size, compaction. All edits of a commit
 * are one row.
 */
export class UpdateLog<Edit extends PendingEdit> {
  readonly #id: DocId;
  readonly #options: UpdateLogOptions<Edit>;
  #lastSeq = 0;
  /** Edits on disk; a row that was read counts as one. */
  #length = 0;
  /** Size of the first row, and of those after it. */
  #base = 0;
  #tail = 0;
  #compacting = false;
  #broken = false;
  /** On their way to the disk, oldest first. */
  readonly #batches: UpdateBatch<Edit>[] = [];
  /** The newest of them, until its commit begins. */
  #open: UpdateBatch<Edit> | undefined;

  constructor(id: DocId, options: UpdateLogOptions<Edit>) {
    this.#id = id;
    this.#options = options;
  }

  loaded({ updates, lastSeq }: StoredDoc): void {
    this.#lastSeq = lastSeq;
    this.#length = updates.length;
    this.#base = updates[0]?.length ?? 0;
    this.#tail = updates.slice(1).reduce((sum, update) => sum + update.length, 0);
  }

  /** Edits that are not on disk. */
  get inFlight(): number {
    return this.#batches.reduce((sum, { edits }) => sum + edits.length, 0);
  }

  get busy(): boolean {
    return this.#batches.length > 0 || this.#compacting;
  }

  /** Worth compacting before the document leaves memory. */
  get long(): boolean {
    return this.#length > 20;
  }

  /** Whether the document may grow by this many bytes. */
  hasRoom(more: number): boolean {
    const { document } = this.#options.limits;
    if (this.#base + this.#tail + more <= document) return true;
    // Much of a log is overwritten content: count what the document really is.
    this.#base = this.#options.encode().length;
    this.#tail = 0;
    return this.#base + more <= document;
  }

  append(edit: Edit): void {
    this.#tail += edit.update.length;
    if (!this.#open || this.#open.full) this.#open = this.#begin();
    this.#open.add(edit);
  }

  #begin(): UpdateBatch<Edit> {
    const batch = new UpdateBatch<Edit>();
    this.#batches.push(batch);
    const take = (): readonly Uint8Array[] => {
      if (this.#open === batch) this.#open = undefined;
      return batch.merged();
    };
    this.#options.commits.submit({ kind: 'doc', doc: this.#id, take }).then(
      (result) => this.#done(batch, result),
      (error: unknown) => {
        this.#settled(batch);
        this.fail(error);
      },
    );
    return batch;
  }

  /**
   * Law 2: acts when everything appended so far is on disk; at once when it is already, and never when the
   * disk refuses it. Acts keep their order.
   */
  afterCommit(act: () => void): void {
    const last = this.#batches.at(-1);
    if (last) last.acts.push(act);
    else if (!this.#broken) act();
  }

  #settled(batch: UpdateBatch<Edit>): void {
    if (this.#open === batch) this.#open = undefined;
    this.#batches.splice(this.#batches.indexOf(batch), 1);
  }

  #done(batch: UpdateBatch<Edit>, result: WriteResult): void {
    const { clock, metrics } = this.#options;
    const now = clock();
    for (const { arrived } of batch.edits) metrics?.durable?.(now - arrived);
    this.#settled(batch);
    if (!result.ok) return this.#options.gone();
    this.#lastSeq = result.seq;
    this.#length += batch.edits.length;
    if (this.#broken) return;
    this.#options.stored(batch.edits);
    // One of them may find that the document is broken.
    for (const act of batch.acts) if (!this.#broken) act();
    // Not at once: others wait for what this commit brought them.
    if (this.#due && !this.#compacting) setImmediate(() => void this.#compactWhileDue());
  }

  /** What was not stored must not look stored: from here on nothing is. */
  fail(error: unknown): void {
    if (this.#broken) return;
    this.#broken = true;
    const message = error instanceof Error ? error.message : 'unknown';
    this.#options.log.error(
      { session: this.#id.session, error: message },
      'document could not be saved',
    );
    this.#options.failed();
  }

  get #due(): boolean {
    const { compactUpdates, compactBytes } = this.#options.limits;
    return this.#length >= compactUpdates || this.#tail >= compactBytes;
  }

  async #compactWhileDue(): Promise<void> {
    while (this.#due && !this.#compacting && !this.#broken && !this.#options.unsure())
      await this.compact();
  }

  /**
   * Puts one state in the place of the log. The live document may be ahead of the disk by some updates;
   * their rows follow and change nothing twice.
   */
  async compact(): Promise<void> {
    if (this.#compacting || this.#broken || this.#options.unsure() || this.#length <= 1) return;
    this.#compacting = true;
    const state = this.#options.encode();
    this.#length = 1;
    this.#base = state.length;
    this.#tail = 0;
    try {
      await this.#options.storage.compactDoc(this.#id, this.#lastSeq, state);
    } catch (error) {
      // The log is still whole; it is only longer than it should be.
      const message = error instanceof Error ? error.message : 'unknown';
      this.#options.log.warn({ session: this.#id.session, error: message }, 'compaction failed');
    } finally {
      this.#compacting = false;
    }
  }
}
