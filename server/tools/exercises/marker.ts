import { declaredFunctions } from '../../../shared/tools/exercises/formula-read.ts';
import type { FormulaItem, Item } from '../../../shared/tools/exercises/item.ts';
import { limits } from '../../../shared/tools/exercises/item-limits.ts';
import { markNotes } from '../../../shared/tools/exercises/mark-notes.ts';
import { markPlain, withoutKey } from '../../../shared/tools/exercises/mark-plain.ts';
import type { Mark } from '../../../shared/tools/exercises/mark.ts';
import type { Language } from '../../../shared/wire/text.ts';
import type { Judged } from './formula-job.ts';
import { FormulaPool } from './formula-pool.ts';

export interface Marker {
  /**
   * Never rejects: what cannot be marked is `invalid` or `undecided`.
   * @param session whose turn it is: sessions are served one after the other
   */
  mark(item: Item, answer: unknown, language: Language, session?: string): Promise<Mark>;
  /** The same, with a name that formulas share when they say the same. */
  judge(item: FormulaItem, answer: unknown, language: Language, session?: string): Promise<Judged>;
  /** Loads the marker of formulas now; fulfils when the first mark will be quick. */
  warm(): Promise<void>;
  /** Ends the workers; jobs that still wait are answered `undecided`. */
  close(): Promise<void>;
}

/** @param options.timeLimit how long one formula may take, in ms */
export function createMarker(options: { timeLimit?: number } = {}): Marker {
  const pool = new FormulaPool(options.timeLimit ?? 1000);
  const judge: Marker['judge'] = async (item, answer, language, session = '') => {
    if (typeof answer !== 'string' || answer.trim() === '') {
      return { mark: { verdict: 'invalid', note: markNotes.empty } };
    }
    if (answer.length > limits.answerFormula) {
      return { mark: { verdict: 'invalid', note: markNotes.tooLong } };
    }
    if (!item.key) return { mark: withoutKey(answer) };
    const functions = [...declaredFunctions(item.question, item.key.answer)];
    return pool.mark(session, { key: item.key, answer, functions, language });
  };
  return {
    judge,
    async mark(item, answer, language, session = '') {
      if (item.kind !== 'formula') return markPlain(item, answer, language);
      return (await judge(item, answer, language, session)).mark;
    },
    warm: () => pool.warm(),
    close: () => pool.close(),
  };
}
