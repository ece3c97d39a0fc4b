import type { BoardElement } from '../../../../shared/tools/board/element.ts';
import type { StoreChange } from '../binding/store.ts';
import type { FormulaEditor } from '../formula/formula-editor.ts';
import type { Draft, OpenPage } from '../open-page.ts';
import { TextEditor } from './text-editor.ts';

/** What is open to be written in: words, or a formula, whose editor is fetched with the first one. One at a time. */
export class Editors {
  readonly #board: OpenPage;
  readonly #overlay: HTMLElement;
  readonly #text: TextEditor;
  #formula: FormulaEditor | undefined;
  /** A formula whose editor is on its way. */
  #coming: BoardElement | Draft | undefined;

  constructor(board: OpenPage, overlay: HTMLElement) {
    this.#board = board;
    this.#overlay = overlay;
    this.#text = new TextEditor(board, overlay);
  }

  get id(): string | undefined {
    return this.#text.id ?? this.#formula?.id ?? this.#coming?.id;
  }

  open(element: BoardElement | Draft): void {
    this.close();
    if (element.type === 'formula') void this.#openFormula(element);
    else this.#text.open(element);
  }

  /** Writes what is open. @param refocus gives the keyboard back to the board */
  close(refocus = false): void {
    this.#coming = undefined;
    this.#text.close(refocus);
    this.#formula?.close(refocus);
  }

  follow(change: StoreChange): void {
    this.#text.follow(change);
    this.#formula?.follow();
  }

  async #openFormula(element: BoardElement | Draft): Promise<void> {
    this.#coming = element;
    const door = await import('../formula/formula-editor.ts').catch(() => undefined);
    if (this.#coming !== element) return;
    this.#coming = undefined;
    this.#formula ??= door && new door.FormulaEditor(this.#board, this.#overlay);
    this.#formula?.open(element);
    this.#board.edited();
  }
}
