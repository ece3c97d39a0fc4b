import type { Box, Point } from '../../../../shared/tools/board/geometry.ts';

export const minZoom = 0.05;
export const maxZoom = 8;
/** From this width of the board the zoom bar lies below, beside the tools; CSS pixels, as in styles.ts. */
const wideFrom = 1280;
/** The height of a row of buttons with its margins, in CSS pixels. */
const bar = 72;

/** Which part of the page shows: (x, y) is the world point in the corner, zoom is CSS pixels per world unit. */
export class Camera {
  x = 0;
  y = 0;
  zoom = 1;
  width = 0;
  height = 0;
  /** Rises with every change, so that layers know whether to paint. */
  version = 0;

  resize(width: number, height: number): void {
    if (width === this.width && height === this.height) return;
    this.width = width;
    this.height = height;
    this.version++;
  }

  toWorld(screen: Point): Point {
    return { x: this.x + screen.x / this.zoom, y: this.y + screen.y / this.zoom };
  }

  toScreen(world: Point): Point {
    return { x: (world.x - this.x) * this.zoom, y: (world.y - this.y) * this.zoom };
  }

  get view(): Box {
    return { x: this.x, y: this.y, w: this.width / this.zoom, h: this.height / this.zoom };
  }

  get centre(): Point {
    return this.toWorld({ x: this.width / 2, y: this.height / 2 });
  }

  /** By CSS pixels. */
  pan(dx: number, dy: number): void {
    this.x += dx / this.zoom;
    this.y += dy / this.zoom;
    this.version++;
  }

  /** The world point under the screen point stays where it is. */
  zoomAt(screen: Point, zoom: number): void {
    const before = this.toWorld(screen);
    this.zoom = Math.min(maxZoom, Math.max(minZoom, zoom));
    this.x = before.x - screen.x / this.zoom;
    this.y = before.y - screen.y / this.zoom;
    this.version++;
  }

  zoomBy(factor: number): void {
    const next = this.zoom * factor;
    this.zoomAt({ x: this.width / 2, y: this.height / 2 }, Math.abs(next - 1) < 0.02 ? 1 : next);
  }

  /** An empty page at its own size, its middle in the middle. */
  home(): void {
    this.zoom = 1;
    [this.x, this.y] = [-this.width / 2, -this.height / 2];
    this.version++;
  }

  /** Shows the whole box, never larger than life. */
  fit(box: Box, margin = 48): void {
    const room = {
      w: Math.max(80, this.width - 2 * margin),
      h: Math.max(80, this.height - 2 * margin),
    };
    const zoom = Math.min(room.w / Math.max(box.w, 1), room.h / Math.max(box.h, 1), 1);
    this.zoom = Math.min(maxZoom, Math.max(minZoom, zoom));
    this.x = box.x + box.w / 2 - this.width / 2 / this.zoom;
    this.y = box.y + box.h / 2 - this.height / 2 / this.zoom;
    this.version++;
  }

  /** Shows what another screen shows: all of that part, as large as it fits. */
  match({ x, y, w, h }: Box): void {
    const zoom = Math.min(this.width / w, this.height / h);
    this.zoom = Math.min(maxZoom, Math.max(minZoom, zoom));
    this.centreOn({ x: x + w / 2, y: y + h / 2 });
  }

  centreOn({ x, y }: Point): void {
    this.x = x - this.width / 2 / this.zoom;
    this.y = y - this.height / 2 / this.zoom;
    this.version++;
  }

  /** What no bar covers, in world units: the bars lie over the page. */
  get clear(): Box {
    const { x, y, w, h } = this.view;
    const above = (this.width < wideFrom ? bar : 0) / this.zoom;
    return { x, y: y + above, w, h: Math.max(h / 4, h - above - bar / this.zoom) };
  }

  /** Brings the box into the part that no bar covers, smaller when it does not fit there. */
  show(box: Box): void {
    const { clear } = this;
    const fit = Math.min(clear.w / (box.w * 1.1), clear.h / (box.h * 1.1), 1);
    if (fit < 1) this.zoomAt({ x: this.width / 2, y: this.height / 2 }, this.zoom * fit);
    this.reveal(box, this.clear, 8);
  }

  /** The least movement that brings the box into view; the margin in CSS pixels. */
  reveal(box: Box, view: Box = this.view, border = 24): void {
    const margin = border / this.zoom;
    const shift = (low: number, size: number, from: number, room: number): number => {
      if (low - margin < from) return low - margin - from;
      const over = low + size + margin - (from + room);
      return over > 0 ? Math.min(over, low - margin - from) : 0;
    };
    const dx = shift(box.x, box.w, view.x, view.w);
    const dy = shift(box.y, box.h, view.y, view.h);
    if (dx === 0 && dy === 0) return;
    this.x += dx;
    this.y += dy;
    this.version++;
  }
}
