import type { Text } from '../../wire/text.ts';
import type { Language } from '../../wire/text.ts';
import { numberNotes as notes } from './number-notes.ts';
import { decimalSign, numberLatex, plainValue } from './print-number.ts';
import { readNumber, type ReadNumber } from './read-number.ts';

/**
 * How a number is read, to show while it is written: the very value that is marked, as LaTeX, or the
 * sentence that names both readings. Undefined for what is no number yet.
 */
export function readNumberAs(
  typed: string,
  language: Language,
): { readonly latex: string } | { readonly note: Text } | undefined {
  const read = readNumber(typed, decimalSign(language));
  if (!read) return undefined;
  return bothReadings(read, language) ?? { latex: numberLatex(read, language) };
}

function bothReadings(read: ReadNumber, language: Language): { note: Text } | undefined {
  const ways = new Set(read.readings.map(({ value }) => plainValue(value, language)));
  const asks = ways.size > 1 && read.readings.every(({ goesOn }) => goesOn === undefined);
  return asks ? { note: notes.twoWays([...ways]) } : undefined;
}
