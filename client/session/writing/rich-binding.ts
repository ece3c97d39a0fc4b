import { Extension } from '@tiptap/core';
import { Plugin, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { Node } from '@tiptap/pm/model';
import * as Y from 'yjs';
import {
  cellsOf,
  positionOf,
  sharedDocument,
  signAt,
  writeCells,
  writeSigns,
} from './rich-text.ts';
import { ShownText } from './shown-text.ts';
import { changesOf, moveCaret } from './text-diff.ts';

/**
 * Joins an editor to a shared text of lines, with an undo of this person's own. What is written is the
 * difference with the document that the text stood for; what comes in replaces no more than it must, and waits
 * while a letter is being composed: the letter is the input method's until it is done.
 */
export class RichBinding {
  readonly #text: Y.Text;
  readonly #view: Pick<EditorView, 'state' | 'dispatch'>;
  /** The document of the editor that the shared text stands for. */
  #known: Node;
  #writing = false;
  #composing = false;
  /** While what came in waits: what the editor shows of the shared text, which is further. */
  #behind: ShownText | undefined;
  readonly history: Y.UndoManager;

  constructor(view: Pick<EditorView, 'state' | 'dispatch'>, text: Y.Text) {
    this.#view = view;
    this.#text = text;
    this.#known = view.state.doc;
    this.history = new Y.UndoManager(text, { trackedOrigins: new Set([this]) });
    text.observe(this.#heard);
  }

  destroy(): void {
    this.#behind = undefined;
    this.#text.unobserve(this.#heard);
    this.history.destroy();
  }

  /** A letter is being composed: from now on what comes in is heard and not shown. */
  hold(): void {
    this.#composing = true;
  }

  /** The letter is done and in the editor's state. */
  release(): void {
    this.#composing = false;
    this.update();
  }

  /** After each change of the editor's state. */
  update(): void {
    const { doc, selection } = this.#view.state;
    if (doc !== this.#known) this.#write(doc, signAt(doc, selection.head));
    const shown = this.#behind;
    if (!shown || this.#composing) return;
    this.#behind = undefined;
    this.#render((sign) => shown.placeOf(sign));
  }

  #write(doc: Node, caret: number): void {
    const [before, after] = [cellsOf(this.#known), cellsOf(doc)];
    this.#known = doc;
    this.#writing = true;
    this.#text.doc?.transact(() => {
      if (this.#behind) writeSigns(this.#text, this.#behind, before, after, caret);
      else writeCells(this.#text, before, after, caret);
    }, this);
    this.#writing = false;
    // What the text cannot say is not left on one screen only.
    if (!this.#behind) this.#render((sign) => sign);
  }

  #heard = ({ delta }: Y.YTextEvent, { origin }: Y.Transaction): void => {
    if (this.#writing) return;
    if (this.#composing) {
      this.#behind ??= new ShownText(cellsOf(this.#known).text);
      return this.#behind.heard(delta);
    }
    const changes = changesOf(delta);
    const last = changes.at(-1);
    const end = last ? last.at + last.insert.length : 0;
    if (origin === this.history) this.#render(() => end, true);
    else this.#render((sign) => changes.reduce(moveCaret, sign));
  };

  /**
   * Shows what the shared text says.
   * @param moved where a sign that the editor shows is in the shared text of now
   * @param own by this person's undo: then the caret goes to where it was
   */
  #render(moved: (sign: number) => number, own = false): void {
    const { state } = this.#view;
    const change = replaced(state.tr, sharedDocument(state.schema, this.#text));
    if (!change.docChanged) return;
    const place = (position: number) =>
      change.doc.resolve(positionOf(change.doc, moved(signAt(state.doc, position))));
    const { selection } = state;
    if (own) change.setSelection(Selection.near(place(selection.head))).scrollIntoView();
    else if (selection instanceof TextSelection) {
      change.setSelection(TextSelection.between(place(selection.anchor), place(selection.head)));
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
        props: { handleDOMEvents: composition(() => binding) },
      }),
    ],
  });
};

/** After the last event of a composition the editor still reads what came of it, in milliseconds. */
const settles = 60;
/** On a phone every word is being composed, and one that nobody goes on with would hold up the others. */
const idles = 3_000;

/** Tells the binding when a letter is being composed. */
function composition(binding: () => RichBinding | undefined): Record<string, () => false> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const releaseIn = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => binding()?.release(), ms);
  };
  const goesOn = (): false => {
    binding()?.hold();
    releaseIn(idles);
    return false;
  };
  const ends = (): false => {
    releaseIn(settles);
    return false;
  };
  return { compositionstart: goesOn, compositionupdate: goesOn, compositionend: ends };
}

/** The history changes the document by itself: the command's own transaction is not for dispatching. */
const back =
  (run: () => boolean) =>
  ({ tr, dispatch }: { tr: Transaction; dispatch?: unknown }): boolean => {
    tr.setMeta('preventDispatch', true);
    return dispatch === undefined || run();
  };
