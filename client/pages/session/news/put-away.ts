import { closestAcross, focused, isEditable } from '../typing.ts';

/** Every element in there that matches, through all shadow roots. */
function everyAcross(root: ParentNode, selector: string): HTMLElement[] {
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? everyAcross(shadowRoot, selector) : [],
  );
  return [...root.querySelectorAll<HTMLElement>(selector), ...inside];
}

/** The element whose content floats: what is slotted into it stands outside its shadow root. */
function ownerOf(floating: HTMLElement): Element {
  const root = floating.getRootNode();
  return root instanceof ShadowRoot ? root.host : floating;
}

function holds(owner: Element, element: Element | undefined): boolean {
  let at = element;
  while (at) {
    if (owner.contains(at)) return true;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return false;
}

const fields = 'input:not([type=radio], [type=checkbox]), textarea, [contenteditable], math-field';

const typesIn = (owner: Element): boolean => isEditable(focused()) && holds(owner, focused());

/**
 * Closes what still floats from the step before: menus, panels and questions of the tools. What somebody may have
 * written in stays, and so does what belongs to the session and not to a step, such as Help.
 */
export function putAway(root: ParentNode): void {
  for (const floating of everyAcross(root, ':popover-open'))
    if (!typesIn(ownerOf(floating))) floating.hidePopover();
  for (const dialog of everyAcross(root, 'dialog[open]')) {
    const owner = ownerOf(dialog);
    if (!closestAcross(owner, '[data-tool]') || everyAcross(owner, fields).length > 0) continue;
    (dialog as HTMLDialogElement).close();
  }
}
