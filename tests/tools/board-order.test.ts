import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareOrder } from '../../shared/tools/board/element.ts';
import { generateKeyBetween } from 'jittered-fractional-indexing';
import { isOrder, orderBetween, ordersAbove } from '../../shared/tools/board/order.ts';
import { seeded } from '../support/seed.ts';

test('any series of insertions stays in the order in which places were chosen', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(), { maxLength: 60 }),
      fc.infiniteStream(fc.boolean()),
      (places, bits) => {
        const bit = (): boolean => bits.next().value as boolean;
        const keys: string[] = [];
        for (const place of places) {
          const at = place % (keys.length + 1);
          keys.splice(at, 0, orderBetween(keys[at - 1], keys[at], bit));
        }
        expect([...keys].sort((a, b) => (a < b ? -1 : 1))).toEqual(keys);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.every(isOrder)).toBe(true);
      },
    ),
    seeded(100),
  );
});

test('drawing on top all lesson keeps the keys short', () => {
  let bits = 1;
  const bit = (): boolean => (bits = (bits * 48271) % 2147483647) % 2 === 0;
  let top: string | undefined;
  for (let i = 0; i < 5_000; i++) top = orderBetween(top, undefined, bit);
  expect(top!.length).toBeLessThan(12);
});

test('a damaged key counts as the very bottom instead of breaking the next stroke', () => {
  expect(ordersAbove('not a key!', 2, () => true)).toHaveLength(2);
});

test('equal keys are told apart by id, the same for everyone', () => {
  const [a, b] = [
    { order: 'a1', id: 'x' },
    { order: 'a1', id: 'y' },
  ];
  expect(compareOrder(a, b)).toBe(-1);
  expect(compareOrder(b, a)).toBe(1);
  expect(compareOrder(a, a)).toBe(0);
});

test('what the check lets through, the library can build on, and what is made passes the check', () => {
  const takes = (key: string): boolean => {
    try {
      generateKeyBetween(key, null, { jitterBits: 0 });
      return true;
    } catch {
      return false;
    }
  };
  const letter = fc.constantFrom('a', 'b', 'c', 'Z', 'Y', 'A', '0', '1', 'z', '-');
  fc.assert(
    fc.property(fc.string({ unit: letter, minLength: 1, maxLength: 8 }), (key) => {
      if (isOrder(key)) expect(takes(key)).toBe(true);
    }),
    seeded(2_000),
  );
});
