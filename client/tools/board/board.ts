import type { BoardElement } from '../../../shared/tools/board/element.ts';
import { union, type Box, type Point } from '../../../shared/tools/board/geometry.ts';
import type { DocLink } from '../../link/doc-link.ts';
import { Edits } from './binding/edits.ts';
import { Live } from './binding/live.ts';
import { Pointing } from './binding/pointing.ts';
import { ElementStore, type Item, type StoreChange } from './binding/store.ts';
import { freeSpot } from './free-spot.ts';
import { GoingAlong } from './going-along.ts';
import { Lifting } from './lifting.ts';
import type { BoardEvents, Draft, OpenPage } from './open-page.ts';
import type { OwnStyle } from './pen-style.ts';
import type { Gesture } from './tools/gesture.ts';
import { toolById } from './tools/index.ts';
import type { Tool } from './tools/tool.ts';
import { Camera } from './view/camera.ts';
import { Editors } from './view/editors.ts';
import { Formulas } from './view/formulas.ts';
import { Images } from './view/images.ts';
import type { Part } from './view/part.ts';
import { forgetLines, inheritOutline, paintElement, type Look } from './view/paint.ts';
import { Surface, type SurfaceParts } from './view/surface.ts';
import { accentOf, lookOf } from './view/theme.ts';
import { TileLayer } from './view/tiles.ts';

/** Smaller things are not blown up further than this, in world units. */
const leastSeen = { w: 480, h: 270 };
const border = 1.08;

/** A box with some paper around it. */
function roomy({ x, y, w, h }: Box): Box {
  const [wide, high] = [Math.max(w * border, leastSeen.w), Math.max(h * border, leastSeen.h)];
  return { x: x - (wide - w) / 2, y: y - (high - h) / 2, w: wide, h: high };
}

const onTouch = (): boolean => matchMedia('(pointer: coarse)').matches;

/** One open page: its parts and the state that a person has on it (tool, selection, what moves). */
export class Board implements OpenPage {
  readonly link: DocLink;
  readonly camera: Camera;
  readonly store: ElementStore;
  readonly edits: Edits;
  readonly live: Live;
  readonly pointing: Pointing;
  readonly along: GoingAlong;
  readonly tiles: TileLayer;
  readonly surface: Surface;
  readonly editor: Editors;
  readonly events: BoardEvents;
  readonly selected = new Set<string>();
  readonly lifting: Lifting;
  gesture: Gesture | undefined;
  tool: Tool = toolById('select');
  readonly style: OwnStyle;
  mayEditOthers = true;
  look: Look;
  accent = '#0e6560';
  #prevTop: number;
  #couldWrite: boolean;
  /** The camera as it was opened, until the content has arrived. */
  #waitingAt: number | undefined;
  readonly #host: HTMLElement;
  readonly #images = new Images((url) => this.#imageLoaded(url));
  readonly #formulas = new Formulas((latex) => this.#formulaDrawn(latex));
  readonly #stopLink: () => void;

  constructor(
    host: HTMLElement,
    parts: SurfaceParts,
    link: DocLink,
    events: BoardEvents,
    style: OwnStyle,
    camera = new Camera(),
  ) {
    this.#host = host;
    this.link = link;
    this.events = events;
    this.style = style;
    this.camera = camera;
    this.pointing = new Pointing(link, camera);
    this.along = new GoingAlong(this);
    this.store = new ElementStore(link.doc);
    this.edits = new Edits(link.doc, this.store, () => events.changed());
    this.live = new Live(link, () => this.#liveChanged());
    this.look = lookOf(host, this.#images, this.#formulas);
    this.accent = accentOf(host) || this.accent;
    this.tiles = new TileLayer(this.store, this.#paintItem);
    this.lifting = new Lifting(this);
    this.surface = new Surface(this, parts);
    this.editor = new Editors(this, parts.overlay);
    this.#prevTop = this.store.topRank;
    this.#couldWrite = this.canWrite;
    this.store.onChange(this.#contentChanged);
    this.#stopLink = link.on('change', this.#linkChanged);
    this.surface.start();
    if (!link.synced) this.#waitingAt = this.camera.version;
  }

  destroy(): void {
    this.pointing.say(false);
    this.editor.close();
    this.gesture?.cancel();
    this.#stopLink();
    this.surface.destroy();
    this.live.destroy();
    this.edits.destroy();
    this.store.destroy();
    this.tiles.destroy();
    this.#images.destroy();
  }

  get me(): string {
    return this.link.me.person;
  }

  get ratio(): number {
    return this.surface.ratio;
  }

  get canWrite(): boolean {
    return this.link.mode === 'write' && !this.link.closed;
  }

  get editing(): string | undefined {
    return this.editor.id;
  }

  mayChange(element: BoardElement): boolean {
    return this.mayLock(element) && !element.locked;
  }

  /** A lock is against slips, not against people: who may change an element may unlock it. */
  mayLock({ author }: BoardElement): boolean {
    return this.canWrite && (this.mayEditOthers || author === this.me);
  }

  // --- selection ---

  select(ids: Iterable<string>): void {
    this.selected.clear();
    for (const id of ids) if (this.store.get(id) !== undefined) this.selected.add(id);
    this.#selectionChanged();
  }

  toggle(id: string): void {
    if (!this.selected.delete(id)) this.selected.add(id);
    this.#selectionChanged();
  }

  selectedNow(): BoardElement[] {
    return this.#selectedItems().map(
      ({ id, element }) => this.lifting.moving.get(id)?.element ?? element,
    );
  }

  changeable(): BoardElement[] {
    return this.#selectedItems()
      .map(({ element }) => element)
      .filter((element) => this.mayChange(element));
  }

  get mayChangeSelection(): boolean {
    return this.changeable().length > 0;
  }

  #selectedItems(): Item[] {
    return [...this.selected]
      .map((id) => this.store.get(id))
      .filter((item) => item !== undefined)
      .sort((a, b) => a.rank - b.rank);
  }

  #selectionChanged(): void {
    this.schedule('top');
    this.events.changed();
  }

  // --- changes ---

  add(drafts: readonly Draft[]): string[] {
    if (!this.canWrite) return [];
    this.live.flush(performance.now());
    let ids: string[] = [];
    this.edits.step(() => {
      ids = this.edits.add(drafts.map((draft) => ({ ...draft, author: this.me })));
    });
    return ids;
  }

  remove(ids: Iterable<string>): string[] {
    const allowed = [...ids].filter((id) => {
      const element = this.store.get(id)?.element;
      return element !== undefined && this.mayChange(element);
    });
    if (allowed.length > 0) this.edits.step(() => this.edits.remove(allowed));
    return allowed;
  }

  edit(element: BoardElement | Draft): void {
    if (!this.canWrite) return;
    if (this.tool.id !== 'select') this.setTool('select');
    this.editor.open(element);
    this.lifting.refresh();
    this.schedule('top');
    this.events.changed();
  }

  edited(): void {
    this.lifting.refresh();
    this.schedule('top');
    this.events.changed();
  }

  undo(): boolean {
    return this.canWrite && this.edits.history.undo();
  }

  redo(): boolean {
    return this.canWrite && this.edits.history.redo();
  }

  // --- tools ---

  setTool(id: string): void {
    const tool = toolById(id);
    if (tool === this.tool || (tool.writes && !this.canWrite)) return;
    this.editor.close();
    this.gesture?.cancel();
    this.gesture = undefined;
    this.tool = tool;
    if (tool.id !== 'select') this.selected.clear();
    this.schedule('top');
    this.events.changed();
  }

  finishShape(id: string | undefined): void {
    this.setTool('select');
    if (id !== undefined) this.select([id]);
  }

  /** What a person begins with who chose nothing: a finger mostly wants to write. */
  start(): void {
    this.setTool(!this.canWrite ? 'hand' : onTouch() ? 'pen' : 'select');
  }

  /** A card that was just put here: in sight, and ready to fill in. A small screen keeps its foot free. */
  show(id: string): void {
    const item = this.store.get(id);
    if (item === undefined) return;
    this.camera.show(item.bounds);
    if (this.canWrite) this.finishShape(onTouch() ? undefined : id);
    this.moved();
  }

  freeSpot(size: { w: number; h: number }): Point {
    return freeSpot(this, size);
  }

  // --- the view ---

  schedule(...parts: Part[]): void {
    this.surface.schedule(...parts);
  }

  focus(): void {
    this.surface.focus();
  }

  moved(): void {
    this.schedule('camera');
    this.events.changed();
  }

  fit(): void {
    const extent = this.store.extent;
    if (extent === undefined) {
      this.camera.home();
    } else {
      this.camera.fit(extent);
    }
    this.moved();
  }

  /** All that is on it, as large as it finds room: for who looks from afar. */
  fill(): void {
    const { extent } = this.store;
    if (extent === undefined) this.camera.home();
    else this.camera.match(roomy(extent));
    this.moved();
  }

  reveal(ids: Iterable<string>): void {
    const box = union(
      [...ids].map((id) => this.store.get(id)?.bounds).filter((b): b is Box => b !== undefined),
    );
    if (box === undefined) return;
    this.camera.reveal(box);
    this.moved();
  }

  /** Theme or fonts changed. */
  restyle(): void {
    this.look = lookOf(this.#host, this.#images, this.#formulas);
    this.accent = accentOf(this.#host) || this.accent;
    forgetLines(this.store.all().map(({ element }) => element));
    this.tiles.invalidateAll();
    this.schedule('camera', 'top');
  }

  #imageLoaded(url: string): void {
    this.#arrived(({ source }) => source !== undefined && 'url' in source && source.url === url);
  }

  #formulaDrawn(latex: string): void {
    this.#arrived((element) => element.latex === latex);
    this.events.named();
  }

  /** What draws these elements is there now. */
  #arrived(concerns: (element: BoardElement) => boolean): void {
    this.invalidate(this.store.all().flatMap((it) => (concerns(it.element) ? [it.bounds] : [])));
    this.schedule('tiles', 'top');
  }

  #paintItem = (ctx: CanvasRenderingContext2D, item: Item, scale: number): void => {
    if (!this.lifting.lifted.has(item.id)) paintElement(ctx, item.element, scale, this.look);
  };

  invalidate(boxes: readonly Box[]): void {
    if (boxes.length === 0) return;
    const together = boxes.length > 150 ? union(boxes) : undefined;
    for (const box of together ? [together] : boxes) this.tiles.invalidate(box);
    this.schedule('tiles');
  }

  #liveChanged(): void {
    this.lifting.refresh();
    this.schedule('top');
  }

  expireLive(now: number): void {
    if (this.live.expire(now)) this.#liveChanged();
  }

  #contentChanged = (change: StoreChange): void => {
    const boxes: Box[] = [];
    for (const { before, after } of change.changed) {
      inheritOutline(before.element, after.element);
      boxes.push(before.bounds, after.bounds);
    }
    for (const item of change.removed) {
      this.selected.delete(item.id);
      boxes.push(item.bounds);
    }
    this.live.settle(change);
    this.lifting.refresh();
    const lowest = Math.min(...change.added.map((item) => item.rank));
    const onTop = change.added.length < 150 && lowest > this.#prevTop;
    if (onTop)
      for (const item of [...change.added].sort((a, b) => a.rank - b.rank))
        this.tiles.paintOver(item);
    else for (const item of change.added) boxes.push(item.bounds);
    this.#prevTop = this.store.topRank;
    this.invalidate(boxes);
    this.editor.follow(change);
    this.schedule('tiles', 'top', 'cards');
    this.events.content(change);
    this.events.changed();
  };

  #linkChanged = (): void => {
    if (this.link.synced && this.#waitingAt !== undefined) {
      // Who has already moved the view keeps it.
      if (this.#waitingAt === this.camera.version) this.fit();
      this.#waitingAt = undefined;
    }
    // Who gets the pen can use it at once.
    if (this.canWrite && !this.#couldWrite && this.tool.id === 'hand') this.start();
    this.#couldWrite = this.canWrite;
    if (!this.canWrite && this.tool.writes) {
      this.gesture?.cancel();
      this.gesture = undefined;
      this.editor.close();
      this.lifting.drop();
      this.tool = toolById('hand');
      this.selected.clear();
    }
    this.along.go();
    this.schedule('cursors', 'top');
    this.events.changed();
  };
}
