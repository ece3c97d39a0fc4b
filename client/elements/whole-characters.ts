import { cutText } from '../../shared/wire/text-cut.ts';

/**
 * A browser cuts what is pasted or typed at `maxlength` wherever that falls: in the middle of an emoji, or between
 * a letter and its accent. From now on, in every field of the page, it is cut where a character ends.
 */
export function keepCharactersWhole(): void {
  document.addEventListener('beforeinput', cut, { capture: true });
}

function cut(event: InputEvent): void {
  const field = event.composedPath()[0];
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  const { maxLength, selectionStart, selectionEnd, value } = field;
  const given = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
  // A letter that is being composed is the input method's until it is done.
  if (maxLength < 0 || selectionStart === null || event.isComposing || given === '') return;
  const text = given.replace(/\r\n?/g, '\n');
  const room = maxLength - (value.length - (selectionEnd! - selectionStart));
  const fits = cutText(text, Math.max(0, room));
  if (fits.length === text.length || fits.length === room) return;
  event.preventDefault();
  // The one way to put text into a field that its own undo can take back.
  if (fits !== '') document.execCommand('insertText', false, fits);
}
