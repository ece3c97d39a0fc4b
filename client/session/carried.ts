/*
 * An exercise that somebody drags from the work beside the board onto a page: the pointer's road of *Zet op het bord*.
 * Only its id travels, so that what is dropped in another session or another program says nothing.
 */

const kind = 'application/x-kring-exercise';

/** Fills what a drag carries. The browser starts one with a mouse at once, and with a finger after a long press. */
export function carryExercise({ dataTransfer }: DragEvent, item: string): void {
  if (!dataTransfer) return;
  dataTransfer.effectAllowed = 'copy';
  dataTransfer.setData(kind, item);
}

/** Whether an exercise is over this place; which one is told only when it is dropped. */
export const carriesExercise = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes(kind) === true;

/** The exercise that was dropped; '' when it was something else. */
export const carriedExercise = ({ dataTransfer }: DragEvent): string =>
  dataTransfer?.getData(kind) ?? '';
