import { palette } from '../../../../shared/tools/board/palette.ts';
import { trailTime, type Trail } from '../binding/trails.ts';
import type { OpenPage } from '../open-page.ts';

/** CSS pixels, at the hand. */
const width = 7;

/** Lines of who points: thinner with every moment, until nothing is left. */
export function paintTrails(ctx: CanvasRenderingContext2D, board: OpenPage, now: number): boolean {
  const { trails } = board.live;
  // Who asked for less movement sees the line whole until it goes.
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  ctx.lineCap = 'round';
  for (const trail of trails.all.values()) {
    ctx.strokeStyle = palette[board.look.theme][trail.colour].stroke;
    paintTrail(ctx, trail, (at) => {
      const left = still ? 1 : Math.max(0, 1 - (now - at) / trailTime);
      return (left * width) / board.camera.zoom;
    });
  }
  return trails.all.size > 0;
}

/** @param widthAt world units, for a point that was seen then */
function paintTrail(
  ctx: CanvasRenderingContext2D,
  { points }: Trail,
  widthAt: (at: number) => number,
): void {
  points.forEach((point, i) => {
    const before = points[i - 1] ?? point;
    const wide = widthAt(point.at);
    if (wide <= 0) return;
    ctx.lineWidth = wide;
    ctx.beginPath();
    ctx.moveTo(before.x, before.y);
    ctx.lineTo(point.x + 0.01, point.y);
    ctx.stroke();
  });
}
