import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayShow, seen, sum, type Counts } from '../../server/tools/checkin/shown.ts';
import { Circle, until } from '../support/mediation-circle.ts';
import { seeded } from '../support/seed.ts';

const size = (counts: Counts) => Object.values(counts).reduce((all, count) => all + count, 0);

describe('answers without a name (forms.md 0.9)', () => {
  it.each([
    ['four wait, and nothing is shown', { '1': 2, '5': 2 }, {}, {}],
    ['five are shown', { '1': 2, '5': 3 }, {}, { total: 5, counts: { '1': 2, '5': 3 } }],
    ['nearly all the same: no numbers', { '5': 9, '1': 1 }, {}, { nearlyAll: '5' }],
    [
      'a mixed batch joins what is shown',
      { '2': 2, '3': 3 },
      { '1': 2, '5': 3 },
      { total: 10, counts: { '1': 2, '2': 2, '3': 3, '5': 3 } },
    ],
    [
      'a batch of equal answers waits: the difference would tell what each of them was',
      { '1': 6 },
      { '1': 2, '5': 3 },
      { total: 5, counts: { '1': 2, '5': 3 } },
    ],
    [
      'equal answers upon equal answers: still no numbers',
      { '5': 6 },
      { '5': 7 },
      { nearlyAll: '5' },
    ],
  ])('%s', (_what, waiting, shown, expected) => {
    expect(seen(mayShow(waiting, shown) ? sum(shown, waiting) : shown)).toEqual(expected);
  });

  it('two displays with numbers differ by five answers that are not nearly all the same', () => {
    const batch = fc.array(fc.constantFrom('1', '2', '5'), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(batch, { maxLength: 30 }), (sessions) => {
        let [waiting, shown]: [Counts, Counts] = [{}, {}];
        for (const answers of sessions) {
          for (const answer of answers) waiting = sum(waiting, { [answer]: 1 });
          if (!mayShow(waiting, shown)) continue;
          const [before, after] = [seen(shown), seen(sum(shown, waiting))];
          expect(size(waiting)).toBeGreaterThanOrEqual(5);
          if ('counts' in before && 'counts' in after)
            expect(Math.max(...Object.values(waiting))).toBeLessThan(0.9 * size(waiting));
          [waiting, shown] = [{}, sum(shown, waiting)];
        }
      }),
      seeded(500),
    );
  });

  it('stand in an order that does not tell who answered what first (law 5, once found by chance)', () => {
    const seenBy = (first: readonly [string, string][]) => {
      const circle = until(new Circle(), 'close');
      for (const [who, scale] of first) circle.ok(who, 'checkin/count', { scale, value: 3 });
      for (const scale of ['leaving', 'fair'])
        circle.ok('ann', 'checkin/count', { scale, value: 3 });
      return JSON.stringify(circle.own('ann', 'checkin'));
    };
    expect(seenBy([['ben', 'fair']])).toBe(seenBy([['ben', 'leaving']]));
    expect(seenBy([['ben', 'fair']])).toBe(seenBy([]));
  });

  it('are asked of the parties at the close, once, and the session never knows the answer', () => {
    const circle = until(new Circle(), 'close');
    const answer = { scale: 'fair', value: 4 };
    expect(circle.code('mia', 'checkin/count', answer)).toBe('tool/closed');
    expect(circle.code('ann', 'checkin/answer', answer)).toBe('tool/closed');
    expect(circle.code('ann', 'checkin/count', { scale: 'fair', value: 6 })).toBe(
      'checkin/off-scale',
    );
    const before = circle.events.length;
    circle.ok('ann', 'checkin/count', answer);
    expect(circle.events.slice(before).map(({ data }) => data)).toEqual([
      { scale: 'fair', person: 'ann' },
    ]);
    expect(circle.own('ann', 'checkin')).toEqual({ answers: { fair: { counted: true } } });
    expect(circle.own('ben', 'checkin')).toEqual({ answers: {} });
    expect(circle.code('ann', 'checkin/count', { scale: 'fair', value: 1 })).toBe(
      'checkin/counted',
    );
    for (const who of ['mia', 'noa', 'adult'])
      expect(circle.view(who).shared.tools['checkin']).toBeUndefined();
  });
});
