import icon from 'lucide-static/icons/eraser.svg?raw';
import { hitElement } from '../../../../shared/tools/board/forms/index.ts';
import type { Point } from '../../../../shared/tools/board/geometry.ts';
import type { OpenPage } from '../open-page.ts';
import type { Contact, Gesture, Sample } from './gesture.ts';
import type { Tool } from './tool.ts';

/** Takes away whole elements that it touches: they fade at once and go when the pointer lifts. */
class Erasing implements Gesture {
  readonly #board: OpenPage;
  #at: Point;

  constructor(board: OpenPage, at: Contact) {
    this.#board = board;
    this.#at = at.world;
    this.#touch(at.world);
  }

  move(samples: readonly Sample[]): void {
    for (const { world } of samples) {
      // A fast pointer skips: the way in between is walked in steps of its own reach.
      const steps = Math.ceil(Math.hypot(world.x - this.#at.x, world.y - this.#at.y) / this.#reach);
      const from = this.#at;
      for (let i = 1; i <= steps; i++) {
        const t = i / steps;
        this.#touch({ x: from.x + (world.x - from.x) * t, y: from.y + (world.y - from.y) * t });
      }
      this.#at = world;
    }
  }

  end(): void {
    const ids = [...this.#board.lifting.fading];
    this.#board.lifting.fade(undefined);
    if (ids.length > 0) this.#board.remove(ids);
  }

  cancel(): void {
    this.#board.lifting.fade(undefined);
  }

  paint(ctx: CanvasRenderingContext2D): void {
    ctx.beginPath();
    ctx.arc(this.#at.x, this.#at.y, this.#reach, 0, Math.PI * 2);
    ctx.fillStyle = 'rgb(128 120 104 / 30%)';
    ctx.fill();
  }

  get #reach(): number {
    return 7 / this.#board.camera.zoom;
  }

  #touch(world: Point): void {
    const r = this.#reach;
    for (const item of this.#board.store.within({
      x: world.x - r,
      y: world.y - r,
      w: 2 * r,
      h: 2 * r,
    })) {
      if (this.#board.lifting.fading.has(item.id) || !this.#board.mayChange(item.element)) continue;
      // An exercise card is cleared away on purpose, with Delete, never by rubbing over it.
      if (item.element.type === 'exercise') continue;
      if (hitElement(item.element, world, r) === 'solid') this.#board.lifting.fade(item.id);
    }
  }
}

export const eraser: Tool = {
  id: 'eraser',
  name: { nl: 'Gom', en: 'Eraser' },
  key: 'e',
  icon,
  writes: true,
  cursor: 'cell',
  options: [],
  start: (board, at) => new Erasing(board, at),
};
