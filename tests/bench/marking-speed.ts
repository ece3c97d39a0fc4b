import { createMarker } from '../../server/tools/exercises/index.ts';
import { itemOf, markingTables } from '../support/marking-table.ts';

const sessions = 50;
const each = 8;
/** A pupil who tries again and again, in ms between two answers of one session. */
const between = 500;

const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** How long a formula waits for its mark, in ms, while 50 sessions hand in one every half second. */
export async function speed(): Promise<Record<string, number>> {
  const rows = markingTables().get('formulas') ?? [];
  const marker = createMarker();
  await marker.warm();
  const times: number[] = [];
  await Promise.all(
    Array.from({ length: sessions }, async (_, session) => {
      await sleep((session * between) / sessions);
      for (let i = 0; i < each; i += 1) {
        const row = rows[(session * 31 + i * 97) % rows.length];
        if (!row) continue;
        const began = performance.now();
        await marker.mark(itemOf(row), row.latex, 'nl', String(session));
        times.push(performance.now() - began);
        await sleep(between);
      }
    }),
  );
  await marker.close();
  times.sort((a, b) => a - b);
  const at = (part: number) => times[Math.floor((times.length - 1) * part)] ?? 0;
  return {
    'formula: median with 50 sessions, ms': at(0.5),
    'formula: p95 with 50 sessions, ms (at most 300)': at(0.95),
    'formula: slowest with 50 sessions, ms': at(1),
  };
}
