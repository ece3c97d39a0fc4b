import * as Y from 'yjs';
import { checkUpdate, type UpdateCheck } from './check-update.ts';
import { prepare, type Prepared } from './outgoing.ts';
import { syncType } from '../../shared/wire/doc-frames.ts';
import { syncFrame } from './protocol.ts';

/** What applying an update did; `failed` leaves the content damaged. */
export type Applied = 'changed' | 'nothing' | 'failed';

/** Yjs tells of each transaction eight times, here mostly to nobody: a sixth of what applying a small update takes. */
class QuietDoc extends Y.Doc {
  override emit(...told: Parameters<Y.Doc['emit']>): void {
    if (this._observers.has(told[0])) super.emit(...told);
  }
}

/** The update that brings a new document these texts, by name. */
export function firstWords(texts: Readonly<Record<string, string>>): Uint8Array {
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const [name, text] of Object.entries(texts)) if (text) doc.getText(name).insert(0, text);
  });
  const update = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return update;
}

/** The content of one document in memory. */
export class Content {
  readonly #doc: Y.Doc;
  #whole: Prepared | undefined;

  /** @param updates as they were stored, oldest first */
  constructor(updates: readonly Uint8Array[]) {
    const doc = new QuietDoc({ gc: true });
    doc.transact(() => {
      for (const update of updates) Y.applyUpdate(doc, update);
    });
    // Stored behind a gap: nobody was ever told of it, and whoever has what is missing has this too.
    doc.store.pendingStructs = null;
    doc.store.pendingDs = null;
    this.#doc = doc;
  }

  encode(): Uint8Array {
    return Y.encodeStateAsUpdate(this.#doc);
  }

  vector(): Uint8Array {
    return Y.encodeStateVector(this.#doc);
  }

  /**
   * The frame that answers a state vector; undefined when it is damaged. Everything is encoded once per version,
   * however many newcomers there are.
   */
  answerTo(vector: Uint8Array): Prepared | undefined {
    const step2 = (update: Uint8Array) => prepare(syncFrame(syncType.step2, update));
    if (vector.length === 1 && vector[0] === 0) return (this.#whole ??= step2(this.encode()));
    try {
      return step2(Y.encodeStateAsUpdate(this.#doc, vector));
    } catch {
      return undefined;
    }
  }

  check(update: Uint8Array, depth: number): UpdateCheck {
    return checkUpdate(this.#doc, update, depth);
  }

  /** @param adds the check found new content; without it only deletions can change anything */
  apply(update: Uint8Array, adds: boolean): Applied {
    let changed = adds;
    const seen = (transaction: Y.Transaction): void =>
      void (changed ||= transaction.deleteSet.clients.size > 0);
    if (!adds) this.#doc.once('afterTransaction', seen);
    this.#whole = undefined;
    try {
      Y.applyUpdate(this.#doc, update);
    } catch {
      return 'failed';
    }
    if (this.#doc.store.pendingStructs || this.#doc.store.pendingDs) return 'failed';
    return changed ? 'changed' : 'nothing';
  }

  /** The same, and gives only what was new in it. */
  applyPart(update: Uint8Array): Uint8Array | 'nothing' | 'failed' {
    let fresh: Uint8Array | undefined;
    const seen = (part: Uint8Array): void => void (fresh = part);
    this.#doc.on('update', seen);
    const applied = this.apply(update, true);
    this.#doc.off('update', seen);
    return applied === 'failed' ? 'failed' : (fresh ?? 'nothing');
  }

  dispose(): void {
    this.#doc.destroy();
  }
}
