import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { treeOf } from '../../client/session/writing/line-tree.ts';
import { linesOf, linesText, type Line } from '../../client/session/writing/lines.ts';
import { appendLines, linesFrom, linesIn } from '../../client/session/writing/lines-from.ts';
import { ShownText } from '../../client/session/writing/shown-text.ts';
import { cutText } from '../../shared/wire/text-cut.ts';
import { changesOf, diffText, moveCaret } from '../../client/session/writing/text-diff.ts';
import { seeded } from '../support/seed.ts';

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
    seeded(100),
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

test('what an event did is told as changes, and a caret stays before what comes at it', () => {
  const caretAfter = (delta: Y.YTextEvent['delta'], caret: number) =>
    changesOf(delta).reduce(moveCaret, caret);
  expect(caretAfter([{ insert: 'ab' }], 3)).toBe(5);
  expect(caretAfter([{ retain: 3 }, { insert: 'ab' }], 3)).toBe(3);
  expect(caretAfter([{ retain: 5 }, { insert: 'ab' }], 3)).toBe(3);
  expect(caretAfter([{ delete: 2 }], 3)).toBe(1);
  expect(caretAfter([{ retain: 1 }, { delete: 10 }], 3)).toBe(1);
});

describe('a field that shows less than the text of now', () => {
  test('puts what is typed after the letter that it follows, and deletes nothing that it did not show', () => {
    const shown = new ShownText('abc');
    shown.heard([{ retain: 2 }, { insert: 'XY' }]);
    expect(shown.typed('ab1c', 3)).toEqual([{ at: 2, remove: 0, insert: '1' }]);
    // The text is now ab1XYc; the field empties itself.
    expect(shown.typed('', 0)).toEqual([
      { at: 5, remove: 1, insert: '' },
      { at: 0, remove: 3, insert: '' },
    ]);
  });

  test('knows where its caret is when the letters before it are gone', () => {
    const shown = new ShownText('abc');
    shown.heard([{ delete: 2 }]);
    expect([0, 1, 2, 3].map((caret) => shown.placeOf(caret))).toEqual([0, 0, 0, 1]);
  });
});

test('a text is cut where a character ends, and is never longer than asked', () => {
  const family = '👩‍👩‍👧‍👦';
  expect(cutText('ab' + family, 10)).toBe('ab');
  expect(cutText('ab' + family, 2 + family.length)).toBe('ab' + family);
  expect(cutText('e\u0301e\u0301', 3)).toBe('e\u0301');
  expect(cutText('🇧🇪🇳🇱', 6)).toBe('🇧🇪');
  expect(cutText('a' + '\u0301'.repeat(500), 100)).toHaveLength(100);
  const any = fc.string({ unit: fc.constantFrom('a', family, '🇧🇪', 'e\u0301', '\r\n', '한') });
  fc.assert(
    fc.property(any, fc.nat(40), (text, most) => {
      const cut = cutText(text, most);
      expect(cut.length).toBeLessThanOrEqual(most);
      expect(text.startsWith(cut)).toBe(true);
      const characters = (of: string) =>
        [...new Intl.Segmenter().segment(of)].map(({ segment }) => segment);
      expect(characters(text).slice(0, characters(cut).length)).toEqual(characters(cut));
    }),
    seeded(100),
  );
});

describe('lines', () => {
  const line = (kind: string, text = ''): Line => ({
    kind,
    spans: text ? [{ text, marks: {} }] : [],
  });

  test('become lists in lists, numbers that begin elsewhere, and quotations', () => {
    const lines = [
      line('u', 'a'),
      line('Uu', 'b'),
      line('U', 'c'),
      line('o3', 'd'),
      line('q', 'e'),
    ];
    const tree = treeOf(lines);
    expect(tree.map((block) => block.type)).toEqual(['bulletList', 'orderedList', 'blockquote']);
    expect(tree[0]).toMatchObject({
      children: [
        {
          type: 'listItem',
          children: [{ type: 'paragraph' }, { type: 'bulletList' }, { type: 'paragraph' }],
        },
      ],
    });
    expect(tree[1]).toMatchObject({ start: 3 });
  });

  test('are a tree whatever two people made of them, with each line once and no empty item', () => {
    const kind = fc.string({ unit: fc.constantFrom('u', 'U', 'o', 'O7', 'q', 'Q', 'h', '?') });
    fc.assert(
      fc.property(fc.array(kind), (kinds) => {
        const tree = treeOf(kinds.map((one, i) => line(one, String(i))));
        const seen: string[] = [];
        const visit = (blocks: ReturnType<typeof treeOf>): void => {
          for (const block of blocks) {
            if (!('children' in block)) seen.push(block.spans[0]!.text);
            else {
              expect(block.children.length).toBeGreaterThan(0);
              if (block.type === 'listItem') expect(block.children[0]!.type).toBe('paragraph');
              visit(block.children);
            }
          }
        };
        visit(tree);
        expect(seen).toEqual(kinds.map((_, i) => String(i)));
      }),
      seeded(100),
    );
  });

  test('of a document that was written before lines were flat are read, and what is added comes after', () => {
    const doc = new Y.Doc();
    const [paragraph, text] = [new Y.XmlElement('paragraph'), new Y.XmlText()];
    const [list, item, inside] = ['bulletList', 'listItem', 'paragraph'].map(
      (name) => new Y.XmlElement(name),
    ) as [Y.XmlElement, Y.XmlElement, Y.XmlElement];
    doc.getXmlFragment('text').push([paragraph, list]);
    paragraph.push([text]);
    text.applyDelta([{ insert: 'Breuken ' }, { insert: 'gelijknamig', attributes: { bold: {} } }]);
    list.push([item]);
    item.push([inside]);
    inside.push([new Y.XmlText('teller')]);
    const old = [
      {
        kind: '',
        spans: [
          { text: 'Breuken ', marks: {} },
          { text: 'gelijknamig', marks: { bold: true } },
        ],
      },
      line('u', 'teller'),
    ];
    expect(linesIn(doc)).toEqual(old);
    appendLines(doc, [line('h', 'Nieuw')]);
    expect(linesIn(doc)).toEqual([...old, line('h', 'Nieuw')]);
  });

  test('hold every sign that a hostile document puts there', () => {
    const text = linesText(new Y.Doc());
    text.insert(0, 'a\nb', { line: 7, '<b>': { deep: [1] } });
    text.insertEmbed(1, { image: 'x' });
    text.format(0, 2, { line: 'u'.repeat(5000) });
    const tree = treeOf(linesOf(text));
    expect(JSON.stringify(tree)).toContain('b');
    expect(
      linesFrom({ type: 'doc', content: [{ type: 'odd', content: [{ type: 'text' }] }] }),
    ).toEqual([{ kind: '', spans: [{ text: '', marks: {} }] }]);
  });
});
