import { overlaps, type Box } from '../../../../shared/tools/board/geometry.ts';
import type { Item } from '../binding/store.ts';
import type { Camera } from './camera.ts';
import { bucketOf, cells, keyOf, scaleOf, side } from './tile-grid.ts';

const tileBytes = side * side * 4;
/** A page seen twice over, and some to come back to. */
const cacheBytes = 72 * 1024 * 1024;
/** Milliseconds of building in one frame. */
const buildTime = 5;
/** A repair of fewer elements is done at once; more are rebuilt while the old picture stays. */
const repairAtOnce = 400;

export interface TileSource {
  within(box: Box): Item[];
  readonly extent: Box | undefined;
}
/** Paints elements, bottom first; the context takes world units to device pixels. */
export type PaintItem = (ctx: CanvasRenderingContext2D, item: Item, scale: number) => void;

interface Tile {
  readonly bucket: number;
  readonly column: number;
  readonly row: number;
  readonly world: Box;
  /** The picture; none yet, or nothing to show when `empty`. */
  canvas: HTMLCanvasElement | undefined;
  empty: boolean;
  fresh: boolean;
  used: number;
  job: { items: Item[]; next: number; canvas: HTMLCanvasElement } | undefined;
}

/** The still part of the page, as pictures: half an octave of zoom apart, built a little each frame. */
export class TileLayer {
  readonly #tiles = new Map<string, Tile>();
  readonly #source: TileSource;
  readonly #paint: PaintItem;
  readonly #pool: HTMLCanvasElement[] = [];
  #frame = 0;
  /** Weight that fits in a frame; follows how long frames really took, raster included. */
  #allowance = 12_000;

  constructor(source: TileSource, paint: PaintItem) {
    this.#source = source;
    this.#paint = paint;
  }

  get bytes(): number {
    let count = 0;
    for (const tile of this.#tiles.values()) count += (tile.canvas ? 1 : 0) + (tile.job ? 1 : 0);
    return count * tileBytes;
  }

  /** Something changed inside the box: pictures under it are repaired, or rebuilt when that is much work. */
  invalidate(box: Box): void {
    for (const tile of this.#tiles.values()) {
      if (!overlaps(tile.world, box)) continue;
      if (tile.job !== undefined) this.#dropJob(tile);
      if (!tile.fresh) continue;
      if (!this.#repair(tile, box)) tile.fresh = false;
    }
  }

  /** Something new on top of everything: it is painted over, which costs the same at any zoom. */
  paintOver(item: Item): void {
    for (const tile of this.#tiles.values()) {
      if (!overlaps(tile.world, item.bounds)) continue;
      if (tile.job !== undefined) tile.job.items.push(item);
      if (!tile.fresh && tile.canvas === undefined) continue;
      const ctx = this.#contextOf(tile);
      this.#paint(ctx, item, scaleOf(tile.bucket));
    }
  }

  /** Colours or fonts changed. */
  invalidateAll(): void {
    for (const tile of this.#tiles.values()) {
      this.#dropJob(tile);
      tile.fresh = false;
    }
  }

  destroy(): void {
    this.#tiles.clear();
    this.#pool.length = 0;
  }

  /**
   * @param took how long the last frame took, in ms
   * @param idle nothing moves, so a longer frame is not felt
   * @returns true while there is more to build
   */
  build(camera: Camera, ratio: number, took: number, idle: boolean): boolean {
    this.#frame++;
    if (took > 24) this.#allowance = Math.max(3_000, this.#allowance * 0.7);
    else this.#allowance = Math.min(60_000, this.#allowance * 1.05);
    const visible = this.#visible(camera, ratio);
    for (const tile of visible) tile.used = this.#frame;
    const waiting = visible.filter((tile) => !tile.fresh);
    const centre = camera.centre;
    waiting.sort((a, b) => distance(a, centre) - distance(b, centre));
    if (waiting.length === 0) waiting.push(...this.#overview().filter((tile) => !tile.fresh));
    const deadline = performance.now() + (idle ? 3 : 1) * buildTime;
    let allowance = this.#allowance * (idle ? 3 : 1);
    for (const tile of waiting) {
      allowance = this.#work(tile, deadline, allowance);
      if (allowance <= 0) break;
    }
    this.#evict(visible.length);
    return waiting.some((tile) => !tile.fresh);
  }

  draw(ctx: CanvasRenderingContext2D, camera: Camera, ratio: number): void {
    const scale = camera.zoom * ratio;
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.clearRect(0, 0, ctx.canvas.width, ctx.canvas.height);
    const place = (world: Box): Box => {
      const left = Math.round((world.x - camera.x) * scale);
      const top = Math.round((world.y - camera.y) * scale);
      // Both edges are rounded, so that neighbours meet without a seam.
      const right = Math.round((world.x + world.w - camera.x) * scale);
      const bottom = Math.round((world.y + world.h - camera.y) * scale);
      return { x: left, y: top, w: right - left, h: bottom - top };
    };
    for (const tile of this.#visible(camera, ratio)) {
      if (tile.empty && tile.fresh) continue;
      const at = place(tile.world);
      if (tile.canvas !== undefined) ctx.drawImage(tile.canvas, at.x, at.y, at.w, at.h);
      else if (!tile.empty) this.#drawStandIn(ctx, tile, at, place);
    }
  }

  /** Pictures of another zoom, scaled, until the right one is there. */
  #drawStandIn(
    ctx: CanvasRenderingContext2D,
    tile: Tile,
    at: Box,
    place: (world: Box) => Box,
  ): void {
    const cover = this.#bestCover(tile);
    if (cover.length === 0) return;
    ctx.save();
    ctx.beginPath();
    ctx.rect(at.x, at.y, at.w, at.h);
    ctx.clip();
    for (const other of cover) {
      const to = place(other.world);
      if (other.canvas) ctx.drawImage(other.canvas, to.x, to.y, to.w, to.h);
    }
    ctx.restore();
  }

  #bestCover(tile: Tile): Tile[] {
    const overview = this.#overviewBucket();
    const nearby = [1, 2, -1, 3, -2, 4, -3, 5, 6];
    const buckets = nearby.map((step) => tile.bucket - step);
    if (overview !== undefined) buckets.push(overview);
    for (const bucket of buckets) {
      const cover = this.#covering(bucket, tile.world);
      if (cover !== undefined) return cover;
    }
    return [];
  }

  /** The tiles of a bucket under the box when all of them have a picture. */
  #covering(bucket: number, world: Box): Tile[] | undefined {
    const out: Tile[] = [];
    for (const [column, row] of cells(bucket, world)) {
      const tile = this.#tiles.get(keyOf(bucket, column, row));
      if (tile === undefined || (tile.canvas === undefined && !(tile.empty && tile.fresh)))
        return undefined;
      tile.used = this.#frame;
      out.push(tile);
    }
    return out;
  }

  #visible(camera: Camera, ratio: number): Tile[] {
    const bucket = bucketOf(camera.zoom * ratio);
    return [...cells(bucket, camera.view)].map(([column, row]) => this.#tile(bucket, column, row));
  }

  /** The whole page in at most a few tiles: always kept, so that no jump shows an empty board. */
  #overview(): Tile[] {
    const bucket = this.#overviewBucket();
    const extent = this.#source.extent;
    if (bucket === undefined || extent === undefined) return [];
    const tiles = [...cells(bucket, extent)].map(([column, row]) =>
      this.#tile(bucket, column, row),
    );
    for (const tile of tiles) tile.used = this.#frame;
    return tiles;
  }

  #overviewBucket(): number | undefined {
    const extent = this.#source.extent;
    if (extent === undefined) return undefined;
    return Math.floor(2 * Math.log2(side / Math.max(extent.w, extent.h, 1)));
  }

  #tile(bucket: number, column: number, row: number): Tile {
    const key = keyOf(bucket, column, row);
    let tile = this.#tiles.get(key);
    if (tile === undefined) {
      const size = side / scaleOf(bucket);
      const world = { x: column * size, y: row * size, w: size, h: size };
      tile = {
        bucket,
        column,
        row,
        world,
        canvas: undefined,
        empty: false,
        fresh: false,
        used: this.#frame,
        job: undefined,
      };
      this.#tiles.set(key, tile);
    }
    return tile;
  }

  /** Builds on, from where the last frame stopped. @returns what is left of the allowance */
  #work(tile: Tile, deadline: number, allowance: number): number {
    if (tile.job === undefined) {
      const items = this.#source.within(tile.world);
      if (items.length === 0) {
        this.#recycle(tile.canvas);
        tile.canvas = undefined;
        tile.empty = tile.fresh = true;
        return allowance;
      }
      tile.job = { items, next: 0, canvas: this.#newCanvas() };
    }
    const { job } = tile;
    const scale = scaleOf(tile.bucket);
    const ctx = contextFor(job.canvas, tile);
    let left = allowance;
    while (job.next < job.items.length) {
      const item = job.items[job.next++]!;
      this.#paint(ctx, item, scale);
      left -= weightOf(item, scale);
      if (left <= 0) return 0;
      if ((job.next & 7) === 0 && performance.now() > deadline) return 0;
    }
    this.#recycle(tile.canvas);
    tile.canvas = job.canvas;
    tile.job = undefined;
    tile.empty = false;
    tile.fresh = true;
    return left;
  }

  /** Clears and repaints only the part that changed. */
  #repair(tile: Tile, box: Box): boolean {
    const scale = scaleOf(tile.bucket);
    const left = Math.max(0, Math.floor((box.x - tile.world.x) * scale) - 1);
    const top = Math.max(0, Math.floor((box.y - tile.world.y) * scale) - 1);
    const right = Math.min(side, Math.ceil((box.x + box.w - tile.world.x) * scale) + 1);
    const bottom = Math.min(side, Math.ceil((box.y + box.h - tile.world.y) * scale) + 1);
    if (right <= left || bottom <= top) return true;
    const items = this.#source.within({
      x: tile.world.x + left / scale,
      y: tile.world.y + top / scale,
      w: (right - left) / scale,
      h: (bottom - top) / scale,
    });
    if (items.length > repairAtOnce) return false;
    if (items.length === 0 && tile.canvas === undefined) return true;
    const ctx = this.#contextOf(tile);
    ctx.save();
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.beginPath();
    ctx.rect(left, top, right - left, bottom - top);
    ctx.clip();
    ctx.clearRect(left, top, right - left, bottom - top);
    toTile(ctx, tile);
    for (const item of items) this.#paint(ctx, item, scale);
    ctx.restore();
    return true;
  }

  #contextOf(tile: Tile): CanvasRenderingContext2D {
    tile.canvas ??= this.#newCanvas();
    tile.empty = false;
    return contextFor(tile.canvas, tile);
  }

  #evict(visible: number): void {
    const most = Math.max(cacheBytes, 3 * visible * tileBytes);
    let over = this.bytes - most;
    if (over <= 0 && this.#tiles.size < 2_000) return;
    const byAge = [...this.#tiles].sort(([, a], [, b]) => a.used - b.used);
    for (const [key, tile] of byAge) {
      if (tile.used === this.#frame || (over <= 0 && this.#tiles.size < 1_500)) return;
      over -= tile.canvas ? tileBytes : 0;
      this.#dropJob(tile);
      this.#recycle(tile.canvas);
      this.#tiles.delete(key);
    }
  }

  #dropJob(tile: Tile): void {
    this.#recycle(tile.job?.canvas);
    tile.job = undefined;
  }

  #newCanvas(): HTMLCanvasElement {
    const canvas = this.#pool.pop() ?? document.createElement('canvas');
    if (canvas.width !== side) canvas.width = canvas.height = side;
    const ctx = canvas.getContext('2d')!;
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.clearRect(0, 0, side, side);
    return canvas;
  }

  #recycle(canvas: HTMLCanvasElement | undefined): void {
    if (canvas !== undefined && this.#pool.length < 8) this.#pool.push(canvas);
  }
}

function contextFor(canvas: HTMLCanvasElement, tile: Tile): CanvasRenderingContext2D {
  const ctx = canvas.getContext('2d')!;
  toTile(ctx, tile);
  return ctx;
}

function toTile(ctx: CanvasRenderingContext2D, tile: Tile): void {
  const scale = scaleOf(tile.bucket);
  ctx.setTransform(scale, 0, 0, scale, -tile.world.x * scale, -tile.world.y * scale);
}

function distance(tile: Tile, from: { x: number; y: number }): number {
  const { x, y, w, h } = tile.world;
  return Math.hypot(x + w / 2 - from.x, y + h / 2 - from.y);
}

/** Painting and rasterising an element, in about the cost of one byte of ink. */
function weightOf(item: Item, scale: number): number {
  const bytes =
    item.element.ink?.length ?? 60 + ((item.element.text ?? item.element.latex)?.length ?? 0) * 2;
  return scale < 0.3 ? 10 + bytes / 4 : 20 + bytes;
}
