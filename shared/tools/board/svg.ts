import type { BoardElement } from './element.ts';
import { forms, type PathSink } from './forms/index.ts';
import { boundsOf, grow, union } from './geometry.ts';
import { highlighting, palette, paper, type Theme } from './palette.ts';
import { formulaToSvg } from './formula-svg.ts';
import { emIn, type FormulaPicture } from './formula-picture.ts';
import { fromSnapshot } from './page-json.ts';
import type { PageSnapshot } from './snapshot-schema.ts';
import { escape, short } from './svg-write.ts';
import { defaultTextSize, layoutText, lineHeight, type Measure } from './text-layout.ts';

export interface SvgOptions {
  readonly theme?: Theme;
  /** Where an image is found when the page is printed; undefined leaves an empty frame. Default: nowhere. */
  readonly image?: (source: { hash: string; url: string }) => string | undefined;
  /** What stands on an exercise card. Default: its id. */
  readonly exercise?: (item: string) => string;
  /** How a formula is drawn; without it its LaTeX stands there. */
  readonly formula?: (latex: string) => FormulaPicture | undefined;
  /** How wide words are; without it a good guess for a humanist sans serif. */
  readonly measure?: Measure;
  /** Accessible name of the drawing. */
  readonly title?: string;
}

const guess: Measure = (text, size) => text.length * size * 0.53;
const font = "'Atkinson Hyperlegible Next Variable','Atkinson Hyperlegible',system-ui,sans-serif";

/** The page as one complete SVG document: no script, no style sheet, every value escaped. */
export function pageToSvg(snapshot: PageSnapshot, options: SvgOptions = {}): string {
  const elements = snapshot.elements.map(fromSnapshot).filter((element) => element !== undefined);
  const box = grow(union(elements.map(boundsOf)) ?? { x: 0, y: 0, w: 400, h: 300 }, 24);
  const view = [box.x, box.y, box.w, box.h].map(short).join(' ');
  const title = options.title === undefined ? '' : `<title>${escape(options.title)}</title>`;
  const body = elements.map((element) => drawElement(element, options)).join('\n');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" width="${short(box.w)}" height="${short(box.h)}" role="img">` +
    `${title}<rect x="${short(box.x)}" y="${short(box.y)}" width="100%" height="100%" fill="${paper[options.theme ?? 'light']}"/>\n${body}\n</svg>`
  );
}

function drawElement(element: BoardElement, options: SvgOptions): string {
  const [x, y, w, h, rotation] = element.geometry;
  const turn =
    rotation === 0
      ? ''
      : ` rotate(${short((rotation * 180) / Math.PI)} ${short(w / 2)} ${short(h / 2)})`;
  const inner = content(element, options);
  return `<g transform="translate(${short(x)} ${short(y)})${turn}">${inner}</g>`;
}

function content(element: BoardElement, options: SvgOptions): string {
  const { type, source } = element;
  const size = `width="${short(element.geometry[2])}" height="${short(element.geometry[3])}"`;
  const frame = `<rect ${size} rx="6" fill="none" stroke="#8c7d68"/>`;
  if (type === 'image' && source && 'hash' in source) {
    const href = options.image?.(source);
    if (href === undefined || /^\s*(javascript|vbscript):/i.test(href)) return frame;
    return `<image ${size} href="${escape(href)}" preserveAspectRatio="none"/>`;
  }
  if (type === 'exercise' && source && 'item' in source) {
    const words = options.exercise?.(source.item) ?? source.item;
    return `${frame}<text x="16" y="32" ${typeface(18, element, options)}>${escape(words)}</text>`;
  }
  if (element.latex !== undefined) return formula(element, element.latex, options);
  return outline(element, options) + words(element, options);
}

function outline(element: BoardElement, options: SvgOptions): string {
  const form = forms[element.type];
  if (form.paint === 'none') return '';
  const path = new SvgPath();
  form.trace(path, element, false);
  const shade = palette[options.theme ?? 'light'][element.style.colour];
  const d = `d="${path.d}"`;
  if (form.paint === 'body') return `<path ${d} fill="${shade.stroke}"/>`;
  if (form.paint === 'glow') {
    const { blend, opacity } = highlighting[options.theme ?? 'light'];
    return `<path ${d} fill="${shade.glow}" fill-opacity="${opacity}" style="mix-blend-mode:${blend}"/>`;
  }
  if (form.paint === 'box')
    return `<path ${d} fill="${shade.soft}" stroke="${shade.stroke}" stroke-opacity="0.35"/>`;
  const filled = form.paint === 'fill-and-stroke' && element.style.fill === 'soft';
  return (
    `<path ${d} fill="${filled ? shade.soft : 'none'}" stroke="${shade.stroke}"` +
    ` stroke-width="${short(element.style.width)}" stroke-linecap="round" stroke-linejoin="round"/>`
  );
}

function formula(element: BoardElement, latex: string, options: SvgOptions): string {
  const picture = options.formula?.(latex);
  const { size = defaultTextSize, colour } = element.style;
  const shade = palette[options.theme ?? 'light'][colour].stroke;
  if (picture) return formulaToSvg(picture, emIn(element.geometry, picture), shade);
  return `<text y="${short(size)}" ${typeface(size, element, options)}>${escape(latex)}</text>`;
}

function words(element: BoardElement, options: SvgOptions): string {
  if (!element.text) return '';
  const { lines, size, padding } = layoutText(element, options.measure ?? guess);
  const spans = lines.map((line, i) => {
    const y = padding + size * (lineHeight * i + 1.02);
    return `<tspan x="${padding}" y="${short(y)}">${escape(line)}</tspan>`;
  });
  return `<text xml:space="preserve" ${typeface(size, element, options)}>${spans.join('')}</text>`;
}

function typeface(size: number, element: BoardElement, options: SvgOptions): string {
  const shades = palette[options.theme ?? 'light'];
  const own = element.type === 'text' || element.type === 'formula';
  const colour = (own ? shades[element.style.colour] : shades.ink).stroke;
  return `font-family="${font}" font-size="${short(size)}" fill="${colour}"`;
}

class SvgPath implements PathSink {
  d = '';
  moveTo(...to: number[]): void {
    this.#add('M', to);
  }
  lineTo(...to: number[]): void {
    this.#add('L', to);
  }
  quadraticCurveTo(...to: number[]): void {
    this.#add('Q', to);
  }
  bezierCurveTo(...to: number[]): void {
    this.#add('C', to);
  }
  closePath(): void {
    this.d += 'Z';
  }
  #add(letter: string, to: number[]): void {
    this.d += letter + to.map(tenth).join(' ');
  }
}

/** A tenth of a unit is finer than any printer at this size. */
const tenth = (value: number): string => String(Math.round(value * 10) / 10);
