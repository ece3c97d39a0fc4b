import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { answerDoc } from '../../client/tools/exercises/answer-doc.ts';
import { mathSource, splitMath } from '../../client/tools/exercises/math-split.ts';
import { caretAfter, editBetween, writeText } from '../../client/tools/exercises/text-diff.ts';

describe('writing a text by its smallest edit', () => {
  it('edits only what changed', () => {
    expect(editBetween('abc', 'abxc')).toEqual({ at: 2, remove: 0, insert: 'x' });
    expect(editBetween('abc', 'ac')).toEqual({ at: 1, remove: 1, insert: '' });
    expect(editBetween('aa', 'aaa')).toEqual({ at: 2, remove: 0, insert: 'a' });
    expect(editBetween('abc', 'abc')).toBeUndefined();
  });
  it('gives the new text, whatever it is, and never half a character', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '\u{1F600}', '\u{1F601}') });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const shared = new Y.Doc().getText('t');
        shared.insert(0, before);
        writeText(shared, after, 'me');
        expect(shared.toString()).toBe(after);
        expect(editBetween(before, after)?.insert.isWellFormed() ?? true).toBe(true);
      }),
    );
  });
  it('keeps what two people type at once', () => {
    const [a, b] = [new Y.Doc(), new Y.Doc()];
    a.getText('t').insert(0, 'x = ');
    Y.applyUpdate(b, Y.encodeStateAsUpdate(a));
    writeText(a.getText('t'), 'x = 5', 'a');
    writeText(b.getText('t'), 'So x = ', 'b');
    Y.applyUpdate(a, Y.encodeStateAsUpdate(b));
    Y.applyUpdate(b, Y.encodeStateAsUpdate(a));
    expect(a.getText('t').toString()).toBe('So x = 5');
    expect(b.getText('t').toString()).toBe('So x = 5');
  });
});

describe('a caret while others write', () => {
  it('moves with the text before it and not with the text after it', () => {
    expect(caretAfter([{ insert: 'ab' }], 3)).toBe(5);
    expect(caretAfter([{ retain: 3 }, { insert: 'ab' }], 3)).toBe(3);
    expect(caretAfter([{ retain: 5 }, { insert: 'ab' }], 3)).toBe(3);
    expect(caretAfter([{ delete: 2 }], 3)).toBe(1);
    expect(caretAfter([{ retain: 1 }, { delete: 10 }], 3)).toBe(1);
    expect(caretAfter([{ retain: 1 }, { delete: 1 }, { insert: 'xyz' }], 3)).toBe(5);
  });
});

describe('answers in a document', () => {
  it('reads choices and texts, and tells of changes to that item only', () => {
    const doc = new Y.Doc();
    const port = answerDoc(doc, () => true);
    const told: string[] = [];
    const stop = port.subscribe('a', () => told.push('a'));
    port.setChoice('a', ['x', 'y']);
    port.setChoice('b', ['z']);
    expect(port.read('a')).toEqual(['x', 'y']);
    port.text('c')?.insert(0, '42');
    expect(port.read('c')).toBe('42');
    expect(told).toEqual(['a']);
    stop();
    port.setChoice('a', []);
    expect(told).toEqual(['a']);
  });
  it('writes no choice without the right, and survives what others put there', () => {
    const doc = new Y.Doc();
    const port = answerDoc(doc, () => false);
    port.setChoice('a', ['x']);
    expect(port.read('a')).toBe('');
    for (const odd of ['{', '{"a":1}', '[1,null]', 'x'.repeat(5000)]) {
      doc.getMap('choice').set('a', odd);
      expect(['', []]).toContainEqual(port.read('a'));
    }
  });
});

describe('formulas in Markdown', () => {
  const shown = (source: string) => {
    const { text, maths } = splitMath(source);
    return text.replace(
      /\uE000(\d+)\uE001/g,
      (_, i: string) => `<${mathSource(maths[Number(i)])}>`,
    );
  };
  it.each([
    ['Los op: $x_1 + x_2$ nu', 'Los op: <$x_1 + x_2$> nu'],
    ['$$\\frac{1}{2}$$', '<$$\\frac{1}{2}$$>'],
    ['Het kost $5 en daarna $6.', 'Het kost $5 en daarna $6.'],
    ['een \\$ en $a$', 'een \\$ en <$a$>'],
    ['$a$ en $b$', '<$a$> en <$b$>'],
    ['niet $ a $ zo', 'niet $ a $ zo'],
    ['$100\\$$', '<$100\\$$>'],
  ])('%s', (source, expected) => {
    expect(shown(source)).toBe(expected);
  });
  it('cannot be fooled by its own marks', () => {
    expect(splitMath('\uE0000\uE001 $a$').text).toBe('0 \uE0000\uE001');
  });
});
