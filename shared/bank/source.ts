import type { Text } from '../wire/text.ts';
import type { Answer } from '../tools/exercises/answer.ts';
import type { FormulaItem, NumberItem, TextItem } from '../tools/exercises/item.ts';

/** A text in both languages, or one that is the same in both. */
export type Said = Text | string;

export type FiveHints = readonly [Text, Text, Text, Text, Text];

interface CommonSource {
  readonly id: string;
  readonly question: Said;
  readonly worked: Text;
  readonly hints: FiveHints;
  readonly similar: { readonly question: Said; readonly worked: Text };
  /** Typical wrong answers; the tests put them to the marker. Not a part of the item. */
  readonly mistakes: readonly Answer[];
}

/** An item written in both languages at once. */
export type ItemSource = CommonSource &
  (
    | {
        readonly kind: 'choice';
        readonly options: Readonly<Record<string, Said>>;
        readonly many?: boolean;
        readonly correct: readonly string[];
      }
    | { readonly kind: 'number'; readonly hint?: Said; readonly key: NumberItem['key'] }
    | { readonly kind: 'text'; readonly hint?: Said; readonly key: TextItem['key'] }
    | { readonly kind: 'formula'; readonly hint?: Said; readonly key: FormulaItem['key'] }
    | { readonly kind: 'drawing' }
  );

export interface SetSource {
  readonly items: readonly ItemSource[];
  readonly exit: readonly ItemSource[];
}

export const t = (nl: string, en: string): Text => ({ nl, en });

/** An exact number, with the spellings of its unit if it has one. */
export function exactly(value: number, ...spellings: string[]): NumberItem['key'] {
  const tolerance = { absolute: 0 };
  return spellings.length === 0 ? { value, tolerance } : { value, tolerance, unit: { spellings } };
}
