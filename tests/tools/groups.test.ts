import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deal, tasks } from '../../shared/tools/groups/state.ts';
import { seeded } from '../support/seed.ts';

const people = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), {
  minLength: 1,
  maxLength: 60,
});
const size = fc.constantFrom(4, 5);

test('everybody is in one group, and groups differ by one at most', () => {
  fc.assert(
    fc.property(
      people,
      size,
      fc.array(fc.string(), { minLength: 60, maxLength: 60 }),
      (all, of, chances) => {
        let at = 0;
        const dealt = deal(all, of, () => chances[at++]!);
        expect(Object.keys(dealt.of).sort()).toEqual([...all].sort());
        const counts = Array.from(
          { length: dealt.count },
          (_, group) => Object.values(dealt.of).filter((one) => one === group + 1).length,
        );
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
        if (all.length >= of)
          expect(Math.min(...counts)).toBeGreaterThanOrEqual(Math.floor(of / 2));
      },
    ),
    seeded(100),
  );
});

test('in each group nobody has the task of another, and the first ones are given first', () => {
  fc.assert(
    fc.property(people, size, (all, of) => {
      const dealt = deal(all, of, () => '');
      for (let group = 1; group <= dealt.count; group += 1) {
        const given = all.filter((one) => dealt.of[one] === group).map((one) => dealt.tasks[one]);
        const named = given.filter((task) => task !== undefined);
        expect(new Set(named).size).toBe(named.length);
        expect([...named].sort()).toEqual(tasks.slice(0, named.length).sort());
      }
    }),
    seeded(100),
  );
});
