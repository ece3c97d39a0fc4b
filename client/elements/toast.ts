export interface Toast {
  text: string;
  /** `assertive` interrupts and stays until it is closed: only for what went wrong. */
  tone: 'polite' | 'assertive';
}

export const toastEvent = 'kring-toast';

/** Says something in passing, in whichever `kring-toast` region the page has. */
export function toast(text: string, tone: Toast['tone'] = 'polite'): void {
  dispatchEvent(new CustomEvent<Toast>(toastEvent, { detail: { text, tone } }));
}
