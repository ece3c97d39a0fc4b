import type { Whereabouts } from '../../shared/wire/whereabouts.ts';

/** A tool's element that knows where in it this person is, and the way to a place of it. */
export interface Placed extends HTMLElement {
  /** Undefined: at nothing that others may know of. */
  readonly here: Whereabouts | undefined;
  /** Absent where the tool is one place. */
  goTo?(place: Whereabouts): void;
}

/** Tells the page that `here` may be another one. */
export const hereChanged = (element: HTMLElement): void => {
  element.dispatchEvent(new CustomEvent('kring-here', { bubbles: true, composed: true }));
};

/** The tool that a place belongs to. */
export const toolOfPlace = (at: string): string => at.split(/[:/]/)[0] ?? '';

/** Whose part of the session a place is, where it is somebody's. */
export const ownerOfPlace = (at: string): string | undefined => at.split(':')[2];
