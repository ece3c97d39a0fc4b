import type { Mark } from '../../../../shared/tools/board/formula-picture.ts';

/** Where the formula begins in the window, and CSS pixels of one em. */
interface Origin {
  readonly left: number;
  readonly top: number;
  readonly em: number;
}

/** Everything that is seen of a formula that a browser has laid out: its signs, its lines, and what is drawn. */
export function marksOf(root: ParentNode & Node, origin: Origin): Mark[] {
  const marks: Mark[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) marks.push(...signs(node, origin));
    else if (node instanceof SVGGraphicsElement) marks.push(...outline(node, origin));
    else if (node instanceof HTMLElement) marks.push(...bars(node, origin));
  }
  return marks;
}

const transparent = 'rgba(0, 0, 0, 0)';
/** KaTeX puts one where a box needs a line of text and has none. */
const blank = /^[\s\u200b\ufeff]*$/;

function signs(node: Text, { left, top, em }: Origin): Mark[] {
  const parent = node.parentElement;
  const text = node.data;
  if (!parent || blank.test(text)) return [];
  const { color, fontSize, fontFamily, fontStyle, fontWeight } = getComputedStyle(parent);
  if (color === transparent) return [];
  const range = document.createRange();
  range.selectNodeContents(node);
  const box = range.getBoundingClientRect();
  const font = { family: fontFamily, style: fontStyle, weight: fontWeight };
  return [
    {
      kind: 'signs',
      text,
      x: (box.left - left) / em,
      y: (box.top + ascent(`${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`) - top) / em,
      size: parseFloat(fontSize) / em,
      ...font,
    },
  ];
}

const measuring = document.createElement('canvas').getContext('2d');

/** From the upper edge of a line box of this font to its base line, in CSS pixels. */
function ascent(font: string): number {
  if (!measuring) return 0;
  measuring.font = font;
  return measuring.measureText('x').fontBoundingBoxAscent;
}

function bars(node: HTMLElement, { left, top, em }: Origin): Mark[] {
  const style = getComputedStyle(node);
  if (style.color === transparent) return [];
  const box = node.getBoundingClientRect();
  const found: Mark[] = [];
  const add = (x: number, y: number, w: number, h: number): void => {
    if (w > 0 && h > 0)
      found.push({ kind: 'bar', x: (x - left) / em, y: (y - top) / em, w: w / em, h: h / em });
  };
  const wide = (side: 'Top' | 'Right' | 'Bottom' | 'Left'): number =>
    style[`border${side}Style`] === 'none' ? 0 : parseFloat(style[`border${side}Width`]);
  add(box.left, box.top, box.width, wide('Top'));
  add(box.left, box.bottom - wide('Bottom'), box.width, wide('Bottom'));
  add(box.left, box.top, wide('Left'), box.height);
  add(box.right - wide('Right'), box.top, wide('Right'), box.height);
  return found;
}

function outline(node: SVGGraphicsElement, { left, top, em }: Origin): Mark[] {
  const drawn = pathOf(node);
  const screen = node.getScreenCTM();
  const shown = visible(node);
  if (drawn === undefined || !screen || !shown || getComputedStyle(node).color === transparent)
    return [];
  const { a, b, c, d, e, f } = screen;
  return [
    {
      kind: 'outline',
      ...drawn,
      matrix: [a / em, b / em, c / em, d / em, (e - left) / em, (f - top) / em],
      clip: {
        x: (shown.left - left) / em,
        y: (shown.top - top) / em,
        w: (shown.right - shown.left) / em,
        h: (shown.bottom - shown.top) / em,
      },
    },
  ];
}

function pathOf(node: SVGGraphicsElement): { d: string; width?: number } | undefined {
  if (node instanceof SVGPathElement) return { d: node.getAttribute('d') ?? '' };
  if (!(node instanceof SVGLineElement)) return undefined;
  const [x1, y1, x2, y2] = [node.x1, node.y1, node.x2, node.y2].map((one) => one.baseVal.value);
  const d = `M${String(x1)} ${String(y1)}L${String(x2)} ${String(y2)}`;
  return { d, width: parseFloat(getComputedStyle(node).strokeWidth) };
}

interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What the boxes around it leave to be seen: a long root is the beginning of a far longer one. */
function visible(node: Element): Edges | undefined {
  let edges: Edges = { left: -1e5, top: -1e5, right: 1e5, bottom: 1e5 };
  for (let at = node.parentElement; at; at = at.parentElement) {
    if (getComputedStyle(at).overflowX !== 'hidden') continue;
    const box = at.getBoundingClientRect();
    edges = {
      left: Math.max(edges.left, box.left),
      top: Math.max(edges.top, box.top),
      right: Math.min(edges.right, box.right),
      bottom: Math.min(edges.bottom, box.bottom),
    };
  }
  return edges.right > edges.left && edges.bottom > edges.top ? edges : undefined;
}
