import icon from 'lucide-static/icons/sticky-note.svg?raw';
import type { Point } from '../../../../shared/tools/board/geometry.ts';
import { snap } from '../../../../shared/tools/board/ink.ts';
import { shortId } from '../../../link/fresh-id.ts';
import type { OpenPage } from '../open-page.ts';
import type { Contact, Gesture } from './gesture.ts';
import type { Tool } from './tool.ts';

const side = 180;

/** A note with its middle here, open for writing. */
function putSticky(board: OpenPage, at: Point): void {
  const { colour, width } = board.style;
  const [id] = board.add([
    {
      id: shortId(),
      type: 'sticky',
      geometry: [snap(at.x - side / 2), snap(at.y - side / 2), side, side, 0],
      // A note in the colour of ink would look like the paper under it.
      style: { colour: colour === 'ink' ? 'yellow' : colour, width, size: 20 },
      text: '',
    },
  ]);
  board.finishShape(id);
  const element = id === undefined ? undefined : board.store.get(id)?.element;
  if (element !== undefined) board.edit(element);
}

class Putting implements Gesture {
  readonly #board: OpenPage;
  #at: Point;

  constructor(board: OpenPage, at: Contact) {
    this.#board = board;
    this.#at = at.world;
  }

  move(_samples: unknown, last: Contact): void {
    this.#at = last.world;
  }

  end(): void {
    putSticky(this.#board, this.#at);
  }

  cancel(): void {}
}

export const sticky: Tool = {
  id: 'sticky',
  name: { nl: 'Kleefbriefje', en: 'Sticky note' },
  key: 's',
  icon,
  writes: true,
  cursor: 'copy',
  options: ['colour'],
  start: (board, at) => new Putting(board, at),
  place(board) {
    putSticky(board, board.freeSpot({ w: side, h: side }));
    return undefined;
  },
};
