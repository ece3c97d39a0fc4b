import { forms } from '../../../../shared/tools/board/forms/index.ts';
import { palette, type Theme } from '../../../../shared/tools/board/palette.ts';
import type { BoardElement } from '../../../../shared/tools/board/element.ts';
import {
  layoutText,
  lineHeight,
  type Measure,
  type TextLines,
} from '../../../../shared/tools/board/text-layout.ts';
import { asHighlight } from './highlight.ts';
import type { Formulas } from './formulas.ts';
import type { Images } from './images.ts';

/** Below this scale strokes are plain thin lines. */
const coarseBelow = 0.3;
/** Device pixels under which nothing is drawn, and letters become bars. */
const speck = 0.7;
const illegible = 3.5;

export interface Look {
  readonly theme: Theme;
  readonly font: string;
  readonly images: Images;
  readonly formulas: Formulas;
  readonly measure: Measure;
}

interface Cached {
  fine?: Path2D;
  coarse?: Path2D;
  lines?: TextLines;
}
const cache = new WeakMap<BoardElement, Cached>();

/** A moved element keeps its outline: only its place changed. */
export function inheritOutline(before: BoardElement, after: BoardElement): void {
  const known = cache.get(before);
  if (known === undefined || before.text !== after.text || before.style.size !== after.style.size)
    return;
  const sameSize =
    before.geometry[2] === after.geometry[2] && before.geometry[3] === after.geometry[3];
  const sameInk = before.ink === after.ink && before.style.width === after.style.width;
  if (sameSize && sameInk && before.style.auto === after.style.auto) cache.set(after, known);
}

/** When a font arrives, words measure differently. */
export function forgetLines(elements: Iterable<BoardElement>): void {
  for (const element of elements) delete cache.get(element)?.lines;
}

/**
 * Paints one element; the context's transform already takes world units to device pixels.
 * @param scale device pixels per world unit
 */
export function paintElement(
  ctx: CanvasRenderingContext2D,
  element: BoardElement,
  scale: number,
  look: Look,
): void {
  const [x, y, w, h, rotation] = element.geometry;
  const extent = Math.max(Math.abs(w), Math.abs(h), element.style.width);
  if (extent * scale < speck) return;
  ctx.translate(x, y);
  if (rotation !== 0) {
    ctx.translate(w / 2, h / 2);
    ctx.rotate(rotation);
    ctx.translate(-w / 2, -h / 2);
  }
  paintContent(ctx, element, scale, look);
  if (rotation !== 0) {
    ctx.translate(w / 2, h / 2);
    ctx.rotate(-rotation);
    ctx.translate(-w / 2, -h / 2);
  }
  ctx.translate(-x, -y);
}

function paintContent(
  ctx: CanvasRenderingContext2D,
  element: BoardElement,
  scale: number,
  look: Look,
): void {
  const { type, style } = element;
  const shade = palette[look.theme][style.colour];
  switch (forms[type].paint) {
    case 'body':
      paintInk(ctx, element, scale, shade.stroke);
      break;
    case 'glow':
      asHighlight(ctx, look.theme, () => paintInk(ctx, element, scale, shade.glow));
      break;
    case 'box':
      paintCard(ctx, element, scale, look);
      break;
    case 'stroke':
    case 'fill-and-stroke': {
      const path = outlineOf(element, false);
      if (style.fill === 'soft') {
        ctx.fillStyle = shade.soft;
        ctx.fill(path);
      }
      pen(ctx, shade.stroke, Math.max(style.width, speck / scale));
      ctx.stroke(path);
      break;
    }
    case 'none':
      if (type === 'image') look.images.paint(ctx, element, scale);
      else if (type === 'formula') look.formulas.paint(ctx, element, shade.stroke);
      break;
  }
  if (element.text) paintText(ctx, element, scale, look);
}

function paintInk(
  ctx: CanvasRenderingContext2D,
  element: BoardElement,
  scale: number,
  colour: string,
): void {
  if (scale < coarseBelow) {
    pen(ctx, colour, Math.max(element.style.width, speck / scale));
    ctx.stroke(outlineOf(element, true));
  } else {
    ctx.fillStyle = colour;
    ctx.fill(outlineOf(element, false));
  }
}

function paintCard(
  ctx: CanvasRenderingContext2D,
  element: BoardElement,
  scale: number,
  look: Look,
): void {
  const [, , w, h] = element.geometry;
  const shade = palette[look.theme][element.style.colour];
  if (scale > coarseBelow) {
    ctx.fillStyle = 'rgb(0 0 0 / 12%)';
    ctx.fillRect(2, 4, w, h);
  }
  ctx.fillStyle = shade.soft;
  ctx.fillRect(0, 0, w, h);
  ctx.fillStyle = shade.stroke;
  ctx.globalAlpha = 0.55;
  ctx.fillRect(0, 0, w, 4);
  ctx.globalAlpha = 1;
}

function paintText(
  ctx: CanvasRenderingContext2D,
  element: BoardElement,
  scale: number,
  look: Look,
): void {
  const known = cached(element);
  known.lines ??= layoutText(element, look.measure);
  const { lines, size, padding } = known.lines;
  const shades = palette[look.theme];
  ctx.fillStyle = element.type === 'text' ? shades[element.style.colour].stroke : shades.ink.stroke;
  if (size * scale < illegible) {
    if (size * scale < speck) return;
    ctx.globalAlpha = 0.45;
    lines.forEach((line, i) => {
      ctx.fillRect(
        padding,
        padding + size * (lineHeight * i + 0.4),
        line.length * size * 0.5,
        size * 0.5,
      );
    });
    ctx.globalAlpha = 1;
    return;
  }
  ctx.font = `${size}px ${look.font}`;
  ctx.textBaseline = 'alphabetic';
  lines.forEach((line, i) => ctx.fillText(line, padding, padding + size * (lineHeight * i + 1.02)));
}

function pen(ctx: CanvasRenderingContext2D, colour: string, width: number): void {
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
}

function outlineOf(element: BoardElement, coarse: boolean): Path2D {
  const known = cached(element);
  const kind = coarse ? 'coarse' : 'fine';
  const existing = known[kind];
  if (existing !== undefined) return existing;
  const path = new Path2D();
  forms[element.type].trace(path, element, coarse);
  known[kind] = path;
  return path;
}

function cached(element: BoardElement): Cached {
  let known = cache.get(element);
  if (known === undefined) cache.set(element, (known = {}));
  return known;
}
