import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffText, moveCaret } from '../../shared/tools/board/text-diff.ts';
import { wrapText } from '../../shared/tools/board/text-layout.ts';

const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '😀', 'é'), maxLength: 20 });

function apply(text: string, at: number, remove: number, insert: string): string {
  return text.slice(0, at) + insert + text.slice(at + remove);
}

test('the difference turns the one into the other and never cuts a letter in two', () => {
  fc.assert(
    fc.property(words, words, fc.nat(20), (before, after, caret) => {
      const change = diffText(before, after, Math.min(caret, after.length));
      if (change === undefined) {
        expect(before).toBe(after);
        return;
      }
      expect(apply(before, change.at, change.remove, change.insert)).toBe(after);
      expect(change.insert.isWellFormed()).toBe(true);
    }),
  );
});

test('the caret says which of two equal letters was typed', () => {
  expect(diffText('aa', 'aaa', 1)).toEqual({ at: 0, remove: 0, insert: 'a' });
  expect(diffText('aa', 'aaa', 3)).toEqual({ at: 2, remove: 0, insert: 'a' });
});

test('a caret keeps its place between the letters when someone else types', () => {
  expect(moveCaret(5, { at: 2, remove: 0, insert: 'xyz' })).toBe(8);
  expect(moveCaret(2, { at: 2, remove: 0, insert: 'xyz' })).toBe(2);
  expect(moveCaret(5, { at: 1, remove: 3, insert: '' })).toBe(2);
  expect(moveCaret(2, { at: 1, remove: 3, insert: '' })).toBe(1);
});

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
  );
});
