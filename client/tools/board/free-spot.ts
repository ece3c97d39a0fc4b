import type { Point } from '../../../shared/tools/board/geometry.ts';
import type { ElementStore } from './binding/store.ts';
import type { Camera } from './view/camera.ts';

/** Near the middle of the view, not exactly on top of the last thing put there. */
export function freeSpot(
  { store, camera }: { readonly store: ElementStore; readonly camera: Camera },
  size: { w: number; h: number },
): Point {
  const { x, y } = camera.centre;
  for (let n = 0; n < 12; n++) {
    const at = { x: x + n * 24, y: y + n * 24 };
    const taken = store.within({ x: at.x - 2, y: at.y - 2, w: 4, h: 4 });
    const same = taken.some(({ element: { geometry } }) => {
      const [ex, ey, ew, eh] = geometry;
      return Math.hypot(ex + ew / 2 - at.x, ey + eh / 2 - at.y) < size.w / 8;
    });
    if (!same) return at;
  }
  return { x, y };
}
