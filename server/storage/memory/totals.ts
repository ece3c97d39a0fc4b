import type { Storage } from '../port.ts';
import type { MemoryTables } from './tables.ts';

export function memoryTotals(tables: MemoryTables) {
  const rowOf = (form: string, question: string, answer: string) => {
    const key = JSON.stringify([form, question, answer]);
    const row = tables.totals.get(key) ?? { form, question, answer, waiting: 0, shown: 0 };
    tables.totals.set(key, row);
    return row;
  };
  return {
    async addTotals(form, answers) {
      for (const { question, answer } of answers) rowOf(form, question, answer).waiting += 1;
    },
    totals: async (form) =>
      [...tables.totals.values()]
        .filter((row) => row.form === form)
        .sort((one, other) =>
          `${one.question} ${one.answer}` < `${other.question} ${other.answer}` ? -1 : 1,
        )
        .map(({ form: _form, ...row }) => row),
    async showTotals(form, question, waiting) {
      for (const [answer, count] of Object.entries(waiting)) {
        const row = rowOf(form, question, answer);
        row.waiting -= count;
        row.shown += count;
      }
    },
  } satisfies Partial<Storage>;
}
