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

/** What a thread says of an answer. */
export interface Judged {
  readonly mark: Mark;
  /** A name that answers share when they say the same; absent where it was not read. */
  readonly same?: string;
}

export interface FormulaReply extends Judged {
  readonly id: number;
}
