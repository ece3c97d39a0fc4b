import { plainNumber } from './plain-number.ts';
import { decimalsOf, rational, type Rational } from './rational.ts';
import { digitsShape, readDecimal, type DecimalSign, type Reading } from './read-decimal.ts';
import { scanSigned } from './scan-number.ts';

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
  const { joined, apart, before } = text;
  const first = scanAmounts(joined, sign);
  const second = apart === joined ? undefined : scanAmounts(apart, sign);
  const read = first && second ? bothWays(first, second) : (first ?? second);
  return read && before.every((side) => agrees(side, read, sign)) ? read : undefined;
}

/** `1 234/567`: the mixed number stands there, and 1234/567 may be meant. */
function bothWays(joined: ReadNumber, apart: ReadNumber): ReadNumber {
  const others = joined.readings.map((one) => ({ ...one, other: 'unlikely' as const }));
  return { ...apart, readings: [...apart.readings, ...others] };
}

/** Of `7/2 = 3,5` the first half says the same, perhaps before rounding; `7/2 = 3,6` is two answers. */
function agrees(side: string, { readings }: ReadNumber, sign: DecimalSign): boolean {
  const scanned = scanSigned(side, sign);
  if (!scanned || scanned.rest.trim() !== '') return true;
  return scanned.readings.some((a) => readings.some((b) => isRoundedTo(b.value, a.value)));
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
  if (!next) return trimmed === '' || isUnit(trimmed) ? { unit: trimmed, more: [] } : undefined;
  const unit = (next['unit'] ?? '').trim();
  const readings = readDecimal(next['n'] ?? '', sign);
  const tail = scanMore(next['rest'] ?? '', sign);
  if (!tail || !isFilled(readings)) return undefined;
  const own = tail.unit || parts[unit.toLowerCase()];
  return own === undefined ? undefined : { unit, more: [{ readings, unit: own }, ...tail.more] };
}

/** Equal, or the ordinary rounding of `exact` to the decimals of `value`. */
function isRoundedTo(value: Rational, exact: Rational): boolean {
  const gap = value.sub(exact).abs();
  const decimals = decimalsOf(value);
  return gap.n === 0n || (decimals < 20 && gap.compare(rational('5', -decimals - 1)) <= 0);
}

/** Something that can be a unit: not only digits and punctuation. */
const isUnit = (text: string) => /[\p{L}%‰°€$£'"′″]/u.test(text) && !/^[;:,.?&|]/.test(text);
