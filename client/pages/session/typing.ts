import type { View } from '../../../shared/wire/view.ts';

/** The element that has the focus, through all shadow roots. */
export function focused(): Element | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at ?? undefined;
}

const lines = new Set(['text', 'search', 'number', 'email', 'url', 'tel', 'password']);

/** Whether somebody can be in the middle of a word there. */
export function isEditable(element: Element | undefined): boolean {
  if (element instanceof HTMLTextAreaElement) return !element.readOnly && !element.disabled;
  if (element instanceof HTMLInputElement) return lines.has(element.type) && !element.disabled;
  if (element?.localName === 'math-field') return true;
  return element instanceof HTMLElement && element.isContentEditable;
}

/** The nearest ancestor that matches, through all shadow roots. */
export function closestAcross(element: Element | undefined, selector: string): Element | undefined {
  let at: Element | undefined = element;
  while (at) {
    const found = at.closest(selector);
    if (found) return found;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

/** The tool in which this person is typing now. */
export function typingIn(): string | undefined {
  const at = focused();
  if (!isEditable(at)) return undefined;
  const tool = closestAcross(at, '[data-tool]');
  return tool instanceof HTMLElement ? tool.dataset['tool'] : undefined;
}

/** This person is busy in a dialog, such as a report. */
export const inDialog = (): boolean => closestAcross(focused(), 'kring-dialog') !== undefined;

/** Whether something stands in a field that would be lost from sight with it. */
export function hasWords(element: Element | undefined): boolean {
  const { value } = (element ?? {}) as { value?: unknown };
  return (typeof value === 'string' ? value : (element?.textContent ?? '')).trim() !== '';
}

const writing = new Set(['E', 'O', 'S', 'M']);

/** Whether something of this tool that could be written before is not even open to be read now. */
export const closesIn = (tool: string, before: View, now: View): boolean => {
  const [were, are] = [before, now].map(({ shared }) => shared.phase?.open ?? {});
  return Object.entries(were ?? {}).some(
    ([surface, letter]) =>
      surface.split('/')[0] === tool && writing.has(letter) && are?.[surface] === undefined,
  );
};
