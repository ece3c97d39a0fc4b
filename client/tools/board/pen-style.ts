import type { BoardElement, ElementType } from '../../../shared/tools/board/element.ts';
import { isColourName, seatInk, type ColourName } from '../../../shared/tools/board/palette.ts';
import { defaultTextSize } from '../../../shared/tools/board/text-layout.ts';
import { readDraft, writeDraft } from '../../session/drafts.ts';

/** What comes next is drawn like this. */
export interface PenStyle {
  colour: ColourName;
  width: number;
  fill: 'soft' | undefined;
  size: number;
}

/** A highlighter is as broad as a line of words where a pen is thin. */
const broad = 5;

/** World units of a line of this width, drawn as such an element. */
export const widthOf = (type: ElementType, width: number): number =>
  type === 'highlight' ? width * broad : width;

/** The width that was chosen for an element, as `widthOf` took it. */
export const chosenWidth = ({ type, style }: Pick<BoardElement, 'type' | 'style'>): number =>
  type === 'highlight' ? style.width / broad : style.width;

/**
 * What a person draws with: the colour of their seat until they choose another. That choice lasts for this session on
 * this device, over pages and reloads.
 */
export class OwnStyle implements PenStyle {
  colour: ColourName;
  width = 4;
  fill: 'soft' | undefined;
  size: number = defaultTextSize;
  /** The colour of their seat, whatever they chose. */
  readonly own: ColourName;
  readonly #key: string;

  /**
   * @param mark of their seat
   * @param session under whose drafts the choice is kept; empty: nowhere
   */
  constructor(mark: number, session: string) {
    this.own = seatInk(mark);
    this.#key = session && `${session}.board-colour`;
    const kept = this.#key ? readDraft(this.#key) : undefined;
    this.colour = isColourName(kept) ? kept : this.own;
  }

  choose(change: Partial<PenStyle>): void {
    Object.assign(this, change);
    // Who takes their own colour again has no other choice to keep.
    const kept = this.colour === this.own ? undefined : this.colour;
    if (this.#key && change.colour !== undefined) writeDraft(this.#key, kept);
  }
}
