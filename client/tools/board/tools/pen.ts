import icon from 'lucide-static/icons/pencil.svg?raw';
import { packInk, type InkPoint } from '../../../../shared/tools/board/ink.ts';
import { maxInkBytes, maxInkPoints } from '../../../../shared/tools/board/limits.ts';
import { shortId } from '../../../link/fresh-id.ts';
import type { StrokeLook } from '../binding/live-kinds.ts';
import type { OpenPage } from '../open-page.ts';
import { widthOf } from '../pen-style.ts';
import { paintStroke } from '../view/top-layer.ts';
import type { Contact, Gesture, Sample } from './gesture.ts';
import type { Tool } from './tool.ts';

/** A stroke in the making: shown to all at once, written once. */
export class Stroke implements Gesture {
  readonly #board: OpenPage;
  readonly #pressed: boolean;
  readonly #as: 'ink' | 'highlight';
  #id = shortId();
  #points: InkPoint[] = [];
  #predicted: InkPoint[] = [];
  #sent = 0;

  constructor(board: OpenPage, at: Contact, as: 'ink' | 'highlight') {
    this.#board = board;
    this.#as = as;
    this.#pressed = at.device === 'pen';
    this.move([at]);
  }

  move(samples: readonly Sample[]): void {
    this.#predicted = [];
    for (const sample of samples) this.#points.push(pointOf(sample));
    if (this.#points.length >= maxInkPoints - 100) this.#goOn();
    this.#show(this.#points.slice(this.#sent));
  }

  predict(samples: readonly Sample[]): void {
    this.#predicted = samples.map(pointOf);
  }

  tick(now: number): void {
    if (this.#board.live.quiet(now)) this.#show([]);
  }

  end(): void {
    this.#commit();
  }

  cancel(): void {
    this.#points = [];
    this.#board.live.drop(this.#id);
  }

  paint(ctx: CanvasRenderingContext2D): void {
    const points = [...this.#points, ...this.#predicted];
    paintStroke(ctx, this.#board, { ...this.#look, points });
  }

  get #look(): StrokeLook {
    const { colour, width } = this.#board.style;
    return { as: this.#as, colour, width: widthOf(this.#as, width), pressed: this.#pressed };
  }

  #show(points: InkPoint[]): void {
    this.#board.live.stroke({ id: this.#id, ...this.#look }, this.#sent, points);
    this.#sent = this.#points.length;
  }

  /** A stroke without end is written in parts, one step to undo. */
  #goOn(): void {
    const last = this.#points.at(-1)!;
    this.#commit();
    this.#id = shortId();
    this.#points = [last];
    this.#sent = 0;
  }

  #commit(): void {
    const { as: type, colour, width } = this.#look;
    let packed = packInk(this.#points);
    while (packed.ink.length > maxInkBytes) {
      this.#points = this.#points.filter((_, i) => i % 2 === 0);
      packed = packInk(this.#points);
    }
    this.#board.add([{ id: this.#id, type, style: { colour, width }, ...packed }]);
  }
}

function pointOf({ world, pressure }: Sample): InkPoint {
  return [world.x, world.y, pressure];
}

export const pen: Tool = {
  id: 'pen',
  name: { nl: 'Pen', en: 'Pen' },
  key: 'p',
  icon,
  writes: true,
  cursor: 'crosshair',
  options: ['colour', 'width'],
  start: (board, at) => new Stroke(board, at, 'ink'),
};
