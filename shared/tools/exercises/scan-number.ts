import { LARGEST_EXPONENT, rational } from './rational.ts';
import {
  digitsShape,
  readDecimal,
  readMantissa,
  type DecimalSign,
  type Reading,
} from './read-decimal.ts';
import { readDots } from './read-dots.ts';

const exponent = String.raw`\s*(?:\^|\*\*)\s*[({]?\s*(?<E>[+-]?)\s*(?<e>\d{1,9})\s*[)}]?`;
const scientific = new RegExp(
  String.raw`^(?:(?<m>${digitsShape})\s*(?:[*xX]|(?<dot>\.)(?=\s*10\s*[*^]))\s*)?10${exponent}`,
);
const calculator = new RegExp(
  String.raw`^(?<m>${digitsShape})(?:[eE](?=[+-]?\d)|\s?\*?\s?[eE]\s?(?=[+-]\d))(?<E>[+-]?)(?<e>\d{1,9})(?![\d.,])`,
);
const barred = /^(?<d>\d*[.,]\d*)\((?<p>\d+)\)(?:\.{2,})?/;
const dotted = /^(?<d>\d*[.,]\d+?)\s?\.{2,}/;
const mixed = /^(?<w>\d+)\s+(?:(?:en|and)\s+)?(?<n>\d+)\s*\/\s*(?<d>\d+)(?![\d.,])/;
const plain = new RegExp(`^${digitsShape}`);
const large: Readonly<Record<string, number>> = {
  duizend: 3,
  thousand: 3,
  miljoen: 6,
  mln: 6,
  million: 6,
  miljard: 9,
  mld: 9,
};

/** What a number at the beginning of a text may be, and the text behind it. */
export interface Scanned {
  readonly readings: readonly Reading[];
  readonly rest: string;
}

/** A number with its sign at the beginning of `text`; undefined when it begins with something else. */
export function scanSigned(text: string, sign: DecimalSign): Scanned | undefined {
  const minus = /^([+-]?)\s*/.exec(text);
  const body = text.slice(minus?.[0].length ?? 0);
  const scanned = scanMixed(body) ?? scanFraction(body, sign);
  if (!scanned) return undefined;
  const big = /^\s*(\p{L}+)\.?(?!\p{L})/u.exec(scanned.rest);
  const power = large[big?.[1]?.toLowerCase() ?? ''];
  const grown = power && big ? timesTen(scanned, power, big) : scanned;
  return minus?.[1] === '-' ? { ...grown, readings: grown.readings.map(negated) } : grown;
}

const negated = (one: Reading): Reading => ({
  ...one,
  value: one.value.neg(),
  latex: `-${one.latex}`,
});

const timesTen = ({ readings, rest }: Scanned, power: number, [shown, word]: RegExpExecArray) => ({
  readings: readings.map((one) => ({
    ...one,
    value: one.value.mul(rational('1', power)),
    latex: `${one.latex}\\ \\text{${word}}`,
  })),
  rest: rest.slice(shown.length),
});

function scanMixed(text: string): Scanned | undefined {
  const found = mixed.exec(text);
  const { w = '', n = '', d = '' } = found?.groups ?? {};
  if (!found || /^0*$/.test(d)) return undefined;
  const value = rational(w).add(rational(n).div(rational(d)));
  return {
    readings: [{ value, latex: `${w}\\frac{${n}}{${d}}` }],
    rest: text.slice(found[0].length),
  };
}

function scanFraction(text: string, sign: DecimalSign): Scanned | undefined {
  const top = scanFactor(text, sign);
  if (!top) return undefined;
  const bar = /^\s*[/:]\s*(?=[-+]?\s*[\d.,(])/.exec(top.rest);
  if (!bar) return top;
  const below = top.rest.slice(bar[0].length);
  const bottom = /^[+-]/.test(below) ? scanSigned(below, sign) : scanFactor(below, sign);
  if (!bottom) return undefined;
  const readings = top.readings.flatMap((a) =>
    bottom.readings.filter((b) => b.value.n !== 0n).map((b) => quotient(a, b)),
  );
  return { readings, rest: bottom.rest };
}

function quotient(a: Reading, b: Reading): Reading {
  const unlikely = a.other === 'unlikely' || b.other === 'unlikely';
  const other = unlikely ? 'unlikely' : (a.other ?? b.other);
  const latex = `\\frac{${a.latex}}{${b.latex}}`;
  return { value: a.value.div(b.value), latex, ...(other && { other }) };
}

/** A number without a fraction bar, perhaps in brackets with its sign. */
function scanFactor(text: string, sign: DecimalSign): Scanned | undefined {
  const bracket = /^\(([^()]*)\)/.exec(text);
  if (bracket) {
    const inner = scanSigned((bracket[1] ?? '').trim(), sign);
    if (!inner || inner.rest.trim() !== '') return undefined;
    return { readings: inner.readings, rest: text.slice(bracket[0].length) };
  }
  return scanPower(text, sign) ?? scanDigits(text, sign);
}

function scanPower(text: string, sign: DecimalSign): Scanned | undefined {
  const found = scientific.exec(text) ?? calculator.exec(text);
  const { m, E = '', e = '', dot } = found?.groups ?? {};
  if (!found) return undefined;
  const size = Number(`${E}${e}`);
  if (Math.abs(size) > LARGEST_EXPONENT) return { readings: [], rest: '' };
  const power = rational('1', size);
  const shown = `10^{${size}}`;
  const rest = text.slice(found[0].length);
  if (m === undefined) return { readings: [{ value: power, latex: shown }], rest };
  const readings = readMantissa(m, sign).map((one): Reading => ({
    ...one,
    value: one.value.mul(power),
    latex: `${one.latex}\\cdot ${shown}`,
  }));
  return {
    readings: dot && /^\d+$/.test(m) ? [...readings, ...decimalPower(m, size)] : readings,
    rest,
  };
}

/** `1.10^2` is 1 times 10², and may be meant as 1,10 squared. */
function decimalPower(m: string, size: number): readonly Reading[] {
  if (Math.abs(size) > 20) return [];
  const value = rational(`${m}10`, -2).pow(size);
  return value ? [{ value, latex: `${m}.10^{${size}}`, other: 'unlikely' }] : [];
}

function scanDigits(text: string, sign: DecimalSign): Scanned | undefined {
  const bar = barred.exec(text);
  if (bar?.groups) {
    const { d = '', p = '' } = bar.groups;
    return { readings: readDots(d + p, p.length), rest: text.slice(bar[0].length) };
  }
  const dots = dotted.exec(text);
  if (dots?.groups) {
    return { readings: readDots(dots.groups['d'] ?? ''), rest: text.slice(dots[0].length) };
  }
  const found = plain.exec(text);
  if (!found) return undefined;
  return { readings: readDecimal(found[0], sign), rest: text.slice(found[0].length) };
}
