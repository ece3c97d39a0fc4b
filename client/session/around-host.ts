import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Around } from './around.ts';
import type { Session } from './session.ts';

/** Renders its element again when something of where people are became other. */
export class AroundHost implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #session: () => Session;
  readonly #changed: (around: Around) => void;
  #around: Around | undefined;
  #stop: (() => void) | undefined;

  /** @param changed absent: the element renders again */
  constructor(
    host: ReactiveControllerHost,
    session: () => Session,
    changed = (_: Around): void => host.requestUpdate(),
  ) {
    this.#host = host;
    this.#session = session;
    this.#changed = changed;
    host.addController(this);
  }

  /** Undefined before the element has its session, and where the page has no line for it. */
  get around(): Around | undefined {
    return this.#around;
  }

  /** An element in a session updates once it has one. */
  hostUpdate(): void {
    const around = Around.of(this.#session());
    if (around === this.#around && this.#stop) return;
    this.#stop?.();
    this.#around = around;
    this.#stop = around?.on(() => this.#changed(around));
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
}
