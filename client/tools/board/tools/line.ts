import icon from 'lucide-static/icons/slash.svg?raw';
import { DrawnBox, placeShape } from './drawn-box.ts';
import type { Tool } from './tool.ts';

export const line: Tool = {
  id: 'line',
  name: { nl: 'Lijn', en: 'Line' },
  key: 'l',
  icon,
  writes: true,
  cursor: 'crosshair',
  options: ['colour', 'width'],
  start: (board, at) => new DrawnBox(board, at, 'line'),
  place: (board) => placeShape(board, 'line'),
};
