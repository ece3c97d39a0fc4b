import icon from 'lucide-static/icons/move-up-right.svg?raw';
import { DrawnBox, placeShape } from './drawn-box.ts';
import type { Tool } from './tool.ts';

export const arrow: Tool = {
  id: 'arrow',
  name: { nl: 'Pijl', en: 'Arrow' },
  key: 'a',
  icon,
  writes: true,
  cursor: 'crosshair',
  options: ['colour', 'width'],
  start: (board, at) => new DrawnBox(board, at, 'arrow'),
  place: (board) => placeShape(board, 'arrow'),
};
