import * as Y from 'yjs';
import { elementsOf } from '../../../../shared/tools/board/document.ts';
import { maxUndoSteps } from '../../../../shared/tools/board/limits.ts';

/** Pauses in typing longer than this become separate steps, in ms. Gestures are always separate. */
const typingPause = 1_000;

/**
 * What one person did on one page, and only that: undo never touches another's work.
 * @param origin the origin of this person's own transactions
 */
export class OwnHistory {
  readonly #manager: Y.UndoManager;

  constructor(doc: Y.Doc, origin: object, onChange: () => void) {
    const elements = elementsOf(doc);
    this.#manager = new Y.UndoManager(elements, {
      trackedOrigins: new Set([origin]),
      captureTimeout: typingPause,
      deleteFilter: (item) => !takesAnothersWork(item, elements, doc.clientID),
    });
    this.#manager.on('stack-item-added', () => {
      this.#forgetOldest(doc);
      onChange();
    });
    this.#manager.on('stack-item-popped', onChange);
    this.#manager.on('stack-cleared', onChange);
  }

  get canUndo(): boolean {
    return this.#manager.undoStack.length > 0;
  }

  get canRedo(): boolean {
    return this.#manager.redoStack.length > 0;
  }

  get steps(): number {
    return this.#manager.undoStack.length;
  }

  /** The next transaction starts a step of its own. */
  split(): void {
    this.#manager.stopCapturing();
  }

  undo(): boolean {
    return this.#manager.undo() !== null;
  }

  redo(): boolean {
    return this.#manager.redo() !== null;
  }

  destroy(): void {
    this.#manager.destroy();
  }

  #forgetOldest(doc: Y.Doc): void {
    const stack = this.#manager.undoStack;
    const old = stack.splice(0, Math.max(0, stack.length - maxUndoSteps));
    if (old.length === 0) return;
    doc.transact((transaction) => {
      for (const step of old) {
        Y.iterateDeletedStructs(transaction, step.deletions, (struct) => {
          if (struct instanceof Y.Item) release(struct);
        });
      }
    });
  }
}

/**
 * Would undoing this insertion remove an element on which someone else has worked since? Then it stays:
 * one's own later changes to it can still be undone, its making no longer.
 */
function takesAnothersWork(item: Y.Item, elements: unknown, own: number): boolean {
  if (item.parent === elements) return touchedByOthers(item, own);
  const parent = item.parent instanceof Y.Map ? item.parent._item : null;
  // Without a left neighbour it is a key's first value, so it came with the element.
  const made = parent !== null && parent.parent === elements && item.left === null;
  return made && touchedByOthers(parent, own);
}

function touchedByOthers(item: Y.Item, own: number): boolean {
  if (item.id.client !== own) return true;
  if (!(item.content instanceof Y.ContentType)) return false;
  const { _map, _start } = item.content.type;
  for (const value of _map.values()) if (touchedByOthers(value, own)) return true;
  for (let at = _start; at !== null; at = at.right) if (at.id.client !== own) return true;
  return false;
}

/** The manager keeps deleted content alive for its steps; a forgotten step must give it free. */
function release(item: Y.Item): void {
  for (let at: Y.Item | null = item; at?.keep;) {
    at.keep = false;
    at = at.parent instanceof Y.AbstractType ? at.parent._item : null;
  }
}
