import type { BoardElement, NewElement } from '../../../shared/tools/board/element.ts';
import type { Point } from '../../../shared/tools/board/geometry.ts';
import type { ColourName } from '../../../shared/tools/board/palette.ts';
import type { DocLink } from '../../link/doc-link.ts';
import type { Pointing } from './binding/pointing.ts';
import type { StoreChange } from './binding/store.ts';
import type { Lifting, Picture } from './lifting.ts';
import type { PenStyle } from './pen-style.ts';
import type { Gesture } from './tools/gesture.ts';
import type { Camera } from './view/camera.ts';
import type { TileLayer } from './view/tiles.ts';

export type Draft = Omit<NewElement, 'author'>;

/** What the shell is told; everything else it reads from the board. */
export interface BoardEvents {
  /** Tool, selection, rights, history or zoom changed: chrome may look different. */
  changed(): void;
  /** The page itself changed. */
  content(change: StoreChange): void;
  /** What is on the page is called otherwise. */
  named(): void;
}

/** One open page as its tools and layers see it: what they read of it, and what they may do. `Board` makes it. */
export interface OpenPage extends Picture {
  readonly link: DocLink;
  readonly camera: Camera;
  readonly tiles: TileLayer;
  readonly lifting: Lifting;
  readonly gesture: Gesture | undefined;
  readonly style: Readonly<PenStyle> & { readonly own: ColourName };
  readonly accent: string;
  /** Device pixels in a CSS pixel. */
  readonly ratio: number;
  readonly me: string;
  readonly canWrite: boolean;
  mayChange(element: BoardElement): boolean;

  readonly selected: ReadonlySet<string>;
  readonly mayChangeSelection: boolean;
  select(ids: Iterable<string>): void;
  toggle(id: string): void;
  /** The selected elements as they look now, in painting order. */
  selectedNow(): BoardElement[];
  /** The selected elements that this person may change, as the document has them. */
  changeable(): BoardElement[];

  /** On top of the page, by this person, as a step of its own. @returns the new ids */
  add(drafts: readonly Draft[]): string[];
  remove(ids: Iterable<string>): string[];
  /** Opens the words of an element; of a draft too, which comes into the page with its first letter. */
  edit(element: BoardElement | Draft): void;
  edited(): void;
  undo(): boolean;
  redo(): boolean;
  /** After drawing a shape a person mostly wants to move it. */
  finishShape(id: string | undefined): void;
  /** Near the middle of the view, not exactly on top of the last thing put there. */
  freeSpot(size: { w: number; h: number }): Point;

  readonly pointing: Pointing;
  /** The view moved. */
  moved(): void;
  fit(): void;
  focus(): void;
  /** Live pictures of a device that went away. */
  expireLive(now: number): void;
}
