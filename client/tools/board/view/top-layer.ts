import { mapGeometry, type Box } from '../../../../shared/tools/board/geometry.ts';
import { traceStroke } from '../../../../shared/tools/board/forms/index.ts';
import type { InkPoint } from '../../../../shared/tools/board/ink.ts';
import { palette } from '../../../../shared/tools/board/palette.ts';
import type { OpenPage } from '../open-page.ts';
import type { StrokeLook } from '../binding/live-kinds.ts';
import { mostLifted } from '../binding/live.ts';
import { boxOf, gripsOf } from '../selection.ts';
import { asHighlight } from './highlight.ts';
import { paintElement } from './paint.ts';
import { paintTrails } from './trails.ts';

/** Handle size in CSS pixels. */
const grip = 9;

/**
 * What moves now: elements lifted out of the tiles, live strokes of this person and of others, and the
 * selection around it all. Empty most of the time, and then it costs nothing.
 */
export function paintTop(ctx: CanvasRenderingContext2D, board: OpenPage, now: number): boolean {
  const { camera, ratio } = board;
  const scale = camera.zoom * ratio;
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.clearRect(0, 0, ctx.canvas.width, ctx.canvas.height);
  ctx.setTransform(scale, 0, 0, scale, -camera.x * scale, -camera.y * scale);
  const painted = [paintLifted(ctx, board, scale), paintStrokes(ctx, board)];
  if (board.gesture?.paint) {
    board.gesture.paint(ctx);
    painted.push(true);
  }
  painted.push(paintSelection(ctx, board), paintTrails(ctx, board, now));
  return painted.includes(true);
}

function paintLifted(ctx: CanvasRenderingContext2D, board: OpenPage, scale: number): boolean {
  const own = board.lifting.moving;
  let ghosts = false;
  for (const { element } of own.values()) paintElement(ctx, element, scale, board.look);
  for (const drag of board.live.drags.values()) {
    if (drag.from === undefined || drag.to === undefined) continue;
    if (drag.elements.size > mostLifted) {
      paintGhost(ctx, board, drag.to);
      ghosts = true;
      continue;
    }
    for (const id of drag.elements) {
      const element = own.has(id) ? undefined : board.store.get(id)?.element;
      if (element === undefined) continue;
      const geometry = mapGeometry(element.geometry, drag.from, drag.to);
      paintElement(ctx, { ...element, geometry }, scale, board.look);
    }
  }
  return ghosts || board.lifting.lifted.size > 0;
}

function paintStrokes(ctx: CanvasRenderingContext2D, board: OpenPage): boolean {
  for (const stroke of board.live.strokes.values()) paintStroke(ctx, board, stroke);
  return board.live.strokes.size > 0;
}

/** A stroke that is still being drawn. */
export function paintStroke(
  ctx: CanvasRenderingContext2D,
  board: OpenPage,
  stroke: StrokeLook & { readonly points: InkPoint[] },
): void {
  const { theme } = board.look;
  const shade = palette[theme][stroke.colour];
  const path = new Path2D();
  const bright = stroke.as === 'highlight';
  const nib = bright ? 'even' : stroke.pressed ? 'pressed' : 'plain';
  traceStroke(path, stroke.points, stroke.width, nib, false);
  ctx.fillStyle = bright ? shade.glow : shade.stroke;
  if (bright) asHighlight(ctx, theme, () => ctx.fill(path));
  else ctx.fill(path);
}

function paintSelection(ctx: CanvasRenderingContext2D, board: OpenPage): boolean {
  const elements = board.selectedNow();
  if (elements.length === 0 || board.editing !== undefined) return false;
  const { camera } = board;
  const px = 1 / camera.zoom;
  ctx.strokeStyle = board.accent;
  ctx.lineWidth = 1.5 * px;
  const box = boxOf(elements);
  if (box === undefined) return false;
  if (elements.length > 1 && elements.length <= 200) {
    ctx.globalAlpha = 0.5;
    for (const element of elements) strokeBox(ctx, boxOf([element])!, 2 * px);
    ctx.globalAlpha = 1;
  }
  const grips = gripsOf(elements, camera.zoom);
  if (elements.every(({ locked }) => locked)) ctx.setLineDash([4 * px, 4 * px]);
  if (grips.length !== 2 || !board.mayChangeSelection) strokeBox(ctx, box, 4 * px);
  ctx.setLineDash([]);
  if (!board.mayChangeSelection) return true;
  ctx.fillStyle = board.look.theme === 'dark' ? '#211c16' : '#ffffff';
  for (const { at } of grips) {
    ctx.beginPath();
    ctx.arc(at.x, at.y, (grip / 2) * px, 0, Math.PI * 2);
    ctx.fill();
    ctx.stroke();
  }
  return true;
}

/** Many elements on the move, as one box. */
export function paintGhost(
  ctx: CanvasRenderingContext2D,
  board: OpenPage,
  { x, y, w, h }: Box,
): void {
  ctx.fillStyle = ctx.strokeStyle = board.accent;
  ctx.globalAlpha = 0.12;
  ctx.fillRect(x, y, w, h);
  ctx.globalAlpha = 1;
  ctx.lineWidth = 1.5 / board.camera.zoom;
  ctx.strokeRect(x, y, w, h);
}

export function strokeBox(ctx: CanvasRenderingContext2D, box: Box, margin: number): void {
  ctx.strokeRect(box.x - margin, box.y - margin, box.w + 2 * margin, box.h + 2 * margin);
}
