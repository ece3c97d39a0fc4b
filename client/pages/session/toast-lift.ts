import type { ReactiveController, ReactiveControllerHost } from 'lit';

const name = '--k-toast-inset';

/**
 * Keeps short messages clear of the bars: a toast must not lie over what one presses. On a phone the buttons of
 * the stage reach down to the bars, so there it lies below the top bar, over who is here and where we are.
 */
export class ToastLift implements ReactiveController {
  readonly #bars: () => readonly HTMLElement[];
  readonly #top: () => boolean;
  readonly #floating: () => string;
  #watcher: ResizeObserver | undefined;
  #watched: readonly HTMLElement[] = [];

  /**
   * @param bars those at that end of the page now
   * @param top whether it is the upper end
   * @param floating a CSS length: what floats there besides, such as the tools of a board that fills the window
   */
  constructor(
    host: ReactiveControllerHost,
    bars: () => readonly HTMLElement[],
    top: () => boolean,
    floating: () => string,
  ) {
    this.#bars = bars;
    this.#top = top;
    this.#floating = floating;
    host.addController(this);
  }

  hostUpdated(): void {
    const bars = this.#bars();
    this.#watcher ??= new ResizeObserver(() => this.#measure());
    const same =
      bars.length === this.#watched.length && bars.every((bar, at) => bar === this.#watched[at]);
    if (same) return this.#measure();
    this.#watcher.disconnect();
    this.#watched = bars;
    for (const bar of bars) this.#watcher.observe(bar);
    this.#measure();
  }

  hostDisconnected(): void {
    this.#watcher?.disconnect();
    this.#watched = [];
    document.documentElement.style.removeProperty(name);
  }

  #measure(): void {
    const height = this.#watched.reduce((sum, bar) => sum + bar.offsetHeight, 0);
    const inset = this.#top()
      ? `${height}px 0 auto`
      : `auto 0 calc(${height}px + ${this.#floating()})`;
    document.documentElement.style.setProperty(name, inset);
  }
}
