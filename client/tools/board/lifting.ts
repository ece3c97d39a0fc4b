import type { BoardElement, Geometry } from '../../../shared/tools/board/element.ts';
import type { Box } from '../../../shared/tools/board/geometry.ts';
import { textBox } from '../../../shared/tools/board/text-layout.ts';
import type { Edits } from './binding/edits.ts';
import type { Live } from './binding/live.ts';
import type { ElementStore } from './binding/store.ts';
import { inheritOutline, type Look } from './view/paint.ts';
import type { Part } from './view/part.ts';

/** What stands on the page now, and has to be drawn anew where something is taken out of it or put back. */
export interface Picture {
  readonly store: ElementStore;
  readonly edits: Edits;
  readonly live: Live;
  readonly look: Look;
  /** The element whose words are open. */
  readonly editing: string | undefined;
  /** These parts of the page look different now. */
  invalidate(boxes: readonly Box[]): void;
  schedule(...parts: Part[]): void;
}

/** What is taken out of the still picture for now: moving, being erased, being written in, or in another's hand. */
export class Lifting {
  /** Elements as they would be if the gesture ended now. */
  readonly moving = new Map<string, { element: BoardElement }>();
  /** Touched by the eraser, not yet gone. */
  readonly fading = new Set<string>();
  /** Everything that the tiles leave out. */
  lifted: ReadonlySet<string> = new Set();
  readonly #picture: Picture;

  constructor(picture: Picture) {
    this.#picture = picture;
  }

  show(elements: readonly BoardElement[], geometries: readonly Geometry[]): void {
    elements.forEach((element, i) => {
      const moved = this.#fitted({ ...element, geometry: geometries[i]! }, element);
      inheritOutline(element, moved);
      this.moving.set(element.id, { element: moved });
    });
    this.#changed();
  }

  /** Writes what was shown, as one step. */
  commit(): void {
    const moved = [...this.moving.values()];
    const { edits, store, live } = this.#picture;
    live.flush(performance.now());
    edits.step(() => {
      for (const { element } of moved) {
        const before = store.get(element.id)?.element;
        // Somebody locked it meanwhile.
        if (before === undefined || before.locked) continue;
        edits.setGeometry(element.id, element.geometry);
        if (before.style.auto && !element.style.auto)
          edits.setStyle(element.id, { auto: undefined });
      }
    });
    this.drop();
  }

  drop(): void {
    this.moving.clear();
    this.#changed();
  }

  /** @param id undefined: what faded comes back */
  fade(id: string | undefined): void {
    if (id === undefined) this.fading.clear();
    else this.fading.add(id);
    this.#changed();
  }

  /** Puts back what stands still again, and takes out what moves since. */
  refresh(): void {
    const picture = this.#picture;
    const next = new Set([...this.moving.keys(), ...this.fading, ...picture.live.lifted]);
    if (picture.editing !== undefined) next.add(picture.editing);
    const boxes: Box[] = [];
    const note = (id: string): void => {
      const bounds = picture.store.get(id)?.bounds;
      if (bounds !== undefined) boxes.push(bounds);
    };
    for (const id of next) if (!this.lifted.has(id)) note(id);
    for (const id of this.lifted) if (!next.has(id)) note(id);
    this.lifted = next;
    picture.invalidate(boxes);
  }

  #changed(): void {
    this.refresh();
    this.#picture.schedule('top', 'cards');
  }

  /** A text that was stretched keeps the width that it was given and gets the height that it needs. */
  #fitted(moved: BoardElement, before: BoardElement): BoardElement {
    if (moved.text === undefined || moved.geometry[2] === before.geometry[2]) return moved;
    const fixed = { ...moved, style: { ...moved.style, auto: undefined } };
    const { w, h } = textBox(fixed, this.#picture.look.measure);
    const [x, y, , , rotation] = moved.geometry;
    return { ...fixed, geometry: [x, y, Math.max(w, 24), h, rotation] };
  }
}
