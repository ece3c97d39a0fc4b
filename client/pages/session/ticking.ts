import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onTimeFree } from './phase-time.ts';

/** Renders its host again every few seconds, for what follows the clock. */
export class Ticking implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #every: number;
  #clock: ReturnType<typeof setInterval> | undefined;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, every = 5000) {
    this.#host = host;
    this.#every = every;
    host.addController(this);
  }

  hostConnected(): void {
    this.#clock = setInterval(() => this.#host.requestUpdate(), this.#every);
    this.#stop = onTimeFree(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    clearInterval(this.#clock);
    this.#stop?.();
  }
}
