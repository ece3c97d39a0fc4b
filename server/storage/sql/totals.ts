import { sql, type Kysely } from 'kysely';
import type { Storage } from '../port.ts';
import type { Tables } from './schema.ts';

type TotalStore = Pick<Storage, 'addTotals' | 'totals' | 'showTotals'>;

export function totalStore(db: Kysely<Tables>): TotalStore {
  return {
    async addTotals(form, answers) {
      if (answers.length === 0) return;
      await db.transaction().execute(async (transaction) => {
        for (const answer of answers)
          await transaction
            .insertInto('totals')
            .values({ form, ...answer, waiting: 1, shown: 0 })
            .onConflict((conflict) =>
              conflict
                .columns(['form', 'question', 'answer'])
                .doUpdateSet({ waiting: sql`totals.waiting + 1` }),
            )
            .execute();
      });
    },
    async totals(form) {
      return db
        .selectFrom('totals')
        .select(['question', 'answer', 'waiting', 'shown'])
        .where('form', '=', form)
        .orderBy('question')
        .orderBy('answer')
        .execute();
    },
    async showTotals(form, question, waiting) {
      await db.transaction().execute(async (transaction) => {
        for (const [answer, count] of Object.entries(waiting))
          await transaction
            .updateTable('totals')
            .set({ waiting: sql`waiting - ${count}`, shown: sql`shown + ${count}` })
            .where('form', '=', form)
            .where('question', '=', question)
            .where('answer', '=', answer)
            .execute();
      });
    },
  };
}
