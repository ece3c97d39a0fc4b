import type { Style } from '../../../shared/tools/board/element.ts';
import { hasLetters, isSegment } from '../../../shared/tools/board/element.ts';
import { moveGeometry } from '../../../shared/tools/board/geometry.ts';
import { textBox } from '../../../shared/tools/board/text-layout.ts';
import { shortId } from '../../link/fresh-id.ts';
import type { Board } from './board.ts';
import type { Draft } from './open-page.ts';
import { chosenWidth, widthOf, type PenStyle } from './pen-style.ts';
import type { BoardElement } from '../../../shared/tools/board/element.ts';

/** What a person does to the selection from the keyboard or the bar. Each is one step to undo. */

export function removeSelected(board: Board): number {
  return board.remove([...board.selected]).length;
}

export function selectAll(board: Board): void {
  board.setTool('select');
  board.select(board.store.all().map(({ id }) => id));
}

/** @param again true while a key is held: then it is one step together with the last */
export function nudge(board: Board, dx: number, dy: number, again: boolean): void {
  const elements = board.changeable();
  if (elements.length === 0) return;
  if (!again) board.edits.history.split();
  board.edits.more(() => {
    for (const { id, geometry } of elements)
      board.edits.setGeometry(id, moveGeometry(geometry, dx, dy));
  });
}

export function growBy(board: Board, dw: number, dh: number, again: boolean): void {
  const elements = board.changeable();
  if (elements.length === 0) return;
  if (!again) board.edits.history.split();
  board.edits.more(() => {
    for (const element of elements) {
      const [x, y, w, h, rotation] = element.geometry;
      const least = isSegment(element.type) ? -Infinity : 8;
      const size = { w: Math.max(least, w + dw), h: Math.max(least, h + dh) };
      // A formula keeps its shape, whichever side is pulled.
      if (element.type === 'formula' && dw !== 0) size.h = (h * size.w) / w;
      else if (element.type === 'formula') size.w = (w * size.h) / h;
      board.edits.setGeometry(element.id, [x, y, size.w, size.h, rotation]);
      if (element.style.auto) board.edits.setStyle(element.id, { auto: undefined });
    }
  });
}

export function duplicate(board: Board): void {
  const copies = board.selectedNow().map((element) => copyOf(element, 24));
  board.select(board.add(copies));
}

export function copyOf(element: BoardElement, by: number): Draft {
  const { type, style, ink, text, latex, source } = element;
  return {
    id: shortId(),
    type,
    style,
    geometry: moveGeometry(element.geometry, by, by),
    ...(ink === undefined ? {} : { ink }),
    ...(text === undefined ? {} : { text }),
    ...(latex === undefined ? {} : { latex }),
    ...(source === undefined ? {} : { source }),
  };
}

export function bring(board: Board, to: 'front' | 'back'): void {
  const elements = board.changeable();
  board.edits.step(() => board.edits.reorder(elements, to));
}

/** What of the selection this person may lock, or unlock. */
export function lockable(board: Board): BoardElement[] {
  return board.selectedNow().filter((element) => board.mayLock(element));
}

/** Locks the selection, and unlocks it when all of it is locked. @returns what it is now; undefined: nothing may be */
export function toggleLock(board: Board): 'locked' | 'unlocked' | undefined {
  const elements = lockable(board);
  if (elements.length === 0) return undefined;
  const lock = elements.some(({ locked }) => !locked);
  board.edits.step(() => elements.forEach(({ id }) => board.edits.setLock(id, lock)));
  return lock ? 'locked' : 'unlocked';
}

/** Sets the pen for what comes, and what is selected now. */
export function restyle(board: Board, change: Partial<PenStyle>): void {
  board.style.choose(change);
  const elements = board.changeable();
  if (elements.length > 0)
    board.edits.step(() => elements.forEach((e) => restyleOne(board, e, change)));
  board.events.changed();
}

/** What all that is selected has in common, and with nothing selected what the tool will make. */
export function styleNow(board: Board): Partial<PenStyle> {
  const styles = board
    .selectedNow()
    .map((element) => ({ ...element.style, width: chosenWidth(element) }));
  const [first] = styles;
  if (first === undefined) return board.style;
  const shared = <K extends keyof PenStyle>(key: K) =>
    styles.every((style) => style[key] === first[key]) ? { [key]: first[key] } : {};
  return { ...shared('colour'), ...shared('width'), ...shared('fill'), ...shared('size') };
}

function restyleOne(board: Board, element: BoardElement, change: Partial<PenStyle>): void {
  const fitting: { -readonly [K in keyof Style]?: Style[K] | undefined } = {};
  if (change.colour !== undefined) fitting.colour = change.colour;
  if (change.width !== undefined && !hasLetters(element.type))
    fitting.width = widthOf(element.type, change.width);
  if ('fill' in change && ['rectangle', 'ellipse'].includes(element.type))
    fitting.fill = change.fill;
  if (change.size !== undefined && hasLetters(element.type)) fitting.size = change.size;
  board.edits.setStyle(element.id, fitting as Partial<Style>);
  if (fitting.size === undefined) return;
  const sized = { ...element, style: { ...element.style, size: fitting.size } };
  const { w, h } = board.look.formulas.boxOf(sized) ?? textBox(sized, board.look.measure);
  const [x, y, , , rotation] = element.geometry;
  board.edits.setGeometry(element.id, [x, y, Math.ceil(w), Math.ceil(h), rotation]);
}
