/** A hand that touches this soon after the pen was last heard rests beside it; in ms. */
const besidePen = 400;

/**
 * Tells the hand that holds a pen from a finger that means something. A touch that comes while the pen is on
 * the screen or just above it, or that lies there when the pen comes, does nothing until it is lifted.
 */
export class Palms {
  /** Once somebody drew with a pen, fingers move the page. */
  penSeen = false;
  readonly #touches = new Set<number>();
  #penDown = false;
  #heard = -Infinity;

  /** @returns true for a touch that is a resting hand */
  down(event: PointerEvent): boolean {
    if (this.#isPen(event)) this.#penDown = true;
    if (event.pointerType !== 'touch') return false;
    const beside = this.#penDown || event.timeStamp - this.#heard < besidePen;
    if (beside) this.#touches.add(event.pointerId);
    return beside;
  }

  /** @returns true for a touch that is a resting hand */
  move(event: PointerEvent): boolean {
    return !this.#isPen(event) && this.#touches.has(event.pointerId);
  }

  /** It was lifted, or the system took it. */
  up(event: PointerEvent): void {
    if (this.#isPen(event)) this.#penDown = false;
    this.#touches.delete(event.pointerId);
  }

  /** This touch lay there when the pen came. */
  add(id: number): void {
    this.#touches.add(id);
  }

  #isPen({ pointerType, timeStamp }: PointerEvent): boolean {
    if (pointerType !== 'pen') return false;
    this.penSeen = true;
    this.#heard = timeStamp;
    return true;
  }
}
