import type { ReactiveController, ReactiveControllerHost } from 'lit';

const name = '--k-toast-lift';

/** Keeps short messages above the bars at the bottom: a toast must not lie over what one presses. */
export class ToastLift implements ReactiveController {
  readonly #bars: () => readonly HTMLElement[];
  #watcher: ResizeObserver | undefined;
  #watched: readonly HTMLElement[] = [];

  /** @param bars those at the bottom of the page now */
  constructor(host: ReactiveControllerHost, bars: () => readonly HTMLElement[]) {
    this.#bars = bars;
    host.addController(this);
  }

  hostUpdated(): void {
    const bars = this.#bars();
    this.#watcher ??= new ResizeObserver(() => this.#measure());
    if (bars.length === this.#watched.length && bars.every((bar, at) => bar === this.#watched[at]))
      return;
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
    document.documentElement.style.setProperty(name, `${height}px`);
  }
}
