export interface Toast {
  text: string;
  /** `assertive` interrupts and stays longer: only for what went wrong. */
  tone: 'polite' | 'assertive';
}

export const toastEvent = 'kring-toast';
export const takeBackEvent = 'kring-toast-back';

/** Says something in passing, in whichever `kring-toast` region the page has. */
export function toast(text: string, tone: Toast['tone'] = 'polite'): void {
  dispatchEvent(new CustomEvent<Toast>(toastEvent, { detail: { text, tone } }));
}

/** Takes away what was said with these words: it holds no longer. */
export function takeBack(text: string): void {
  dispatchEvent(new CustomEvent<string>(takeBackEvent, { detail: text }));
}
