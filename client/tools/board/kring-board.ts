import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { readPage } from '../../../shared/tools/board/page-json.ts';
import type { PageSnapshot } from '../../../shared/tools/board/snapshot-schema.ts';
import { Localized, t, type Text } from '../../i18n/index.ts';
import type { DocLink } from '../../link/doc-link.ts';
import './access/element-list.ts';
import type { KringBoardList } from './access/element-list.ts';
import { Narrator } from './access/narrator.ts';
import { gridWords, saidWords, type Said } from './access/said.ts';
import { shortId } from '../../link/fresh-id.ts';
import { Board } from './board.ts';
import { properties } from './chrome/properties.ts';
import { shortcuts } from './chrome/shortcuts.ts';
import { noteLine } from './chrome/note-line.ts';
import { moreTools } from './chrome/more-tools.ts';
import { oneTabStop } from './chrome/button.ts';
import { selectionBar } from './chrome/selection-bar.ts';
import { toolbar, type Popover } from './chrome/toolbar.ts';
import { zoomBar } from './chrome/zoom-bar.ts';
import { OwnStyle } from './pen-style.ts';
import { readDraft, writeDraft } from '../../session/drafts.ts';
import type { UploadImage } from '../../session/images/upload-image.ts';
import { BoardKeys, type BoardKeysHost } from './input/board-keys.ts';
import { Transfers, type TransferHost } from './input/transfers.ts';
import { Pointers } from './input/pointer.ts';
import { boardStyles } from './styles/index.ts';
import { isGrid, nextGrid, type Grid } from './view/grid.ts';
import { onTheme } from './view/theme.ts';

const words = {
  board: { nl: 'Bord', en: 'Board' },
  role: { nl: 'tekenbord', en: 'whiteboard' },
  hint: {
    nl: 'Kies hieronder een pen en begin. Iedereen op dit bord ziet het meteen.',
    en: 'Choose a pen below and begin. Everyone on this board sees it at once.',
  },
  exercises: { nl: 'Oefeningen', en: 'Exercises' },
};

/** How long a note stays, in ms. */
const noteTime = 6_000;

/**
 * The shared whiteboard for one document.
 * Chrome only: everything that changes with a frame lives in `Board`.
 * @slot about - floats over the upper edge: whose page it is, and who sees it
 * @slot pages - at the foot, beside the tools
 */
@customElement('kring-board')
export class KringBoard extends Localized(LitElement) implements BoardKeysHost, TransferHost {
  static override styles = boardStyles;

  @property({ attribute: false }) link: DocLink | undefined;
  /** Without it there is no way to add images. */
  @property({ attribute: false }) uploadImage: UploadImage | undefined;
  /** What stands on an exercise card. */
  @property({ attribute: false }) renderExercise: (item: string) => TemplateResult = (item) =>
    html`${item}`;
  /** What the insert menu offers; empty: no menu. */
  @property({ attribute: false }) exercises: readonly { id: string; title: string }[] = [];
  /** Whose view of the page this one shows, as long as that person is on it. */
  @property() follows = '';
  /** The session under whose name this device remembers what a person chose here; empty: not at all. */
  @property() keeps = '';
  /** Accessible name. */
  @property() label = '';
  /** Only looked at, from afar: no bars, and all that is on it always in view. */
  @property({ type: Boolean }) watched = false;
  /** False: a person only changes what is their own. */
  @property({ type: Boolean, attribute: false }) mayEditOthers = true;

  @state() menu: Popover;
  @state() grid: Grid = 'plain';
  @state() private note: Text | undefined;
  @state() private told = '';
  @state() private listVersion = 0;

  @query('.surface') private surfaceRoot!: HTMLElement;
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('input[type=file]') private fileInput!: HTMLInputElement;
  @query('kring-board-list') private list!: KringBoardList;

  board: Board | undefined;
  readonly #transfers = new Transfers(this);
  readonly clipboard = this.#transfers.clipboard;
  readonly keys = new BoardKeys(this);
  #pointers: Pointers | undefined;
  #narrator: Narrator | undefined;
  #style: OwnStyle | undefined;
  #stopTheme: (() => void) | undefined;
  #listTimer: number | undefined;
  readonly #sized = new ResizeObserver(() => this.watched && this.board?.fill());
  #noteTimer: number | undefined;
  #shown = '';

  // --- what a page may ask ---

  /**
   * Lays an exercise card in view.
   * @param at its middle, in world units; absent: where there is room
   * @returns the element's id, or undefined when writing is not allowed
   */
  addExercise(item: string, at?: { x: number; y: number }): string | undefined {
    const board = this.board;
    if (board === undefined || !board.canWrite) return undefined;
    const { clear } = board.camera;
    const w = Math.round(Math.min(420, Math.max(240, clear.w * 0.9)));
    const h = Math.round(Math.min(w < 360 ? 340 : 300, Math.max(200, clear.h * 0.9)));
    const { x, y } = at ?? board.freeSpot({ w, h });
    const geometry = [Math.round(x - w / 2), Math.round(y - h / 2), w, h, 0] as const;
    const style = { colour: 'ink', width: 1 } as const;
    const [id] = board.add([
      { id: shortId(), type: 'exercise', geometry, style, source: { item } },
    ]);
    if (id !== undefined) board.show(id);
    this.menu = undefined;
    return id;
  }

  /** Shows everything on the page. */
  fit(): void {
    this.board?.fit();
  }

  /** The page as plain JSON; an empty page when nothing is open. */
  snapshot(): PageSnapshot {
    return this.link === undefined ? { version: 1, elements: [] } : readPage(this.link.doc);
  }

  // --- life ---

  override connectedCallback(): void {
    super.connectedCallback();
    document.fonts?.addEventListener('loadingdone', this.#restyle);
    this.#stopTheme = onTheme(this.#restyle);
    this.#sized.observe(this);
    if (this.hasUpdated) this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.fonts?.removeEventListener('loadingdone', this.#restyle);
    this.#stopTheme?.();
    this.#sized.disconnect();
    this.#close();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('link')) this.#open();
    if (this.board !== undefined) this.board.mayEditOthers = this.mayEditOthers;
    this.board?.along.follow(this.follows);
    if (changed.has('renderExercise') && !changed.has('link')) this.board?.surface.renewCards();
    oneTabStop(this.renderRoot);
  }

  #open(): void {
    const before = this.board;
    const camera = before?.link.name === this.link?.name ? before?.camera : undefined;
    this.#close();
    if (this.link === undefined) return;
    const find = <E extends HTMLElement>(selector: string): E =>
      this.renderRoot.querySelector<E>(selector)!;
    const parts = {
      root: this.surfaceRoot,
      tiles: find<HTMLCanvasElement>('.tiles-layer'),
      top: find<HTMLCanvasElement>('.top-layer'),
      grid: find('.grid'),
      cards: find('.cards'),
      overlay: find('.overlay'),
      cursors: find('.cursors'),
      beyond: find('.beyond'),
      renderExercise: (item: string) => this.renderExercise(item),
    };
    const events = {
      changed: () => this.#changed(),
      content: (change: Parameters<Narrator['hear']>[0]) => {
        // What was there before one came is not news.
        if (this.link?.synced) this.#narrator?.hear(change);
        this.#renewList();
        if (this.watched) this.board?.fill();
        // The bar of the selection says how it looks and whether it is locked.
        if (change.changed.some(({ after }) => this.board?.selected.has(after.id)))
          this.requestUpdate();
      },
      named: () => this.#renewList(),
    };
    const kept = readDraft(`${this.keeps}.board-grid`);
    if (isGrid(kept)) this.grid = kept;
    this.#style ??= new OwnStyle(this.link.me.mark, this.keeps);
    this.board = new Board(this, parts, this.link, events, this.#style, camera);
    this.board.mayEditOthers = this.mayEditOthers;
    this.board.start();
    if (this.watched) this.board.fill();
    this.#pointers = new Pointers(this.surfaceRoot, () => this.board);
    this.#narrator = new Narrator((sentence) => (this.told = sentence), this.#nameOf);
    this.#shown = '';
    this.requestUpdate();
  }

  #close(): void {
    this.#narrator?.stop();
    this.#pointers?.destroy();
    this.board?.destroy();
    this.board = this.#pointers = this.#narrator = undefined;
    clearTimeout(this.#listTimer);
    this.#listTimer = undefined;
  }

  #nameOf = (person: string): string | undefined =>
    [...(this.link?.cursors.values() ?? [])].find((other) => other.person === person)?.name;

  /** Renders only when the chrome would look different: a pan must not cost a render for each frame. */
  #changed(): void {
    const { board } = this;
    if (board === undefined) return;
    const { canUndo, canRedo } = board.edits.history;
    const selection = board.selected.size === 1 ? [...board.selected][0] : board.selected.size;
    const now = JSON.stringify([
      board.tool.id,
      board.style,
      selection,
      [board.canWrite, canUndo, canRedo, board.editing !== undefined],
      [board.link.synced, board.store.size === 0, Math.round(board.camera.zoom * 100)],
      board.gesture !== undefined,
    ]);
    if (now === this.#shown) return;
    this.#shown = now;
    this.requestUpdate();
  }

  /** Sorting ten thousand lines at every stroke would be felt; a listener hears it a moment later. */
  #renewList(): void {
    this.#listTimer ??= window.setTimeout(() => {
      this.#listTimer = undefined;
      this.listVersion++;
    }, 250);
  }

  #restyle = (): void => this.board?.restyle();

  // --- what keys, bars and drops ask ---

  help(): void {
    this.dialog.showModal();
  }

  say(what: Said, count = 0): void {
    this.told = t(saidWords(what, count));
  }

  cancelGesture(): boolean {
    if (this.menu !== undefined) {
      this.menu = undefined;
      // The focus goes back to where the menu was opened.
      this.renderRoot.querySelector<HTMLElement>('.tools button[aria-expanded=true]')?.focus();
      return true;
    }
    return this.#pointers?.cancel() ?? false;
  }

  holdSpace(held: boolean): void {
    if (this.#pointers) this.#pointers.spaceHeld = held;
  }

  focusElement(id: string): void {
    this.listVersion++;
    this.list.focusElement(id);
  }

  open(menu: Popover): void {
    this.menu = this.menu === menu ? undefined : menu;
    const first = '.popover input:checked, .popover input, .popover button';
    if (this.menu === undefined) return;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(first)?.focus());
  }

  get dialogOpen(): boolean {
    return this.dialog.open;
  }

  get takesImages(): boolean {
    return this.uploadImage !== undefined;
  }

  get hasExercises(): boolean {
    return this.exercises.length > 0;
  }

  pickImage(): void {
    this.fileInput.click();
  }

  nextGrid(): void {
    this.grid = nextGrid(this.grid);
    if (this.keeps) writeDraft(`${this.keeps}.board-grid`, this.grid);
    this.told = t(gridWords[this.grid]);
  }

  tell(note: Text | undefined): void {
    this.note = note;
    clearTimeout(this.#noteTimer);
    this.#noteTimer = window.setTimeout(() => (this.note = undefined), noteTime);
  }

  // --- chrome ---

  protected override render(): TemplateResult {
    const { board } = this;
    const draws = board?.tool.id !== 'select' && board?.tool.id !== 'hand';
    return html`
      <div
        class="surface ${draws ? 'draws' : ''}"
        tabindex="0"
        role="application"
        aria-roledescription=${t(words.role)}
        aria-label=${this.label || t(words.board)}
        @pointerdown=${() => (this.menu = undefined)}
        @dragover=${this.#transfers.over}
        @drop=${this.#transfers.drop}
      >
        <div class="grid ${this.grid}"></div>
        <div class="layer cards"></div>
        <canvas class="tiles-layer" aria-hidden="true"></canvas>
        <canvas class="top-layer" aria-hidden="true"></canvas>
        <div class="layer overlay"></div>
        <div class="cursors" aria-hidden="true"></div>
      </div>
      <div class="beyond"></div>
      <kring-board-list
        .board=${board}
        .exercises=${this.exercises}
        .version=${this.listVersion}
      ></kring-board-list>
      <div class="head"><slot name="about"></slot></div>
      ${board === undefined || this.watched ? nothing : this.#chrome(board)}
      <div class="sr" role="status" aria-live="polite">${this.told}</div>
      <input
        type="file"
        accept="image/*"
        multiple
        hidden
        aria-label=${this.#transfers.fileLabel}
        @change=${this.#transfers.picked}
      />
      ${shortcuts(() => this.dialog.close())}
    `;
  }

  #chrome(board: Board): TemplateResult {
    const empty = board.link.synced && board.canWrite && board.store.size === 0 && !board.gesture;
    return html`${
        empty && board.editing === undefined ? html`<p class="hint">${t(words.hint)}</p>` : nothing
      }
      <div class="foot">
        <div class="pages"><slot name="pages"></slot></div>
        <div class="dock">
          ${board.canWrite && this.menu === 'style' ? properties(board) : nothing}
          ${board.canWrite && this.menu === 'exercises' ? this.#exerciseMenu() : nothing}
          ${this.menu === 'more' ? moreTools(board, this) : nothing} ${selectionBar(board, this)}
          ${toolbar(board, this)}
        </div>
        ${zoomBar(board, this)}
      </div>
      ${noteLine(board, this.note)}`;
  }

  #exerciseMenu(): TemplateResult {
    return html`<div class="popover list" role="group" aria-label=${t(words.exercises)}>
      ${this.exercises.map(
        ({ id, title }) => html`<button @click=${() => this.addExercise(id)}>${title}</button>`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-board': KringBoard;
  }
}
