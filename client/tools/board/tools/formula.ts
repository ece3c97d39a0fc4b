import icon from 'lucide-static/icons/square-radical.svg?raw';
import type { Point } from '../../../../shared/tools/board/geometry.ts';
import { snap } from '../../../../shared/tools/board/ink.ts';
import { shortId } from '../../../link/fresh-id.ts';
import type { OpenPage } from '../open-page.ts';
import type { Contact, Gesture } from './gesture.ts';
import { topAt } from './picking.ts';
import type { Tool } from './tool.ts';

/** Begins a formula here; it comes into the document once it is written. */
function beginFormula(board: OpenPage, { x, y }: Point): void {
  const { colour, width, size } = board.style;
  board.edit({
    id: shortId(),
    type: 'formula',
    geometry: [snap(x), snap(y - size), size * 2, size * 2, 0],
    style: { colour, width, size },
    latex: '',
  });
}

class Clicking implements Gesture {
  readonly #board: OpenPage;
  readonly #at: Contact;

  constructor(board: OpenPage, at: Contact) {
    this.#board = board;
    this.#at = at;
  }

  move(): void {}
  cancel(): void {}

  end(): void {
    const under = topAt(this.#board, this.#at.world);
    if (under?.type === 'formula' && this.#board.mayChange(under)) this.#board.edit(under);
    else beginFormula(this.#board, this.#at.world);
  }
}

export const formula: Tool = {
  id: 'formula',
  name: { nl: 'Formule', en: 'Formula' },
  key: 'x',
  icon,
  writes: true,
  cursor: 'text',
  options: ['colour', 'size'],
  start: (board, at) => new Clicking(board, at),
  place(board) {
    beginFormula(board, board.freeSpot({ w: 240, h: 80 }));
    return undefined;
  },
};
