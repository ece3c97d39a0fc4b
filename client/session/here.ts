import type { Whereabouts } from '../../shared/wire/whereabouts.ts';

/** A tool's element that knows where in it this person is. The way to a place of it is `goTo` in `spots.ts`. */
export interface Placed extends HTMLElement {
  /** Undefined: at nothing that others may know of. */
  readonly here: Whereabouts | undefined;
}

/** Tells the page that `here` may be another one. */
export const hereChanged = (element: HTMLElement): void => {
  element.dispatchEvent(new CustomEvent('kring-here', { bubbles: true, composed: true }));
};

/** Whose part of the session a place is, where it is somebody's. */
export const ownerOfPlace = (at: string): string | undefined => at.split(':')[2];
