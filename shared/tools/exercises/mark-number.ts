import type { Text } from '../../wire/text.ts';
import type { NumberItem, Tolerance } from './item.ts';
import { limits } from './item-limits.ts';
import { markNotes } from './mark-notes.ts';
import type { Language, Mark } from './mark.ts';
import { readNumber, type ReadNumber } from './read-number.ts';

const notes = {
  number: {
    nl: 'Schrijf een getal, bijvoorbeeld 2,5 of 3/4.',
    en: 'Write a number, for example 2.5 or 3/4.',
  },
  missingUnit: { nl: 'Zet de eenheid erbij.', en: 'Add the unit.' },
  wrongUnit: { nl: 'Kijk je eenheid na.', en: 'Check your unit.' },
  noUnit: {
    nl: 'Schrijf alleen het getal.',
    en: 'Write only the number.',
  },
} satisfies Record<string, Text>;

/** Marks a number: value within tolerance, and the unit when the item asks for one. */
export function markNumber(item: NumberItem, answer: unknown, language: Language): Mark {
  if (typeof answer !== 'string' || answer.trim() === '') {
    return { verdict: 'invalid', note: markNotes.empty };
  }
  if (answer.length > limits.answerText) return { verdict: 'invalid', note: markNotes.tooLong };
  const read = readNumber(answer.length > 200 ? answer.slice(0, 200) : answer);
  if (!read || answer.length > 200) return { verdict: 'invalid', note: notes.number };
  const latex = shown(read, language);
  const unit = item.key.unit;
  if (!unit) return withoutUnit(item, read, latex);
  if (read.unit === '') return { verdict: 'invalid', note: notes.missingUnit, read: latex };
  const close = read.values.some((v) => within(v, item.key.value, item.key.tolerance));
  if (unit.spellings.some((s) => unitForm(s) === unitForm(read.unit))) {
    return { verdict: close ? 'right' : 'wrong', read: latex };
  }
  return { verdict: 'wrong', note: notes.wrongUnit, read: latex };
}

function withoutUnit(item: NumberItem, read: ReadNumber, latex: string): Mark {
  const percent = unitForm(read.unit) === '%';
  if (read.unit !== '' && !percent) return { verdict: 'invalid', note: notes.noUnit, read: latex };
  const values = percent ? read.values.map((v) => v / 100) : read.values;
  const close = values.some((v) => within(v, item.key.value, item.key.tolerance));
  return { verdict: close ? 'right' : 'wrong', read: latex };
}

/** A little more than the tolerance itself, for the rounding of binary fractions. */
export function within(value: number, key: number, tolerance: Tolerance): boolean {
  const allowed = 'absolute' in tolerance ? tolerance.absolute : tolerance.relative * Math.abs(key);
  return Math.abs(value - key) <= allowed + 1e-9 * Math.max(1, Math.abs(key));
}

function unitForm(unit: string): string {
  return unit
    .normalize('NFC')
    .replace(/\s+/g, '')
    .replace(/\.$/, '')
    .replace(/²/g, '2')
    .replace(/³/g, '3')
    .replace(/\^/g, '')
    .replace(/procent|percent/i, '%')
    .replace(/μ/g, 'µ');
}

function shown(read: ReadNumber, language: Language): string {
  const number = language === 'nl' ? read.latex.replace(/\./g, '{,}') : read.latex;
  if (read.unit === '') return number;
  const unit = read.unit.replace(/[\\{}$&#^_~%]/g, (c) => (c === '%' ? '\\%' : ''));
  return `${number}\\ \\text{${unit}}`;
}
