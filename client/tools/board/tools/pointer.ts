import icon from 'lucide-static/icons/pointer.svg?raw';
import type { InkPoint } from '../../../../shared/tools/board/ink.ts';
import { shortId } from '../../../link/fresh-id.ts';
import type { OpenPage } from '../open-page.ts';
import type { Contact, Gesture, Sample } from './gesture.ts';
import type { Tool } from './tool.ts';

/** Shows where: everybody on the page sees the line behind the hand, and it stays nowhere. */
class Showing implements Gesture {
  readonly #board: OpenPage;
  readonly #id = shortId();
  #sent = 0;

  constructor(board: OpenPage, at: Contact) {
    this.#board = board;
    this.move([at]);
  }

  move(samples: readonly Sample[]): void {
    const points = samples.map(({ world }): InkPoint => [world.x, world.y, 0.5]);
    // In the colour of the seat, whatever the pen has: that says who points.
    this.#board.live.point(this.#id, this.#board.style.own, this.#sent, points);
    this.#sent += points.length;
    this.#board.schedule('top');
  }

  end(): void {}
  cancel(): void {}
}

export const pointer: Tool = {
  id: 'pointer',
  name: { nl: 'Aanwijzer: wijs iets aan', en: 'Pointer: show where' },
  key: 'k',
  icon,
  writes: true,
  cursor: 'crosshair',
  options: [],
  start: (board, at) => new Showing(board, at),
};
