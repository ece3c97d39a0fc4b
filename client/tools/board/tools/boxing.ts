import type { BoardElement } from '../../../../shared/tools/board/element.ts';
import {
  boxBetween,
  boxTakes,
  type Box,
  type Point,
} from '../../../../shared/tools/board/geometry.ts';
import type { OpenPage } from '../open-page.ts';
import type { Contact, Gesture, Sample } from './gesture.ts';

/** Draws a box around what is wanted. */
export class Boxing implements Gesture {
  readonly #board: OpenPage;
  readonly #from: Point;
  readonly #before: readonly string[];
  /** Taken by a press without a box: what is locked lies under the hand as the page does. */
  readonly #under: BoardElement | undefined;
  #box: Box | undefined;

  constructor(board: OpenPage, at: Contact, under?: BoardElement) {
    this.#board = board;
    this.#under = under;
    this.#from = at.world;
    this.#before = at.shift ? [...board.selected] : [];
    board.select(this.#before);
  }

  move(_samples: readonly Sample[], last: Contact): void {
    const box = boxBetween(this.#from, last.world);
    this.#box = box;
    const taken = this.#board.store
      .within(box)
      .filter(({ element }) => boxTakes(box, element))
      .map(({ id }) => id);
    this.#board.select([...this.#before, ...taken]);
  }

  end(): void {
    if (this.#under && this.#board.selected.size === this.#before.length)
      this.#board.select([...this.#before, this.#under.id]);
  }

  cancel(): void {
    this.#board.select(this.#before);
  }

  paint(ctx: CanvasRenderingContext2D): void {
    if (this.#box === undefined) return;
    const { x, y, w, h } = this.#box;
    ctx.fillStyle = ctx.strokeStyle = this.#board.accent;
    ctx.globalAlpha = 0.12;
    ctx.fillRect(x, y, w, h);
    ctx.globalAlpha = 1;
    ctx.lineWidth = 1 / this.#board.camera.zoom;
    ctx.strokeRect(x, y, w, h);
  }
}
