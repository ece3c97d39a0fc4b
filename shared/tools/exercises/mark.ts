import type { Text } from '../../wire/text.ts';
import type { FormulaItem, Item } from './item.ts';
import { markChoice } from './mark-choice.ts';
import { markNumber } from './mark-number.ts';
import { markText } from './mark-text.ts';

export type Verdict = 'right' | 'wrong' | 'invalid' | 'undecided';

/**
 * What the marker says of one answer.
 *
 * `invalid` (not finished, not readable, a unit missing) is not `wrong`: it costs nothing and asks for
 * more. `undecided` means that only a person can tell: the tutor decides.
 */
export interface Mark {
  readonly verdict: Verdict;
  readonly note?: Text;
  /** LaTeX: how the answer was read. */
  readonly read?: string;
}

export type Language = 'nl' | 'en';

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
