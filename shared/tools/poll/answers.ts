import { trimmed } from '../../wire/trimmed.ts';
import type { Question } from './question.ts';

/** Letters of one word of a cloud, and of an open answer, at most; words that one device sends to a cloud. */
export const MOST_LETTERS = 25;
export const MOST_TEXT = 200;
export const MOST_WORDS = 3;
/** Signs of a typed answer to an exercise, at most. */
export const MOST_TYPED = 120;

/** What an answer counts for: names of options, values, or what was written. Undefined: it is no answer to this question. */
export function readAnswer(question: Question, value: unknown): readonly string[] | undefined {
  switch (question.kind) {
    case 'choice':
      return chosen(question.options, value, question.many ? question.options.length : 1);
    case 'ranking':
      return ranked(question.options, value);
    case 'scale':
      return Number.isInteger(value) &&
        (value as number) >= question.from &&
        (value as number) <= question.to
        ? [String(value)]
        : undefined;
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= 1e12
        ? [String(countedAs(value))]
        : undefined;
    case 'cloud':
      return written(value, MOST_WORDS, MOST_LETTERS);
    case 'text':
      return written(typeof value === 'string' ? [value] : value, 1, MOST_TEXT);
    case 'exercise':
      return written([value], 1, MOST_TYPED);
  }
}

/** Nine digits, and nothing closer to zero than a millionth: answers that nobody could tell apart are one. */
export const countedAs = (value: number): number =>
  Math.abs(value) < 1e-6 ? 0 : Number(value.toPrecision(9));

/** Names of options, each once, in the order of the question: the order of tapping tells nothing. */
function chosen(options: readonly { id: string }[], value: unknown, most: number) {
  if (!Array.isArray(value) || value.length < 1 || value.length > most) return undefined;
  const known = options.map(({ id }) => id).filter((id) => value.includes(id));
  return known.length === value.length ? known : undefined;
}

/** `<option>:<place>` for each option, the first place first. */
function ranked(options: readonly { id: string }[], value: unknown) {
  if (!Array.isArray(value) || value.length !== options.length) return undefined;
  const all = options.every(({ id }) => value.includes(id));
  return all ? value.map((id, place) => `${String(id)}:${place + 1}`) : undefined;
}

function written(value: unknown, most: number, letters: number) {
  if (!Array.isArray(value) || value.length < 1 || value.length > most) return undefined;
  const texts = value.map((one) =>
    typeof one === 'string' ? trimmed(one.replace(/\s+/g, ' ')) : '',
  );
  const fits = texts.every((text) => text.length > 0 && [...text].length <= letters);
  // One person counts once for a word, however it is spelt.
  const words = new Map(texts.map((text) => [sameWord(text), text]));
  return fits ? [...words.values()].sort() : undefined;
}

/** Capitals and accents do not make another word (forms.md 3.3). */
export const sameWord = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
