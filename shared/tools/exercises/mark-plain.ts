import type { Language, Text } from '../../wire/text.ts';
import { isKeyed, type FormulaItem, type Item } from './item.ts';
import { markChoice } from './mark-choice.ts';
import { markNumber } from './mark-number.ts';
import { markText } from './mark-text.ts';
import { markNotes } from './mark-notes.ts';
import type { Mark } from './mark.ts';

/** Marks every kind that has a key but a formula, which needs the parsers in the server's worker. */
export function markPlain(
  item: Exclude<Item, FormulaItem>,
  answer: unknown,
  language: Language,
): Mark {
  if (item.kind === 'drawing') return { verdict: 'undecided', note: notes.drawing };
  if (!isKeyed(item)) return withoutKey(answer);
  switch (item.kind) {
    case 'choice':
      return markChoice(item, answer);
    case 'number':
      return markNumber(item, answer, language);
    case 'text':
      return markText(item, answer);
  }
}

/** Where no key was written a person judges, once there is something to judge. */
export function withoutKey(answer: unknown): Mark {
  const given = Array.isArray(answer)
    ? answer.length > 0
    : typeof answer === 'string' && answer.trim() !== '';
  return given
    ? { verdict: 'undecided', note: markNotes.tutor }
    : { verdict: 'invalid', note: markNotes.empty };
}

const notes = {
  drawing: {
    nl: 'Een tekening kijkt je tutor na.',
    en: 'Your tutor looks at a drawing.',
  },
} satisfies Record<string, Text>;
