import type { Item } from '../../../shared/tools/exercises/item.ts';
import { limits } from '../../../shared/tools/exercises/item-limits.ts';
import { markNotes } from '../../../shared/tools/exercises/mark-notes.ts';
import { markPlain, type Language, type Mark } from '../../../shared/tools/exercises/mark.ts';
import { FormulaPool } from './formula-pool.ts';

export interface Marker {
  /** Never rejects: what cannot be marked is `invalid` or `undecided`. */
  mark(item: Item, answer: unknown, language: Language): Promise<Mark>;
  /** Loads the parsers now; fulfils when the first mark will be quick. */
  warm(): Promise<void>;
  /** Ends the worker; jobs that still wait are answered `undecided`. */
  close(): Promise<void>;
}

/** @param options.timeLimit how long one formula may take, in ms */
export function createMarker(options: { timeLimit?: number } = {}): Marker {
  const pool = new FormulaPool(options.timeLimit ?? 1500);
  return {
    async mark(item, answer, language) {
      if (item.kind !== 'formula') return markPlain(item, answer, language);
      if (typeof answer !== 'string' || answer.trim() === '') {
        return { verdict: 'invalid', note: markNotes.empty };
      }
      if (answer.length > limits.answerFormula) {
        return { verdict: 'invalid', note: markNotes.tooLong };
      }
      const mark = await pool.mark(item.key, answer);
      if (mark.read === undefined || language === 'en') return mark;
      return { ...mark, read: mark.read.replace(/(\d)\.(?=\d)/g, '$1{,}') };
    },
    async warm() {
      await pool.mark({ answer: '1', compare: 'value' }, '1');
    },
    close: () => pool.close(),
  };
}
