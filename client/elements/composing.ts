/** What a browser without `isComposing` on its last event of a composition gives as the key: Safari's confirming Enter. */
const inComposition = 229;

/**
 * Does this key belong to an input method that is composing a letter? An Enter then confirms the letter and an
 * Escape drops it: neither may send, close or move anything of ours.
 */
export const isComposing = (event: KeyboardEvent): boolean =>
  event.isComposing || event.keyCode === inComposition;
