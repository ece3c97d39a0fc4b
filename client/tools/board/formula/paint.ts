import type { FormulaPicture, Mark } from '../../../../shared/tools/board/formula-picture.ts';

/**
 * Paints a formula with its upper left corner at the origin.
 * @param em world units of one em
 */
export function paintFormula(
  ctx: CanvasRenderingContext2D,
  { marks }: FormulaPicture,
  em: number,
  colour: string,
): void {
  ctx.fillStyle = ctx.strokeStyle = colour;
  ctx.textBaseline = 'alphabetic';
  for (const mark of marks) paintMark(ctx, mark, em);
}

function paintMark(ctx: CanvasRenderingContext2D, mark: Mark, em: number): void {
  switch (mark.kind) {
    case 'signs':
      ctx.font = `${mark.style} ${mark.weight} ${String(mark.size * em)}px ${mark.family}`;
      ctx.fillText(mark.text, mark.x * em, mark.y * em);
      break;
    case 'bar':
      ctx.fillRect(mark.x * em, mark.y * em, mark.w * em, mark.h * em);
      break;
    case 'outline': {
      const { x, y, w, h } = mark.clip;
      ctx.save();
      ctx.beginPath();
      ctx.rect(x * em, y * em, w * em, h * em);
      ctx.clip();
      const [a, b, c, d, e, f] = mark.matrix;
      ctx.transform(a * em, b * em, c * em, d * em, e * em, f * em);
      const path = new Path2D(mark.d);
      if (mark.width === undefined) ctx.fill(path);
      else {
        ctx.lineWidth = mark.width;
        ctx.stroke(path);
      }
      ctx.restore();
    }
  }
}
