import type { Box } from '../../../../shared/tools/board/geometry.ts';

/** Device pixels of a tile's side. */
export const side = 512;

/** The next half octave up, so that pictures are only ever shrunk: sharp at every zoom. */
export function bucketOf(scale: number): number {
  return Math.ceil(2 * Math.log2(scale) - 0.001);
}

/** Device pixels per world unit in a bucket. */
export function scaleOf(bucket: number): number {
  return 2 ** (bucket / 2);
}

/** Column and row of every tile under the box. */
export function* cells(bucket: number, box: Box): Generator<[number, number]> {
  const size = side / scaleOf(bucket);
  const last = {
    column: Math.floor((box.x + box.w) / size),
    row: Math.floor((box.y + box.h) / size),
  };
  for (let row = Math.floor(box.y / size); row <= last.row; row++) {
    for (let column = Math.floor(box.x / size); column <= last.column; column++)
      yield [column, row];
  }
}

export function keyOf(bucket: number, column: number, row: number): string {
  return `${bucket} ${column} ${row}`;
}
