import type { MathfieldElement } from 'mathlive';

/** What stays free between a field and the keyboard, in px: its frame, and how the answer is read. */
const room = 56;
let owner: MathfieldElement | undefined;

/**
 * Ties the one keyboard on the screen to a field: it goes when the field is left or taken away, and what is written
 * stays above it. MathLive looks for fields that are left in the page itself, and sees none inside a component.
 */
export function ownKeyboard(field: MathfieldElement): void {
  field.addEventListener('focusin', () => {
    owner = field;
    show();
  });
  field.addEventListener('focusout', () => {
    // A window that is left comes back with its field, and its keyboard.
    if (!document.hasFocus()) return;
    // A press of a key takes the focus away and gives it back in the same turn.
    setTimeout(() => {
      if (owner === field && !field.hasFocus()) leaveKeyboard(field);
    });
  });
}

/** To be called when a field is taken away. */
export function leaveKeyboard(field: MathfieldElement): void {
  if (owner !== field) return;
  owner = undefined;
  window.mathVirtualKeyboard.hide();
}

/** Tells the page how high the keyboard is, as `--k-keyboard`, and brings the field above it. */
export function placeKeyboard(): void {
  const { height } = window.mathVirtualKeyboard.boundingRect;
  document.documentElement.style.setProperty('--k-keyboard', `${String(height)}px`);
  show();
}

function show(): void {
  const { visible, boundingRect } = window.mathVirtualKeyboard;
  if (!visible || !owner?.isConnected) return;
  owner.style.scrollMarginBlock = `${String(room)}px ${String(boundingRect.height + room)}px`;
  owner.scrollIntoView({ block: 'nearest' });
}
