import { plainNumber } from './plain-number.ts';
import { LARGEST_EXPONENT, rational } from './rational.ts';
import {
  digitsShape,
  readDecimal,
  readMantissa,
  type DecimalSign,
  type Reading,
} from './read-decimal.ts';
import { readDots } from './read-dots.ts';

/** A number and the unit that stood behind or before it, '' when there was none. */
export interface Amount {
  /** What stands there first, then other ways to read it; see `Reading`. */
  readonly readings: readonly [Reading, ...Reading[]];
  readonly unit: string;
}

/** An answer that is one number, or several that belong together: `1 h 30 min`, `12 € 50`. */
export interface ReadNumber extends Amount {
  readonly more: readonly Amount[];
}

const exponent = String.raw`\s*(?:\^|\*\*)\s*[({]?\s*(?<E>[+-]?)\s*(?<e>\d{1,9})\s*[)}]?`;
const scientific = new RegExp(
  String.raw`^(?:(?<m>${digitsShape})\s*(?:[*xX]|(?<dot>\.)(?=10\s*[*^]))\s*)?10${exponent}`,
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

interface Scanned {
  readonly readings: readonly Reading[];
  readonly rest: string;
}

/**
 * Reads a number as people type or paste it: decimal commas and points, spaces between thousands,
 * fractions and mixed numbers, powers of ten in every spelling, dots that go on, names before it
 * (`x = 3`), and a unit. Exact: nothing is rounded.
 *
 * A sum that is not worked out (`2+2`, `√16`) is no number.
 * @returns undefined when no number, or more than one, stands there
 */
export function readNumber(input: string, sign: DecimalSign = ','): ReadNumber | undefined {
  const text = plainNumber(input);
  if (text === undefined) return undefined;
  const { joined, apart } = text;
  const first = scanAmounts(joined, sign);
  const second = apart === joined ? undefined : scanAmounts(apart, sign);
  // `1 234/567`: the mixed number stands there, and 1234/567 may be meant.
  if (!first || !second) return first ?? second;
  const others = first.readings.map((one) => ({ ...one, other: 'unlikely' as const }));
  return { ...second, readings: [...second.readings, ...others] };
}

function scanAmounts(text: string, sign: DecimalSign): ReadNumber | undefined {
  const money =
    /^(?<minus>-?)\s*(?<unit>[\p{L}€$£%°][^\d.,+*/^()=√-]{0,20}?\.?)\s*(?=[-+.,(\d])/u.exec(text);
  const unit = money?.groups?.['unit']?.trim() ?? '';
  const body = money ? `${money.groups?.['minus'] ?? ''}${text.slice(money[0].length)}` : text;
  const scanned = scanSigned(body, sign);
  if (!scanned || !isFilled(scanned.readings)) return undefined;
  const { readings, rest } = scanned;
  if (unit !== '') return scanPrice(readings, unit, rest);
  const more = scanMore(rest, sign);
  return more && { readings, ...more };
}

const isFilled = (all: readonly Reading[]): all is [Reading, ...Reading[]] => all.length > 0;

/** `€ 12`: the unit before the number, and nothing behind it. */
const scanPrice = (
  readings: readonly [Reading, ...Reading[]],
  unit: string,
  rest: string,
): ReadNumber | undefined => (rest === '' ? { readings, unit, more: [] } : undefined);

const follows = new RegExp(
  String.raw`^(?<unit>\D*?[\p{L}€°'′])(?:\s+(?:en |and |, )?|(?<=^(?:€|[uh]|°|uur)))(?<n>${digitsShape})(?<rest>$|[^\d^/*+-].*)`,
  'u',
);
/** What a number without a unit counts, behind one with this unit: `1u30`, `12€50`. */
const parts: Readonly<Record<string, string>> = {
  '€': 'cent',
  euro: 'cent',
  eur: 'cent',
  u: 'min',
  h: 'min',
  uur: 'min',
  '°': '′',
};

/** The unit that `rest` is, or the units and numbers that follow each other in it. */
function scanMore(
  rest: string,
  sign: DecimalSign,
): { unit: string; more: readonly Amount[] } | undefined {
  const trimmed = rest.trim();
  if (/^[-+*/^=<>:√!]|^\d|=|^(?:of|or|en|and)\s/.test(trimmed)) return undefined;
  const next = follows.exec(trimmed)?.groups;
  if (!next) return { unit: trimmed, more: [] };
  const unit = (next['unit'] ?? '').trim();
  const readings = readDecimal(next['n'] ?? '', sign);
  const tail = scanMore(next['rest'] ?? '', sign);
  if (!tail || !isFilled(readings)) return undefined;
  const own = tail.unit || parts[unit.toLowerCase()];
  return own === undefined ? undefined : { unit, more: [{ readings, unit: own }, ...tail.more] };
}

function scanSigned(text: string, sign: DecimalSign): Scanned | undefined {
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
  const bottom = scanFactor(top.rest.slice(bar[0].length), sign);
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
  const bracket = /^([+-]?)\s*\(([^()]*)\)/.exec(text);
  if (bracket) {
    const inner = scanSigned((bracket[2] ?? '').trim(), sign);
    if (!inner || inner.rest.trim() !== '') return undefined;
    const readings = bracket[1] === '-' ? inner.readings.map(negated) : inner.readings;
    return { readings, rest: text.slice(bracket[0].length) };
  }
  if (/^[+-]/.test(text)) return scanSigned(text, sign);
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
