import type { Text } from '../../wire/text.ts';
import { compareUnit } from './compare-unit.ts';
import { fits, type Asked } from './fits-number.ts';
import { isGiven } from './given-quantity.ts';
import type { NumberItem, Keyed } from './item.ts';
import { limits } from './item-limits.ts';
import { markNotes } from './mark-notes.ts';
import type { Language } from '../../wire/text.ts';
import type { Mark } from './mark.ts';
import { numberNotes as notes } from './number-notes.ts';
import { decimalSign, numberLatex, plainValue } from './print-number.ts';
import { fromNumber, type Rational } from './rational.ts';
import { readNumber, type Amount, type ReadNumber } from './read-number.ts';

/** Longer than any number that is an answer; what is longer is not read at all. */
const LONGEST = 200;

/**
 * Marks a number: the value within the tolerance of the item, and the unit when the item asks for one.
 *
 * Exact: what was typed is a fraction of whole numbers, and so is the key; nothing is compared by a
 * distance that the item does not name. What can be read in two ways is asked (`invalid`, which is no
 * attempt) where the readings differ in verdict; see `fits`. The same quantity in another unit is right,
 * unless the item wants its own unit or the question already says it so: then it is asked again.
 */
export function markNumber(item: Keyed<NumberItem>, answer: unknown, language: Language): Mark {
  if (typeof answer !== 'string' || answer.trim() === '') return asked(markNotes.empty);
  if (answer.length > limits.answerText) return asked(markNotes.tooLong);
  const read = answer.length > LONGEST ? undefined : readNumber(answer, decimalSign(language));
  if (!read)
    return asked(/\d.*[+*/^√·:-].*\d|√|\d\s*[²³!]/.test(answer) ? notes.workOut : notes.number);
  const mark = item.key.unit ? withUnit(item, read, language) : withoutUnit(item, read, language);
  return { ...mark, read: numberLatex(read, language) };
}

const asked = (note: Text): Mark => ({ verdict: 'invalid', note });

const percent = (unit: string) => compareUnit(unit, ['%']).kind === 'same';

/** A bare number, or a percentage: `50 %` is 0.5, and 50 where the question asks for percent. */
function withoutUnit(item: Keyed<NumberItem>, read: ReadNumber, language: Language): Mark {
  const { value, tolerance } = item.key;
  const key = { value: fromNumber(value), tolerance };
  if (read.unit === '') return markAs(fits(read.readings, key), read, language);
  if (read.more.length > 0 || !percent(read.unit)) return asked(notes.noUnit);
  const words = `${item.question} ${item.ask.hint ?? ''}`;
  const asksPercent = /procent|percent|pct|%/i.test(words);
  const hundredth = { ...read, readings: read.readings.map(byHundred) };
  const [own, other] = [fits(read.readings, key), fits(hundredth.readings, key)];
  const [first, second] = asksPercent ? [own, other] : [other, own];
  if (first === 'right' || second !== 'right') return markAs(first, read, language);
  return asked(notes.noUnit);
}

const byHundred = <T extends { value: Rational }>(one: T): T => ({
  ...one,
  value: one.value.div(100),
});

function withUnit(item: Keyed<NumberItem>, read: ReadNumber, language: Language): Mark {
  const spellings = item.key.unit?.spellings ?? [];
  if (read.unit === '') return asked(notes.missingUnit);
  if (read.more.length > 0) return together(item, read, language);
  const compared = compareUnit(read.unit, spellings);
  const key = { value: fromNumber(item.key.value), tolerance: item.key.tolerance };
  switch (compared.kind) {
    case 'same':
      return markAs(fits(read.readings, key), read, language);
    case 'converted': {
      const { to, scale, sameSteps } = compared.conversion;
      const said = fits(read.readings, { ...key, value: to(key.value), scale });
      // `20 K` for 20 °C may be a difference of temperature.
      if (said === 'wrong' && !(sameSteps && fits(read.readings, key) === 'right')) {
        return { verdict: 'wrong', note: notes.wrongUnit };
      }
      if (said === 'two' || said === 'digits') return markAs(said, read, language);
      const again = said !== 'right' || wantsOwn(item, read);
      return again ? asked(notes.ownUnit(spellings[0] ?? '')) : { verdict: 'right' };
    }
    case 'alike':
      return asked(notes.ownUnit(spellings[0] ?? ''));
    case 'doubt':
      return asked(notes.doubtUnit(read.unit));
    case 'unknown':
      return asked(notes.unknownUnit(read.unit));
    case 'different':
      return { verdict: 'wrong', note: notes.wrongUnit };
  }
}

/** The item wants its own unit, or the question itself says this quantity: saying it again is no answer. */
const wantsOwn = (item: Keyed<NumberItem>, read: ReadNumber): boolean =>
  item.key.unit?.fixed === true || isGiven(item.question, read);

/** `1 h 30 min`: all parts in the unit of the key, added. */
function together(item: Keyed<NumberItem>, read: ReadNumber, language: Language): Mark {
  const spellings = item.key.unit?.spellings ?? [];
  const sign = read.readings[0].value.compare(0) < 0 ? -1 : 1;
  let rest = fromNumber(item.key.value);
  const parts: readonly Amount[] = [read, ...read.more];
  for (const [at, part] of parts.entries()) {
    const compared = compareUnit(part.unit, spellings);
    const value = part.readings[0].value.mul(at === 0 ? 1 : sign);
    if (compared.kind === 'same') rest = rest.sub(value);
    else if (compared.kind === 'converted')
      rest = rest.sub(value.div(compared.conversion.scale(fromNumber(1))));
    else if (compared.kind === 'different') return { verdict: 'wrong', note: notes.wrongUnit };
    else return asked(notes.unknownUnit(part.unit));
  }
  const left = fromNumber(item.key.value).sub(rest);
  const key = { value: fromNumber(item.key.value), tolerance: item.key.tolerance, slack: true };
  const said = fits([{ value: left, latex: '' }], key);
  if (said === 'right' && item.key.unit?.fixed) return asked(notes.ownUnit(spellings[0] ?? ''));
  return markAs(said, read, language);
}

function markAs(said: Asked, read: ReadNumber, language: Language): Mark {
  switch (said) {
    case 'right':
    case 'wrong':
      return { verdict: said };
    case 'rounded':
    case 'digits':
      return asked(notes.moreDigits);
    case 'two': {
      const both = new Set(read.readings.map((one) => plainValue(one.value, language)));
      return asked(notes.twoWays([...both]));
    }
  }
}
