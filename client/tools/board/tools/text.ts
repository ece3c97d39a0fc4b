import icon from 'lucide-static/icons/type.svg?raw';
import { lineHeight } from '../../../../shared/tools/board/text-layout.ts';
import { isWritten } from '../../../../shared/tools/board/element.ts';
import type { Point } from '../../../../shared/tools/board/geometry.ts';
import { snap } from '../../../../shared/tools/board/ink.ts';
import { shortId } from '../../../link/fresh-id.ts';
import type { OpenPage } from '../open-page.ts';
import { topAt } from './picking.ts';
import type { Contact, Gesture } from './gesture.ts';
import type { Tool } from './tool.ts';

/** Begins words here; they come into the document with the first letter. */
export function beginText(board: OpenPage, at: Point): void {
  const { colour, width, size } = board.style;
  const geometry = [snap(at.x), snap(at.y - size * 0.65), size / 2, size * lineHeight, 0] as const;
  board.edit({
    id: shortId(),
    type: 'text',
    geometry,
    style: { colour, width, size, auto: true },
    text: '',
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
    if (under && isWritten(under) && this.#board.mayChange(under)) this.#board.edit(under);
    else beginText(this.#board, this.#at.world);
  }
}

export const text: Tool = {
  id: 'text',
  name: { nl: 'Tekst', en: 'Text' },
  key: 't',
  icon,
  writes: true,
  cursor: 'text',
  options: ['colour', 'size'],
  start: (board, at) => new Clicking(board, at),
  place(board) {
    beginText(board, board.freeSpot({ w: 200, h: 40 }));
    return undefined;
  },
};
