import icon from 'lucide-static/icons/mouse-pointer-2.svg?raw';
import {
  isStroke,
  isWritten,
  type BoardElement,
  type ElementType,
  type Geometry,
} from '../../../../shared/tools/board/element.ts';
import { mapGeometry, type Box, type Point } from '../../../../shared/tools/board/geometry.ts';
import { snap } from '../../../../shared/tools/board/ink.ts';
import { shortId } from '../../../link/fresh-id.ts';
import type { OpenPage } from '../open-page.ts';
import { boxOf, gripsOf, pullBox, type Grip, type Handle } from '../selection.ts';
import { mostLifted } from '../binding/live.ts';
import { paintGhost } from '../view/top-layer.ts';
import { Boxing } from './boxing.ts';
import { topAt } from './picking.ts';
import { beginText } from './text.ts';
import type { Contact, Gesture, Sample } from './gesture.ts';
import type { Tool } from './tool.ts';

/** Moves or stretches the selection: on this screen and live for others, and written once at the end. */
abstract class Transform implements Gesture {
  protected readonly board: OpenPage;
  protected readonly from: Point;
  readonly #id = shortId();
  readonly #elements: readonly BoardElement[];
  readonly #box: Box;
  #begun = false;
  #to: Box;

  constructor(board: OpenPage, at: Contact) {
    this.board = board;
    this.from = at.world;
    this.#elements = board.changeable();
    this.#box = boxOf(this.#elements) ?? { x: 0, y: 0, w: 0, h: 0 };
    this.#to = this.#box;
  }

  /** Where the selection's box is now. */
  protected abstract target(box: Box, last: Contact): Box;

  move(_samples: readonly Sample[], last: Contact): void {
    const far = Math.hypot(last.world.x - this.from.x, last.world.y - this.from.y);
    const slack = (last.device === 'mouse' ? 3 : 8) / this.board.camera.zoom;
    if (!this.#begun && far < slack) return;
    if (!this.#begun) this.#begin();
    const to = this.target(this.#box, last);
    this.#to = to;
    if (this.#elements.length <= mostLifted) this.#show(to);
    this.board.live.drag(this.#id, this.#box, to);
  }

  end(): void {
    if (!this.#begun) this.clicked();
    else {
      this.#show(this.#to);
      this.board.lifting.commit();
    }
  }

  paint(ctx: CanvasRenderingContext2D): void {
    if (this.#begun && this.#elements.length > mostLifted) paintGhost(ctx, this.board, this.#to);
  }

  cancel(): void {
    if (this.#begun) this.board.live.drop(this.#id);
    this.board.lifting.drop();
  }

  protected clicked(): void {}

  #show(to: Box): void {
    const geometries = this.#elements.map(({ geometry }) => mapGeometry(geometry, this.#box, to));
    this.board.lifting.show(this.#elements, geometries);
  }

  #begin(): void {
    this.#begun = true;
    this.board.live.grab(
      this.#id,
      this.#elements.map(({ id }) => id),
    );
  }
}

class Moving extends Transform {
  readonly #element: BoardElement;
  readonly #wasSelected: boolean;

  constructor(board: OpenPage, at: Contact, element: BoardElement, wasSelected: boolean) {
    super(board, at);
    this.#element = element;
    this.#wasSelected = wasSelected;
  }

  protected target(box: Box, last: Contact): Box {
    let [dx, dy] = [last.world.x - this.from.x, last.world.y - this.from.y];
    if (last.shift && Math.abs(dx) > Math.abs(dy)) dy = 0;
    else if (last.shift) dx = 0;
    return { ...box, x: box.x + dx, y: box.y + dy };
  }

  /** A click inside a larger selection takes only what was clicked. */
  protected override clicked(): void {
    if (this.#wasSelected) this.board.select([this.#element.id]);
  }
}

class Resizing extends Transform {
  readonly #handle: Handle;

  constructor(board: OpenPage, at: Contact, handle: Handle) {
    super(board, at);
    this.#handle = handle;
  }

  protected target(box: Box, last: Contact): Box {
    const selected = this.board.changeable();
    const keeps = selected.some(({ type }) => keepsShape(type)) || selected.length > 1;
    const [dx, dy] = [last.world.x - this.from.x, last.world.y - this.from.y];
    return pullBox(box, this.#handle, dx, dy, keeps !== last.shift);
  }
}

const keepsShape = (type: ElementType): boolean =>
  type === 'image' || type === 'formula' || isStroke(type);

/** Pulls one end of a line or an arrow; seen by others when it is let go. */
class Pulling implements Gesture {
  readonly #board: OpenPage;
  readonly #element: BoardElement;
  readonly #end: 'start' | 'stop';
  #moved = false;

  constructor(board: OpenPage, element: BoardElement, end: 'start' | 'stop') {
    this.#board = board;
    this.#element = element;
    this.#end = end;
  }

  move(_samples: readonly Sample[], { world, shift }: Contact): void {
    this.#moved = true;
    const [x, y, w, h] = this.#element.geometry;
    const still = this.#end === 'start' ? { x: x + w, y: y + h } : { x, y };
    const to = shift ? neat(still, world) : world;
    const [a, b] = this.#end === 'start' ? [to, still] : [still, to];
    const geometry: Geometry = [snap(a.x), snap(a.y), snap(b.x - a.x), snap(b.y - a.y), 0];
    this.#board.lifting.show([this.#element], [geometry]);
  }

  end(): void {
    if (this.#moved) this.#board.lifting.commit();
  }

  cancel(): void {
    this.#board.lifting.drop();
  }
}

function start(board: OpenPage, at: Contact): Gesture {
  const grip = gripAt(board, at);
  if (grip !== undefined) {
    const [only] = board.changeable();
    if ('end' in grip) return new Pulling(board, only!, grip.end);
    return new Resizing(board, at, grip);
  }
  const element = topAt(board, at.world, at.device === 'mouse' ? 6 : 12);
  if (element === undefined || (element.locked && !at.shift)) return new Boxing(board, at, element);
  const wasSelected = board.selected.has(element.id);
  if (at.shift) {
    board.toggle(element.id);
    return new Boxing(board, at);
  }
  if (!wasSelected) board.select([element.id]);
  return new Moving(board, at, element, wasSelected);
}

function gripAt(board: OpenPage, at: Sample & { device?: string }): Grip | undefined {
  if (!board.mayChangeSelection) return undefined;
  const reach = (at.device === 'mouse' || at.device === undefined ? 9 : 20) / board.camera.zoom;
  return gripsOf(board.selectedNow(), board.camera.zoom).find(
    (grip) => Math.hypot(grip.at.x - at.world.x, grip.at.y - at.world.y) <= reach,
  )?.grip;
}

function cursorFor(grip: Grip): string {
  if ('end' in grip) return 'crosshair';
  if (grip.h === 0) return 'ns-resize';
  if (grip.v === 0) return 'ew-resize';
  return grip.h === grip.v ? 'nwse-resize' : 'nesw-resize';
}

function neat(from: Point, to: Point): Point {
  const step = Math.PI / 12;
  const angle = Math.round(Math.atan2(to.y - from.y, to.x - from.x) / step) * step;
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return { x: from.x + Math.cos(angle) * length, y: from.y + Math.sin(angle) * length };
}

export const select: Tool = {
  id: 'select',
  name: { nl: 'Selecteer', en: 'Select' },
  key: 'v',
  icon,
  writes: true,
  cursor: 'default',
  options: ['colour', 'width', 'fill', 'size'],
  start,
  twice(board, at) {
    const element = topAt(board, at.world);
    if (element === undefined) beginText(board, at.world);
    else if (isWritten(element) && board.mayChange(element)) board.edit(element);
  },
  hover(board, at) {
    const grip = gripAt(board, at);
    if (grip !== undefined) return cursorFor(grip);
    const element = topAt(board, at.world);
    return element !== undefined && board.mayChange(element) ? 'move' : undefined;
  },
};
