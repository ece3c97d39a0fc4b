import { prefixes, schoolUnits } from './school-units.ts';

/** A unit to some power in a product, such as `s` to the power -1. */
export interface UnitFactor {
  readonly qty: string;
  readonly times: readonly [number, number];
  readonly power: number;
  /** How it is shown: the first symbol or name. */
  readonly shown: string;
}

/** A product of units, such as km/h. */
export type Unit = readonly UnitFactor[];

type Atom = Omit<UnitFactor, 'power'>;

/** Longer than any unit of school in words. */
const LONGEST = 40;
const once = [1, 1] as const;
const exact = new Map<string, Atom[]>();
const folded = new Map<string, Atom[]>();

function add(to: Map<string, Atom[]>, spelling: string, atom: Atom): void {
  const known = to.get(spelling) ?? [];
  if (!known.some(({ qty, times }) => qty === atom.qty && times[1] === atom.times[1]))
    known.push(atom);
  to.set(spelling, known);
}

for (const { qty, times = once, symbols, names, prefixes: own } of schoolUnits) {
  const shown = symbols[0] ?? names[0] ?? qty;
  const all: readonly [string, readonly string[]][] = [['', ['']]];
  const taken = (own?.split(' ') ?? []).map((p) => [p, prefixes[p] ?? []] as [string, string[]]);
  for (const [prefix, words] of [...all, ...taken]) {
    const sign = prefix === 'u' ? 'µ' : prefix;
    const atom: Atom = { qty: `${prefix}${qty}`, times, shown: `${sign}${shown}` };
    for (const symbol of symbols) {
      for (const spelt of prefix === 'u' ? [`µ${symbol}`, `u${symbol}`] : [`${prefix}${symbol}`]) {
        add(exact, spelt, atom);
        add(folded, spelt.toLowerCase(), atom);
      }
    }
    for (const word of words) for (const name of names) add(folded, `${word}${name}`, atom);
  }
}

/** `fold`: the capitals were no help, so this may be several units. */
export interface ReadUnit {
  readonly units: readonly Unit[];
  readonly folded: boolean;
}

const squared = /^(?:vierkante|vierk\.?|square|sq\.?)\s*/;
const cubed = /^(?:kubieke|kub\.?|cubic|cu\.?)\s*/;
const squareWord = /\s*(?:kwadraat|vierkant|in het kwadraat|squared)$/;
const cubeWord = /\s*(?:kubiek|tot de derde|cubed)$/;
const joinedWords: Readonly<Record<string, string>> = {
  kmh: 'km/h',
  kmu: 'km/h',
  kph: 'km/h',
  mph: 'mile/h',
  M: 'mol/l',
  Nm: 'N*m',
  Ah: 'A*h',
  mAh: 'mA*h',
  Wh: 'W*h',
  MWh: 'MW*h',
};

/**
 * Reads a unit: `km/h`, `km per uur`, `m s^-2`, `cm²`, `vierkante meter`, `(kg·m)/s^2`.
 * @returns every unit that it may be (`m` with another case, `C`, `°`), or undefined for none of school
 */
export function readUnit(typed: string): ReadUnit | undefined {
  const text = tidyUnit(typed);
  if (text === '' || text.length > LONGEST) return undefined;
  const joined =
    joinedWords[text] ?? (exact.has(text) ? undefined : joinedWords[text.toLowerCase()]);
  const whole = joined === undefined ? atomOf(text) : undefined;
  if (whole) return { units: whole.atoms.map((atom) => [atom]), folded: whole.folded };
  const [above = '', ...below] = (joined ?? text).split(/\s*\/\s*|\s+per\s+/);
  const sides = [product(above, 1), ...below.map((side) => product(side, -1))];
  let units: Unit[] = [[]];
  let caseLost = false;
  for (const side of sides) {
    if (!side) return undefined;
    caseLost ||= side.folded;
    units = units.flatMap((one) => side.units.map((other) => [...one, ...other])).slice(0, 32);
  }
  return { units, folded: caseLost };
}

/** Without brackets around the whole or parts, with one way to write a power. */
export function tidyUnit(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(/\u03bc/g, 'µ')
    .replace(/\u2126/g, 'Ω')
    .replace(/[\u00b2\u00b3]/g, (sign) => `^${sign.normalize('NFKC')}`)
    .replace(/[\u00ba\u02da]/g, '°')
    .replace(/[()[\]{}]/g, ' ')
    .replace(/[·⋅∙•×]/g, '*')
    .replace(/°\s+(?=[CFcf]\b)/g, '°')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=\p{L})\.$/u, '');
}

function product(side: string, sign: 1 | -1): ReadUnit | undefined {
  const words = atomPower(side, sign);
  if (words) return words;
  let units: Unit[] = [[]];
  let caseLost = false;
  for (const part of side.split(/\s*\*\s*|\s+/)) {
    const read = part === '1' ? { units: [[]], folded: false } : atomPower(part, sign);
    if (!read) return undefined;
    caseLost ||= read.folded;
    units = units.flatMap((one) => read.units.map((other) => [...one, ...other])).slice(0, 32);
  }
  return { units, folded: caseLost };
}

function atomPower(part: string, sign: 1 | -1): ReadUnit | undefined {
  const [, name = '', digits] = /^(.*?)\s*\^?\s*(-?[1-4])?$/s.exec(part.trim()) ?? [];
  const bare = name
    .replace(squared, '')
    .replace(cubed, '')
    .replace(squareWord, '')
    .replace(cubeWord, '');
  const word = bare === name ? 1 : cubed.test(name) || cubeWord.test(name) ? 3 : 2;
  const atom = atomOf(bare);
  if (!atom || (word > 1 && digits)) return undefined;
  const power = sign * word * Number(digits ?? 1);
  return { units: atom.atoms.map((one) => [{ ...one, power }]), folded: atom.folded };
}

function atomOf(spelt: string): { atoms: Unit; folded: boolean } | undefined {
  const known = exact.get(spelt);
  const atoms = known ?? folded.get(spelt.toLowerCase());
  return atoms && { atoms: atoms.map((one) => ({ ...one, power: 1 })), folded: !known };
}
