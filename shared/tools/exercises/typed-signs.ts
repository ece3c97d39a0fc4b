/**
 * Signs that look alike, or do not show at all, told as one: phones, word processors and web pages put
 * them in, and nobody who answers can see it. Source: Unicode (Default_Ignorable_Code_Point, Nd, NFKC).
 */

/** Without signs that do not show: zero width, soft hyphens, direction and byte order marks. */
export function visible(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, '')
    .replace(/[\p{Zs}\s]+/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
}

/** Digits of any script, and wide forms, as ASCII. */
export function plainDigits(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => sign.normalize('NFKC'))
    .replace(/(?![0-9])\p{Nd}/gu, (digit) => digitValue(digit.normalize('NFKC')));
}

/** Unicode keeps the ten digits of a script together, from zero on. */
function digitValue(digit: string): string {
  if (/[0-9]/.test(digit)) return digit;
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

/** Every dash that may stand for a minus sign, as `-`. */
export const plainMinus = (text: string): string =>
  text.replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d\u2796]/g, '-');

const raised = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079';
const lowered = '\u2080-\u2089';
const raisedRun = new RegExp(`[\u207a\u207b]?[${raised}]+`, 'g');
const built = new RegExp(`([${raised}]+)\\s*[/\u2044]\\s*([${lowered}]+)`, 'g');

/** `³⁄₄` and `¾` as ` 3/4`, with a space after a digit so that `3½` becomes a mixed number. */
export function plainFractions(text: string): string {
  return text
    .replace(built, ' $1/$2 ')
    .replace(new RegExp(` ([${raised}]+)/([${lowered}]+) `, 'g'), (whole) =>
      whole.normalize('NFKC'),
    )
    .replace(/[\u00bc-\u00be\u2150-\u215e\u2189]/g, (sign) => ` ${sign.normalize('NFKC')} `)
    .replace(/\s*[\u2044\u2215\u00f7]\s*/g, '/')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** `10²³` as `10^23` and `10⁻¹⁹` as `10^-19`. */
export const plainPowers = (text: string): string =>
  text.replace(
    raisedRun,
    (run) => `^${run.normalize('NFKC').replace('\u2212', '-').replace('+', '')}`,
  );
