import type { InkPoint } from '../../../../shared/tools/board/ink.ts';
import type { ColourName } from '../../../../shared/tools/board/palette.ts';

/** Where somebody points: a line behind their hand. */
export interface Trail {
  readonly colour: ColourName;
  /** The youngest last; `at` in ms, as it was seen here. */
  readonly points: { readonly x: number; readonly y: number; readonly at: number }[];
}

/** How long a place that was pointed at is seen, in ms. */
export const trailTime = 1_000;
/** More in one second is no hand. */
const mostPoints = 1_500;

/** What people point at now: it fades by itself, and is stored nowhere. */
export class Trails {
  readonly all = new Map<string, Trail>();

  /** @param key of whose hand it is, and which time it points */
  add(key: string, colour: ColourName, points: readonly InkPoint[], at: number): void {
    const trail = this.all.get(key) ?? { colour, points: [] };
    this.all.set(key, trail);
    trail.points.push(...points.map(([x, y]) => ({ x, y, at })));
    trail.points.splice(0, Math.max(0, trail.points.length - mostPoints));
  }

  /** A line goes when its last point has been seen long enough. @returns true while some are left, or the last one just went */
  fade(now: number): boolean {
    const some = this.all.size > 0;
    for (const [key, { points }] of this.all) {
      const last = points.at(-1);
      if (last === undefined || now - last.at > trailTime) this.all.delete(key);
    }
    return some;
  }
}
