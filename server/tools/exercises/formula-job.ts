import type { FormulaItem, Keyed } from '../../../shared/tools/exercises/item.ts';
import type { Mark } from '../../../shared/tools/exercises/mark.ts';
import type { Language } from '../../../shared/wire/text.ts';

/** What a thread is asked. */
export interface FormulaJob {
  readonly id: number;
  readonly key: Keyed<FormulaItem>['key'];
  readonly answer: string;
  /** Names that the exercise uses as functions. */
  readonly functions: readonly string[];
  readonly language: Language;
}

export interface FormulaReply {
  readonly id: number;
  readonly mark: Mark;
}
