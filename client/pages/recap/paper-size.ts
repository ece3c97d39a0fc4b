import type { Agreement } from './kept-agreement.ts';
import { trimmed } from '../../../shared/wire/trimmed.ts';

/** Sizes of letters in points: of a promise, and of everything around it. */
export interface PaperSize {
  readonly promise: number;
  readonly small: number;
}

const LARGEST = 26;
const SMALLEST = 8.5;
/** A4 within its margins, in points; a little less in height, because letters are estimated and not measured. */
const WIDTH = 516;
const HEIGHT = 735;
/** Mean width of a letter and height of a line, in its own size. */
const LETTER = 0.45;
const LINE = 1.35;
const PROMISE_LINE = 1.22;

const smallOf = (promise: number): number => Math.min(12, Math.max(8, 0.5 * promise + 3));

const linesOf = (letters: number, size: number, width: number): number =>
  Math.max(1, Math.ceil((letters * LETTER * size) / width));

/** When, where and until stand beside each other as long as there is room. */
function detailLines(item: Agreement['items'][number], small: number, width: number): number {
  const label = 10;
  let lines = 0;
  let left = 0;
  for (const text of [item.when, item.where, item.until]) {
    if (!trimmed(text)) continue;
    const needs = (text.length + label) * LETTER * small;
    if (needs > left) {
      lines += linesOf(text.length + label, small, width);
      left = width;
    }
    left -= needs;
  }
  return lines;
}

function heightOf(kept: Agreement, { promise, small }: PaperSize): number {
  const { items, tell, wrong, signatures, witnesses = [] } = kept;
  const width = WIDTH - 1.9 * promise;
  const header = 3 * promise + 52;
  const list = items.reduce((sum, item) => {
    const said = linesOf(item.what.length, promise, width) * PROMISE_LINE * promise;
    const around = (1.3 + detailLines(item, small, width)) * LINE * small;
    return sum + said + around + promise;
  }, 0);
  const third = WIDTH / 3 - 3 * small;
  const fixed = (2 + linesOf(Math.max(tell.length, wrong.length, 26), small, third)) * LINE * small;
  const hands = (signatures.length > 2 ? 7 : 6) * small + (witnesses.length > 0 ? 5 * small : 0);
  const gaps = 5 * 1.1 * promise;
  return header + list + fixed + 2 * small + hands + 36 + gaps;
}

/** The largest letters with which this agreement stands on one page. */
export function paperSize(kept: Agreement): PaperSize {
  let promise = LARGEST;
  const sized = (): PaperSize => ({ promise, small: smallOf(promise) });
  while (promise > SMALLEST && heightOf(kept, sized()) > HEIGHT) promise -= 0.5;
  return sized();
}
