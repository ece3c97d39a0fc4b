import { speed } from './marking-speed.ts';
import {
  closeMarker,
  faultOf,
  faults,
  markingTables,
  markRow,
  type Row,
} from '../support/marking-table.ts';

/** How many rows of one kind of answer had which fault. */
async function count(rows: readonly Row[]): Promise<Map<string, number>> {
  const counts = new Map<string, number>(faults.map((fault) => [fault, 0]));
  for (const row of rows) {
    const fault = faultOf(row, await markRow(row));
    if (fault) counts.set(fault, (counts.get(fault) ?? 0) + 1);
  }
  return counts;
}

/** Of every kind of answer in the tables of the tests: how many were judged, and how many unfairly. */
export async function run(): Promise<Record<string, number>> {
  const rows = [...markingTables().values()].flat();
  const figures: Record<string, number> = {};
  for (const kind of [...new Set(rows.map((row) => row.kind))].sort()) {
    const own = rows.filter((row) => row.kind === kind);
    figures[`${kind}: answers`] = own.length;
    for (const [fault, times] of await count(own)) figures[`${kind}: ${fault}`] = times;
  }
  await closeMarker();
  return { ...figures, ...(await speed()) };
}
