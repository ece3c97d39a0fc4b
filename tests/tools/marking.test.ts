import { afterAll, describe, expect, it } from 'vitest';
import { closeMarker, faultOf, faults, markingTables, markRow } from '../support/marking-table.ts';

afterAll(closeMarker);

/** Of a table, how many answers may be asked about or left to the tutor where a teacher would know. */
const doubtful = 0.03;

describe.each([...markingTables()])('the answers of the table of %s', (_, rows) => {
  it('are judged as a fair teacher does', async () => {
    const judged = await Promise.all(
      rows.map(async (row) => {
        const mark = await markRow(row);
        return { ...row, is: mark.verdict, said: mark.note?.nl, fault: faultOf(row, mark) };
      }),
    );
    const unfair = judged.filter(({ fault }) => fault !== undefined && fault !== faults[3]);
    expect(unfair).toEqual([]);
    const unsure = judged.filter(({ fault }) => fault === faults[3]);
    expect(unsure.length, JSON.stringify(unsure, undefined, 1)).toBeLessThanOrEqual(
      doubtful * rows.length,
    );
  });
});
