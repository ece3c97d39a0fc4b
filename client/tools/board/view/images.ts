import type { BoardElement } from '../../../../shared/tools/board/element.ts';

/** Pictures on the page, loaded once each. */
export class Images {
  readonly #known = new Map<string, HTMLImageElement | 'failed'>();
  readonly #onLoad: (url: string) => void;

  constructor(onLoad: (url: string) => void) {
    this.#onLoad = onLoad;
  }

  paint(ctx: CanvasRenderingContext2D, element: BoardElement, scale: number): void {
    const [, , w, h] = element.geometry;
    const source = element.source;
    if (source === undefined || !('hash' in source)) return;
    const image = this.#load(source.url);
    if (image !== 'failed' && image.complete && image.naturalWidth > 0) {
      ctx.drawImage(image, 0, 0, w, h);
      return;
    }
    ctx.fillStyle = 'rgb(128 120 104 / 15%)';
    ctx.fillRect(0, 0, w, h);
    ctx.strokeStyle = 'rgb(128 120 104 / 60%)';
    ctx.lineWidth = 1 / scale;
    ctx.strokeRect(0, 0, w, h);
    if (image !== 'failed') return;
    ctx.beginPath();
    ctx.moveTo(0, 0);
    ctx.lineTo(w, h);
    ctx.moveTo(w, 0);
    ctx.lineTo(0, h);
    ctx.stroke();
  }

  #load(url: string): HTMLImageElement | 'failed' {
    const known = this.#known.get(url);
    if (known !== undefined) return known;
    const image = new Image();
    this.#known.set(url, image);
    image.decoding = 'async';
    image.onload = () => this.#onLoad(url);
    image.onerror = () => {
      this.#known.set(url, 'failed');
      this.#onLoad(url);
    };
    image.src = url;
    return image;
  }
}
