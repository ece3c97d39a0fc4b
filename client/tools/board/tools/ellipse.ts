import icon from 'lucide-static/icons/circle.svg?raw';
import { DrawnBox, placeShape } from './drawn-box.ts';
import type { Tool } from './tool.ts';

export const ellipse: Tool = {
  id: 'ellipse',
  name: { nl: 'Ellips', en: 'Ellipse' },
  key: 'o',
  icon,
  writes: true,
  cursor: 'crosshair',
  options: ['colour', 'width', 'fill'],
  start: (board, at) => new DrawnBox(board, at, 'ellipse'),
  place: (board) => placeShape(board, 'ellipse'),
};
