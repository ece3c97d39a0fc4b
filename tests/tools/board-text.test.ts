import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapText } from '../../shared/tools/board/text-layout.ts';
import { seeded } from '../support/seed.ts';

const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '😀', 'é'), maxLength: 20 });

test('lines break at spaces, inside a word only when it must, and no letter is lost', () => {
  const measure = (text: string): number => text.length;
  expect(wrapText('een twee drie', 8, 1, measure)).toEqual(['een twee', 'drie']);
  expect(wrapText('abcdefgh', 3, 1, measure)).toEqual(['abc', 'def', 'gh']);
  expect(wrapText('a\n\nb', 5, 1, measure)).toEqual(['a', '', 'b']);
  fc.assert(
    fc.property(words, fc.integer({ min: 2, max: 12 }), (text, width) => {
      const kept = wrapText(text, width, 1, measure).join('').replace(/\s/g, '');
      expect(kept).toBe(text.replace(/\s/g, ''));
    }),
    seeded(100),
  );
});
