import type { TemplateResult } from 'lit';
import type { OpenPage } from '../open-page.ts';
import { Beyond } from './beyond.ts';
import { Cards } from './cards.ts';
import { Cursors } from './cursors.ts';
import type { Part } from './part.ts';
import { placeGrid } from './grid.ts';
import { paintTop } from './top-layer.ts';

export interface SurfaceParts {
  /** Takes the pointers; its size is the view's. */
  readonly root: HTMLElement;
  readonly tiles: HTMLCanvasElement;
  readonly top: HTMLCanvasElement;
  /** Behind everything: squares, for who wants them. */
  readonly grid: HTMLElement;
  /** Below the ink: exercise cards. */
  readonly cards: HTMLElement;
  /** Above the ink, in world units: the text editor. */
  readonly overlay: HTMLElement;
  readonly cursors: HTMLElement;
  /** At the edges, over everything: who works out of sight. */
  readonly beyond: HTMLElement;
  renderExercise(item: string): TemplateResult;
}

/** Puts the layers on the screen: one animation frame for all of them, and none when nothing changed. */
export class Surface {
  ratio = 1;
  /** Pictures of the page are still being made. */
  building = true;
  readonly #board: OpenPage;
  readonly #parts: SurfaceParts;
  readonly #cards: Cards;
  readonly #cursors: Cursors;
  readonly #beyond: Beyond;
  readonly #resize: ResizeObserver;
  readonly #expiry: number;
  readonly #due = new Set<Part>(['tiles', 'top', 'cards', 'cursors', 'camera']);
  #frame = 0;
  #last = 0;
  #gone = false;

  constructor(board: OpenPage, parts: SurfaceParts) {
    this.#board = board;
    this.#parts = parts;
    this.#cards = new Cards(board, parts.cards, parts.renderExercise);
    this.#cursors = new Cursors(board, parts.cursors);
    this.#beyond = new Beyond(board, parts.beyond);
    this.#resize = new ResizeObserver(() => this.#measure());
    this.#expiry = window.setInterval(() => board.expireLive(performance.now()), 2_000);
  }

  /** Once the board is whole. */
  start(): void {
    this.#resize.observe(this.#parts.root);
    this.#measure();
    this.schedule();
  }

  worldAt(event: MouseEvent): { x: number; y: number } {
    const { left, top } = this.#parts.root.getBoundingClientRect();
    return this.#board.camera.toWorld({ x: event.clientX - left, y: event.clientY - top });
  }

  focus(): void {
    this.#parts.root.focus({ preventScroll: true });
  }

  destroy(): void {
    this.#gone = true;
    cancelAnimationFrame(this.#frame);
    clearInterval(this.#expiry);
    this.#resize.disconnect();
    this.#cards.destroy();
    this.#cursors.destroy();
    this.#beyond.destroy();
  }

  schedule(...parts: Part[]): void {
    for (const part of parts) this.#due.add(part);
    if (this.#frame === 0 && !this.#gone) this.#frame = requestAnimationFrame(this.#paint);
  }

  /** Exercise cards show something else. */
  renewCards(): void {
    this.#cards.renew();
    this.schedule('cards');
  }

  #measure(): void {
    const board = this.#board;
    const { clientWidth, clientHeight } = this.#parts.root;
    if (clientWidth === 0 || clientHeight === 0) return board.pointing.say(false);
    this.ratio = Math.min(3, window.devicePixelRatio || 1);
    const first = this.#board.camera.width === 0;
    this.#board.camera.resize(clientWidth, clientHeight);
    for (const canvas of [this.#parts.tiles, this.#parts.top]) {
      canvas.width = Math.round(clientWidth * this.ratio);
      canvas.height = Math.round(clientHeight * this.ratio);
    }
    if (first) this.#board.fit();
    this.schedule('camera', 'top');
  }

  #paint = (now: number): void => {
    this.#frame = 0;
    const board = this.#board;
    const took = now - this.#last;
    this.#last = now;
    board.gesture?.tick?.(now);
    board.live.flush(now);
    const due = new Set(this.#due);
    this.#due.clear();
    const camera = due.has('camera');
    const tiles = board.camera.width > 0 && (camera || due.has('tiles'));
    if (tiles) this.building = this.#paintTiles(took, !camera && board.gesture === undefined);
    if (camera || due.has('top')) this.#paintTop(now);
    if (camera) this.#place();
    if (camera || due.has('cards')) this.#cards.update();
    if (camera || due.has('cursors')) {
      this.#cursors.update(camera);
      this.#beyond.update();
    }
    if (camera) board.pointing.say();
    if (tiles && this.building) this.schedule('tiles');
    if (board.live.trails.fade(now)) this.schedule('top');
    // A held pen must be able to say that it is still there.
    if (board.gesture?.tick) this.schedule();
  };

  #paintTiles(took: number, idle: boolean): boolean {
    const ctx = this.#parts.tiles.getContext('2d')!;
    const building = this.#board.tiles.build(this.#board.camera, this.ratio, took, idle);
    this.#board.tiles.draw(ctx, this.#board.camera, this.ratio);
    return building;
  }

  #paintTop(now: number): void {
    const { top } = this.#parts;
    const painted = paintTop(top.getContext('2d')!, this.#board, now);
    // An empty layer that is not there need not be blended.
    const visibility = painted ? 'visible' : 'hidden';
    if (top.style.visibility !== visibility) top.style.visibility = visibility;
  }

  #place(): void {
    placeGrid(this.#parts.grid, this.#board.camera);
    const { x, y, zoom } = this.#board.camera;
    const transform = `scale(${zoom}) translate(${-x}px, ${-y}px)`;
    this.#parts.overlay.style.transform = transform;
    this.#parts.overlay.style.setProperty('--zoom', String(zoom));
    this.#parts.cards.style.transform = transform;
  }
}
