import { conversion, type Conversion } from './convert-unit.ts';
import { readUnit, tidyUnit, type Unit } from './read-unit.ts';

/** How a typed unit stands to the unit of the key. */
export type ComparedUnit =
  /** One of the spellings, or another way to write the same unit. */
  | { readonly kind: 'same' }
  /** Another unit of the same kind; `conversion` says the key in it. */
  | { readonly kind: 'converted'; readonly conversion: Conversion }
  /** Only the capitals tell which it is. */
  | { readonly kind: 'doubt' }
  /** The same kind, but it cannot be said in the unit of the key: days in years, differences of temperature. */
  | { readonly kind: 'alike' }
  | { readonly kind: 'different' }
  /** No unit of school, and not what the item spells. */
  | { readonly kind: 'unknown' };

const folded = (unit: string) => tidyUnit(unit).replace(/\s/g, '').toLowerCase();
const spelt = (unit: string) =>
  tidyUnit(unit)
    .replace(/\s/g, '')
    .replace(/\^(?=\d)/g, '');

/**
 * Compares what was typed behind a number with the spellings of the key.
 * @param typed not empty
 */
export function compareUnit(typed: string, spellings: readonly string[]): ComparedUnit {
  if (spellings.some((one) => spelt(one) === spelt(typed))) return { kind: 'same' };
  const keys = spellings.flatMap((one) => readUnit(one)?.units ?? []);
  const read = readUnit(typed);
  if (!read || keys.length === 0) return withoutSchoolUnit(typed, spellings, read !== undefined);
  const found = read.units.flatMap((unit) => keys.map((key) => conversion(key, unit)));
  const same = found.filter((one) => one !== 'alike' && one !== 'different' && one.exact);
  const other = found.filter((one) => one !== 'alike' && one !== 'different' && !one.exact);
  const likeSpelt = spellings.some((one) => folded(one) === folded(typed));
  if (same.length > 0) {
    return read.folded && other.length > 0 ? { kind: 'doubt' } : { kind: 'same' };
  }
  const [first] = other;
  if (likeSpelt || (read.folded && new Set(read.units.map(nameOf)).size > 1))
    return { kind: 'doubt' };
  if (first && typeof first === 'object') return { kind: 'converted', conversion: first };
  return { kind: found.includes('alike') ? 'alike' : 'different' };
}

const nameOf = (unit: Unit) => unit.map(({ qty, power }) => `${qty}${power}`).join();

/** What counts things (`leerlingen`, `punten`) may stand in singular or plural, in any case. */
function withoutSchoolUnit(
  typed: string,
  spellings: readonly string[],
  isSchool: boolean,
): ComparedUnit {
  const stem = (word: string) => folded(word).replace(/(?:en|s|'s|n)$/, '');
  if (spellings.some((one) => folded(one) === folded(typed))) return { kind: 'same' };
  if (spellings.some((one) => stem(one) === stem(typed))) return { kind: 'same' };
  return { kind: isSchool ? 'different' : 'unknown' };
}
