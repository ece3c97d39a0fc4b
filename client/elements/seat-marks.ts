import { svg, type SVGTemplateResult } from 'lit';
import type { Text } from '../i18n/index.ts';

/** Seat marks 0..7: a shape each, so that the colour is never the only sign. */
export const markNames: readonly Text[] = [
  { nl: 'stip', en: 'dot' },
  { nl: 'driehoek', en: 'triangle' },
  { nl: 'vierkant', en: 'square' },
  { nl: 'ster', en: 'star' },
  { nl: 'druppel', en: 'drop' },
  { nl: 'golf', en: 'wave' },
  { nl: 'kruis', en: 'plus' },
  { nl: 'maan', en: 'moon' },
];

/** The shapes in a box of 24 x 24 around its middle; filled shapes, except the wave, which is a line. */
const paths: readonly string[] = [
  'M12 6.6a5.4 5.4 0 1 0 0 10.8a5.4 5.4 0 0 0 0-10.8Z',
  'M12 5.2l7 12.2h-14Z',
  'M6.8 6.8h10.4v10.4h-10.4Z',
  'M12 4.4l2.2 5.1 5.5.5-4.2 3.6 1.3 5.4L12 16.1 7.2 19l1.3-5.4L4.3 10l5.5-.5Z',
  'M12 4.2c3 4 5.2 6.4 5.2 9.2a5.2 5.2 0 0 1-10.4 0c0-2.8 2.2-5.2 5.2-9.2Z',
  'M4.6 13.8c2.4-5 5-5 7.4-1.8s5 3.200 7.400-1.8',
  'M10.200 5.600h3.600v4.600h4.600v3.600h-4.600v4.600h-3.600v-4.600h-4.600v-3.600h4.600Z',
  'M15.800 4.900a7.600 7.600 0 1 0 3.400 10.300a6.200 6.200 0 0 1-3.400-10.300Z',
];

/**
 * A seat mark as SVG shapes in the colour `currentColor`.
 * @param mark 0..7; anything else counts round
 * @param size of its box, in the units of the drawing around it
 */
export function seatMark(mark: number, x: number, y: number, size: number): SVGTemplateResult {
  const index = seatIndex(mark);
  const line = index === 5;
  return svg`<path
    d=${paths[index] ?? ''}
    transform="translate(${x - size / 2} ${y - size / 2}) scale(${size / 24})"
    fill=${line ? 'none' : 'currentColor'}
    stroke="currentColor"
    stroke-width=${line ? 3.4 : 1}
    stroke-linejoin="round"
    stroke-linecap="round"
  />`;
}

export function seatColour(mark: number): string {
  return `var(--k-seat-${String(seatIndex(mark))})`;
}

export function seatIndex(mark: number): number {
  return (((Math.trunc(mark) || 0) % 8) + 8) % 8;
}
