import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a key, or a clicker in the hand, asks for. */
export type Ask = 'next' | 'previous' | 'blank';

const keys: Readonly<Record<string, Ask>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  b: 'blank',
  B: 'blank',
  // Some clickers send a full stop for a dark screen.
  '.': 'blank',
};
const clicker = new Set(['PageDown', 'PageUp']);

/** What has the arrow keys, the space or letters for itself. */
const ownKeys =
  'input, textarea, select, button, a, summary, [contenteditable], [role=tab], [role=radio], [role=menuitem], dialog';

/** Whether the key was meant for what has the focus: a clicker has no focus, and always turns the slide. */
const isTaken = (event: KeyboardEvent): boolean => {
  const path = event.composedPath().filter((one): one is Element => one instanceof Element);
  const inDialog = path.some((one) => one.matches('dialog'));
  const typing = path.some((one) => one.matches('input, textarea, select, [contenteditable]'));
  if (clicker.has(event.key)) return inDialog || typing;
  return path.some((one) => one.matches(ownKeys));
};

/** Keys turn the slides as long as the host is on the screen. */
export function whenClicked(
  host: ReactiveControllerHost & Element,
  act: (ask: Ask) => void,
): ReactiveController {
  const hear = (event: KeyboardEvent): void => {
    const ask = keys[event.key];
    if (!ask || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.defaultPrevented || isTaken(event) || !host.checkVisibility()) return;
    event.preventDefault();
    act(ask);
  };
  const controller = {
    hostConnected: () => addEventListener('keydown', hear),
    hostDisconnected: () => removeEventListener('keydown', hear),
  };
  host.addController(controller);
  return controller;
}
