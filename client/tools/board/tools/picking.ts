import type { BoardElement } from '../../../../shared/tools/board/element.ts';
import { hitElement } from '../../../../shared/tools/board/forms/index.ts';
import type { Point } from '../../../../shared/tools/board/geometry.ts';
import type { OpenPage } from '../open-page.ts';

/**
 * The element that a person means: the highest with something at the point, a highlight only where nothing
 * else is; else the smallest empty outline around it.
 * @param reach CSS pixels beside the element that still count
 */
export function topAt(board: OpenPage, at: Point, reach = 6): BoardElement | undefined {
  const tolerance = reach / board.camera.zoom;
  const near = board.store.within({
    x: at.x - tolerance,
    y: at.y - tolerance,
    w: 2 * tolerance,
    h: 2 * tolerance,
  });
  let [hollow, under]: (BoardElement | undefined)[] = [];
  for (const { element } of near.reverse()) {
    const hit = hitElement(element, at, tolerance);
    if (hit === 'solid' && element.type !== 'highlight') return element;
    if (hit === 'solid') under ??= element;
    if (hit === 'hollow' && (hollow === undefined || area(element) < area(hollow)))
      hollow = element;
  }
  return under ?? hollow;
}

function area({ geometry }: BoardElement): number {
  return Math.abs(geometry[2] * geometry[3]);
}
