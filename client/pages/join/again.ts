import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** One thing that a page does again by itself in a while, as long as it is shown. */
export class Again implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Instead of what was planned before. @param milliseconds absent: nothing is planned */
  after(milliseconds: number | undefined, what: () => void): void {
    clearTimeout(this.#timer);
    if (milliseconds !== undefined) this.#timer = setTimeout(what, milliseconds);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
