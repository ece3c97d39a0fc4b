/**
 * How a point or comma between digits is taken where both readings are possible: `1.500` is one and a half or
 * fifteen hundred, `(2,5)` one number or two.
 */
export interface Reading {
  readonly point: 'decimal' | 'thousands';
  readonly comma: 'decimal' | 'thousands' | 'list';
  /** `3E5` is 3·10⁵; off where E is a letter of the exercise. */
  readonly scientific: boolean;
}

export const usual: Reading = { point: 'decimal', comma: 'decimal', scientific: true };

export interface Numeral {
  /** Digits with a point; a part in brackets repeats for ever: `0.(3)`. */
  readonly digits: string;
  /** How many characters it took. */
  readonly length: number;
  /** What follows it for a power of ten that was written as E. */
  readonly exponent?: readonly string[];
}

/** The number that `text` begins with. `before` is the kind of what stands in front. */
export function numberAt(text: string, reading: Reading, before?: string): Numeral | undefined {
  const plain = grouped(text, reading) ?? decimal(text, reading, before);
  if (!plain) return undefined;
  const rest = text.slice(plain.length);
  return repeating(plain, rest) ?? scientific(plain, rest, reading) ?? plain;
}

/** `1 000 000`, `1.000.000`, `1,000,000`, and with a decimal part in the other sign. */
function grouped(text: string, reading: Reading): Numeral | undefined {
  const found =
    /^([1-9]\d{0,2})((?: \d{3})+)(?![\d])([.,]\d+)?/.exec(text) ??
    /^([1-9]\d{0,2})((?:\.\d{3}){2,}|(?:\.\d{3})+(?=,\d))(?!\d)(,\d+)?/.exec(text) ??
    (reading.comma === 'list'
      ? null
      : /^([1-9]\d{0,2})((?:,\d{3}){2,}|(?:,\d{3})+(?=\.\d))(?!\d)(\.\d+)?/.exec(text)) ??
    (reading.point === 'thousands' ? /^([1-9]\d{0,2})(\.\d{3})(?!\d)()/.exec(text) : null) ??
    (reading.comma === 'thousands' ? /^([1-9]\d{0,2})(,\d{3})(?!\d)()/.exec(text) : null);
  if (!found) return undefined;
  const [whole, first, groups, part = ''] = found as unknown as [string, string, string, string?];
  const length =
    part.startsWith(',') && reading.comma === 'list' ? whole.length - part.length : whole.length;
  const decimals = length === whole.length ? part.replace(',', '.') : '';
  return { digits: first + groups.replace(/\D/g, '') + decimals, length };
}

function decimal(text: string, reading: Reading, before: string | undefined): Numeral | undefined {
  const whole = /^\d+/.exec(text)?.[0] ?? '';
  if (whole === '') {
    const part = before === undefined ? /^[.,](\d+)/.exec(text) : null;
    return part ? { digits: `0.${part[1] ?? ''}`, length: part[0].length } : undefined;
  }
  const part = /^([.,])(\d+)/.exec(text.slice(whole.length));
  const bare = { digits: whole, length: whole.length };
  if (!part) return bare;
  const after = text.slice(whole.length + part[0].length);
  // The point before a power of ten multiplies: 3.10^5.
  if (part[1] === '.' && part[2] === '10' && /^ ?\^/.test(after)) return bare;
  if (part[1] === ',' && reading.comma === 'list') return bare;
  return { digits: `${whole}.${part[2] ?? ''}`, length: whole.length + part[0].length };
}

/** `0,333...` and `0,\overline{3}`: decimals that go on. Undefined when it cannot be seen how. */
function repeating(plain: Numeral, rest: string): Numeral | undefined {
  const line = /^([.,]?)\\overline ?\{ ?(\d+) ?\}/.exec(rest);
  if (line && plain.digits.includes('.') !== (line[1] !== '')) {
    const digits = `${plain.digits}${line[1] === '' ? '' : '.'}(${line[2] ?? ''})`;
    return { digits, length: plain.length + line[0].length };
  }
  const dots = /^ ?(?:\\[lc]?dots ?|\.\.\.?)/.exec(rest);
  const found = dots && /^(\d+\.\d*?)(\d{1,6}?)\2+$/.exec(plain.digits);
  if (!dots || !found) return undefined;
  const repeated = (plain.digits.length - (found[1] ?? '').length) / (found[2] ?? '').length;
  if ((found[2] ?? '').length > 2 && repeated < 2) return undefined;
  return { digits: `${found[1] ?? ''}(${found[2] ?? ''})`, length: plain.length + dots[0].length };
}

function scientific(plain: Numeral, rest: string, reading: Reading): Numeral | undefined {
  const found = reading.scientific ? /^(?:E ?([+-]?)|e)(\d{1,4})(?![\d.,])/.exec(rest) : null;
  if (!found) return undefined;
  const sign = found[1] === '-' ? ['-'] : [];
  return {
    digits: plain.digits,
    length: plain.length + found[0].length,
    exponent: ['*', '10', '^', '{', ...sign, found[2] ?? '', '}'],
  };
}

/** All readings of this LaTeX, the usual one first: one for most formulas. */
export function readingsOf(latex: string, scientific: boolean): Reading[] {
  const first: Reading = { ...usual, scientific };
  const points = /(?<![\d.,])[1-9]\d{0,2}\.\d{3}(?![\d.,])/.test(latex);
  const commas = /\d\s*(?:,|\{\s*,\s*\})\s*\d/.test(latex);
  const fenced = /[([\]]|\\lbrace|\\lbrack|\\\{/.test(latex);
  // A comma that a Dutch field wrote stands in braces, and is decimal.
  const thousands = /(?<![\d.,])[1-9]\d{0,2},\d{3}(?![\d.,])/.test(latex);
  return [
    first,
    ...(points ? [{ ...first, point: 'thousands' } as const] : []),
    ...(commas && fenced ? [{ ...first, comma: 'list' } as const] : []),
    ...(thousands ? [{ ...first, comma: 'thousands' } as const] : []),
  ];
}
