import type { LitElement, ReactiveController } from 'lit';

const steps = 6;

/**
 * Makes what stands in a box smaller until nothing of it is cut off: sets `--fit` on the box, 1 or less, by which the
 * styles multiply their sizes. A box that grows with what is in it keeps 1.
 */
export class FitInBox implements ReactiveController {
  readonly #host: LitElement;
  readonly #box: () => HTMLElement | null;
  readonly #least: number;
  #watch: ResizeObserver | undefined;
  #seen = new Set<Element>();

  /**
   * @param box the part that must not overflow
   * @param least below this nobody could read it: then it is cut off after all, or scrolls
   */
  constructor(host: LitElement, box: () => HTMLElement | null, least = 0.4) {
    this.#host = host;
    this.#box = box;
    this.#least = least;
    host.addController(this);
  }

  hostConnected(): void {
    this.#watch = new ResizeObserver(() => this.#fit());
    this.#watch.observe(this.#host);
    // Another face has other widths.
    void document.fonts.ready.then(() => this.#fit());
  }

  hostDisconnected(): void {
    this.#watch?.disconnect();
    this.#watch = undefined;
    this.#seen.clear();
  }

  /** Texts with formulas are drawn a moment later and then have another size. */
  hostUpdated(): void {
    const texts = new Set(this.#box()?.querySelectorAll('kring-rich-text, img'));
    for (const text of texts) if (!this.#seen.has(text)) this.#watch?.observe(text);
    for (const text of this.#seen) if (!texts.has(text)) this.#watch?.unobserve(text);
    this.#seen = texts;
    this.#fit();
  }

  #fit(): void {
    const box = this.#box();
    if (!box || box.clientHeight === 0) return;
    this.#scale(box);
    // What must be scrolled to can be scrolled to with keys.
    if (box.scrollHeight > box.clientHeight + 1) box.tabIndex = 0;
    else box.removeAttribute('tabindex');
  }

  #scale(box: HTMLElement): void {
    if (this.#fits(box, 1)) return;
    let [low, high] = [this.#least, 1];
    for (let step = 0; step < steps; step += 1) {
      const middle = (low + high) / 2;
      if (this.#fits(box, middle)) low = middle;
      else high = middle;
    }
    this.#fits(box, low);
  }

  #fits(box: HTMLElement, scale: number): boolean {
    box.style.setProperty('--fit', String(scale));
    // Sizes are whole pixels here, and a line box may stand out by one.
    return box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth + 1;
  }
}
