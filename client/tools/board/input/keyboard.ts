import { isWritten } from '../../../../shared/tools/board/element.ts';
import type { Board } from '../board.ts';
import { duplicate, growBy, nudge, removeSelected, selectAll, toggleLock } from '../actions.ts';
import type { Said } from '../access/said.ts';
import { gridKey, wholeKey } from '../chrome/toolbar.ts';
import { tools } from '../tools/index.ts';
import { hasFullScreen, toggleFullScreen } from '../../../elements/full-screen.ts';
import { isComposing } from '../../../elements/composing.ts';

/** What the keyboard asks of the shell. */
export interface KeyboardHost {
  readonly board: Board | undefined;
  help(): void;
  /** Said to a screen reader. */
  say(what: Said, count?: number): void;
  nextGrid(): void;
  cancelGesture(): boolean;
  holdSpace(held: boolean): void;
  /** Puts the focus on this element's line in the list. */
  focusElement(id: string): void;
}

const arrows: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** One listener for the whole board; typing is never a shortcut. @returns true when the key was used */
export function onKey(host: KeyboardHost, event: KeyboardEvent): boolean {
  const { board } = host;
  if (board === undefined || isComposing(event) || typing(event)) return false;
  if (event.ctrlKey || event.metaKey) return command(host, board, event);
  if (event.altKey) return false;
  if (event.key === ' ' && !onControl(event)) {
    host.holdSpace(true);
    return true;
  }
  return (
    arrow(board, event) ||
    view(board, event) ||
    edit(host, board, event) ||
    letter(host, board, event)
  );
}

function command(host: KeyboardHost, board: Board, event: KeyboardEvent): boolean {
  switch (event.key.toLowerCase()) {
    case 'z':
      if (event.shiftKey) host.say(board.redo() ? 'redone' : 'nothing');
      else host.say(board.undo() ? 'undone' : 'nothing');
      return true;
    case 'y':
      host.say(board.redo() ? 'redone' : 'nothing');
      return true;
    case 'a':
      if (!board.canWrite) return false;
      selectAll(board);
      return true;
    case 'd':
      if (!board.canWrite) return false;
      duplicate(board);
      return true;
    default:
      return false;
  }
}

function arrow(board: Board, event: KeyboardEvent): boolean {
  const direction = arrows[event.key];
  if (direction === undefined) return false;
  const [dx, dy] = direction;
  if (board.canWrite && board.selected.size > 0) {
    const step = 8;
    if (event.shiftKey) growBy(board, dx * step, dy * step, event.repeat);
    else nudge(board, dx * step, dy * step, event.repeat);
    board.reveal(board.selected);
  } else {
    board.camera.pan(dx * 80, dy * 80);
    board.moved();
  }
  return true;
}

function view(board: Board, event: KeyboardEvent): boolean {
  if (event.key === '+' || event.key === '=') board.camera.zoomBy(Math.SQRT2);
  else if (event.key === '-' || event.key === '_') board.camera.zoomBy(Math.SQRT1_2);
  else if (event.key === '0') board.camera.zoomBy(1 / board.camera.zoom);
  else if (event.key === '1') {
    board.fit();
    return true;
  } else return false;
  board.moved();
  return true;
}

function edit(host: KeyboardHost, board: Board, event: KeyboardEvent): boolean {
  switch (event.key) {
    case 'Escape':
      if (host.cancelGesture()) return true;
      if (board.selected.size > 0) board.select([]);
      else if (board.tool.id !== 'select' && board.canWrite) board.setTool('select');
      else return false;
      return true;
    case 'Delete':
    case 'Backspace': {
      if (!board.canWrite || board.selected.size === 0) return false;
      host.say('removed', removeSelected(board));
      return true;
    }
    case 'Enter':
      return !onControl(event) && enter(host, board);
    default:
      return false;
  }
}

function enter(host: KeyboardHost, board: Board): boolean {
  if (!board.canWrite) return false;
  const [only] = board.changeable();
  if (board.tool.id === 'select' && board.selected.size === 1 && only && isWritten(only)) {
    board.edit(only);
    return true;
  }
  if (board.tool.place === undefined) return false;
  const id = board.tool.place(board);
  if (id !== undefined) {
    board.finishShape(id);
    host.focusElement(id);
    host.say('placed');
  }
  return true;
}

function letter(host: KeyboardHost, board: Board, event: KeyboardEvent): boolean {
  if (event.key === '?') {
    host.help();
    return true;
  }
  if (event.key.toLowerCase() === wholeKey && !event.shiftKey && hasFullScreen()) {
    if (!event.repeat) toggleFullScreen();
    return true;
  }
  if (event.key.toLowerCase() === gridKey && !event.shiftKey) {
    host.nextGrid();
    return true;
  }
  if (event.shiftKey && event.key === 'L') {
    const now = toggleLock(board);
    if (now !== undefined) host.say(now);
    return now !== undefined;
  }
  const tool = tools.find(({ key }) => key === event.key.toLowerCase());
  if (tool === undefined || event.shiftKey || (tool.writes && !board.canWrite)) return false;
  board.setTool(tool.id);
  return true;
}

/** The words of an element, a field in an exercise: there a letter is a letter. */
function typing(event: KeyboardEvent): boolean {
  return event.composedPath().some((node) => {
    if (!(node instanceof HTMLElement)) return false;
    // A choice of colour only needs its arrows: the letters stay shortcuts.
    if (node.matches('input[type=radio]'))
      return event.key.startsWith('Arrow') || event.key === ' ';
    const field = node.matches('input, textarea, select, math-field');
    return field || node.isContentEditable || node.classList.contains('card-body');
  });
}

/** On a button, Enter and space press it. */
function onControl(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return target instanceof HTMLElement && target.matches('button, a, summary, [role=radio]');
}
