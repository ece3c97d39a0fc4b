import icon from 'lucide-static/icons/square.svg?raw';
import { DrawnBox, placeShape } from './drawn-box.ts';
import type { Tool } from './tool.ts';

export const rectangle: Tool = {
  id: 'rectangle',
  name: { nl: 'Rechthoek', en: 'Rectangle' },
  key: 'r',
  icon,
  writes: true,
  cursor: 'crosshair',
  options: ['colour', 'width', 'fill'],
  start: (board, at) => new DrawnBox(board, at, 'rectangle'),
  place: (board) => placeShape(board, 'rectangle'),
};
