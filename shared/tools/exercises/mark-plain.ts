import type { Language, Text } from '../../wire/text.ts';
import type { FormulaItem, Item } from './item.ts';
import { markChoice } from './mark-choice.ts';
import { markNumber } from './mark-number.ts';
import { markText } from './mark-text.ts';
import type { Mark } from './mark.ts';

/** Marks every kind but a formula, which needs the parsers in the server's worker. */
export function markPlain(
  item: Exclude<Item, FormulaItem>,
  answer: unknown,
  language: Language,
): Mark {
  switch (item.kind) {
    case 'choice':
      return markChoice(item, answer);
    case 'number':
      return markNumber(item, answer, language);
    case 'text':
      return markText(item, answer);
    case 'drawing':
      return { verdict: 'undecided', note: notes.drawing };
  }
}

const notes = {
  drawing: {
    nl: 'Een tekening kijkt je tutor na.',
    en: 'Your tutor looks at a drawing.',
  },
} satisfies Record<string, Text>;
