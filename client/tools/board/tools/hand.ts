import icon from 'lucide-static/icons/hand.svg?raw';
import type { Point } from '../../../../shared/tools/board/geometry.ts';
import type { OpenPage } from '../open-page.ts';
import type { Contact, Gesture, Sample } from './gesture.ts';
import type { Tool } from './tool.ts';

/** Moves the page under the hand. Any tool becomes this one while the space bar is held. */
export class Panning implements Gesture {
  readonly #board: OpenPage;
  #at: Point;

  constructor(board: OpenPage, at: Contact) {
    this.#board = board;
    this.#at = at.screen;
  }

  move(samples: readonly Sample[]): void {
    const to = samples.at(-1)?.screen ?? this.#at;
    this.#board.camera.pan(this.#at.x - to.x, this.#at.y - to.y);
    this.#at = to;
    this.#board.moved();
  }

  end(): void {}
  cancel(): void {}
}

export const hand: Tool = {
  id: 'hand',
  name: { nl: 'Hand: verschuif de bladzijde', en: 'Hand: move the page' },
  key: 'h',
  icon,
  writes: false,
  cursor: 'grab',
  options: [],
  start: (board, at) => new Panning(board, at),
};
