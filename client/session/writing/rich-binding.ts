import { Extension } from '@tiptap/core';
import { Plugin, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { Node } from '@tiptap/pm/model';
import * as Y from 'yjs';
import { cellsOf, positionOf, sharedDocument, signAt, writeCells } from './rich-text.ts';
import { changesOf, moveCaret, type TextChange } from './text-diff.ts';

/**
 * Joins an editor to a shared text of lines, with an undo of this person's own. What is written is the
 * difference with the document that the text stood for; what comes in replaces no more than it must.
 */
export class RichBinding {
  readonly #text: Y.Text;
  readonly #view: Pick<EditorView, 'state' | 'dispatch'>;
  /** The document of the editor that the shared text stands for. */
  #known: Node;
  #writing = false;
  readonly history: Y.UndoManager;

  constructor(view: Pick<EditorView, 'state' | 'dispatch'>, text: Y.Text) {
    this.#view = view;
    this.#text = text;
    this.#known = view.state.doc;
    this.history = new Y.UndoManager(text, { trackedOrigins: new Set([this]) });
    text.observe(this.#heard);
  }

  destroy(): void {
    this.#text.unobserve(this.#heard);
    this.history.destroy();
  }

  /** After each change of the editor's state. */
  update(): void {
    const { doc, selection } = this.#view.state;
    if (doc === this.#known) return;
    const [before, after] = [cellsOf(this.#known), cellsOf(doc)];
    const caret = signAt(doc, selection.head);
    this.#known = doc;
    this.#writing = true;
    this.#text.doc?.transact(() => writeCells(this.#text, before, after, caret), this);
    this.#writing = false;
    // What the text cannot say is not left on one screen only.
    this.#render([]);
  }

  #heard = (event: Y.YTextEvent, { origin }: Y.Transaction): void => {
    if (!this.#writing) this.#render(changesOf(event.delta), origin === this.history);
  };

  /**
   * Shows what the shared text says.
   * @param changes what came in since it was shown last
   * @param own by this person's undo: then the caret goes to where it was
   */
  #render(changes: readonly TextChange[], own = false): void {
    const { state } = this.#view;
    const change = replaced(state.tr, sharedDocument(state.schema, this.#text));
    if (!change.docChanged) return;
    if (own) {
      const last = changes.at(-1);
      const sign = last ? last.at + last.insert.length : 0;
      change.setSelection(Selection.near(change.doc.resolve(positionOf(change.doc, sign))));
      change.scrollIntoView();
    } else if (state.selection instanceof TextSelection) {
      const moved = (position: number): number =>
        positionOf(change.doc, changes.reduce(moveCaret, signAt(state.doc, position)));
      const { anchor, head } = state.selection;
      const [from, to] = [moved(anchor), moved(head)].map((at) => change.doc.resolve(at));
      change.setSelection(TextSelection.between(from!, to!));
      if (state.storedMarks) change.setStoredMarks(state.storedMarks);
    }
    this.#known = change.doc;
    this.#view.dispatch(change.setMeta('addToHistory', false));
  }
}

/** Brings the document to `next` by one replacement, as small as the two allow. */
function replaced(change: Transaction, next: Node): Transaction {
  const { doc } = change;
  const start = doc.content.findDiffStart(next.content);
  const end = doc.content.findDiffEnd(next.content);
  if (start === null || end === null) return change;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  change.replace(start, end.a + overlap, next.slice(start, end.b + overlap));
  if (!change.doc.eq(next)) change.replaceWith(0, change.doc.content.size, next.content);
  return change;
}

/** The extension of the editor that joins it to `text`; the editor starts with what the text holds. */
export const sharedWriting = (text: Y.Text): Extension => {
  let binding: RichBinding | undefined;
  const undo = (): boolean => binding?.history.undo() !== null;
  const redo = (): boolean => binding?.history.redo() !== null;
  return Extension.create({
    name: 'sharedWriting',
    addCommands: () => ({
      undo: () => back(undo),
      redo: () => back(redo),
    }),
    addKeyboardShortcuts() {
      return {
        'Mod-z': () => this.editor.commands.undo(),
        'Mod-y': () => this.editor.commands.redo(),
        'Shift-Mod-z': () => this.editor.commands.redo(),
      };
    },
    addProseMirrorPlugins: () => [
      new Plugin({
        view(view) {
          binding = new RichBinding(view, text);
          return binding;
        },
      }),
    ],
  });
};

/** The history changes the document by itself: the command's own transaction is not for dispatching. */
const back =
  (run: () => boolean) =>
  ({ tr, dispatch }: { tr: Transaction; dispatch?: unknown }): boolean => {
    tr.setMeta('preventDispatch', true);
    return dispatch === undefined || run();
  };
