import type { Box, Point } from '../../../../shared/tools/board/geometry.ts';
import type { DocLink } from '../../../link/doc-link.ts';
import type { Camera } from '../view/camera.ts';

/** Where somebody is on a page: their pointer, and the part of it that their screen shows; world units. */
export interface Pointed {
  readonly point: Point | undefined;
  readonly view: Box | undefined;
}

/**
 * Shows the others where this person is. It travels as a cursor, with the rights of the document, and may get lost.
 */
export class Pointing {
  readonly #link: DocLink;
  readonly #camera: Camera;
  /** On the screen: the page may move below it. */
  #pointer: Point | undefined;
  #said = '';
  /** The view is somebody else's, whom this person follows: it is not said, or two who follow each other would never rest. */
  led = false;

  constructor(link: DocLink, camera: Camera) {
    this.#link = link;
    this.#camera = camera;
  }

  /** @param pointer on the screen; undefined when it left the page */
  at(pointer: Point | undefined): void {
    this.#pointer = pointer;
    this.say();
  }

  /** The pointer or the view moved. A page without a size is not on the screen: nothing shows. */
  say(seen = this.#camera.width > 0): void {
    const { x, y, w, h } = this.#camera.view;
    const view = [x, y, w, h].map(Math.round);
    const at = this.#pointer && this.#camera.toWorld(this.#pointer);
    const point = at && { x: Math.round(at.x), y: Math.round(at.y) };
    const shown = { ...point, ...(!this.led && { view }) };
    const cursor = seen && Object.keys(shown).length > 0 ? shown : undefined;
    const said = JSON.stringify(cursor) ?? '';
    if (said === this.#said) return;
    this.#said = said;
    this.#link.setCursor(cursor);
  }
}

const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);

/** What another device says, read with care. */
export function readPointed(cursor: unknown): Pointed {
  if (typeof cursor !== 'object' || cursor === null) return { point: undefined, view: undefined };
  const { x, y, view } = cursor as Record<string, unknown>;
  const point = isNumber(x) && isNumber(y) ? { x, y } : undefined;
  if (!Array.isArray(view) || view.length !== 4 || !view.every(isNumber))
    return { point, view: undefined };
  const [left = 0, top = 0, w = 0, h = 0] = view as number[];
  return { point, view: w > 0 && h > 0 ? { x: left, y: top, w, h } : undefined };
}
