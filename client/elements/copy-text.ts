/**
 * Puts words on the clipboard, also where the page is not secure and `navigator.clipboard` does not exist:
 * there the page copies a field that is selected for a moment.
 * @param near where that field may stand: what lies outside an open dialog cannot be selected
 * @returns false when the browser let neither happen; the caller then shows the words to copy by hand
 */
export async function copyText(text: string, near: Element): Promise<boolean> {
  // eslint-disable-next-line no-restricted-properties -- the one place that asks, with a way for plain http
  const clipboard = navigator.clipboard as Clipboard | undefined;
  try {
    if (clipboard) {
      await clipboard.writeText(text);
      return true;
    }
  } catch {
    // Not allowed here or now: the older way may be.
  }
  return copySelected(text, near);
}

function copySelected(text: string, near: Element): boolean {
  const root = near.getRootNode();
  const place = root instanceof ShadowRoot ? root : document.body;
  const focused = deepFocus();
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.setAttribute('aria-hidden', 'true');
  field.style.cssText = 'position: fixed; inset: 0 auto auto 0; opacity: 0; pointer-events: none';
  place.append(field);
  try {
    field.select();
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    focused?.focus({ preventScroll: true });
  }
}

/** What has the focus, inside whatever shadow roots. */
function deepFocus(): HTMLElement | undefined {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement ? element : undefined;
}
