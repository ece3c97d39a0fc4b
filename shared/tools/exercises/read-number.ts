/** A number as a person typed it, with what stood behind or before it. */
export interface ReadNumber {
  /** Usually one value. Two when the writing is ambiguous: `1.234` may be 1,234 or 1234. */
  readonly values: readonly number[];
  /** The unit as typed, tidied; '' when there was none. */
  readonly unit: string;
  /** LaTeX with a point as the decimal sign. */
  readonly latex: string;
}

const digits = String.raw`\d+(?:[.,]\d+)*|[.,]\d+`;
const shape = new RegExp(
  String.raw`^(?<before>[^\d.,+\-]*?)\s*(?<sign>[+-]?)\s*(?:(?<whole>\d+)\s+(?<mn>\d+)\s*/\s*(?<md>\d+)|(?<n>${digits})(?:\s*/\s*(?<dsign>[+-]?)\s*(?<d>${digits}))?)\s*(?<after>[^\d\s].*)?$`,
  'su',
);

/**
 * Reads decimal commas and points, spaces between thousands, fractions, mixed numbers and units.
 * `x = 3` is read as 3. Undefined when there is no number in it.
 */
export function readNumber(input: string): ReadNumber | undefined {
  const text = tidy(input).replace(/^\p{L}\s*=\s*/u, '');
  const groups = shape.exec(text)?.groups;
  if (!groups) return undefined;
  const before = groups['before'] ?? '';
  const after = (groups['after'] ?? '').trim();
  if ((before !== '' && after !== '') || /[\d+*=^]/u.test(before)) return undefined;
  if (/^[-+*=<>^]|=/.test(after)) return undefined;
  const negative = groups['sign'] === '-';
  const number = magnitude(groups);
  if (!number) return undefined;
  const values = number.values.map((v) => (negative ? -v : v)).filter(Number.isFinite);
  if (values.length === 0) return undefined;
  return { values, unit: before.trim() || after, latex: (negative ? '-' : '') + number.latex };
}

function tidy(input: string): string {
  return input
    .normalize('NFC')
    .replace(/[\u2212\u2012-\u2015]/g, '-')
    .replace(/[\u00a0\u2007\u2009\u202f\s]+/g, ' ')
    .replace(/\u2044|\u2215|÷/g, '/')
    .trim()
    .replace(/(?<=\d) (?=\d{3}(?:\D|$))(?!\d{3}\s*\/)/g, '')
    .replace(/\s*\.$/, '');
}

function magnitude(groups: Record<string, string | undefined>) {
  if (groups['whole'] !== undefined) {
    const [w, n, d] = [groups['whole'], groups['mn'], groups['md']].map(Number) as [
      number,
      number,
      number,
    ];
    return { values: [w + n / d], latex: `${w}\\frac{${n}}{${d}}` };
  }
  const top = decimal(groups['n'] ?? '');
  if (!top) return undefined;
  if (groups['d'] === undefined) return top;
  const bottom = decimal(groups['d']);
  if (!bottom) return undefined;
  const sign = groups['dsign'] === '-' ? -1 : 1;
  return {
    values: top.values.flatMap((a) => bottom.values.map((b) => (sign * a) / b)),
    latex: `\\frac{${top.latex}}{${sign < 0 ? '-' : ''}${bottom.latex}}`,
  };
}

function decimal(text: string): { values: number[]; latex: string } | undefined {
  const points = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  if (points > 0 && commas > 0) return mixedSigns(text, points, commas);
  const grouped = /^[1-9]\d{0,2}([.,]\d{3})+$/.test(text);
  const joined = Number(text.replace(/[.,]/g, ''));
  if (points + commas > 1) return grouped ? { values: [joined], latex: String(joined) } : undefined;
  const plain = text.replace(',', '.');
  const values = grouped ? [Number(plain), joined] : [Number(plain)];
  return { values, latex: plain.startsWith('.') ? `0${plain}` : plain };
}

/** Both signs: the last one is the decimal sign, the other one groups thousands. */
function mixedSigns(text: string, points: number, commas: number) {
  const last = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
  if ((last === '.' ? points : commas) > 1) return undefined;
  const at = text.lastIndexOf(last);
  const whole = text.slice(0, at);
  if (!/^[1-9]\d{0,2}([.,]\d{3})+$/.test(whole)) return undefined;
  const plain = `${whole.replace(/[.,]/g, '')}.${text.slice(at + 1)}`;
  return { values: [Number(plain)], latex: plain };
}
