import type { Board } from '../board.ts';
import { eraser } from '../tools/eraser.ts';
import { Panning } from '../tools/hand.ts';
import type { Contact, Gesture, Sample } from '../tools/gesture.ts';
import { Palms } from './palms.ts';

/** Two clicks within this time and distance are a double click. */
const twiceTime = 400;
const twiceReach = 8;
/** As a button of a pointer (Pointer Events, 5.1.1.1). */
const eraserEnd = 5;
/** A second finger this soon means a pinch, not a drawing; in ms. */
const pinchTime = 300;

interface Down {
  readonly id: number;
  last: Contact;
  readonly at: number;
}

/** Turns pointers into gestures of the tool, and two fingers or a wheel into movement of the view. */
export class Pointers {
  spaceHeld = false;
  readonly #root: HTMLElement;
  readonly #board: () => Board | undefined;
  readonly #touches = new Map<number, Contact>();
  readonly #off = new AbortController();
  #down: Down | undefined;
  #pinching = false;
  readonly #palms = new Palms();
  #lastClick: { at: number; x: number; y: number; tool: string } | undefined;

  constructor(root: HTMLElement, board: () => Board | undefined) {
    this.#root = root;
    this.#board = board;
    const { signal } = this.#off;
    root.addEventListener('pointerdown', this.#onDown, { signal });
    root.addEventListener('pointermove', this.#onMove, { signal });
    root.addEventListener('pointerup', this.#onUp, { signal });
    root.addEventListener('pointercancel', this.#onCancel, { signal });
    root.addEventListener('pointerleave', this.#onLeave, { signal });
    root.addEventListener('wheel', this.#onWheel, { signal, passive: false });
  }

  destroy(): void {
    this.#off.abort();
  }

  #onDown = (event: PointerEvent): void => {
    const board = this.#board();
    if (board === undefined || (event.button > 1 && !erases(event))) return;
    if (this.#palms.down(event)) {
      event.preventDefault();
      return;
    }
    if (ownsPointer(event, board)) return;
    const contact = this.#contact(event, board);
    // Closing the text that is open is all that the first press outside it does to the tool.
    board.editor.close();
    this.#root.focus({ preventScroll: true });
    event.preventDefault();
    this.#root.setPointerCapture(event.pointerId);
    if (event.pointerType === 'touch') {
      this.#touches.set(event.pointerId, contact);
      if (this.#touches.size === 2) this.#beginPinch(board);
      if (this.#touches.size >= 2) return;
    }
    if (event.pointerType === 'pen') this.#restHand();
    if (board.gesture !== undefined) return;
    this.#pinching = false;
    const gesture = this.#begin(board, contact, event);
    if (gesture === undefined) return;
    board.gesture = gesture;
    this.#down = { id: event.pointerId, last: contact, at: event.timeStamp };
    board.schedule('top');
  };

  #begin(board: Board, contact: Contact, event: PointerEvent): Gesture | undefined {
    const finger = this.#palms.penSeen && event.pointerType === 'touch';
    if (this.spaceHeld || event.button === 1 || finger) return new Panning(board, contact);
    board.edits.history.split();
    if (erases(event)) return board.canWrite ? eraser.start(board, contact) : undefined;
    if (this.#isSecond(event, board) && board.canWrite && board.tool.twice) {
      this.#lastClick = undefined;
      return new Twice(() => board.tool.twice?.(board, contact));
    }
    this.#lastClick = {
      at: event.timeStamp,
      x: event.clientX,
      y: event.clientY,
      tool: board.tool.id,
    };
    return board.tool.start(board, contact);
  }

  #onMove = (event: PointerEvent): void => {
    const board = this.#board();
    if (board === undefined || this.#palms.move(event)) return;
    const contact = this.#contact(event, board);
    if (event.pointerType !== 'touch' && event.isPrimary) {
      board.pointing.at(contact.screen);
    }
    if (this.#touches.has(event.pointerId)) {
      const before = this.#touches.get(event.pointerId)!;
      this.#touches.set(event.pointerId, contact);
      if (this.#pinching) {
        this.#pinch(board, event.pointerId, before);
        return;
      }
    }
    if (this.#down?.id !== event.pointerId || board.gesture === undefined) {
      this.#hover(board, contact, event);
      return;
    }
    const coalesced = event.getCoalescedEvents?.() ?? [];
    const samples = (coalesced.length > 0 ? coalesced : [event]).map((e) => this.#sample(e, board));
    this.#down.last = contact;
    board.gesture.move(samples, contact);
    const predicted = event.getPredictedEvents?.() ?? [];
    board.gesture.predict?.(predicted.slice(0, 3).map((e) => this.#sample(e, board)));
    board.schedule('top');
  };

  #onUp = (event: PointerEvent): void => {
    const board = this.#board();
    this.#palms.up(event);
    this.#touches.delete(event.pointerId);
    if (this.#touches.size === 0 && this.#pinching) this.#pinching = false;
    if (board === undefined || this.#down?.id !== event.pointerId) return;
    const gesture = board.gesture;
    this.#down = undefined;
    board.gesture = undefined;
    gesture?.end();
    board.schedule('top');
    board.events.changed();
  };

  #onCancel = (event: PointerEvent): void => {
    this.#palms.up(event);
    this.#touches.delete(event.pointerId);
    if (this.#touches.size === 0) this.#pinching = false;
    if (this.#down?.id === event.pointerId) this.#abandon();
  };

  #onLeave = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') this.#board()?.pointing.at(undefined);
  };

  #onWheel = (event: WheelEvent): void => {
    const board = this.#board();
    if (board === undefined) return;
    if (!event.ctrlKey && inside(event, '.card-body')) return;
    event.preventDefault();
    const unit = event.deltaMode === 1 ? 24 : event.deltaMode === 2 ? board.camera.height : 1;
    if (event.ctrlKey || event.metaKey) {
      // A mouse wheel turns in large steps, a trackpad in small ones: both feel the same after this.
      const turn = Math.max(-60, Math.min(60, event.deltaY * unit));
      board.camera.zoomAt(this.#screen(event), board.camera.zoom * Math.exp(-turn * 0.006));
    } else if (event.shiftKey && event.deltaX === 0) {
      board.camera.pan(event.deltaY * unit, 0);
    } else {
      board.camera.pan(event.deltaX * unit, event.deltaY * unit);
    }
    board.moved();
  };

  #hover(board: Board, contact: Contact, event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    const tool = board.tool;
    const cursor = this.spaceHeld ? 'grab' : (tool.hover?.(board, contact) ?? tool.cursor);
    if (this.#root.style.cursor !== cursor) this.#root.style.cursor = cursor;
  }

  /** The hand that rests on the screen comes first; the pen takes over from it. */
  #restHand(): void {
    for (const id of this.#touches.keys()) this.#palms.add(id);
    this.#touches.clear();
    this.#pinching = false;
    if (this.#down?.last.device === 'touch') this.#abandon();
  }

  #beginPinch(board: Board): void {
    const down = this.#down;
    const young = down === undefined || performance.now() - down.at < pinchTime;
    const steady = board.gesture instanceof Panning;
    if (!young && !steady) return;
    this.#abandon();
    this.#pinching = true;
  }

  #pinch(board: Board, id: number, before: Contact): void {
    const others = [...this.#touches].filter(([other]) => other !== id);
    const now = this.#touches.get(id)!.screen;
    const still = others[0]?.[1].screen;
    if (still === undefined) {
      board.camera.pan(before.screen.x - now.x, before.screen.y - now.y);
    } else {
      const was = Math.hypot(before.screen.x - still.x, before.screen.y - still.y);
      const is = Math.hypot(now.x - still.x, now.y - still.y);
      board.camera.pan((before.screen.x - now.x) / 2, (before.screen.y - now.y) / 2);
      const middle = { x: (now.x + still.x) / 2, y: (now.y + still.y) / 2 };
      if (was > 10) board.camera.zoomAt(middle, (board.camera.zoom * is) / was);
    }
    board.moved();
  }

  /** Gives up what was begun, as if it had not been. */
  #abandon(): void {
    const board = this.#board();
    this.#down = undefined;
    if (board?.gesture === undefined) return;
    const gesture = board.gesture;
    board.gesture = undefined;
    gesture.cancel();
    board.schedule('top');
  }

  /** Escape, or the right to write went. */
  cancel(): boolean {
    const busy = this.#board()?.gesture !== undefined;
    this.#abandon();
    return busy;
  }

  #isSecond(event: PointerEvent, board: Board): boolean {
    const last = this.#lastClick;
    // A click that put something here belonged to another tool.
    if (last === undefined || last.tool !== board.tool.id) return false;
    if (event.timeStamp - last.at > twiceTime) return false;
    return Math.hypot(event.clientX - last.x, event.clientY - last.y) < twiceReach;
  }

  #contact(event: PointerEvent, board: Board): Contact {
    const device =
      event.pointerType === 'pen' || event.pointerType === 'touch' ? event.pointerType : 'mouse';
    return { ...this.#sample(event, board), device, shift: event.shiftKey, alt: event.altKey };
  }

  #sample(event: PointerEvent, board: Board): Sample {
    const screen = this.#screen(event);
    const pressure = event.pointerType === 'pen' ? event.pressure : 0.5;
    return { screen, world: board.camera.toWorld(screen), pressure };
  }

  #screen(event: MouseEvent): { x: number; y: number } {
    const { left, top } = this.#root.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  }
}

/** The second click of a double click: acts when it is let go. */
class Twice implements Gesture {
  readonly #act: () => void;
  constructor(act: () => void) {
    this.#act = act;
  }
  move(): void {}
  cancel(): void {}
  end(): void {
    this.#act();
  }
}

/** The other end of a stylus. */
const erases = (event: PointerEvent): boolean =>
  event.pointerType === 'pen' && (event.button === eraserEnd || (event.buttons & 32) !== 0);

/** Does what was pressed handle the pointer itself: the open text, the inside of an exercise? */
function ownsPointer(event: PointerEvent, board: Board): boolean {
  if (inside(event, '.editor')) return true;
  return inside(event, '.card-body') && !(board.tool.id !== 'select' && board.tool.id !== 'hand');
}

function inside(event: Event, selector: string): boolean {
  return event.composedPath().some((node) => node instanceof Element && node.matches(selector));
}
