import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onUnseen, unseen } from './arrival.ts';
import { toolOf } from './spots.ts';

/** Renders its host again when something arrives or is seen. */
export class Unseen implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = onUnseen(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** Something of this tool, or at this spot of it, was not seen yet. */
  in(tool: string, at?: string, part?: string): boolean {
    return unseen().some(
      ({ spot }) =>
        spot &&
        toolOf(spot) === tool &&
        (at === undefined || spot.at === at) &&
        (part === undefined || spot.part === part),
    );
  }

  /** This person did something that was not seen yet. */
  of(person: string): boolean {
    return unseen().some((one) => one.person === person);
  }
}
