import type { FormulaPicture, Mark } from './formula-picture.ts';
import { escape, short } from './svg-write.ts';

/** @param em world units of one em */
export function formulaToSvg({ marks }: FormulaPicture, em: number, colour: string): string {
  const drawn = marks.map((mark) => drawMark(mark, em, colour)).join('');
  return `<g fill="${colour}">${drawn}</g>`;
}

function drawMark(mark: Mark, em: number, colour: string): string {
  const of = (length: number): string => short(length * em);
  switch (mark.kind) {
    case 'signs':
      return (
        `<text x="${of(mark.x)}" y="${of(mark.y)}" font-family="${escape(mark.family)}" font-size="${of(mark.size)}"` +
        ` font-style="${escape(mark.style)}" font-weight="${escape(mark.weight)}">${escape(mark.text)}</text>`
      );
    case 'bar':
      return `<rect x="${of(mark.x)}" y="${of(mark.y)}" width="${of(mark.w)}" height="${of(mark.h)}"/>`;
    case 'outline': {
      const { x, y, w, h } = mark.clip;
      const [a, b, c, d, e, f] = mark.matrix.map((one) => String(one * em));
      const line =
        mark.width === undefined
          ? ''
          : ` fill="none" stroke="${colour}" stroke-width="${String(mark.width)}"`;
      // An inner drawing cuts off what reaches out of it, and needs no name that another page has too.
      return (
        `<svg x="${of(x)}" y="${of(y)}" width="${of(w)}" height="${of(h)}" overflow="hidden">` +
        `<g transform="translate(${short(-x * em)} ${short(-y * em)})"><path d="${escape(mark.d)}"` +
        ` transform="matrix(${[a, b, c, d, e, f].join(' ')})"${line}/></g></svg>`
      );
    }
  }
}
