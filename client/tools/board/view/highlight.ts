import { highlighting, type Theme } from '../../../../shared/tools/board/palette.ts';

/** What is painted meanwhile is see-through, and under the words that are there already. */
export function asHighlight(ctx: CanvasRenderingContext2D, theme: Theme, paint: () => void): void {
  const { blend, opacity } = highlighting[theme];
  ctx.globalCompositeOperation = blend === 'normal' ? 'source-over' : blend;
  ctx.globalAlpha = opacity;
  paint();
  ctx.globalAlpha = 1;
  ctx.globalCompositeOperation = 'source-over';
}
