import type { ElementType, Geometry, Style } from '../../../../shared/tools/board/element.ts';
import { isSegment } from '../../../../shared/tools/board/element.ts';
import type { Point } from '../../../../shared/tools/board/geometry.ts';
import { snap } from '../../../../shared/tools/board/ink.ts';
import { shortId } from '../../../link/fresh-id.ts';
import type { Draft, OpenPage } from '../open-page.ts';
import { paintElement } from '../view/paint.ts';
import type { Contact, Gesture, Sample } from './gesture.ts';

/** World units of what a click makes, without drawing. */
const clicked = { w: 160, h: 100 };

/** Draws a shape from one corner to the other; with shift a square, a circle or a neat angle. */
export class DrawnBox implements Gesture {
  readonly #board: OpenPage;
  readonly #type: ElementType;
  readonly #from: Point;
  readonly #id = shortId();
  #geometry: Geometry;

  constructor(board: OpenPage, at: Contact, type: ElementType) {
    this.#board = board;
    this.#type = type;
    this.#from = at.world;
    this.#geometry = [at.world.x, at.world.y, 0, 0, 0];
  }

  move(_samples: readonly Sample[], last: Contact): void {
    this.#geometry = spanned(this.#type, this.#from, last.world, last.shift);
  }

  end(): void {
    const [, , w, h] = this.#geometry;
    const small = Math.hypot(w, h) * this.#board.camera.zoom < 6;
    // A click on a line tool is a slip; on a shape it asks for one of a common size.
    if (small && isSegment(this.#type)) return;
    const geometry = small ? around(this.#from) : this.#geometry;
    const element = newShape(this.#board, this.#type, geometry, this.#id);
    const [id] = this.#board.add([element]);
    this.#board.finishShape(id);
  }

  cancel(): void {}

  paint(ctx: CanvasRenderingContext2D): void {
    const element = newShape(this.#board, this.#type, this.#geometry, this.#id);
    const scale = this.#board.camera.zoom * this.#board.ratio;
    paintElement(
      ctx,
      { ...element, author: '', order: '', locked: false },
      scale,
      this.#board.look,
    );
  }
}

/** A shape of a common size in the middle of the view, for the keyboard. */
export function placeShape(board: OpenPage, type: ElementType): string | undefined {
  const at = around(board.freeSpot(clicked));
  return board.add([newShape(board, type, at, shortId())])[0];
}

function newShape(board: OpenPage, type: ElementType, geometry: Geometry, id: string): Draft {
  const { colour, width, fill } = board.style;
  const style: Style = { colour, width, ...(fill && !isSegment(type) ? { fill } : {}) };
  return { id, type, geometry, style };
}

function around(middle: Point): Geometry {
  const { w, h } = clicked;
  return [snap(middle.x - w / 2), snap(middle.y - h / 2), w, h, 0];
}

function spanned(type: ElementType, from: Point, to: Point, neat: boolean): Geometry {
  let [w, h] = [to.x - from.x, to.y - from.y];
  if (neat && isSegment(type)) {
    const step = Math.PI / 12;
    const angle = Math.round(Math.atan2(h, w) / step) * step;
    const length = Math.hypot(w, h);
    [w, h] = [Math.cos(angle) * length, Math.sin(angle) * length];
  } else if (neat) {
    const side = Math.max(Math.abs(w), Math.abs(h));
    [w, h] = [Math.sign(w || 1) * side, Math.sign(h || 1) * side];
  }
  if (isSegment(type)) return [snap(from.x), snap(from.y), snap(w), snap(h), 0];
  const [x, y] = [Math.min(from.x, from.x + w), Math.min(from.y, from.y + h)];
  return [snap(x), snap(y), snap(Math.abs(w)), snap(Math.abs(h)), 0];
}
