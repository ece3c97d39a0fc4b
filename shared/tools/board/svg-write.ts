/** A number in an attribute: a hundredth of a unit is finer than any printer. */
export const short = (value: number): string => String(Math.round(value * 100) / 100);

/** Safe in an attribute and in text; control characters are not allowed in XML at all. */
export function escape(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
