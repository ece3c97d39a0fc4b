import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { answerDoc } from '../../client/tools/exercises/answer-doc.ts';
import { mathSource, splitMath } from '../../client/tools/exercises/math-split.ts';

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
