import type { Slide } from '../../../shared/tools/slides/deck.ts';
import type { SlidesView } from '../../../shared/tools/slides/index.ts';

/** A slide of the deck, with its place; `notes` only for those who prepare. */
export type NumberedSlide = Slide & { readonly order: number };

/** The slides that this person sees, the first first. */
export const inOrder = ({ slides }: Pick<SlidesView, 'slides'>): NumberedSlide[] =>
  Object.values(slides).sort((one, other) => one.order - other.order);

/** The first line of a slide, without signs: what a slide is called in a list. */
export const titleOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/^[#>\s*-]+|[*_`]/g, '').trim())
    .find(Boolean) ?? '';

/** As the commands take it: `order` is the place, and no part of the slide. */
export const plainSlide = ({ order: _order, ...slide }: NumberedSlide): Slide => slide;
