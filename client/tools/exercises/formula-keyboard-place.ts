import type { MathfieldElement } from 'mathlive';
import { dressKeyboard, keyboardSheet } from './formula-keyboard-look.ts';
import { stylesByScript } from './styles-by-script.ts';

/** What stays free between a field and the edges of what scrolls, in px: its frame, and how the answer is read. */
const room = 56;
let owner: MathfieldElement | undefined;

/** A layer over the page that holds MathLive's keyboard, whose styles reach no shadow root by themselves. */
const layer = document.createElement('div');
const held = layer.attachShadow({ mode: 'open' });

/** Gives the one keyboard on the screen its place. To be called once, when MathLive is there. */
export function placeKeyboard(): void {
  const keyboard = window.mathVirtualKeyboard;
  const inside = document.createElement('div');
  held.append(inside);
  stylesByScript(held);
  new MutationObserver(() => dress(inside)).observe(inside, { childList: true });
  keyboard.container = inside;
  keyboard.addEventListener('before-virtual-keyboard-toggle', (event) => {
    if ((event as CustomEvent<{ visible: boolean }>).detail.visible) home().append(layer);
  });
  keyboard.addEventListener('virtual-keyboard-toggle', () => {
    if (!keyboard.visible) layer.remove();
  });
  keyboard.addEventListener('geometrychange', makeRoom);
  window.addEventListener('resize', makeRoom);
}

function dress(inside: HTMLElement): void {
  held.adoptedStyleSheets = [...document.adoptedStyleSheets, keyboardSheet];
  dressKeyboard(inside);
}

/** In front of the page; what is outside of a modal dialog or of the full screen can be neither seen nor touched. */
function home(): Element {
  let at: Node | null | undefined = owner;
  while (at) {
    if (at instanceof HTMLDialogElement && at.matches(':modal')) return at;
    at =
      at instanceof ShadowRoot
        ? at.host
        : (((at as Element).assignedSlot ?? at.parentNode) as Node);
  }
  return document.fullscreenElement ?? document.body;
}

/**
 * Ties the one keyboard on the screen to a field: where one touches it comes with a tap or the focus, it goes when the
 * field is left or taken away, and what is written stays above it. MathLive looks for fields that come and go in the
 * page itself, and sees none inside a component.
 */
export function ownKeyboard(field: MathfieldElement): void {
  field.mathVirtualKeyboardPolicy = 'manual';
  field.addEventListener('focusin', () => {
    own(field);
    show();
  });
  const onTap = (event: Event): void => {
    if (!event.composedPath().some(isToggle)) own(field);
  };
  // MathLive lets no click of a finger come.
  field.addEventListener('pointerup', onTap, { capture: true });
  field.addEventListener('focusout', () => {
    // A window that is left comes back with its field, and its keyboard.
    if (!document.hasFocus()) return;
    // A press of a key takes the focus away and gives it back in the same turn.
    setTimeout(() => {
      if (owner === field && !field.hasFocus()) leaveKeyboard(field);
    });
  });
}

/** The button in the field, which opens and closes it by itself. */
const isToggle = (at: EventTarget): boolean =>
  at instanceof Element && at.part.contains('virtual-keyboard-toggle');

function own(field: MathfieldElement): void {
  owner = field;
  if (layer.isConnected && layer.parentNode !== home()) home().append(layer);
  if (!field.readOnly && matchMedia('(pointer: coarse)').matches) window.mathVirtualKeyboard.show();
}

/** To be called when a field is taken away. */
export function leaveKeyboard(field: MathfieldElement): void {
  if (owner !== field) return;
  owner = undefined;
  window.mathVirtualKeyboard.hide();
}

/** Takes the height of the keyboard off the page (`--k-keyboard`, of which `--k-height` is made). */
function makeRoom(): void {
  const { visible, boundingRect } = window.mathVirtualKeyboard;
  const high = visible ? innerHeight - boundingRect.top : 0;
  document.documentElement.style.setProperty('--k-keyboard', `${String(Math.round(high))}px`);
  show();
}

function show(): void {
  if (!window.mathVirtualKeyboard.visible || !owner?.isConnected) return;
  owner.style.scrollMarginBlock = `${String(room)}px`;
  owner.scrollIntoView({ block: 'nearest' });
}
