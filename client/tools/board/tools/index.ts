import { arrow } from './arrow.ts';
import { ellipse } from './ellipse.ts';
import { eraser } from './eraser.ts';
import { formula } from './formula.ts';
import { hand } from './hand.ts';
import { highlighter } from './highlighter.ts';
import { line } from './line.ts';
import { pen } from './pen.ts';
import { pointer } from './pointer.ts';
import { rectangle } from './rectangle.ts';
import { select } from './select.ts';
import { sticky } from './sticky.ts';
import { text } from './text.ts';
import type { Tool } from './tool.ts';

/** The toolbar from left to right: one line a tool. */
export const tools: readonly Tool[] = [
  select,
  hand,
  pen,
  highlighter,
  eraser,
  text,
  sticky,
  rectangle,
  ellipse,
  line,
  arrow,
  formula,
  pointer,
];

export const toolById = (id: string): Tool => tools.find((tool) => tool.id === id) ?? hand;
