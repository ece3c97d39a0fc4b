import type { BoardElement } from '../../../../shared/tools/board/element.ts';

/** The first wait before another try, in ms; each next one is twice as long, up to `longestWait`. */
const firstWait = 1_000;
const longestWait = 60_000;

/**
 * Pictures on the page, loaded once each. One that did not come is crossed out, and asked for again after a while and
 * when the connection is back.
 */
export class Images {
  readonly #known = new Map<string, HTMLImageElement | 'failed'>();
  readonly #retries = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #onLoad: (url: string) => void;
  readonly #off = new AbortController();

  constructor(onLoad: (url: string) => void) {
    this.#onLoad = onLoad;
    addEventListener('online', () => this.#retryAll(), { signal: this.#off.signal });
  }

  destroy(): void {
    this.#off.abort();
    for (const clock of this.#retries.values()) clearTimeout(clock);
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
    return this.#known.get(url) ?? this.#fetch(url, firstWait);
  }

  /** Until a picture that failed has come after all, it stays crossed out. */
  #fetch(url: string, wait: number): HTMLImageElement {
    const image = new Image();
    if (!this.#known.has(url)) this.#known.set(url, image);
    image.decoding = 'async';
    image.onload = () => {
      this.#known.set(url, image);
      this.#onLoad(url);
    };
    image.onerror = () => {
      if (this.#off.signal.aborted) return;
      this.#known.set(url, 'failed');
      this.#onLoad(url);
      this.#retries.set(
        url,
        setTimeout(() => this.#retry(url, Math.min(longestWait, wait * 2)), wait),
      );
    };
    image.src = url;
    return image;
  }

  #retry(url: string, wait: number): void {
    clearTimeout(this.#retries.get(url));
    this.#retries.delete(url);
    this.#fetch(url, wait);
  }

  #retryAll(): void {
    for (const url of [...this.#retries.keys()]) this.#retry(url, firstWait);
  }
}
