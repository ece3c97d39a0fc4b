import { focused, isEditable } from '../typing.ts';

/** Around a pen, in CSS pixels: as far as a hand goes on with what it draws. */
const reach = 60;

/** The part of the screen where this person writes or draws now. */
export function whereOneWrites(event?: Event): DOMRect | undefined {
  if (event instanceof PointerEvent && event.composedPath()[0] instanceof HTMLCanvasElement)
    return new DOMRect(event.clientX - reach, event.clientY - reach, 2 * reach, 2 * reach);
  const at = focused();
  return at && isEditable(at) ? at.getBoundingClientRect() : undefined;
}

export const liesOver = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;
