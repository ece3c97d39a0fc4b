import {
  boxFor,
  emIn,
  type FormulaPicture,
} from '../../../../shared/tools/board/formula-picture.ts';
import type { BoardElement } from '../../../../shared/tools/board/element.ts';
import { defaultTextSize } from '../../../../shared/tools/board/text-layout.ts';
import type * as drawing from '../formula/picture.ts';

/** Different formulas that are drawn on one page; of more than that the source stands there. */
const mostPictures = 1_000;

/**
 * The formulas of a page as they are drawn, each set once. What sets them is fetched with the first one; until then,
 * and when it does not come, their source stands there.
 */
export class Formulas {
  readonly #pictures = new Map<string, FormulaPicture>();
  readonly #asked = new Map<string, Promise<FormulaPicture | undefined>>();
  readonly #onDrawn: (latex: string) => void;
  #drawing: typeof drawing | undefined;
  /** They are set one after another, so that the page stays free for the hands. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(onDrawn: (latex: string) => void) {
    this.#onDrawn = onDrawn;
  }

  /** How it is drawn; undefined when what draws it could not be fetched. */
  picture(latex: string): Promise<FormulaPicture | undefined> {
    const known = this.#asked.get(latex);
    if (known) return known;
    if (this.#asked.size >= mostPictures) return Promise.resolve(undefined);
    const asked = this.#last.then(() => this.#draw(latex)).catch(() => undefined);
    this.#last = asked;
    this.#asked.set(latex, asked);
    return asked;
  }

  paint(ctx: CanvasRenderingContext2D, element: BoardElement, colour: string): void {
    const { latex = '', geometry, style } = element;
    const picture = this.#pictures.get(latex);
    if (picture && this.#drawing) {
      this.#drawing.paintFormula(ctx, picture, emIn(geometry, picture), colour);
      return;
    }
    void this.picture(latex);
    const size = Math.min(style.size ?? defaultTextSize, geometry[3]);
    ctx.fillStyle = colour;
    ctx.font = `${String(size)}px ui-monospace, monospace`;
    ctx.textBaseline = 'alphabetic';
    ctx.fillText(latex.slice(0, 60), 0, size, Math.max(1, geometry[2]));
  }

  /** The box of a formula with letters of its own size; undefined for what is none. */
  boxOf({ latex, geometry, style }: BoardElement): { w: number; h: number } | undefined {
    if (latex === undefined) return undefined;
    const picture = this.#pictures.get(latex);
    if (picture) return boxFor(picture, style.size ?? defaultTextSize);
    return { w: geometry[2], h: geometry[3] };
  }

  /** In words, once what says them is there. */
  spoken(latex: string): string {
    return this.#drawing?.spoken(latex) ?? latex;
  }

  async #draw(latex: string): Promise<FormulaPicture> {
    this.#drawing ??= await import('../formula/picture.ts');
    const picture = await this.#drawing.pictureOf(latex);
    this.#pictures.set(latex, picture);
    this.#onDrawn(latex);
    return picture;
  }
}
