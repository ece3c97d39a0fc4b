import type { Measure } from '../../../shared/tools/cloud/layout.ts';

const size = 100;
/** Room for capitals, accents and tails. */
const height = 1.12;

let pen: CanvasRenderingContext2D | null | undefined;

/** Measures words as they are drawn: weight 600 in this family. */
export function measureIn(family: string): Measure {
  pen ??= document.createElement('canvas').getContext('2d');
  const context = pen;
  if (!context) return (text) => ({ width: text.length * 0.56, height });
  context.font = `600 ${String(size)}px ${family}`;
  return (text) => ({ width: context.measureText(text).width / size, height });
}
