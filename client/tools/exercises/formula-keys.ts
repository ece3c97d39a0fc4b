import type { MathfieldElement } from 'mathlive';
import { isComposing } from '../../elements/composing.ts';

/**
 * The keys that every field of a form knows, for a formula field: Tab and Shift+Tab leave it (the arrows go from box to
 * box), and Escape puts its keyboard away before it closes anything else. Enter goes on to whoever shows the field.
 */
export function formKeys(field: MathfieldElement): void {
  const onKey = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    // The browser's own way out: MathLive's would go to the next empty box, and counts the page's fields wrongly.
    if (event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey)
      event.stopPropagation();
    if (event.key !== 'Escape' || !window.mathVirtualKeyboard.visible) return;
    window.mathVirtualKeyboard.hide();
    event.preventDefault();
    event.stopPropagation();
  };
  field.addEventListener('keydown', onKey, { capture: true });
}
