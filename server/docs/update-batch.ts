import * as Y from 'yjs';

/** A batch ends here: merging many takes longer than their number says. */
const mostEdits = 100;
const mostBytes = 256 * 1024;

/** An edit that is in the document and on its way to the disk. */
export interface PendingEdit {
  /** What is stored. */
  readonly update: Uint8Array;
  /** Monotonic milliseconds. */
  readonly arrived: number;
}

/** What one document gathers for one commit: its edits, and what may be done when they are on disk. */
export class UpdateBatch<Edit extends PendingEdit> {
  readonly edits: Edit[] = [];
  /** In the order in which they are to be done. */
  readonly acts: (() => void)[] = [];
  #bytes = 0;

  add(edit: Edit): void {
    this.edits.push(edit);
    this.#bytes += edit.update.length;
  }

  get full(): boolean {
    return this.edits.length >= mostEdits || this.#bytes >= mostBytes;
  }

  /** One update, for one row; each on its own if they cannot be merged. */
  merged(): readonly Uint8Array[] {
    const updates = this.edits.map(({ update }) => update);
    if (updates.length === 1) return updates;
    try {
      return [Y.mergeUpdates(updates)];
    } catch {
      return updates;
    }
  }
}
