import type { Camera } from './camera.ts';

/** How one person looks at the page: on paper with lines, with dots, or plain. Nobody else sees it, and no export has it. */
export const grids = ['plain', 'lines', 'dots'] as const;
export type Grid = (typeof grids)[number];

export const isGrid = (value: unknown): value is Grid =>
  (grids as readonly unknown[]).includes(value);

export const nextGrid = (grid: Grid): Grid => grids[(grids.indexOf(grid) + 1) % grids.length]!;

/** World units from line to line, at the page's own size. */
const step = 32;
/** CSS pixels: closer together they are a grey haze. */
const least = 14;

/** Puts the paper where the camera looks: its squares move and grow with the page. */
export function placeGrid(paper: HTMLElement, { x, y, zoom }: Camera): void {
  let size = step * zoom;
  while (size < least) size *= 2;
  const at = (start: number): number => -start * zoom + size / 2;
  paper.style.backgroundSize = `${size}px ${size}px`;
  paper.style.backgroundPosition = `${at(x)}px ${at(y)}px`;
}
