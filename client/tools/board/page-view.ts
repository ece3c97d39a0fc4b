import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DocLink } from '../../link/doc-link.ts';
import type { Board } from './board.ts';

/**
 * The link that a board shows. When a right drops, the document gets a new link that first has to fetch
 * its content: until then the old picture stays, which nobody can write on any more.
 */
export class SteadyLink implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #shown: DocLink | undefined;
  #followed: DocLink | undefined;
  #stop: (() => void) | undefined;
  #seen = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#followed = this.#shown = this.#stop = undefined;
  }

  steady(link: DocLink | undefined): DocLink | undefined {
    this.#follow(link);
    const waits = link && !link.synced && this.#shown?.name === link.name && this.#shown.closed;
    if (!waits) this.#shown = link;
    return this.#shown;
  }

  /** Renders again when it arrived, was saved, or changed its right; cursors move all the time. */
  #follow(link: DocLink | undefined): void {
    if (link === this.#followed) return;
    this.#stop?.();
    this.#followed = link;
    const look = () => `${link?.mode ?? ''} ${String(link?.synced)} ${link?.saved ?? ''}`;
    this.#seen = look();
    this.#stop = link?.on('change', () => {
      if (look() === this.#seen) return;
      this.#seen = look();
      this.#host.requestUpdate();
    });
  }
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Where a person was on each page, so that leafing through them loses no place. */
export class Cameras {
  readonly #places = new Map<string, Place>();
  #entered: Board | undefined;

  leave(board: Board | undefined): void {
    if (!board || board !== this.#entered) return;
    const { x, y, zoom } = board.camera;
    this.#places.set(board.link.name, { x, y, zoom });
  }

  enter(board: Board | undefined): void {
    if (!board || board === this.#entered) return;
    const again = this.#entered?.link.name === board.link.name;
    this.#entered = board;
    const place = this.#places.get(board.link.name);
    // The board itself keeps the camera when only the link of the same page was replaced.
    if (!place || again) return;
    Object.assign(board.camera, place);
    board.camera.version++;
    board.moved();
  }
}
