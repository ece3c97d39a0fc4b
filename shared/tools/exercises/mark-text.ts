import type { Text } from '../../wire/text.ts';
import type { TextItem, Keyed } from './item.ts';
import { limits } from './item-limits.ts';
import { markNotes } from './mark-notes.ts';
import type { Mark } from './mark.ts';
import { tidyText } from './tidy-text.ts';

const notes = {
  accents: { nl: 'Kijk de accenten na.', en: 'Check the accents.' },
  capitals: { nl: 'Kijk de hoofdletters na.', en: 'Check the capital letters.' },
} satisfies Record<string, Text>;

const lower = (text: string) => text.toLocaleLowerCase('en');
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/Ø/g, 'O')
    .normalize('NFC');

/** Compares with each accepted answer; says so when only accents or capitals are amiss. */
export function markText(item: Keyed<TextItem>, answer: unknown): Mark {
  if (typeof answer !== 'string') return { verdict: 'invalid', note: markNotes.empty };
  if (answer.length > limits.answerText) return { verdict: 'invalid', note: markNotes.tooLong };
  const given = tidyText(answer);
  if (given === '') return { verdict: 'invalid', note: markNotes.empty };
  const { caseSensitive = false, ignoreAccents = false, accepted } = item.key;
  const level = (text: string, keepCase: boolean, keepAccents: boolean) => {
    const cased = keepCase ? text : lower(text);
    return keepAccents ? cased : plain(cased);
  };
  const matches = (keepCase: boolean, keepAccents: boolean) =>
    accepted.some(
      (a) => level(tidyText(a), keepCase, keepAccents) === level(given, keepCase, keepAccents),
    );
  if (matches(caseSensitive, !ignoreAccents)) return { verdict: 'right' };
  if (matches(false, !ignoreAccents)) return { verdict: 'wrong', note: notes.capitals };
  if (matches(false, false)) return { verdict: 'wrong', note: notes.accents };
  return { verdict: 'wrong' };
}
