import { hasText } from '../../../../shared/tools/board/element.ts';
import {
  frameOf,
  moveGeometry,
  union,
  type Point,
} from '../../../../shared/tools/board/geometry.ts';
import { fromSnapshot, toSnapshot } from '../../../../shared/tools/board/page-json.ts';
import { maxTextLength } from '../../../../shared/tools/board/limits.ts';
import { textBox } from '../../../../shared/tools/board/text-layout.ts';
import { cutText } from '../../../../shared/wire/text-cut.ts';
import { shortId } from '../../../link/fresh-id.ts';
import type { Board } from '../board.ts';
import type { Draft } from '../open-page.ts';
import { copyOf, removeSelected } from '../actions.ts';
import { trimmed } from '../../../../shared/wire/trimmed.ts';

/** Own elements travel beside the plain words, so that both another board and a text editor can take them. */
const kind = 'web application/x-kring-board+json';
const plainKind = 'application/x-kring-board+json';

/** @returns true when there was something to copy */
export function copy(board: Board, data: DataTransfer): boolean {
  const elements = board.selectedNow();
  if (elements.length === 0) return false;
  const page = { version: 1, elements: elements.map(toSnapshot) };
  data.setData(plainKind, JSON.stringify(page));
  data.setData(
    'text/plain',
    elements
      .map(({ text, latex }) => text ?? latex ?? '')
      .filter(Boolean)
      .join('\n'),
  );
  return true;
}

export function cut(board: Board, data: DataTransfer): boolean {
  return copy(board, data) && removeSelected(board) > 0;
}

/** Elements or words; images are for `imagesIn`. @returns true when something was put on the page */
export function paste(board: Board, data: DataTransfer): boolean {
  const own = data.getData(plainKind) || data.getData(kind);
  if (own !== '') {
    // Without the network nothing is pasted: it is on the clipboard still.
    void pasteElements(board, own).catch(() => undefined);
    return true;
  }
  const text = cutText(trimmed(data.getData('text/plain')), maxTextLength);
  return text !== '' && pasteText(board, text);
}

export function imagesIn(data: DataTransfer): File[] {
  return [...data.files].filter((file) => file.type.startsWith('image/'));
}

/** What came from elsewhere is checked before it is put down; the check is fetched with the first paste. */
async function pasteElements(board: Board, json: string): Promise<void> {
  const { isPage } = await import('../../../../shared/tools/board/snapshot-schema.ts');
  const page = parse(json);
  if (!isPage(page)) return;
  const elements = page.elements.map(fromSnapshot).filter((element) => element !== undefined);
  const box = union(elements.map(({ geometry }) => frameOf(geometry)));
  if (box === undefined) return;
  const at = board.freeSpot(box);
  const shift = { x: at.x - box.x - box.w / 2, y: at.y - box.y - box.h / 2 };
  const copies = elements.map((element): Draft => {
    const geometry = moveGeometry(element.geometry, shift.x, shift.y);
    return { ...copyOf(element, 0), geometry };
  });
  board.setTool('select');
  board.select(board.add(copies));
}

function pasteText(board: Board, text: string): boolean {
  const [only] = board.changeable();
  const words = only === undefined || !hasText(only.type) ? undefined : board.edits.text(only.id);
  if (only !== undefined && words !== undefined && board.selected.size === 1) {
    const fits = cutText(text, Math.max(0, maxTextLength - words.length));
    board.edits.step(() => words.insert(words.length, fits));
    return true;
  }
  board.setTool('select');
  board.select(board.add([textDraft(board, text, board.camera.centre)]));
  return true;
}

/** Long lines get a readable width of their own. */
function textDraft(board: Board, text: string, at: Point): Draft {
  const { colour, width, size } = board.style;
  const widest = Math.max(...text.split('\n').map((line) => board.look.measure(line, size)));
  const style = { colour, width, size, ...(widest > 640 ? {} : { auto: true as const }) };
  const draft = {
    id: shortId(),
    type: 'text' as const,
    geometry: [0, 0, 640, 0, 0] as const,
    style,
    text,
  };
  const { w, h } = textBox({ ...draft, order: '', locked: false, author: '' }, board.look.measure);
  return {
    ...draft,
    geometry: [Math.round(at.x - w / 2), Math.round(at.y - h / 2), Math.ceil(w), Math.ceil(h), 0],
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
