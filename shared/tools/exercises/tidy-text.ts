import { plainDigits, visible } from './typed-signs.ts';

/**
 * One way to write what is the same text: signs that do not show, ligatures, wide letters, quotes and
 * dashes of a word processor, and spaces around punctuation, which differ by language and by keyboard.
 * Capitals, accents and every letter stay.
 */
export function tidyText(text: string): string {
  const plain = letters(quotes(visible(text)))
    .replace(/[\u2010-\u2015\u2212\ufe63\uff0d]/g, '-')
    .replace(/\u2026/g, '...')
    .replace(/ +(?=[.,;:?!])/g, '')
    .replace(/([,;:?!]) +/g, '$1')
    .replace(/ *- */g, '-')
    .replace(/' /g, "'");
  const bare = plain
    .replace(/[.,;!]+$/, '')
    .replace(/^(["'])([^"']+)\1$/, '$2')
    .replace(/[.,;!]+$/, '');
  // Of an answer that is only punctuation, nothing goes.
  return bare === '' ? plain : bare;
}

/** Printers' ligatures as their letters, small digits (`CO₂`) as digits. Belgian keyboards have no œ and æ. */
function letters(text: string): string {
  return plainDigits(text)
    .replace(/[\u0132\u0133\u0149\ufb00-\ufb06]/g, (sign) => sign.normalize('NFKC'))
    .replace(/\u02bcn/g, "'n")
    .replace(/œ/g, 'oe')
    .replace(/Œ/g, 'Oe')
    .replace(/æ/g, 'ae')
    .replace(/Æ/g, 'Ae')
    .replace(/[\u2080-\u208e]/g, (sign) => sign.normalize('NFKC'))
    .replace(/(?<=\d)(?=[\u00b2\u00b3\u00b9\u2070-\u2079])/g, '^')
    .replace(/[\u00b2\u00b3\u00b9\u2070-\u207e]/g, (sign) => sign.normalize('NFKC'))
    .replace(/\u2212/g, '-');
}

function quotes(text: string): string {
  return text
    .replace(/[\u2018-\u201b\u02b9\u02bb\u02bc\u00b4`\u2032\uff07]/g, "'")
    .replace(/[\u201c-\u201f\u00ab\u00bb\u2033\uff02]|''/g, '"')
    .replace(/(?<=^|\s)" +/g, '"')
    .replace(/ +"(?=$|[\s.,;:?!])/g, '"');
}
