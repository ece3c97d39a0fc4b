/**
 * Arrow keys, Home and End in a row that takes one stop of the Tab key, going round at its ends.
 * @param event of a key in one of the row
 * @param all the row, in order
 * @returns what has the focus now; undefined when the key means nothing here
 */
export function focusByArrows(
  event: KeyboardEvent,
  all: readonly HTMLElement[],
): HTMLElement | undefined {
  const at = all.indexOf(event.target as HTMLElement);
  const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
  if (next === undefined || at < 0) return undefined;
  event.preventDefault();
  const target = all.at(next % all.length);
  target?.focus();
  return target;
}
