import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { answerDoc } from '../../client/tools/exercises/answer-doc.ts';

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
