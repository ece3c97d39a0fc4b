import icon from 'lucide-static/icons/highlighter.svg?raw';
import { Stroke } from './pen.ts';
import type { Tool } from './tool.ts';

export const highlighter: Tool = {
  id: 'highlighter',
  name: { nl: 'Markeerstift', en: 'Highlighter' },
  key: 'm',
  icon,
  writes: true,
  cursor: 'crosshair',
  options: ['colour', 'width'],
  start: (board, at) => new Stroke(board, at, 'highlight'),
};
